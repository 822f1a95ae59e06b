package org.krait.syntax;

/** A literal with a content that Python refuses. Carries no position: whoever reads the literal knows it. */
final class LiteralException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    enum Kind {
        /** An escape or encoding that can't be decoded; the message is complete. */
        UNDECODABLE,
        /** A bytes literal with a character beyond ASCII. */
        BYTES_NOT_ASCII,
        /** Decimal digits beyond the limit. */
        TOO_MANY_DIGITS,
        /** An invalid escape whose warning the filters turned into an error. */
        WARNING
    }

    final Kind kind;
    /** For {@link Kind#WARNING}: where the escape is. */
    final int line;
    final int col;

    /** For {@link Kind#UNDECODABLE}: what the codec says; null for bytes literals, which have no codec. */
    final SyntaxException.Undecodable undecodable;

    LiteralException(SyntaxException.Undecodable what) {
        super("(unicode error) " + what.message(), null, false, false);
        this.kind = Kind.UNDECODABLE;
        this.line = 0;
        this.col = 0;
        this.undecodable = what;
    }

    LiteralException(Kind kind, String message) {
        this(kind, message, 0, 0);
    }

    LiteralException(Kind kind, String message, int line, int col) {
        super(message, null, false, false);
        this.kind = kind;
        this.line = line;
        this.col = col;
        this.undecodable = null;
    }
}
