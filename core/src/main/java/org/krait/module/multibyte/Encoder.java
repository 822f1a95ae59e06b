package org.krait.module.multibyte;

import java.math.BigInteger;
import java.util.Arrays;
import org.krait.algorithm.codec.ByteSink;
import org.krait.algorithm.codec.TextSink;
import org.krait.algorithm.codec.Utf8;
import org.krait.algorithm.codec.multibyte.MultibyteCodec;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Texts;
import org.krait.object.bytes.PyBytes;
import org.krait.object.exception.PyExceptions;
import org.krait.object.exception.PyUnicodeEncodeError;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.codec.BuiltinCodecs;
import org.krait.runtime.codec.CodecRegistry;

/** Encodes text in pieces. */
final class Encoder extends Coder {

    /** Characters that may wait for the next piece. */
    private static final int MOST_PENDING = 2;
    private static final int MOST_PENDING_BYTES = 4 * MOST_PENDING;

    /** Characters of earlier pieces that are not encoded yet. */
    private PyStr pending = PyStr.EMPTY;

    Encoder(MultibyteCodec codec, String errors) {
        super(codec, errors);
        codec.startEncoding(state);
    }

    /** The text of an argument, which may be any object. */
    static PyStr text(PyObject input) {
        return input instanceof PyStr text ? text : Texts.str(input);
    }

    /** The bytes of what is pending and a piece; what can't be encoded yet becomes pending. */
    byte[] encode(PyObject input, boolean last) {
        PyStr text = text(input);
        if (pending.length() > 0) {
            text = pending.plus(text);
        }
        MultibyteCodec.Characters in = new MultibyteCodec.Characters(text.codePoints_());
        byte[] bytes = encode(text, in, errors, last);
        if (in.left() > MOST_PENDING) {
            throw new PyException(PyUnicodeEncodeError.of(codec.name(), text, in.position, text.length(),
                    ErrorName.OVERFLOW));
        }
        pending = text.substring(in.position, text.length());
        return bytes;
    }

    /**
     * Encodes a text.
     *
     * @param in   its characters
     * @param last whether it ends here, and what the codec has to say at the end belongs to the bytes
     */
    private byte[] encode(PyStr text, MultibyteCodec.Characters in, String handler, boolean last) {
        ByteSink out = new ByteSink(2 * in.left() + 16);
        int wrong;
        while ((wrong = codec.encode(in, state, out, last)) != MultibyteCodec.DONE
                && wrong != MultibyteCodec.TOO_FEW) {
            handle(text, in, out, handler, wrong);
        }
        if (last) {
            codec.endEncoding(state, out);
        }
        return out.toArray();
    }

    private void handle(PyStr text, MultibyteCodec.Characters in, ByteSink out, String handler, int size) {
        if (handler.equals(ErrorName.IGNORE) || handler.equals(ErrorName.REPLACE)) {
            if (handler.equals(ErrorName.REPLACE)) {
                codec.encode(new MultibyteCodec.Characters(new int[] {'?'}), state, out, true);
            }
            in.position += size;
            return;
        }
        PyUnicodeEncodeError error = PyUnicodeEncodeError.of(codec.name(), text, in.position, in.position + size,
                MultibyteCodec.reason(false));
        if (handler.equals(ErrorName.STRICT)) {
            throw new PyException(error);
        }
        PyObject answer = Calls.call(CodecRegistry.current().lookupError(handler), error);
        if (!(answer instanceof PyTuple result) || result.items.length != 2
                || !(result.items[0] instanceof PyStr || result.items[0] instanceof PyBytes)
                || !(result.items[1] instanceof PyInt)) {
            throw Errors.typeError("encoding error handler must return (str, int) tuple");
        }
        if (result.items[0] instanceof PyBytes bytes) {
            out.add(bytes.bytes);
        } else {
            PyStr replacement = (PyStr) result.items[0];
            MultibyteCodec.Characters characters = new MultibyteCodec.Characters(replacement.codePoints_());
            int wrong = codec.encode(characters, state, out, true);
            if (wrong != MultibyteCodec.DONE) {
                throw new PyException(PyUnicodeEncodeError.of(codec.name(), replacement, characters.position,
                        characters.position + wrong, MultibyteCodec.reason(false)));
            }
        }
        in.position = ErrorName.position(result, text.length());
    }

    /** Forgets what is pending, and switches back to ASCII without saying so. */
    void reset() {
        codec.endEncoding(state, new ByteSink(0));
        pending = PyStr.EMPTY;
    }

    /** The bytes of what is pending and of the end; null if nothing is. */
    byte[] finish() {
        if (pending.length() == 0) {
            return null;
        }
        PyStr rest = pending;
        pending = PyStr.EMPTY;
        return encode(rest, new MultibyteCodec.Characters(rest.codePoints_()), errors, true);
    }

    /** The state as a number: the size of what is pending, that in UTF-8, and the codec's state, the lowest first. */
    PyInt state() {
        byte[] waiting = BuiltinCodecs.utf8(pending, null);
        byte[] bytes = new byte[1 + waiting.length + state.length];
        bytes[0] = (byte) waiting.length;
        System.arraycopy(waiting, 0, bytes, 1, waiting.length);
        System.arraycopy(state, 0, bytes, 1 + waiting.length, state.length);
        return StateNumber.of(bytes);
    }

    /** Goes back to a state. */
    void setState(BigInteger number) {
        byte[] bytes = StateNumber.bytes(number, 1 + MOST_PENDING_BYTES + state.length);
        int size = bytes[0] & 0xFF;
        if (size > MOST_PENDING_BYTES) {
            throw Errors.of(PyExceptions.UnicodeError, "pending buffer too large");
        }
        byte[] waiting = Arrays.copyOfRange(bytes, 1, 1 + size);
        TextSink text = Utf8.decode(waiting, true, BuiltinCodecs.decoding(null)).text();
        pending = BuiltinCodecs.text(text);
        System.arraycopy(bytes, 1 + size, state, 0, state.length);
    }
}
