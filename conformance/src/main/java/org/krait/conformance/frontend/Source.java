package org.krait.conformance.frontend;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

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

    /** The sources of a text that has a line {@code ----} between two. */
    public static List<Source> snippets(String text, String mode, int flags) {
        List<Source> snippets = new ArrayList<>();
        for (String snippet : text.split("(?m)^----\n")) {
            String filename = "<snippet " + (snippets.size() + 1) + ">";
            snippets.add(new Source(filename, snippet.getBytes(StandardCharsets.UTF_8), true, mode, flags));
        }
        return snippets;
    }

    /** The text of a source that is one. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
