package org.krait.object;

import org.krait.object.bytes.PyBytes;
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
        PyObject answer = Calls.special(path, FSPATH);
        if (answer == null) {
            throw Errors.typeError("expected str, bytes or os.PathLike object, not " + path.type().longName());
        }
        if (answer instanceof PyStr || answer instanceof PyBytes) {
            return answer;
        }
        throw Errors.typeError("expected " + path.type().longName() + ".__fspath__() to return str or bytes, not "
                + answer.type().longName());
    }

    /** A path as str, undecodable bytes as lone surrogates; ValueError if it has a null character. */
    public static PyStr fsdecode(PyObject path) {
        PyObject given = fspath(path);
        PyStr text = given instanceof PyStr s ? s : PyStr.decodeFilename(((PyBytes) given).bytes());
        if (text.indexOf(0) >= 0) {
            throw Errors.valueError("embedded null " + (given instanceof PyStr ? "character" : "byte"));
        }
        return text;
    }
}
