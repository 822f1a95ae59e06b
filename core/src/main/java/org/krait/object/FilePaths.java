package org.krait.object;

import org.krait.algorithm.codec.EscapedUtf8;
import org.krait.object.bytes.PyBytes;
import org.krait.object.exception.PyExceptions;
import org.krait.object.str.PyStr;

/** {@code os.fspath} and what becomes of its answer: names of files as str or bytes (PEP 519). */
public final class FilePaths {
    private static final PyStr FSPATH = PyStr.intern("__fspath__");

    private FilePaths() {}

    /** {@code os.fspath(path)}: a str or bytes. */
    public static PyObject fspath(PyObject path) {
        if (path instanceof PyStr || path instanceof PyBytes) {
            return path;
        }
        PyObject answer = path.type().lookup(FSPATH) == Py.None ? null : Calls.special(path, FSPATH);
        if (answer == null) {
            throw Errors.typeError("expected str, bytes or os.PathLike object, not " + path.type().name());
        }
        if (answer instanceof PyStr || answer instanceof PyBytes) {
            return answer;
        }
        throw Errors.typeError("expected " + path.type().name() + ".__fspath__() to return str or bytes, not "
                + answer.type().name());
    }

    /**
     * A path as str, undecodable bytes as lone surrogates, for names that need not be those of files
     * ({@code PyUnicode_FSDecoder}).
     */
    public static PyStr fsdecode(PyObject path) {
        PyStr text = text(fspath(path));
        if (text.indexOf(0) >= 0) {
            throw Errors.valueError("embedded null character");
        }
        return text;
    }

    private static PyStr text(PyObject given) {
        return given instanceof PyStr s ? s : decode(((PyBytes) given).bytes);
    }

    /** A path as str for the operating system: an error if {@link #encode} refuses it or it has a null character. */
    public static PyStr fsname(PyObject path) {
        PyObject given = fspath(path);
        PyStr text = text(given);
        if (given == text && !text.isAscii()) {
            encode(text);
        }
        if (text.indexOf(0) >= 0) {
            throw Errors.valueError("embedded null byte");
        }
        return text;
    }

    /** A path as the bytes that the operating system takes; what {@code os.fsencode} returns. */
    public static byte[] fsencode(PyObject path) {
        PyObject given = fspath(path);
        return given instanceof PyStr s ? encode(s) : ((PyBytes) given).bytes;
    }

    /** As {@link #fsencode}, for a C string: ValueError if there is a null in it. */
    public static byte[] fsconvert(PyObject path) {
        byte[] bytes = fsencode(path);
        for (byte b : bytes) {
            if (b == 0) {
                throw Errors.valueError("embedded null byte");
            }
        }
        return bytes;
    }

    /** UTF-8 as text; each byte that is not UTF-8 becomes a lone surrogate (PEP 383). */
    public static PyStr decode(byte[] bytes) {
        return PyStr.of(EscapedUtf8.decode(bytes, 0, bytes.length));
    }

    /**
     * The reverse of {@link #decode}.
     *
     * @throws PyException UnicodeEncodeError if the text has a surrogate that stands for no byte
     */
    public static byte[] encode(PyStr text) {
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (c >= 0xd800 && c <= 0xdfff && !EscapedUtf8.isByte(c)) {
                throw Errors.of(PyExceptions.UnicodeEncodeError, Py.str("utf-8"), text, Py.integer(i),
                        Py.integer(i + 1), Py.str("surrogates not allowed"));
            }
        }
        return EscapedUtf8.encode(text.toString());
    }
}
