package org.krait.object.number;

import org.krait.algorithm.AlgorithmError;
import org.krait.algorithm.number.IntArithmetic;
import org.krait.object.AlgorithmErrors;
import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.bytes.PyBytes;
import org.krait.object.exception.PyExceptions;
import org.krait.object.str.PyStr;

/** {@code int.to_bytes} and {@code int.from_bytes}. */
final class IntBytes {
    private IntBytes() {
    }

    private static boolean little(PyStr byteorder) {
        if (byteorder == null) {
            return false;
        }
        String order = byteorder.toString();
        if (order.equals("little")) {
            return true;
        }
        if (!order.equals("big")) {
            throw Errors.valueError("byteorder must be either 'little' or 'big'");
        }
        return false;
    }

    static PyObject toBytes(PyInt v, long length, PyStr byteorder, boolean signed) {
        boolean little = little(byteorder);
        if (length < 0) {
            throw Errors.valueError("length argument must be non-negative");
        }
        if (length > Integer.MAX_VALUE - 8) {
            throw Errors.of(PyExceptions.MemoryError);
        }
        try {
            return new PyBytes(IntArithmetic.toBytes(v.bigValue(), (int) length, little, signed));
        } catch (AlgorithmError e) {
            throw AlgorithmErrors.raise(e);
        }
    }

    static PyInt fromBytes(PyObject bytes, PyStr byteorder, boolean signed) {
        boolean little = little(byteorder);
        return PyInt.of(IntArithmetic.fromBytes(PyBytes.fromObject(bytes), little, signed));
    }
}
