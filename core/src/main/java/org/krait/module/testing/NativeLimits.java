package org.krait.module.testing;

import java.math.BigInteger;
import org.krait.object.Py;
import org.krait.object.dict.PyDict;
import org.krait.object.number.PyInt;
import org.krait.object.str.PyStr;

/** The ranges of C's number types on a 64-bit Unix (LP64), which those of Krait's native formats follow. */
final class NativeLimits {
    private static final String[] SIGNED = {"CHAR", "SHRT", "INT", "INT32", "LONG", "LLONG", "INT64", "PY_SSIZE_T"};
    private static final int[] SIGNED_BITS = {8, 16, 32, 32, 64, 64, 64, 64};
    private static final String[] UNSIGNED = {"UCHAR", "USHRT", "UINT", "UINT32", "ULONG", "ULLONG", "UINT64", "SIZE"};
    private static final int[] UNSIGNED_BITS = {8, 16, 32, 32, 64, 64, 64, 64};

    private NativeLimits() {}

    static void addTo(PyDict dict) {
        for (int i = 0; i < SIGNED.length; i++) {
            long most = Long.MAX_VALUE >> 64 - SIGNED_BITS[i];
            dict.put(PyStr.intern(SIGNED[i] + "_MAX"), Py.integer(most));
            dict.put(PyStr.intern(SIGNED[i] + "_MIN"), Py.integer(-most - 1));
        }
        for (int i = 0; i < UNSIGNED.length; i++) {
            BigInteger most = BigInteger.ONE.shiftLeft(UNSIGNED_BITS[i]).subtract(BigInteger.ONE);
            dict.put(PyStr.intern(UNSIGNED[i] + "_MAX"), PyInt.of(most));
        }
        dict.put(PyStr.intern("FLT_MAX"), Py.real(Float.MAX_VALUE));
        dict.put(PyStr.intern("FLT_MIN"), Py.real(Float.MIN_NORMAL));
        dict.put(PyStr.intern("DBL_MAX"), Py.real(Double.MAX_VALUE));
        dict.put(PyStr.intern("DBL_MIN"), Py.real(Double.MIN_NORMAL));
        dict.put(PyStr.intern("SIZEOF_VOID_P"), Py.integer(8));
        dict.put(PyStr.intern("SIZEOF_WCHAR_T"), Py.integer(4));
        dict.put(PyStr.intern("SIZEOF_TIME_T"), Py.integer(8));
        dict.put(PyStr.intern("SIZEOF_PID_T"), Py.integer(4));
    }
}
