package org.krait.object.sequence;

/**
 * The bounds of a slice as numbers, not yet cut to a length. Reading them from a slice may run Python code,
 * which may change the sequence: hence they are read first, and {@link #in} asks for the length afterwards.
 *
 * <p>Inv: step is not zero and not less than {@code -Long.MAX_VALUE}.
 */
public record SliceBounds(long start, long stop, long step) {
    /** The positions selected in a sequence of the given length. */
    public SliceRange in(long size) {
        return SliceRange.of(start, stop, step, size);
    }
}
