package org.krait.object.exception;

import org.krait.expose.Getter;
import org.krait.expose.Setter;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.number.PyInt;
import org.krait.object.str.PyStr;

/**
 * What the three Unicode errors share: the encoding, the object that could not be converted, from where to where, and
 * why. A plain {@code UnicodeError} has none of this and is a row of {@link PyExceptions}.
 */
public abstract class PyUnicodeError extends PyBaseException {
    PyObject encoding;
    PyObject object;
    long start;
    long end;
    PyObject reason;

    PyUnicodeError(PyType type) {
        super(type);
    }

    static PyStr string(PyObject[] args, int i) {
        if (args[i] instanceof PyStr s) {
            return s;
        }
        throw Errors.typeError("argument " + (i + 1) + " must be str, not "
                + (args[i] == Py.None ? "None" : args[i].type().name()));
    }

    static void checkCount(PyObject[] args, int count) {
        if (args.length != count) {
            throw Errors.typeError("function takes exactly " + count + " arguments (" + args.length + " given)");
        }
    }

    static long position(PyObject value) {
        if (value == null) {
            throw Errors.typeError("can't delete numeric/char attribute");
        }
        if (!(value instanceof PyInt)) {
            throw Errors.typeError("an integer is required");
        }
        return Numbers.asLong(value);
    }

    /** The error of an object that was replaced by none of the right kind. */
    final PyException wrongObject(String kind) {
        return Errors.typeError(object == null ? "UnicodeError 'object' attribute is not set"
                : "UnicodeError 'object' attribute must be a " + kind);
    }

    /** What could not be converted: one character in its escaped form, or a range of positions. */
    String describe() {
        if (!(object instanceof PyStr text)) {
            throw wrongObject("string");
        }
        if (start >= 0 && start < text.length() && end == start + 1) {
            int c = text.codePointAt((int) start);
            String hex = Integer.toHexString(c);
            int width = c <= 0xFF ? 2 : c <= 0xFFFF ? 4 : 8;
            String mark = c <= 0xFF ? "\\x" : c <= 0xFFFF ? "\\u" : "\\U";
            return "character '" + mark + "0".repeat(width - hex.length()) + hex + "' in position " + start;
        }
        return "characters in position " + start + "-" + (end - 1);
    }

    String text(PyObject part) {
        return Texts.strString(part == null ? Py.None : part);
    }

    /**
     * What could not be converted.
     *
     * @param type the class of the right kind of object
     * @param kind its name in the message
     * @throws PyException TypeError if the attribute was deleted or replaced by another kind of object
     */
    public final <T extends PyObject> T subject(Class<T> type, String kind) {
        if (!type.isInstance(object)) {
            throw wrongObject(kind);
        }
        return type.cast(object);
    }

    @Getter(name = "object")
    PyObject objectAttribute() {
        return orNone(object);
    }

    @Setter(name = "object")
    void setObject(PyObject value) {
        object = value;
    }

    @Getter(name = "start")
    PyObject startAttribute() {
        return Py.integer(start);
    }

    @Setter(name = "start")
    void setStart(PyObject value) {
        start = position(value);
    }

    @Getter(name = "end")
    PyObject endAttribute() {
        return Py.integer(end);
    }

    @Setter(name = "end")
    void setEnd(PyObject value) {
        end = position(value);
    }

    @Getter(name = "reason")
    PyObject reasonAttribute() {
        return orNone(reason);
    }

    @Setter(name = "reason")
    void setReason(PyObject value) {
        reason = value;
    }
}
