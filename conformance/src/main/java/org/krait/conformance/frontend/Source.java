package org.krait.conformance.frontend;

import java.nio.charset.StandardCharsets;

/**
 * A source to compile.
 *
 * @param filename what the compiler is told it is called
 * @param bytes    the source as in a file; the UTF-8 form of text if {@code isText}
 * @param isText   the source is a str: a coding cookie in it means nothing
 * @param mode     {@code exec}, {@code eval} or {@code single}
 * @param flags    {@code PyCF_} and {@code CO_FUTURE_} flags
 */
public record Source(String filename, byte[] bytes, boolean isText, String mode, int flags) {

    /** A module, as a file holds it. */
    public static Source file(String filename, byte[] bytes) {
        return new Source(filename, bytes, false, "exec", 0);
    }

    /** A module, as text. */
    public static Source text(String filename, String text) {
        return new Source(filename, text.getBytes(StandardCharsets.UTF_8), true, "exec", 0);
    }
}
