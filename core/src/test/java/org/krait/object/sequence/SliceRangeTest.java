package org.krait.object.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SliceRangeTest {
    /** The rule of the language reference: start + n * step while it lies before stop, within the sequence. */
    private static List<Integer> selected(long start, long stop, long step, int size) {
        List<Integer> all = new ArrayList<>();
        long from = start < 0 ? start + size : start;
        long to = stop < 0 ? stop + size : stop;
        from = step > 0 ? Math.max(0, from) : Math.min(size - 1, from);
        to = step > 0 ? Math.min(size, to) : Math.max(-1, to);
        for (long i = from; step > 0 ? i < to : i > to; i += step) {
            all.add((int) i);
        }
        return all;
    }

    @Test
    void selectsWhatTheRuleSays() {
        for (int size = 0; size < 7; size++) {
            for (long start = -9; start < 10; start++) {
                for (long stop = -9; stop < 10; stop++) {
                    for (long step : new long[] {1, 2, 3, 100, -1, -2, -5}) {
                        SliceRange range = SliceRange.of(start, stop, step, size);
                        List<Integer> got = new ArrayList<>();
                        for (int i = 0; i < range.length(); i++) {
                            got.add(range.position(i));
                        }
                        assertEquals(selected(start, stop, step, size), got, start + ":" + stop + ":" + step);
                    }
                }
            }
        }
    }

    @Test
    void cutsHugeBounds() {
        assertEquals(5, SliceRange.of(Long.MIN_VALUE, Long.MAX_VALUE, 1, 5).length());
        assertEquals(5, SliceRange.of(Long.MAX_VALUE, Long.MIN_VALUE, -1, 5).length());
        assertEquals(1, SliceRange.of(0, Long.MAX_VALUE, Long.MAX_VALUE, 5).length());
    }

    @Test
    void turnsAround() {
        SliceRange range = SliceRange.of(Long.MAX_VALUE, Long.MIN_VALUE, -2, 6).ascending();
        assertEquals(1, range.position(0));
        assertEquals(5, range.position(2));
        assertEquals(3, range.length());
    }
}
