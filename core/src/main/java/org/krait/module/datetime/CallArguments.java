package org.krait.module.datetime;

import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.bytes.PyBytes;
import org.krait.object.descriptor.KeywordArguments;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** Arguments as PyArg_ParseTupleAndKeywords takes them, with its messages. */
final class CallArguments {
    private CallArguments() {}

    /**
     * Sorts the arguments of a call by their names.
     *
     * @param function the name in messages; null: none
     * @param names the parameters
     * @param required how many must be there
     * @param positional how many may be given by position
     * @return a value for each name, null where it is missing
     */
    static PyObject[] sort(String function, String[] names, int required, int positional, PyObject[] args,
            PyTuple kwnames) {
        return KeywordArguments.sort(function, names, required, positional, args, kwnames,
                function == null ? CallArguments::convertible : null);
    }

    /** Values are converted one by one: a wrong one comes before a missing one. Constructors take ints first. */
    private static void convertible(PyObject[] values, int count) {
        for (int i = 0; i < count; i++) {
            integer(values[i]);
        }
    }

    /** Refuses all but a number of positional arguments. */
    static void exactly(String function, int count, PyObject[] args, PyTuple kwnames) {
        if (kwnames != null && kwnames.items.length > 0) {
            throw Errors.typeError(function + "() takes no keyword arguments");
        }
        if (args.length != count) {
            throw Errors.typeError(function + "() takes exactly " + count + " argument"
                    + (count == 1 ? "" : "s") + " (" + args.length + " given)");
        }
    }

    /** A str, or the error of an argument that is none. */
    static PyStr str(String function, int position, PyObject value) {
        if (value instanceof PyStr s) {
            return s;
        }
        throw Errors.typeError(function + "() argument " + position + " must be str, not "
                + (value == Py.None ? "None" : value.type().longName()));
    }

    /** A C int, as the format "i" converts it. */
    static int integer(PyObject value) {
        PyInt i = Numbers.index(value);
        if (!i.isSmall()) {
            throw Errors.overflowError("Python int too large to convert to C long");
        }
        long n = i.longValue();
        if (n != (int) n) {
            throw Errors.overflowError(n > 0 ? "signed integer is greater than maximum"
                    : "signed integer is less than minimum");
        }
        return (int) n;
    }

    /** As {@link #integer}, with a default. */
    static int integer(PyObject value, int otherwise) {
        return value == null ? otherwise : integer(value);
    }

    /** A C int as the methods' own conversion takes it: another text of the error. */
    static int field(PyObject value, int unchanged) {
        if (value == null) {
            return unchanged;
        }
        PyInt i = Numbers.index(value);
        if (!i.isSmall() || i.longValue() != (int) i.longValue()) {
            throw Errors.overflowError("Python int too large to convert to C int");
        }
        return (int) i.longValue();
    }

    /** Checks a tzinfo argument; null becomes None. */
    static PyObject tzinfo(PyObject value) {
        if (value == null || value == Py.None) {
            return Py.None;
        }
        if (!(value instanceof PyTzInfo)) {
            throw Errors.typeError("tzinfo argument must be None or of a tzinfo subclass, not type '"
                    + value.type().longName() + "'");
        }
        return value;
    }

    /**
     * The bytes of a pickle's state: bytes, or a str that a Python 2 pickle made.
     *
     * @param check the byte that tells a state from other values, its range apart from the highest bit
     * @return null if the value is none
     */
    static byte[] state(PyObject value, int length, int check, int least, int most, String type) {
        byte[] bytes = null;
        boolean latin = true;
        if (value instanceof PyBytes b && b.bytes.length == length) {
            bytes = b.bytes;
        } else if (value instanceof PyStr s && s.length() == length && s.codePointAt(check) < 256) {
            bytes = new byte[length];
            for (int i = 0; i < length; i++) {
                latin &= s.codePointAt(i) < 256;
                bytes[i] = (byte) s.codePointAt(i);
            }
        }
        if (bytes == null || (bytes[check] & 127) < least || (bytes[check] & 127) > most) {
            return null;
        }
        if (!latin) {
            throw Errors.valueError("Failed to encode latin1 string when unpickling a " + type + " object. "
                    + "pickle.load(data, encoding='latin1') is assumed.");
        }
        return bytes;
    }
}
