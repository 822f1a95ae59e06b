package org.krait.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.krait.embed.PythonInterpreter;

/** Java objects, classes and exceptions in Python programs. */
public class JavaFromPythonTest {
    private final PythonInterpreter python = PythonInterpreter.create();

    @AfterEach
    void close() {
        python.close();
    }

    /** With overloads, fields and a method that fails. */
    public static class Sample {
        public static final int LIMIT = 5;
        public String name = "n";
        public long count;

        public static String which(int x) {
            return "int";
        }

        public static String which(double x) {
            return "double";
        }

        public static String which(String x) {
            return "String";
        }

        public static String which(Object x) {
            return "Object";
        }

        public static String which(String first, Object... rest) {
            return "variable " + rest.length;
        }

        public Sample self() {
            return this;
        }

        public String in() {
            return "keyword";
        }

        public int[] numbers(int... values) {
            return values;
        }

        public void fail() throws IOException {
            throw new FileNotFoundException("gone");
        }

        public Object apply(Function<Object, Object> f) {
            return f.apply(count);
        }
    }

    private void check(String source) {
        python.exec("import java\nSample = java.type('" + Sample.class.getName() + "')\n" + source);
    }

    @Test
    void overloads() {
        check("""
                assert [Sample.which(x) for x in (1, 1.5, 'x', None, [], True)] == [
                    'int', 'double', 'String', 'String', 'Object', 'Object']
                assert Sample.which('a', 1, 2) == 'variable 2'
                assert Sample.which(2 ** 40) == 'double'
                try:
                    Sample.which(1, 2)
                except TypeError as e:
                    assert str(e) == 'no Java method which() takes (int, int)', e
                else:
                    raise AssertionError
                """);
    }

    @Test
    void members() {
        check("""
                s = Sample()
                assert s.self() is s and s.name == 'n' and s.LIMIT == 5 and Sample.LIMIT == 5
                s.name = 'm'
                s.count = 7
                assert s.name == 'm' and s.apply(lambda n: n * 2) == 14 and s.in_() == 'keyword'
                assert list(s.numbers(1, 2)) == [1, 2] and len(s.numbers()) == 0
                assert isinstance(s, Sample) and not isinstance(1, Sample)
                assert 'numbers' in dir(s) and 'which' in dir(Sample)
                for wrong in ("s.nothing", "s.count = 'x'", "Sample.LIMIT = 3", "del s.name", "Sample(1)"):
                    try:
                        exec(wrong)
                    except (AttributeError, TypeError):
                        pass
                    else:
                        raise AssertionError(wrong)
                """);
    }

    @Test
    void containers() {
        check("""
                a = java.type('java.util.ArrayList')([3, 1, 2])
                java.type('java.util.Collections').sort(a)
                assert list(a) == [1, 2, 3] and a[-1] == 3 and a[:2] == [1, 2] and 2 in a and 'x' not in a
                a[0] = 'first'
                del a[1]
                assert str(a) == '[first, 3]'
                m = java.type('java.util.TreeMap')()
                m['k'] = None
                assert 'k' in m and m['k'] is None and list(m) == ['k'] and len(m) == 1 and bool(m)
                del m['k']
                assert not m
                try:
                    m['k']
                except KeyError as e:
                    assert e.args == ('k',)
                numbers = java.type('int')[3]
                numbers[1] = 5
                assert list(numbers) == [0, 5, 0]
                match a:
                    case [x, 3]:
                        assert x == 'first'
                assert sorted(java.type('java.util.Set').of(2, 1)) == [1, 2]
                """);
    }

    @Test
    void exceptions() {
        check("""
                try:
                    Sample().fail()
                except java.JavaException as e:
                    assert str(e) == 'java.io.FileNotFoundException: gone'
                    assert isinstance(e.throwable, java.type('java.io.IOException'))
                    assert e.throwable.getMessage() == 'gone'
                """);
    }

    @Test
    void interfaces() {
        check("""
                done = []
                class Task:
                    def run(self):
                        done.append('ran')
                Runnable = java.type('java.lang.Runnable')
                task = Runnable(Task())
                task.run()
                Runnable(lambda: done.append('called')).run()
                assert done == ['ran', 'called'] and isinstance(task, Runnable)
                by_length = java.type('java.util.Comparator')(lambda a, b: len(a) - len(b))
                words = java.type('java.util.ArrayList')(['ccc', 'a', 'bb'])
                words.sort(by_length.reversed())
                """);
        assertEquals(List.of("ccc", "bb", "a"), python.get("words"));
    }
}
