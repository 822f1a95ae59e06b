package org.krait.embed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.IntBinaryOperator;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One interpreter: running code, values in both directions, streams, options, exceptions. */
class PythonInterpreterTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private PythonInterpreter python;

    @BeforeEach
    void start() {
        python = options().build();
    }

    private PythonOptions options() {
        return PythonInterpreter.builder().environment(Map.of()).stdout(out).stderr(err)
                .stdin(new ByteArrayInputStream("first\nzweite Zeile ü\n".getBytes(StandardCharsets.UTF_8)));
    }

    @AfterEach
    void end() {
        python.close();
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void runsSourceAndEvaluates() {
        python.exec("def twice(x):\n    return 2 * x\nprint('hé', twice(4))");
        assertEquals("hé 8\n", output());
        assertEquals(42L, python.eval("twice(21)"));
        assertEquals(42, python.eval(" twice(21)", Integer.class));
        assertEquals(10L, python.call("twice", 5));
        assertEquals(3L, python.call("len", List.of(1, 2, 3)));
    }

    @Test
    void valuesFromPython() {
        assertNull(python.eval("None"));
        assertEquals("a\uD83D\uDE00", python.eval("'a\\U0001f600'"));
        assertEquals(true, python.eval("1 < 2"));
        assertEquals(1.5, python.eval("1.5"));
        assertEquals(BigInteger.TWO.pow(70), python.eval("2 ** 70"));
        assertArrayEquals(new byte[] {1, -1}, (byte[]) python.eval("b'\\x01\\xff'"));
        assertEquals(List.of(1L, "x", List.of()), python.eval("[1, 'x', ()]"));
        assertEquals(Map.of("a", 1L), python.eval("{'a': 1}"));
        assertArrayEquals(new int[] {1, 2}, python.eval("[1, 2]", int[].class));
        assertInstanceOf(PythonObject.class, python.eval("object()"));
        PythonException e = assertThrows(PythonException.class, () -> python.eval("2 ** 40", Integer.class));
        assertEquals("OverflowError: Python int too large to convert to Java Integer", e.getMessage());
        assertEquals("TypeError", assertThrows(PythonException.class, () -> python.eval("'x'", Long.class)).type());
    }

    @Test
    void viewsShowThePythonObject() {
        python.exec("numbers = [1, 2]; names = {'a': 1}");
        @SuppressWarnings("unchecked")
        List<Object> numbers = (List<Object>) python.get("numbers");
        numbers.add(3);
        numbers.set(0, "one");
        numbers.remove(1);
        assertEquals("['one', 3]", python.eval("repr(numbers)"));
        python.exec("numbers.append(4)");
        assertEquals(List.of("one", 3L, 4L), numbers);
        assertThrows(IndexOutOfBoundsException.class, () -> numbers.get(3));
        @SuppressWarnings("unchecked")
        Map<Object, Object> names = (Map<Object, Object>) python.get("names");
        names.put("b", List.of());
        assertEquals(2L, python.eval("len(names)"));
        names.keySet().remove("a");
        assertEquals("['b']", python.eval("repr(list(names))"));
        python.set("again", numbers);
        assertEquals(true, python.eval("again is numbers"));
    }

    @Test
    void valuesFromJava() {
        python.set("value", Long.MAX_VALUE);
        assertEquals(true, python.eval("value == 2 ** 63 - 1 and type(value) is int"));
        for (Object value : new Object[] {1L, 2.5, true, "text", BigInteger.TEN.pow(30)}) {
            python.set("value", value);
            assertEquals(value, python.get("value"));
        }
        python.set("value", null);
        assertEquals(true, python.eval("value is None"));
        List<Object> list = new ArrayList<>(List.of("a"));
        python.set("value", list);
        python.exec("value.add(7); assert len(value) == 2 and value[-1] == 7 and list(value) == ['a', 7]");
        assertEquals(List.of("a", 7L), list);
        assertSame(list, python.get("value"));
        Object key = new Object();
        python.set("one", key);
        python.set("other", key);
        assertEquals(true, python.eval("one is other and id(one) == id(other) and {one: 5}[other] == 5"));
        assertTrue(python.delete("one"));
        assertFalse(python.delete("one"));
    }

    @Test
    void functionsInBothDirections() {
        BiFunction<Object, Object, Object> join = (a, b) -> a + "-" + b;
        python.set("join", join);
        assertEquals("1-x", python.eval("join(1, 'x')"));
        python.set("count", (Supplier<Integer>) () -> 3);
        assertEquals(3L, python.eval("count()"));
        IntBinaryOperator add = python.eval("lambda a, b: a + b", IntBinaryOperator.class);
        assertEquals(5, add.applyAsInt(2, 3));
        Comparator<?> order = python.eval("lambda a, b: len(b) - len(a)", Comparator.class);
        List<String> words = new ArrayList<>(List.of("a", "ccc", "bb"));
        @SuppressWarnings("unchecked")
        Comparator<String> byLength = (Comparator<String>) order;
        words.sort(byLength.thenComparing(Comparator.naturalOrder()));
        assertEquals(List.of("ccc", "bb", "a"), words);
        python.exec("""
                class Task:
                    def __init__(self): self.state = 'new'
                    def run(self): self.state = 'done'
                task = Task()
                """);
        PythonObject task = python.get("task", PythonObject.class);
        task.as(Runnable.class).run();
        assertEquals("done", task.get("state"));
        task.set("state", 1);
        assertEquals(1L, python.eval("task.state"));
        assertTrue(task.isInstance(python.get("Task", PythonObject.class)));
        assertEquals("__main__.Task", task.typeName());
        assertEquals("TASK", python.toPython("task").callMethod("upper"));
    }

    @Test
    void exceptionsInBothDirections() {
        PythonException e = assertThrows(PythonException.class,
                () -> python.exec("def f():\n    1 / 0\nf()", "calc.py"));
        assertEquals("ZeroDivisionError", e.type());
        assertEquals("division by zero", e.text());
        assertTrue(e.traceback().contains("File \"calc.py\", line 2, in f"), e.traceback());
        assertEquals("SyntaxError", assertThrows(PythonException.class, () -> python.exec("1 +")).type());
        assertEquals("NameError", assertThrows(PythonException.class, () -> python.get("nothing")).type());

        Callable<Object> failing = () -> {
            throw new IOException("disk");
        };
        python.set("failing", failing);
        PythonException outside = assertThrows(PythonException.class, () -> python.exec("failing()"));
        assertInstanceOf(IOException.class, outside.getCause());
        python.exec("""
                import java
                try:
                    failing()
                except java.JavaException as e:
                    seen = e.throwable.getMessage()
                """);
        assertEquals("disk", python.get("seen"));
        python.set("inner", (Runnable) () -> python.exec("raise KeyError('k')"));
        python.exec("""
                try:
                    inner()
                except KeyError as e:
                    seen = e.args
                """);
        assertEquals(List.of("k"), python.get("seen"));
    }

    @Test
    void streams() {
        python.exec("import sys\nprint(input().upper(), sys.stdin.read())\nprint('oops', file=sys.stderr)");
        assertEquals("FIRST zweite Zeile ü\n\n", output());
        assertEquals("oops\n", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void optionsOfTheStart() throws Exception {
        try (PythonInterpreter other = options().arguments("prog", "x").hashSeed(0).recursionLimit(77)
                .flag("optimize", 1).executable("/bin/none").build()) {
            other.exec("import sys; assert False");
            assertEquals(List.of("prog", "x"), other.eval("sys.argv"));
            assertEquals(77L, other.eval("sys.getrecursionlimit()"));
            assertEquals(0L, other.eval("sys.flags.hash_randomization"));
            assertEquals(1L, other.eval("sys.flags.optimize"));
            assertEquals("/bin/none", other.eval("sys.executable"));
            assertEquals(-8402987038558246504L, other.eval("hash('krait')"));
        }
        assertThrows(IllegalArgumentException.class, () -> options().hashSeed(-1));
    }

    @Test
    void closed() {
        PythonObject object = python.eval("object()", PythonObject.class);
        python.close();
        python.close();
        assertThrows(IllegalStateException.class, () -> python.exec("1"));
        assertThrows(IllegalStateException.class, () -> object.get("x"));
        assertThrows(IllegalStateException.class, object::repr);
    }

    @Test
    void foreignObjectsAreRefused() {
        PythonObject mine = python.eval("object()", PythonObject.class);
        Object view = python.eval("[1]");
        try (PythonInterpreter other = options().build()) {
            assertThrows(IllegalArgumentException.class, () -> other.set("x", mine));
            assertThrows(IllegalArgumentException.class, () -> other.set("x", view));
        }
    }
}
