package org.krait.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Interpreters beside each other, and what is left of one that has been closed. */
@Timeout(120)
class IsolationTest {

    /** Everything that two interpreters could disturb each other with, over and over. */
    private static final String PROGRAM = """
            import sys, builtins, math
            def depth(n=0):
                try:
                    return depth(n + 1)
                except RecursionError:
                    return n
            builtins.shout = 'builtin of ' + name
            real_len = len
            builtins.len = lambda o: name
            math.pi = name
            sys.modules['mine_' + name] = math
            class Base: pass
            type('Sub' + name, (Base,), {})
            int_subclass = type('Int' + name, (int,), {})
            for i in range(rounds):
                assert len('xyz') == name and math.pi == name and shout == 'builtin of ' + name
                assert sys.getrecursionlimit() == limit
                assert hash('spam') == first_hash
                assert limit - 60 < depth() < limit, depth()
                assert not [m for m in sys.modules if m.startswith('mine_') and m != 'mine_' + name]
                inters = [c.__name__ for c in int.__subclasses__() if c.__name__.startswith('IntInter')]
                assert inters == ['Int' + name], inters
                print(name, i)
            """;

    private static String run(String name, long seed, int limit, CountDownLatch together) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PythonInterpreter python = PythonInterpreter.builder().hashSeed(seed).recursionLimit(limit)
                .environment(Map.of("NAME", name)).stdout(out).build()) {
            python.set("name", name);
            python.set("limit", limit);
            python.set("rounds", 40);
            python.set("first_hash", python.eval("hash('spam')"));
            together.countDown();
            together.await();
            python.exec(PROGRAM);
            return python.eval("hash('spam')") + "\n" + out.toString(StandardCharsets.UTF_8);
        }
    }

    @Test
    void atTheSameTimeOnManyThreads() throws Exception {
        int count = 4;
        CountDownLatch together = new CountDownLatch(count);
        Set<String> hashes = new HashSet<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(count)) {
            List<Future<String>> results = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int n = i;
                results.add(pool.submit(() -> run("Inter" + n, n, 200 + 100 * n, together)));
            }
            for (int i = 0; i < count; i++) {
                String[] lines = results.get(i).get().split("\n");
                hashes.add(lines[0]);
                assertEquals(41, lines.length);
                for (int j = 1; j < lines.length; j++) {
                    assertEquals("Inter" + i + " " + (j - 1), lines[j]);
                }
            }
        }
        assertEquals(count, hashes.size());
    }

    @Test
    void onOneThreadInTurns() {
        try (PythonInterpreter a = PythonInterpreter.create(); PythonInterpreter b = PythonInterpreter.create()) {
            a.exec("import sys, builtins; builtins.x = 1; sys.path.append('nowhere'); del builtins.len");
            assertEquals(3L, b.eval("len('abc')"));
            b.exec("import sys");
            assertEquals(false, b.eval("'nowhere' in sys.path"));
            assertEquals("NameError", assertThrows(PythonException.class,
                    () -> b.eval("x")).type());
            a.set("b", (Function<String, Object>) b::eval);
            assertEquals("3", a.eval("str(b('len(\"abc\")'))"));
        }
    }

    @Test
    void hashesDiffer() {
        try (PythonInterpreter a = PythonInterpreter.builder().hashSeed(1).build();
                PythonInterpreter b = PythonInterpreter.builder().hashSeed(2).build()) {
            assertNotEquals(a.eval("hash('x')"), b.eval("hash('x')"));
        }
    }

    @Test
    void closingLeavesNothing() throws Exception {
        used().get(); // what the first interpreter of a JVM sets up for good
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        List<WeakReference<Object>> gone = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            gone.add(used());
        }
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            assertTrue(before.contains(thread) || !thread.getClass().getName().startsWith("org.krait"),
                    "left behind: " + thread);
        }
        for (int i = 0; i < 50 && gone.stream().anyMatch(r -> r.get() != null); i++) {
            System.gc();
            Thread.sleep(20);
        }
        for (WeakReference<Object> reference : gone) {
            assertNull(reference.get(), "an interpreter is still reachable");
        }
    }

    /** An interpreter that has worked, failed, been seen by another thread, started threads, and has been closed. */
    private static WeakReference<Object> used() throws Exception {
        PythonInterpreter python = PythonInterpreter.builder().stdout(new ByteArrayOutputStream()).build();
        python.exec("""
                import _thread
                class A:
                    pass
                class Number(int):
                    pass
                cycle = [A()]
                cycle[0].it = cycle
                big = [str(i) * 10 for i in range(20_000)]
                lock = _thread.allocate_lock()
                lock.acquire()
                _thread.start_new_thread(lock.acquire, ())
                def spin():
                    while True:
                        try:
                            1 / 0
                        except:
                            pass
                _thread.start_new_thread(spin, ())
                def numbers():
                    yield from big
                g = numbers(); next(g)
                """);
        Thread other = new Thread(() -> python.set("runnable", (Runnable) () -> python.eval("len(big)")));
        other.start();
        other.join();
        python.exec("runnable()");
        try {
            python.exec("1 / 0");
        } catch (PythonException expected) {
            // as it should
        }
        python.close();
        return new WeakReference<>(python);
    }

    @Test
    void heapDoesNotGrow() throws Exception {
        String home = System.getProperty("krait.oracle");
        assumeTrue(home != null, "krait.oracle is not set: no standard library");
        withLibrary(home);
        withLibrary(home);
        long before = usedHeap();
        for (int i = 0; i < 6; i++) {
            withLibrary(home);
        }
        long grown = usedHeap() - before;
        assertTrue(grown < 4_000_000, "six closed interpreters left " + grown + " bytes");
    }

    private static void withLibrary(String home) {
        try (PythonInterpreter python =
                PythonInterpreter.builder().home(Path.of(home)).environment(Map.of()).build()) {
            python.exec("import functools, collections, re\nx = re.findall('[a-z]+', 'some words') * 100000");
        }
    }

    private static long usedHeap() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(20);
            Runtime runtime = Runtime.getRuntime();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
