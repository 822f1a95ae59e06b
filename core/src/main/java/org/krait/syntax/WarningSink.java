package org.krait.syntax;

/** Takes the warnings of the parser in the order in which CPython issues them. */
@FunctionalInterface
public interface WarningSink {

    /** Drops every warning. */
    WarningSink NONE = new WarningSink() {
        @Override
        public boolean warn(Category category, String message, int line) {
            return false;
        }
    };

    /** The Python classes of warnings that the parser issues. */
    enum Category {
        SyntaxWarning, DeprecationWarning
    }

    /**
     * Called for each warning.
     *
     * @return whether the filters turn it into an error: then parsing ends with CPython's SyntaxError for it
     */
    boolean warn(Category category, String message, int line);
}
