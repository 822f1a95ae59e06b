package org.krait.object.str;

import org.krait.object.Buffers;
import org.krait.object.Errors;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Texts;
import org.krait.object.bytes.PyBytes;
import org.krait.object.descriptor.CallErrors;
import org.krait.object.sequence.PyTuple;

/** {@code str(object)} and {@code str(bytes, encoding, errors)}. */
final class StrConstructor {
    private static final String[] NAMES = {"object", "encoding", "errors"};

    private StrConstructor() {
    }

    static PyStr make(PyObject[] args, PyTuple kwnames) {
        int positional = args.length - (kwnames == null ? 0 : kwnames.items.length);
        if (args.length > 3) {
            throw kwnames != null ? CallErrors.tooMany("str()", 3, positional, args.length)
                    : Errors.typeError("str expected at most 3 arguments, got " + args.length);
        }
        PyObject[] given = new PyObject[3];
        System.arraycopy(args, 0, given, 0, positional);
        for (int i = positional; i < args.length; i++) {
            String name = kwnames.items[i - positional].toString();
            int at = 0;
            while (at < 3 && !NAMES[at].equals(name)) {
                at++;
            }
            if (at == 3) {
                throw CallErrors.unexpectedKeyword("str()", name, NAMES);
            }
            if (given[at] != null) {
                throw Errors.typeError("argument for str() given by name ('" + name + "') and position (" + (at + 1)
                        + ")");
            }
            given[at] = args[i];
        }
        PyStr encoding = text(given[1], "encoding");
        PyStr errors = text(given[2], "errors");
        PyObject object = given[0];
        if (object == null) {
            return PyStr.EMPTY;
        }
        if (encoding == null && errors == null) {
            return Texts.str(object);
        }
        return decode(object, encoding, errors);
    }

    private static PyStr text(PyObject o, String name) {
        if (o != null && !(o instanceof PyStr)) {
            throw Errors.typeError("str() argument '" + name + "' must be str, not " + o.type().longName());
        }
        return (PyStr) o;
    }

    private static PyStr decode(PyObject object, PyStr encoding, PyStr errors) {
        if (object instanceof PyStr) {
            throw Errors.typeError("decoding str is not supported");
        }
        PyObject bytes = object;
        if (!(object instanceof PyBytes)) {
            try {
                bytes = PyBytes.of(Buffers.bytes(object));
            } catch (PyException e) {
                throw Errors.typeError("decoding to str: need a bytes-like object, " + object.type().longName()
                        + " found");
            }
        }
        return StrEncoding.decode(bytes, encoding, errors);
    }

    /** What CPython's str objects occupy: a header by kind, and 1, 2 or 4 bytes a character and for the end. */
    static long sizeof(PyStr s) {
        int n = s.length();
        if (s.isAscii()) {
            return 40 + n + 1L;
        }
        if (!s.isNarrow()) {
            return 56 + 4 * (n + 1L);
        }
        for (int i = 0; i < n; i++) {
            if (s.codePointAt(i) > 255) {
                return 56 + 2 * (n + 1L);
            }
        }
        return 56 + n + 1L;
    }
}
