package org.krait.algorithm.codec;

/**
 * One run of a decoder: its input, which a handler may exchange, and its output. The position moves with
 * {@link #fail}.
 */
abstract class Decoder {
    private final DecodeErrors errors;
    final boolean isFinal;
    byte[] in;
    int position;
    final TextSink out;

    Decoder(byte[] in, boolean isFinal, DecodeErrors errors) {
        this.in = in;
        this.isFinal = isFinal;
        this.errors = errors;
        out = new TextSink(in.length);
    }

    /** Asks the handler about a range and goes on where it says. */
    final void fail(String encoding, int start, int end, String reason) {
        DecodeErrors.Handled handled = errors.handle(encoding, in, start, end, reason);
        out.add(handled.text());
        position = handled.position();
        in = handled.object();
    }

    /** Decodes from the position to the end. */
    abstract void run();

    final Decoded result() {
        run();
        return new Decoded(out, position);
    }
}
