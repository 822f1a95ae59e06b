package org.krait.algorithm.codec;

/** What a decoder asks about bytes that it can't decode ({@code codecs.register_error}). */
public interface DecodeErrors {
    /**
     * Handles an error, or throws.
     *
     * @param encoding the encoding's name in the exception
     * @param object the bytes being decoded
     * @param start where the undecodable bytes start
     * @param end where they end
     * @param reason CPython's reason
     * @return what to do
     */
    Handled handle(String encoding, byte[] object, int start, int end, String reason);

    /**
     * A handler's decision.
     *
     * @param text the replacement, as code points
     * @param position where to go on, within the object
     * @param object the bytes to go on with: the same unless the handler exchanged them
     */
    record Handled(int[] text, int position, byte[] object) {}
}
