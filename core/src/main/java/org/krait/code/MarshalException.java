package org.krait.code;

/** Bytes are no marshalled constant. */
public final class MarshalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Whether the bytes ended too early, an {@code EOFError} in Python; a {@code ValueError} otherwise. */
    private final boolean eof;

    MarshalException(String message, boolean eof) {
        super(message, null, false, false);
        this.eof = eof;
    }

    /** Whether Python's error is {@code EOFError}, not {@code ValueError}. */
    public boolean isEof() {
        return eof;
    }
}
