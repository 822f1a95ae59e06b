package org.krait.conformance.frontend;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A source to compile.
 *
 * @param filename       what the compiler is told it is called
 * @param bytes          the source as in a file; the UTF-8 form of text if {@code isText}
 * @param isText         the source is a str: a coding cookie in it means nothing
 * @param mode           {@code exec}, {@code eval}, {@code single} or {@code func_type}
 * @param flags          {@code PyCF_} and {@code CO_FUTURE_} flags
 * @param featureVersion the minor version whose syntax is accepted ({@code ast.parse}), or {@link #ANY_VERSION}
 */
public record Source(String filename, byte[] bytes, boolean isText, String mode, int flags, int featureVersion) {

    /** No restriction to the syntax of some version. */
    public static final int ANY_VERSION = -1;

    /** {@code ast.PyCF_ONLY_AST}: the answer is the tree. */
    public static final int ONLY_AST = 0x400;

    /** The bytes of a file. */
    public static Source file(String filename, byte[] bytes, String mode, int flags) {
        return new Source(filename, bytes, false, mode, flags, ANY_VERSION);
    }

    /** Text. */
    public static Source text(String filename, String text, String mode, int flags) {
        return new Source(filename, text.getBytes(StandardCharsets.UTF_8), true, mode, flags, ANY_VERSION);
    }

    /** The sources of a text that has a line {@code ----} between two. */
    public static List<Source> snippets(String text, String mode, int flags) {
        List<Source> snippets = new ArrayList<>();
        for (String snippet : text.split("(?m)^----\n")) {
            snippets.add(text("<snippet " + (snippets.size() + 1) + ">", snippet, mode, flags));
        }
        return snippets;
    }

    /** The text of a source that is one. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Whether the answer is the tree, not code. */
    boolean wantsTree() {
        return (flags & ONLY_AST) != 0;
    }

    long lines() {
        long lines = 0;
        for (byte b : bytes) {
            if (b == '\n') {
                lines++;
            }
        }
        return lines;
    }
}
