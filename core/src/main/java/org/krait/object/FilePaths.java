package org.krait.object;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.krait.algorithm.codec.Utf8;
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
            throw Errors.typeError("expected str, bytes or os.PathLike object, not " + path.type().longName());
        }
        if (answer instanceof PyStr || answer instanceof PyBytes) {
            return answer;
        }
        throw Errors.typeError("expected " + path.type().longName() + ".__fspath__() to return str or bytes, not "
                + answer.type().longName());
    }

    /**
     * A path as str, undecodable bytes as lone surrogates; an error if {@link #encode} refuses it or it has a null
     * character.
     */
    public static PyStr fsdecode(PyObject path) {
        PyObject given = fspath(path);
        PyStr text = given instanceof PyStr s ? s : decode(((PyBytes) given).bytes);
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
        boolean ascii = true;
        for (byte b : bytes) {
            ascii &= b >= 0;
        }
        if (ascii) {
            return PyStr.of(new String(bytes, StandardCharsets.ISO_8859_1));
        }
        int[] points = new int[bytes.length];
        int n = 0;
        int at = 0;
        while (at < bytes.length) {
            int length = Utf8.sequence(bytes, at, bytes.length);
            if (length <= 0) {
                points[n++] = 0xdc00 + (bytes[at++] & 0xff);
                continue;
            }
            int c = length == 1 ? bytes[at] : bytes[at] & 0x7f >> length;
            for (int i = 1; i < length; i++) {
                c = c << 6 | bytes[at + i] & 0x3f;
            }
            points[n++] = c;
            at += length;
        }
        return PyStr.ofCodePoints(points, 0, n);
    }

    /**
     * The reverse of {@link #decode}.
     *
     * @throws PyException UnicodeEncodeError if the text has a surrogate that stands for no byte
     */
    public static byte[] encode(PyStr text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (c >= 0xdc80 && c <= 0xdcff) {
                out.write(c - 0xdc00);
            } else if (c >= 0xd800 && c <= 0xdfff) {
                throw Errors.of(PyExceptions.UnicodeEncodeError, Py.str("utf-8"), text, Py.integer(i),
                        Py.integer(i + 1), Py.str("surrogates not allowed"));
            } else if (c < 0x80) {
                out.write(c);
            } else {
                byte[] utf8 = Character.toString(c).getBytes(StandardCharsets.UTF_8);
                out.write(utf8, 0, utf8.length);
            }
        }
        return out.toByteArray();
    }
}
