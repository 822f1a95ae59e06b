package org.krait.object.bytes;

import org.krait.object.Attributes;
import org.krait.object.Buffers;
import org.krait.object.Calls;
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Numbers;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.descriptor.CallErrors;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;
import org.krait.object.sequence.Subscripts;
import org.krait.object.str.PyStr;
import org.krait.object.str.StrEncoding;

/** {@code bytes(source, encoding, errors)} and the same of bytearray (library reference). */
final class ByteConstructor {
    private static final String[] NAMES = {"source", "encoding", "errors"};
    private static final PyStr BYTES = PyStr.intern("__bytes__");

    private ByteConstructor() {
    }

    /** The three arguments, null where not given. */
    static PyObject[] arguments(String type, PyObject[] args, PyTuple kwnames) {
        int positional = args.length - (kwnames == null ? 0 : kwnames.items.length);
        if (args.length > 3) {
            throw CallErrors.tooMany(type + "()", 3, positional, args.length);
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
                throw CallErrors.unexpectedKeyword(type + "()", name, NAMES);
            }
            if (given[at] != null) {
                throw Errors.typeError("argument for " + type + "() given by name ('" + name + "') and position ("
                        + (at + 1) + ")");
            }
            given[at] = args[i];
        }
        for (int i = 1; i < 3; i++) {
            if (given[i] != null && !(given[i] instanceof PyStr)) {
                throw Errors.typeError(type + "() argument '" + NAMES[i] + "' must be str, not "
                        + given[i].type().longName());
            }
        }
        return given;
    }

    /** The bytes that the arguments denote. */
    static byte[] make(String type, PyObject[] given) {
        PyObject source = given[0];
        if (source == null) {
            if (given[1] != null || given[2] != null) {
                throw Errors.typeError((given[1] != null ? "encoding" : "errors") + " without a string argument");
            }
            return new byte[0];
        }
        if (given[1] != null) {
            if (!(source instanceof PyStr s)) {
                throw Errors.typeError("encoding without a string argument");
            }
            return StrEncoding.encode(s, (PyStr) given[1], (PyStr) given[2]).bytes;
        }
        if (given[2] != null) {
            throw Errors.typeError(source instanceof PyStr ? "string argument without an encoding"
                    : "errors without a string argument");
        }
        PyBytes own = type.equals("bytes") ? ownBytes(source) : null;
        if (own != null) {
            return own.bytes;
        }
        if (source instanceof PyStr) {
            throw Errors.typeError("string argument without an encoding");
        }
        if (Subscripts.isIndex(source)) {
            try {
                return new byte[count(source)];
            } catch (PyException e) {
                if (!e.matches(PyExceptions.TypeError)) {
                    throw e;
                }
            }
        }
        return fromObject(source, type);
    }

    /** What {@code __bytes__} of an object gives, null if it has none. */
    static PyBytes ownBytes(PyObject source) {
        PyObject f = source.type() == PyBytes.TYPE ? null : Attributes.lookupSpecial(source, BYTES);
        if (f == null) {
            return null;
        }
        PyObject r = Calls.call(f);
        if (!(r instanceof PyBytes b)) {
            throw Errors.typeError("__bytes__ returned non-bytes (type " + r.type().longName() + ")");
        }
        return b;
    }

    private static int count(PyObject source) {
        long n = Subscripts.count(source);
        if (n < 0) {
            throw Errors.valueError("negative count");
        }
        if (n > Integer.MAX_VALUE - 8) {
            throw Errors.of(PyExceptions.MemoryError);
        }
        return (int) n;
    }

    /** The bytes of a bytes-like object or of an iterable of ints. */
    static byte[] fromObject(PyObject source, String type) {
        if (Buffers.supports(source)) {
            return Buffers.gather(source);
        }
        if (source instanceof PyStr || !source.type().hasSlot(Slot.ITER) && !source.type().hasSlot(Slot.GETITEM)) {
            throw Errors.typeError("cannot convert '" + source.type().longName() + "' object to " + type);
        }
        String message = (type.equals("bytes") ? "bytes" : "byte") + " must be in range(0, 256)";
        PyObject it;
        try {
            it = Iteration.iter(source);
        } catch (PyException e) {
            if (e.matches(PyExceptions.TypeError)) {
                throw Errors.typeError("cannot convert '" + source.type().longName() + "' object to " + type);
            }
            throw e;
        }
        long hint = type.equals("bytes") ? Containers.lengthHint(source, 64) : 64;
        ByteBuilder out = new ByteBuilder((int) Math.min(hint, 1 << 16));
        for (PyObject item = Iteration.next(it); item != null; item = Iteration.next(it)) {
            PyInt i = Numbers.index(item);
            if (!i.isSmall() || i.longValue() < 0 || i.longValue() > 255) {
                throw Errors.valueError(message);
            }
            out.append((int) i.longValue());
        }
        return out.toBytes();
    }
}
