package org.krait.runtime;

import org.krait.object.exception.PyBaseException;

/**
 * A place that keeps the exception being handled: one for each thread, and one for each generator, which comes on top
 * while the generator runs, so that what a generator handles does not leak to who resumes it.
 */
public final class Handling {
    /** The exception that the innermost {@code except} or {@code finally} of this place handles, or null. */
    public PyBaseException exception;

    /** The place below; null: none. */
    public Handling below;

    /** The exception being handled here, or, if there is none, below; null: none at all. */
    public PyBaseException current() {
        for (Handling h = this; h != null; h = h.below) {
            if (h.exception != null) {
                return h.exception;
            }
        }
        return null;
    }
}
