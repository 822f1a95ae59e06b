package org.krait.syntax;

/**
 * Source that CPython's parser refuses, with all that its exception would hold.
 *
 * <p>Lines count from 1, offsets are characters counted from 1 as in {@code SyntaxError.offset}; an end
 * offset of 0 or -1 means unknown, as there.
 */
public final class SyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The {@code endLine} of an error without an end position. */
    public static final int NO_END = Integer.MIN_VALUE;

    /** The Python exception to raise. */
    public enum Kind {
        SYNTAX_ERROR("SyntaxError"),
        INDENTATION_ERROR("IndentationError"),
        TAB_ERROR("TabError"),
        /** Only for source that a REPL may still complete. */
        INCOMPLETE_INPUT_ERROR("_IncompleteInputError"),
        /** Nesting beyond what the parser can follow; has no position. */
        MEMORY_ERROR("MemoryError"),
        /** Has no position. */
        VALUE_ERROR("ValueError"),
        /** A tree nested too deep to be compiled; has no position. */
        RECURSION_ERROR("RecursionError"),
        /** A program that CPython's compiler breaks on; has no position. */
        SYSTEM_ERROR("SystemError"),
        /** An escape in a format specifier that can't be decoded; has no position, see {@link #undecodable}. */
        UNICODE_DECODE_ERROR("UnicodeDecodeError"),
        /** A docstring with a lone surrogate; has no position, see {@link #unencodable}. */
        UNICODE_ENCODE_ERROR("UnicodeEncodeError");

        private final String pythonName;

        Kind(String pythonName) {
            this.pythonName = pythonName;
        }

        /** The name of the exception's type. */
        public String pythonName() {
            return pythonName;
        }
    }

    private final Kind kind;
    private final boolean located;
    private final boolean positionInArguments;
    private final String filename;
    private final int line;
    private final int offset;
    private final String text;
    private final int endLine;
    private final int endOffset;
    private Undecodable undecodable;
    private Unencodable unencodable;
    private boolean outsideGrammar;
    private boolean nameless;
    private boolean fromParser;
    private String source;

    /** An error with a position; {@code text} is the source line or null. */
    public SyntaxException(Kind kind, String message, String filename, int line, int offset, String text,
            int endLine, int endOffset) {
        this(kind, message, true, true, filename, line, offset, text, endLine, endOffset);
    }

    /**
     * An error whose position is in the exception's attributes only: those of CPython's symbol table, whose
     * {@code args} hold just the message.
     */
    public static SyntaxException withPositionInAttributes(String message, String filename, int line,
            int offset, String text, int endLine, int endOffset) {
        return new SyntaxException(Kind.SYNTAX_ERROR, message, true, false, filename, line, offset, text, endLine,
                endOffset);
    }

    private SyntaxException(Kind kind, String message, boolean located, boolean positionInArguments,
            String filename, int line, int offset, String text, int endLine, int endOffset) {
        super(message, null, false, false);
        this.kind = kind;
        this.located = located;
        this.positionInArguments = positionInArguments;
        this.filename = filename;
        this.line = line;
        this.offset = offset;
        this.text = text;
        this.endLine = endLine;
        this.endOffset = endOffset;
    }

    /** An error that CPython raises without saying where. */
    public static SyntaxException withoutPosition(Kind kind, String message) {
        return new SyntaxException(kind, message, false, false, null, 0, 0, null, 0, 0);
    }

    /** An error for source whose nesting CPython's parser does not follow. */
    static SyntaxException tooComplex() {
        return withoutPosition(Kind.MEMORY_ERROR, "Parser stack overflowed - Python source too complex to parse");
    }

    /** An error that CPython does not turn into a SyntaxError. */
    static SyntaxException undecodable(Undecodable what) {
        SyntaxException e = withoutPosition(Kind.UNICODE_DECODE_ERROR, what.message());
        e.undecodable = what;
        return e;
    }

    /** The details of a UNICODE_DECODE_ERROR, null for other kinds. */
    public Undecodable undecodable() {
        return undecodable;
    }

    /** A text that the compiler wants in UTF-8. */
    public static SyntaxException unencodable(Unencodable what) {
        SyntaxException e = withoutPosition(Kind.UNICODE_ENCODE_ERROR, what.message());
        e.unencodable = what;
        return e;
    }

    /** The details of a UNICODE_ENCODE_ERROR, null for other kinds. */
    public Unencodable unencodable() {
        return unencodable;
    }

    /**
     * A text that has no UTF-8.
     *
     * @param object the code points of the text
     * @param start  where its first lone surrogate is
     * @param end    behind the last of those that follow on one another
     */
    public record Unencodable(int[] object, int start, int end) {

        /** The name of the codec in messages. */
        public static final String CODEC = "utf-8";

        /** What is wrong with a surrogate. */
        public static final String REASON = "surrogates not allowed";

        String message() {
            return "'" + CODEC + "' codec can't encode " + (end - start == 1
                    ? "character '\\u" + Integer.toHexString(object[start]) + "' in position " + start
                    : "characters in position " + start + "-" + (end - 1)) + ": " + REASON;
        }
    }

    /**
     * What the codec for escapes can't decode.
     *
     * @param object what it was to decode
     * @param start  where the escape begins
     * @param end    where it ends
     * @param reason what is wrong with it
     */
    public record Undecodable(byte[] object, int start, int end, String reason) {

        /** The name of the codec in messages. */
        public static final String CODEC = "unicodeescape";

        String message() {
            return "'" + CODEC + "' codec can't decode " + (end - start == 1 ? "byte 0x5c in position " + start
                    : "bytes in position " + start + "-" + (end - 1)) + ": " + reason;
        }
    }

    /**
     * Says that the parser refused the source, and what it read.
     *
     * @param source all of it, or null if it was read line by line from a file
     */
    SyntaxException parsing(String source) {
        if (outsideGrammar) {
            return this;
        }
        this.fromParser = true;
        this.source = source;
        return this;
    }

    /** Says that no rule of the grammar is broken: the parser then keeps nothing of what it read. */
    SyntaxException outsideGrammar() {
        outsideGrammar = true;
        return this;
    }

    /** Says that the source was refused while it was decoded: CPython has not told its tokenizer the name by then. */
    SyntaxException beforeNamed() {
        nameless = true;
        return this;
    }

    /** Whether the position in the exception's arguments has the file's name; its attributes have it always. */
    public boolean isNameInArguments() {
        return positionInArguments && !nameless;
    }

    /** Whether the parser refused the source, not what works with the tree. */
    public boolean isFromParser() {
        return fromParser;
    }

    /** All of the source as the parser read it, null if it does not keep it (a program's file). */
    public String source() {
        return source;
    }

    /** Which Python exception it is. */
    public Kind kind() {
        return kind;
    }

    /** Whether the position is an argument of the exception, as its attributes always are. */
    public boolean isPositionInArguments() {
        return positionInArguments;
    }

    /** Whether the exception has a position: if not, its only argument is the message. */
    public boolean isLocated() {
        return located;
    }

    /** The name of the source. */
    public String filename() {
        return filename;
    }

    /** The line, 0 if it is unknown. */
    public int line() {
        return line;
    }

    /** Where the error starts in the line. */
    public int offset() {
        return offset;
    }

    /** The line of source, or null when CPython gives none. */
    public String text() {
        return text;
    }

    /** The last line; meaningless when {@link #hasEnd} is false. */
    public int endLine() {
        return endLine;
    }

    /** Where the error ends in the last line. */
    public int endOffset() {
        return endOffset;
    }

    /** Whether the exception's details hold an end position: errors of the encoding have none. */
    public boolean hasEnd() {
        return endLine != NO_END;
    }
}
