package org.krait.object.dict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.number.PyInt;
import org.krait.object.str.PyStr;

class PyDictTest {
    private static PyObject key(boolean text, int n) {
        return text ? PyStr.of("key" + n) : Py.integer(n * 0x10001L);
    }

    @Test
    void keepsOrderLikeALinkedMap() {
        for (boolean text : new boolean[] {true, false}) {
            Random random = new Random(5);
            PyDict dict = new PyDict();
            Map<Integer, PyObject> expected = new LinkedHashMap<>();
            for (int i = 0; i < 20_000; i++) {
                int n = random.nextInt(400);
                if (random.nextInt(5) < 3) {
                    PyObject value = Py.integer(i);
                    dict.put(key(text, n), value);
                    expected.put(n, value);
                } else {
                    assertSame(expected.remove(n), dict.remove(key(text, n)));
                }
                assertSame(expected.get(n), dict.get(key(text, n)));
            }
            assertEquals(expected.size(), dict.size());
            List<PyObject> values = new ArrayList<>();
            dict.forEach((k, v) -> values.add(v));
            assertEquals(new ArrayList<>(expected.values()), values);
        }
    }

    @Test
    void tableAndEntryProveAGlobal() {
        PyDict globals = new PyDict();
        PyStr name = PyStr.intern("name");
        globals.put(name, Py.integer(1));
        DictTable table = globals.table();
        int entry = globals.entryOf(name);
        int count = table.count();
        PyObject second = Py.integer(2);
        globals.put(name, second);
        assertSame(table, globals.table());
        assertSame(second, table.value(entry));
        globals.put(PyStr.intern("other"), second);
        assertTrue(globals.table() != table || table.count() != count);
        globals.remove(name);
        globals.put(name, second);
        assertTrue(globals.table() != table || table.value(entry) == null);
    }

    @Test
    void popsAndMovesEnds() {
        PyDict dict = new PyDict();
        for (int i = 0; i < 1000; i++) {
            dict.put(key(true, i), Py.integer(i));
        }
        for (int i = 0; i < 400; i++) {
            assertTrue(dict.moveToEnd(key(true, i), i % 100 != 0));
        }
        assertEquals(1000, dict.size());
        int n = 0;
        while (dict.popEnd(n % 3 == 0) != null) {
            n++;
        }
        assertEquals(1000, n);
        assertNull(dict.popEnd(false));
        assertEquals(0, dict.size());
    }

    @Test
    void survivesManyThreads() throws InterruptedException {
        for (boolean text : new boolean[] {true, false}) {
            PyDict dict = new PyDict();
            PyObject stable = key(text, 100_000);
            dict.put(stable, Py.integer(7));
            AtomicReference<Throwable> failure = new AtomicReference<>();
            Thread[] threads = new Thread[6];
            for (int t = 0; t < threads.length; t++) {
                int me = t;
                threads[t] = new Thread(() -> work(dict, text, me, stable));
                threads[t].setUncaughtExceptionHandler((thread, e) -> failure.set(e));
                threads[t].start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
            assertNull(failure.get());
            int live = 0;
            for (int e = 0; e < dict.table().count(); e++) {
                live += dict.table().key(e) == null ? 0 : 1;
            }
            assertEquals(live, dict.size());
            for (int t = 0; t < 3; t++) {
                assertNotNull(dict.get(key(text, 1000 * t + 998)), "a finished insertion is never lost");
            }
        }
    }

    private static void work(PyDict dict, boolean text, int me, PyObject stable) {
        for (int round = 0; round < 60; round++) {
            for (int i = 0; i < 1000; i++) {
                if (me < 3) {
                    PyObject k = key(text, 1000 * me + i);
                    dict.put(k, Py.integer(i));
                    if (i % 3 == 0) {
                        dict.remove(k);
                    }
                } else {
                    if (dict.get(stable) == null) {
                        throw new AssertionError("a key that is always there was missed");
                    }
                    PyObject value = dict.get(key(text, 1000 * (me - 3) + i));
                    if (value != null && ((PyInt) value).longValue() != i) {
                        throw new AssertionError("a value that was never stored under this key");
                    }
                }
            }
        }
    }
}
