package org.krait.compiler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.krait.code.Assembly;
import org.krait.code.CodeObject;
import org.krait.syntax.Mode;
import org.krait.syntax.ParseOptions;
import org.krait.syntax.Parser;
import org.krait.syntax.WarningSink;
import org.krait.syntax.ast.Mod;

/** Code is assembled when somebody looks, once, wherever that may be. */
class FinishedUnitTest {

    private static final String LOOP = """
            def f(a, b):
                total = 0.5 * 2
                for x in a:
                    try:
                        total += b[x] if x in {1, 2, 3} else (1, 2)[0]
                    except KeyError as e:
                        print(e)
                return lambda: total
            """;

    private static CodeObject compile(String source) {
        Mod tree = Parser.parse(source, "t.py", Mode.EXEC, ParseOptions.DEFAULT, WarningSink.NONE);
        return Compiler.compile(tree, "t.py", new CompileOptions(0, 0), WarningSink.NONE);
    }

    private static CodeObject function() {
        return (CodeObject) compile(LOOP).co_consts()[0];
    }

    private static void assertSameCode(CodeObject expected, CodeObject actual) {
        assertEquals(expected.co_stacksize(), actual.co_stacksize());
        assertArrayEquals(expected.co_code(), actual.co_code());
        assertArrayEquals(expected.co_consts(), actual.co_consts());
        assertArrayEquals(expected.co_linetable(), actual.co_linetable());
        assertArrayEquals(expected.co_exceptiontable(), actual.co_exceptiontable());
    }

    @Test
    void assembledOnce() {
        CodeObject code = function();
        assertSame(code.co_code(), code.co_code());
        assertSame(code.assemble(), code.assemble());
    }

    @Test
    void anAssemblerThatFailsIsAskedAgain() {
        int[] runs = {0};
        CodeObject code = function();
        Assembly assembly = code.assemble();
        CodeObject failing = code.toBuilder().build(() -> {
            if (runs[0]++ == 0) {
                throw new StackOverflowError();
            }
            return assembly;
        });
        assertThrows(StackOverflowError.class, failing::co_code);
        assertEquals(1, runs[0]);
        assertSameCode(code, failing);
        assertEquals(2, runs[0]);
    }

    /** At each depth of a recursion somebody may look first: also where the passes run out of stack half-way. */
    @Test
    void assembledAtTheEndOfTheStack() {
        CodeObject expected = function();
        expected.assemble();
        List<CodeObject> deep = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            deep.add(function());
        }
        int[] next = {0};
        try {
            recurse(deep, next);
        } catch (StackOverflowError end) {
            assertTrue(next[0] > 0);
        }
        for (CodeObject code : deep) {
            assertSameCode(expected, code);
        }
    }

    /** Looks at another code object on the way back of each of the innermost calls. */
    private static void recurse(List<CodeObject> deep, int[] next) {
        try {
            recurse(deep, next);
        } catch (StackOverflowError end) {
            if (next[0] < deep.size()) {
                next[0]++;
                deep.get(next[0] - 1).co_code();
            }
            throw end;
        }
    }

    @Test
    void assembledByManyThreads() throws InterruptedException, ExecutionException {
        CodeObject expected = function();
        expected.assemble();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int round = 0; round < 200; round++) {
                CodeObject code = function();
                List<Future<byte[]>> looks = new ArrayList<>();
                for (int i = 0; i < 8; i++) {
                    looks.add(threads.submit(code::co_code));
                }
                for (Future<byte[]> look : looks) {
                    assertSame(code.co_code(), look.get());
                }
                assertSameCode(expected, code);
            }
        }
    }

    /** Two lambdas of one line are compared whole, to find out whether they are one constant. */
    @Test
    void equalCodeIsOneConstant() {
        String source = "try:\n    f()\nfinally:\n    g(lambda: 1), g(lambda: 2)\n";
        CodeObject module = compile(source);
        int lambdas = 0;
        for (Object constant : module.co_consts()) {
            if (constant instanceof CodeObject) {
                lambdas++;
            }
        }
        assertEquals(2, lambdas);
    }
}
