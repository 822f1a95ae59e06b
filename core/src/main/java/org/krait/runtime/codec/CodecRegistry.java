package org.krait.runtime.codec;

import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.bytes.PyBytes;
import org.krait.object.str.PyStr;
import org.krait.runtime.Interpreter;

/** The codecs that an interpreter knows. */
public final class CodecRegistry {
    private CodecRegistry() {
    }

    /** The registry of the current interpreter. */
    public static CodecRegistry current() {
        return Interpreter.current().service(CodecRegistry.class, i -> new CodecRegistry());
    }

    /** {@code text.encode(encoding, errors)}. */
    public PyBytes encodeText(PyStr text, String encoding, String errors) {
        throw Errors.lookupError("unknown encoding: " + encoding);
    }

    /** {@code bytes.decode(encoding, errors)}. */
    public PyStr decodeText(PyObject bytes, String encoding, String errors) {
        throw Errors.lookupError("unknown encoding: " + encoding);
    }
}
