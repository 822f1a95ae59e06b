package org.krait.module.multibyte;

import java.util.Arrays;
import org.krait.algorithm.codec.TextSink;
import org.krait.algorithm.codec.multibyte.MultibyteCodec;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.bytes.PyBytes;
import org.krait.object.exception.PyUnicodeDecodeError;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.codec.BuiltinCodecs;
import org.krait.runtime.codec.CodecRegistry;

/** Decodes bytes in pieces. */
final class Decoder extends Coder {

    /** Bytes that may wait for the next piece. */
    private static final int MOST_PENDING = 8;

    /** Bytes of earlier pieces that are not decoded yet. */
    private byte[] pending = new byte[0];

    Decoder(MultibyteCodec codec, String errors) {
        super(codec, errors);
        codec.startDecoding(state);
    }

    /** The text of what is pending and a piece; what can't be decoded yet becomes pending, unless it is the last. */
    PyStr decode(byte[] piece, boolean last) {
        TextSink out = new TextSink(pending.length + piece.length);
        decode(piece, last, out);
        return BuiltinCodecs.text(out);
    }

    /** As {@link #decode(byte[], boolean)}; returns how many bytes there were. */
    int decode(byte[] piece, boolean last, TextSink out) {
        byte[] bytes = piece;
        if (pending.length > 0) {
            bytes = Arrays.copyOf(pending, pending.length + piece.length);
            System.arraycopy(piece, 0, bytes, pending.length, piece.length);
        }
        byte[] before = pending;
        pending = new byte[0];
        MultibyteCodec.Bytes in = new MultibyteCodec.Bytes(bytes);
        int wrong;
        while ((wrong = codec.decode(in, state, out)) != MultibyteCodec.DONE && wrong != MultibyteCodec.TOO_FEW) {
            handle(bytes, in, out, wrong, MultibyteCodec.reason(false));
        }
        if (last && in.left() > 0) {
            try {
                handle(bytes, in, out, in.left(), MultibyteCodec.reason(true));
            } catch (PyException e) {
                pending = before;
                throw e;
            }
        }
        if (in.left() > MOST_PENDING) {
            PyBytes rest = PyBytes.of(Arrays.copyOfRange(bytes, in.position, bytes.length));
            throw new PyException(PyUnicodeDecodeError.of(codec.name(), rest, 0, in.left(), ErrorName.OVERFLOW));
        }
        pending = Arrays.copyOfRange(bytes, in.position, bytes.length);
        return bytes.length;
    }

    /** The text of all bytes. */
    PyStr decodeAll(byte[] bytes) {
        TextSink out = new TextSink(bytes.length);
        MultibyteCodec.Bytes in = new MultibyteCodec.Bytes(bytes);
        int wrong;
        while ((wrong = codec.decode(in, state, out)) != MultibyteCodec.DONE) {
            if (wrong == MultibyteCodec.TOO_FEW) {
                handle(bytes, in, out, in.left(), MultibyteCodec.reason(true));
            } else {
                handle(bytes, in, out, wrong, MultibyteCodec.reason(false));
            }
        }
        return BuiltinCodecs.text(out);
    }

    private void handle(byte[] bytes, MultibyteCodec.Bytes in, TextSink out, int size, String reason) {
        if (errors.equals(ErrorName.IGNORE) || errors.equals(ErrorName.REPLACE)) {
            if (errors.equals(ErrorName.REPLACE)) {
                out.add('\uFFFD');
            }
            in.position += size;
            return;
        }
        PyUnicodeDecodeError error = PyUnicodeDecodeError.of(codec.name(), PyBytes.of(bytes), in.position,
                in.position + size, reason);
        if (errors.equals(ErrorName.STRICT)) {
            throw new PyException(error);
        }
        PyObject answer = Calls.call(CodecRegistry.current().lookupError(errors), error);
        if (!(answer instanceof PyTuple result) || result.items.length != 2
                || !(result.items[0] instanceof PyStr replacement) || !(result.items[1] instanceof PyInt)) {
            throw Errors.typeError("decoding error handler must return (str, int) tuple");
        }
        out.add(replacement.codePoints_());
        in.position = ErrorName.position(result, bytes.length);
    }

    void reset() {
        codec.resetDecoding(state);
        pending = new byte[0];
    }

    byte[] pending() {
        return pending;
    }

    /** The codec's state as a number. */
    PyInt state() {
        return StateNumber.of(state);
    }

    /** Goes back to a state. */
    void setState(byte[] waiting, PyInt number) {
        byte[] bytes = StateNumber.bytes(number.bigValue(), state.length);
        if (waiting.length > MOST_PENDING) {
            throw new PyException(PyUnicodeDecodeError.of(codec.name(), PyBytes.of(waiting), 0, waiting.length,
                    "pending buffer too large"));
        }
        pending = waiting;
        System.arraycopy(bytes, 0, state, 0, state.length);
    }
}
