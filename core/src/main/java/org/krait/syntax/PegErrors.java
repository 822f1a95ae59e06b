package org.krait.syntax;

import java.nio.charset.StandardCharsets;

/**
 * Makes the exceptions of {@link PegParser}: positions, and the line of source that an exception shows.
 * Columns are given in bytes and become characters of that line.
 */
final class PegErrors {
    /** An end that is where the tokenizer stands. */
    private static final int CURRENT = Integer.MIN_VALUE;

    private final PegParser parser;
    private final Tokenizer tokenizer;
    private final TokenList tokens;
    private final String filename;
    /** The lines of the source's file, if errors show them. */
    private final SourceLines fileLines;
    /** The source in its own encoding, null if that is UTF-8. */
    private final byte[] undecoded;

    /** The token to blame instead of the last one read, or -1. */
    int knownToken = -1;

    PegErrors(PegParser parser, Tokenizer tokenizer, String filename, SourceLines fileLines,
            byte[] undecoded) {
        this.parser = parser;
        this.tokenizer = tokenizer;
        this.tokens = tokenizer.tokens;
        this.filename = filename;
        this.fileLines = fileLines;
        this.undecoded = undecoded;
    }

    SyntaxException at(PegNode node, String message) {
        return range(node, node, message);
    }

    SyntaxException range(PegNode first, PegNode last, String message) {
        return syntaxError(first.line, first.col, last.endLine, last.endCol, message);
    }

    /** From a node to where the tokenizer stands. */
    SyntaxException since(PegNode first, String message) {
        return located(SyntaxException.Kind.SYNTAX_ERROR, first.line, first.col + 1, CURRENT, CURRENT,
                message);
    }

    /** At places with columns counted from 0. */
    SyntaxException syntaxError(int line, int col, int endLine, int endCol, String message) {
        return located(SyntaxException.Kind.SYNTAX_ERROR, line, col + 1, endLine, endCol + 1, message);
    }

    /** At the last token read. */
    SyntaxException here(SyntaxException.Kind kind, String message) {
        if (tokens.size() == 0) {
            return located(kind, 0, 0, 0, -1, message);
        }
        return token(kind, knownToken >= 0 ? knownToken : tokens.size() - 1, message);
    }

    /** At the next token. */
    SyntaxException next(String message) {
        parser.fill();
        return token(SyntaxException.Kind.SYNTAX_ERROR, knownToken >= 0 ? knownToken : parser.mark(),
                message);
    }

    private SyntaxException token(SyntaxException.Kind kind, int token, String message) {
        int col = tokens.col(token);
        int offset = col >= 0 ? col + 1
                : tokenizer.position == tokenizer.bufferStart ? 0 : tokenizer.position - tokenizer.lineStart;
        int endOffset = tokens.endCol(token) == -1 ? -1 : tokens.endCol(token) + 1;
        return located(kind, tokens.line(token), offset, tokens.endLine(token), endOffset, message);
    }

    /** At places with offsets counted from 1. */
    SyntaxException located(SyntaxException.Kind kind, int line, int offset, int endLine, int endOffset,
            String message) {
        int lastLine = endLine == CURRENT ? tokenizer.line : endLine;
        int lastOffset = endOffset == CURRENT ? tokenizer.position - tokenizer.lineStart : endOffset;
        String shown = fileLines.line(line);
        if (shown != null) {
            byte[] utf8 = shown.getBytes(StandardCharsets.UTF_8);
            return located(kind, message, line, offset, lastLine, lastOffset, utf8, 0, utf8.length);
        }
        if (tokenizer.line <= line && tokenizer.lineEnd > tokenizer.bufferStart) {
            return located(kind, message, line, offset, lastLine, lastOffset, tokenizer.source, tokenizer.lineStart,
                    Math.max(tokenizer.lineStart, tokenizer.lineEnd));
        }
        // CPython keeps the bytes that it was given, and shows a line that it is done with as if they were UTF-8.
        byte[] source = undecoded == null ? tokenizer.source : undecoded;
        int length = undecoded == null ? tokenizer.length : undecoded.length;
        int from = 0;
        for (int i = 1; i < line; i++) {
            int newline = indexOfNewline(source, from, length);
            if (newline == length || undecoded == null && newline + 1 > tokenizer.lineEnd) {
                break;
            }
            from = newline + 1;
        }
        int to = indexOfNewline(source, from, length);
        if (undecoded != null) {
            byte[] utf8 = SourceText.replacing(source, from, to).getBytes(StandardCharsets.UTF_8);
            return located(kind, message, line, offset, lastLine, lastOffset, utf8, 0, utf8.length);
        }
        return located(kind, message, line, offset, lastLine, lastOffset, source, from, to);
    }

    /** An error that shows a part of {@code source}, of which the offsets are bytes. */
    private SyntaxException located(SyntaxException.Kind kind, String message, int line, int offset,
            int lastLine, int lastOffset, byte[] source, int from, int to) {
        String text = new String(source, from, to - from, StandardCharsets.UTF_8);
        return new SyntaxException(kind, message, filename, line, characters(source, from, to, offset), text,
                lastLine, lastOffset > 0 ? characters(source, from, to, lastOffset) : lastOffset);
    }

    private static int indexOfNewline(byte[] source, int from, int length) {
        int i = from;
        while (i < length && source[i] != '\n') {
            i++;
        }
        return i;
    }

    /** The number of characters in the first {@code bytes} bytes of a line. */
    private static int characters(byte[] source, int from, int to, int bytes) {
        int length = to - from;
        if (bytes > length) {
            String text = new String(source, from, length, StandardCharsets.UTF_8);
            return text.codePointCount(0, text.length()) + 1;
        }
        String text = new String(source, from, Math.max(0, bytes), StandardCharsets.UTF_8);
        return text.codePointCount(0, text.length());
    }
}
