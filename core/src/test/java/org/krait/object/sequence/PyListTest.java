package org.krait.object.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.number.PyInt;

class PyListTest {
    @Test
    void sortIsStableAndMovesValues() {
        Random random = new Random(1);
        for (int n : new int[] {0, 1, 2, 31, 64, 65, 1000, 5000}) {
            PyObject[] keys = new PyObject[n];
            PyObject[] values = new PyObject[n];
            for (int i = 0; i < n; i++) {
                keys[i] = Py.integer(random.nextInt(n / 3 + 1));
                values[i] = Py.tuple(keys[i], Py.integer(i));
            }
            ListSort.sort(keys, values, n);
            for (int i = 0; i < n; i++) {
                assertSame(keys[i], ((PyTuple) values[i]).items[0]);
                if (i > 0) {
                    long before = ((PyInt) keys[i - 1]).longValue();
                    long here = ((PyInt) keys[i]).longValue();
                    long beforeAt = ((PyInt) ((PyTuple) values[i - 1]).items[1]).longValue();
                    long hereAt = ((PyInt) ((PyTuple) values[i]).items[1]).longValue();
                    assertEquals(true, before < here || before == here && beforeAt < hereAt);
                }
            }
        }
    }

    @Test
    void appendsOfManyThreadsAllArrive() throws InterruptedException {
        PyList list = new PyList();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread[] threads = new Thread[5];
        for (int t = 0; t < threads.length; t++) {
            int me = t;
            threads[t] = new Thread(() -> {
                for (int i = 0; i < 40_000; i++) {
                    if (me < 3) {
                        list.append(Py.integer(me));
                    } else {
                        PyObject item = list.getOrNull(i);
                        if (item != null && ((PyInt) item).longValue() > 2) {
                            throw new AssertionError("never stored");
                        }
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
        assertEquals(120_000, list.size());
    }
}
