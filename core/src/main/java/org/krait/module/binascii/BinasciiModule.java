package org.krait.module.binascii;

import org.krait.algorithm.AlgorithmError;
import org.krait.algorithm.binary.Base64Text;
import org.krait.algorithm.binary.HexText;
import org.krait.algorithm.binary.QuotedPrintable;
import org.krait.algorithm.binary.Uuencode;
import org.krait.algorithm.digest.Checksum;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.module.ModuleException;
import org.krait.object.AlgorithmErrors;
import org.krait.object.Buffers;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.bytes.ByteHex;
import org.krait.object.bytes.PyBytes;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.str.PyStr;
import org.krait.object.str.StrEncoding;

/** The functions of {@code binascii} (library reference). */
@ExposeModule(name = "binascii")
public final class BinasciiModule extends JavaModule {
    private PyType error;

    public BinasciiModule() {
        super(BinasciiModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        error = ModuleException.type("binascii", "Error", PyExceptions.ValueError);
        dict.put(PyStr.intern("Error"), error);
        dict.put(PyStr.intern("Incomplete"),
                ModuleException.type("binascii", "Incomplete", PyExceptions.Exception));
    }

    private PyException raise(AlgorithmError e) {
        return e.kind() == AlgorithmError.Kind.MODULE ? Errors.of(error, e.getMessage()) : AlgorithmErrors.raise(e);
    }

    /** A bytes-like argument, or a str of ASCII. */
    private static byte[] ascii(PyObject data) {
        if (data instanceof PyStr s) {
            if (!s.isAscii()) {
                throw Errors.valueError("string argument should contain only ASCII characters");
            }
            return StrEncoding.encodeLatin1(s);
        }
        if (!Buffers.supports(data)) {
            throw Errors.typeError("argument should be bytes, buffer or ASCII string, not '" + data.type().longName()
                    + "'");
        }
        return Buffers.bytes(data);
    }

    @Function
    PyObject a2b_uu(PyObject data) {
        try {
            return PyBytes.of(Uuencode.decode(ascii(data)));
        } catch (AlgorithmError e) {
            throw raise(e);
        }
    }

    @Function
    PyObject b2a_uu(PyObject data, boolean backtick) {
        try {
            return PyBytes.of(Uuencode.encode(Buffers.bytes(data), backtick));
        } catch (AlgorithmError e) {
            throw raise(e);
        }
    }

    @Function
    PyObject a2b_base64(PyObject data, boolean strict_mode) {
        try {
            return PyBytes.of(Base64Text.decode(ascii(data), strict_mode));
        } catch (AlgorithmError e) {
            throw raise(e);
        }
    }

    @Function
    PyObject b2a_base64(PyObject data, boolean newline) {
        return PyBytes.of(Base64Text.encode(Buffers.bytes(data), newline));
    }

    private PyObject unhex(PyObject hexstr) {
        try {
            return PyBytes.of(HexText.decode(ascii(hexstr)));
        } catch (AlgorithmError e) {
            throw raise(e);
        }
    }

    @Function
    PyObject a2b_hex(PyObject hexstr) {
        return unhex(hexstr);
    }

    @Function
    PyObject unhexlify(PyObject hexstr) {
        return unhex(hexstr);
    }

    @Function
    PyObject b2a_hex(PyObject data, PyObject sep, PyObject bytes_per_sep) {
        byte[] bytes = Buffers.bytes(data);
        int group = Numbers.asInt(bytes_per_sep);
        return PyBytes.of(HexText.encode(bytes, ByteHex.separator(sep), group));
    }

    @Function
    PyObject hexlify(PyObject data, PyObject sep, PyObject bytes_per_sep) {
        return b2a_hex(data, sep, bytes_per_sep);
    }

    @Function
    PyObject a2b_qp(PyObject data, PyObject header) {
        byte[] bytes = ascii(data);
        return PyBytes.of(QuotedPrintable.decode(bytes, Comparisons.isTrue(header)));
    }

    @Function
    PyObject b2a_qp(PyObject data, PyObject quotetabs, PyObject istext, PyObject header) {
        byte[] bytes = Buffers.bytes(data);
        return PyBytes.of(QuotedPrintable.encode(bytes, Comparisons.isTrue(quotetabs), Comparisons.isTrue(istext),
                Comparisons.isTrue(header)));
    }

    @Function
    long crc32(PyObject data, PyObject crc) {
        byte[] bytes = Buffers.bytes(data);
        long start = crc == null ? 0 : Numbers.index(crc).bigValue().longValue() & 0xFFFFFFFFL;
        return Checksum.crc32(bytes, 0, bytes.length, start);
    }

    @Function
    int crc_hqx(PyObject data, PyObject crc) {
        byte[] bytes = Buffers.bytes(data);
        return Checksum.crcHqx(bytes, 0, bytes.length, Numbers.index(crc).bigValue().intValue() & 0xFFFF);
    }
}
