package org.krait.object.set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyObject;

class PySetTest {
    @Test
    void holdsWhatAHashSetHolds() {
        Random random = new Random(9);
        PySet set = new PySet();
        Set<Long> expected = new HashSet<>();
        for (int i = 0; i < 30_000; i++) {
            long n = random.nextInt(500) * (1L << random.nextInt(3) * 20);
            if (random.nextInt(3) > 0) {
                set.addItem(Py.integer(n));
                expected.add(n);
            } else {
                assertEquals(expected.remove(n), set.discardItem(Py.integer(n)));
            }
            assertEquals(expected.contains(n), set.containsItem(Py.integer(n)));
        }
        assertEquals(expected.size(), set.size());
        assertEquals(expected.size(), Iteration.toArray(set).length);
    }

    @Test
    void slotsAreCPythons() {
        PySet set = new PySet();
        for (int n : new int[] {0, 1, 2}) {
            set.addItem(Py.integer(n));
        }
        set.discardItem(Py.integer(0));
        set.discardItem(Py.integer(1));
        set.addItem(Py.integer(8));
        set.addItem(Py.integer(16));
        assertEquals("[16, 8, 2]", Arrays.toString(Iteration.toArray(set)));
    }

    @Test
    void survivesManyThreads() throws InterruptedException {
        PySet set = new PySet();
        PyObject stable = Py.integer(1 << 30);
        set.addItem(stable);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread[] threads = new Thread[5];
        for (int t = 0; t < threads.length; t++) {
            int me = t;
            threads[t] = new Thread(() -> {
                for (int i = 0; i < 60_000; i++) {
                    PyObject n = Py.integer(i % 700 * 3 + me);
                    if (me < 3) {
                        set.addItem(n);
                        if (i % 2 == 0) {
                            set.discardItem(n);
                        }
                    } else if (!set.containsItem(stable)) {
                        throw new AssertionError("an element that is always there was missed");
                    }
                }
            });
            threads[t].setUncaughtExceptionHandler((thread, e) -> failure.set(e));
            threads[t].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertNull(failure.get());
        assertTrue(set.containsItem(stable));
        assertEquals(set.size(), Iteration.toArray(set).length);
    }
}
