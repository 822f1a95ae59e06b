package org.krait.module.multibyte;

import org.krait.algorithm.codec.multibyte.MultibyteCodec;

/** A codec on its way through a text that comes in pieces: its state, and what it does about errors. */
abstract class Coder {
    final MultibyteCodec codec;
    final byte[] state = new byte[MultibyteCodec.STATE_SIZE];
    /** The name of the error handler. */
    String errors;

    Coder(MultibyteCodec codec, String errors) {
        this.codec = codec;
        this.errors = errors;
    }
}
