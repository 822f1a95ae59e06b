package org.krait.object.sequence;

/**
 * The positions that a slice selects in a sequence of a known length: {@code start}, {@code start + step}
 * ..., {@code length} of them. {@code stop} is kept for {@code slice.indices}.
 *
 * <p>Inv: every selected position lies in the sequence.
 */
public record SliceRange(long start, long stop, long step, int length) {
    /**
     * Cuts bounds to a sequence's length, as {@code PySlice_AdjustIndices} does.
     *
     * @param step not zero
     */
    public static SliceRange of(long start, long stop, long step, long size) {
        long low = step < 0 ? -1 : 0;
        long high = step < 0 ? size - 1 : size;
        long first = cut(start, size, low, high);
        long last = cut(stop, size, low, high);
        long length = 0;
        if (step < 0) {
            if (last < first) {
                length = (first - last - 1) / -step + 1;
            }
        } else if (first < last) {
            length = (last - first - 1) / step + 1;
        }
        return new SliceRange(first, last, step, (int) length);
    }

    private static long cut(long bound, long size, long low, long high) {
        if (bound < 0) {
            return Math.max(low, bound + size);
        }
        return Math.min(bound, high);
    }

    /** The position of the i-th selected item. */
    public int position(int i) {
        return (int) (start + i * step);
    }

    /** The same positions in ascending order. */
    public SliceRange ascending() {
        if (step > 0 || length == 0) {
            return this;
        }
        return new SliceRange(position(length - 1), start + 1, -step, length);
    }
}
