package org.krait.algorithm.codec;

/** What an encoder asks about characters that it can't encode ({@code codecs.register_error}). */
public interface EncodeErrors {
    /**
     * Handles an error, or throws.
     *
     * @param encoding the encoding's name in the exception
     * @param start where the unencodable characters start
     * @param end where they end
     * @param reason CPython's reason
     * @return what to do
     */
    Handled handle(String encoding, int start, int end, String reason);

    /**
     * The exception for a replacement that can't be encoded either.
     *
     * @param encoding the encoding's name in the exception
     * @param start where the unencodable characters start
     * @param end where they end
     * @param reason CPython's reason
     * @return the exception to throw
     */
    RuntimeException error(String encoding, int start, int end, String reason);

    /**
     * A handler's decision.
     *
     * @param text the replacement as code points, or null when it is bytes
     * @param bytes the replacement as bytes, or null when it is text
     * @param position where to go on, within the text
     */
    record Handled(int[] text, byte[] bytes, int position) {}
}
