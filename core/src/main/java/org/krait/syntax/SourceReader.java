package org.krait.syntax;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads source character by character and keeps, like CPython's tokenizer, the state that shows in errors:
 * where the current line starts and ends, why reading stopped, which brackets are open. The parts of the
 * tokenizer build on it.
 */
abstract class SourceReader {

    /** Why the tokenizer stopped. */
    enum Done {
        /** It has not. */
        OK,
        EOF,
        /** The end of the source inside a string with three quotes. */
        EOF_IN_TRIPLE_QUOTES,
        /** The end of the source inside a string. */
        EOF_IN_STRING,
        /** {@link #error} says why. */
        ERROR,
        TABS_AND_SPACES,
        TOO_DEEP,
        DEDENT_MISMATCH,
        LINE_CONTINUATION
    }

    /** What is read behind the last character. */
    static final int END = -1;

    /** Brackets that may be open at once. */
    static final int MAX_LEVEL = 200;

    /** Gives a source line by line. */
    @FunctionalInterface
    interface Lines {
        /** The next line in UTF-8, with its end; null behind the last. */
        byte[] next();
    }

    /** The source as far as it is known, followed by a zero byte. */
    byte[] source;
    /** The length of the source without that byte. */
    int length;
    private final LineEnds lineEnds;
    /** Where more of the source comes from; null if all is here. */
    private Lines lines;
    /** Whether the last line read had no end: it has got one. */
    boolean implicitNewline;
    final TokenList tokens;
    final WarningLog warnings;
    private final String filename;

    /**
     * Offset of the next character, of the end and the start of the line that it stands in, and that line's
     * number.
     */
    int position;
    int lineEnd;
    int lineStart;
    int line;
    /**
     * Start of the text that CPython would hold in its buffer: the line, or the first line of the token at
     * hand.
     */
    int bufferStart;
    /** Whether CPython's buffer is empty at the end of the source, as it is when it reads a file line by line. */
    boolean dropsLinesRead;

    Done done = Done.OK;
    SyntaxException error;

    /** Open brackets: character, line and offset in the line. */
    int level;
    final byte[] openBrackets = new byte[MAX_LEVEL];
    final int[] openLines = new int[MAX_LEVEL];
    final int[] openColumns = new int[MAX_LEVEL];

    /** Start of the token at hand, -1 between tokens. */
    int start = -1;
    /** For a token of several lines: the line it starts in. */
    int firstLine;
    int firstLineStart;

    SourceReader(SourceText text, String filename, WarningLog warnings) {
        this.source = text.bytes;
        this.length = text.length;
        this.lineEnds = text.lineEnds;
        this.filename = filename;
        this.warnings = warnings;
        this.tokens = new TokenList(Math.max(64, length / 6));
    }

    // Characters

    final int read() {
        if (position != lineEnd) {
            return source[position++] & 0xFF;
        }
        return nextLine() ? source[position++] & 0xFF : END;
    }

    /** The next character, which stays the next. At the end of the source that end is reached. */
    final int peek() {
        if (position != lineEnd) {
            return source[position] & 0xFF;
        }
        int c = read();
        back(c);
        return c;
    }

    /** Whether a line may have a carriage return or line end before its own end: only if lines come one by one. */
    final boolean linesMayEndInside() {
        return lineEnds.mayEndInside();
    }

    final void back(int c) {
        if (c != END) {
            position--;
        }
    }

    /** Whether the tokenizer stands within a string with replacement fields. */
    abstract boolean inString();

    /** From now on, when the source is at its end, asks for the next line. */
    final void readFrom(Lines supply) {
        lines = supply;
    }

    private boolean readMore() {
        byte[] next = lines == null ? null : lines.next();
        if (next == null || next.length == 0) {
            if ((lines != null || dropsLinesRead) && start < 0 && !inString()) {
                bufferStart = position;
            }
            return false;
        }
        implicitNewline = next[next.length - 1] != '\n';
        int size = length + next.length + (implicitNewline ? 1 : 0);
        if (size >= source.length) {
            source = Arrays.copyOf(source, Math.max(size + 1, source.length * 2));
        }
        System.arraycopy(next, 0, source, length, next.length);
        if (implicitNewline) {
            source[size - 1] = '\n';
        }
        source[size] = 0;
        lineEnds.addLine(source, length, size);
        length = size;
        return true;
    }

    final boolean nextLine() {
        if (done != Done.OK) {
            return false;
        }
        if (position == length && !readMore()) {
            done = Done.EOF;
            return false;
        }
        if (start < 0 && (lines == null || !inString())) {
            bufferStart = position;
        }
        lineStart = position;
        lineEnd = lineEnds.end(line, length);
        line++;
        if (lineEnds.hasNullBefore(lineEnd)) {
            reject("source code cannot contain null bytes");
            position = lineEnd;
            return false;
        }
        return true;
    }

    static boolean startsName(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 128;
    }

    /** Indexed by bytes of UTF-8; {@link #END} is none of them. */
    static final boolean[] CONTINUES_NAME = new boolean[256];

    static {
        for (int c = 0; c < 256; c++) {
            CONTINUES_NAME[c] = startsName(c) || isDigit(c);
        }
    }

    static boolean continuesName(int c) {
        return c >= 0 && CONTINUES_NAME[c];
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isHexDigit(int c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }

    // Tokens

    final int token(int kind) {
        return token(kind, position, null);
    }

    /**
     * Adds a token whose text reaches from {@link #start} to {@code end} within the current line. Its place
     * ends at the current position: a doubled brace counts in full, though one is text.
     */
    final int token(int kind, int end, Object value) {
        tokens.add(kind, start, end, line, start - lineStart, line, position - lineStart, value);
        return kind;
    }

    /**
     * Adds a token that ends at the current position. CPython's tokenizer has looked at the character behind it, and so
     * may have come to the end of the source.
     */
    final int tokenAndLook(int kind, Object value) {
        if (source[position] == 0) {
            peek();
        }
        tokens.add(kind, start, position, line, start - lineStart, line, position - lineStart, value);
        return kind;
    }

    /** Adds a part of a string, which may have begun in an earlier line. */
    final int stringToken(int kind, int end) {
        return stringToken(kind, end, null);
    }

    final int stringToken(int kind, int end, Object value) {
        tokens.add(kind, start, end, firstLine, start - firstLineStart, line, position - lineStart, value);
        return kind;
    }

    /** Adds a token without text. */
    final int emptyToken(int kind) {
        tokens.add(kind, -1, -1, line, -1, line, -1, null);
        return kind;
    }

    final int errorToken() {
        return emptyToken(Token.ERRORTOKEN);
    }

    final int stop(Done reason) {
        done = reason;
        return errorToken();
    }

    final int stopAtLineEnd(Done reason) {
        position = lineEnd;
        return stop(reason);
    }

    /** Records an error at the current position. */
    final void reject(String message) {
        reject(message, -1, -1);
    }

    private void reject(String message, int offset, int endOffset) {
        if (done != Done.ERROR) {
            int from = offset == -1 ? characters(decoded(lineStart, position)) : offset;
            int to = endOffset == -1 ? from : endOffset;
            int end = lineStart;
            while (end < length && source[end] != '\n' && source[end] != 0) {
                end++;
            }
            error = new SyntaxException(SyntaxException.Kind.SYNTAX_ERROR, message, filename, line, from,
                    decoded(lineStart, end), line, to);
            done = Done.ERROR;
        }
    }

    /** Records an error at the current position and adds the token that stands for it. */
    final int fail(String message) {
        return fail(message, -1, -1);
    }

    /** The same with places in the line: characters counted from 1. */
    final int fail(String message, int offset, int endOffset) {
        reject(message, offset, endOffset);
        return errorToken();
    }

    /** The text of a part of the source. */
    final String decoded(int from, int to) {
        return new String(source, from, Math.max(0, to - from), StandardCharsets.UTF_8);
    }

    static int characters(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Warns; false if the warning is an error, which is then recorded. */
    final boolean warn(String message) {
        if (isError(message)) {
            reject(message);
            return false;
        }
        return true;
    }

    /** Warns; whether the warning is an error. */
    final boolean isError(String message) {
        warnings.reading(tokens.size());
        return warnings.warn(WarningSink.Category.SyntaxWarning, message, line);
    }
}
