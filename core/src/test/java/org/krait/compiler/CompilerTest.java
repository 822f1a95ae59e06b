package org.krait.compiler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.krait.code.CodeObject;
import org.krait.code.Opcode;
import org.krait.syntax.Mode;
import org.krait.syntax.ParseOptions;
import org.krait.syntax.Parser;
import org.krait.syntax.SyntaxException;
import org.krait.syntax.WarningSink;
import org.krait.syntax.ast.Mod;

/** The compiler by itself; the conformance tests hold every field of its code objects against CPython's. */
class CompilerTest {

    private static final CompileOptions OPTIONS = new CompileOptions(0, 0);

    private static Mod parse(String source) {
        return Parser.parse(source, "t.py", Mode.EXEC, ParseOptions.DEFAULT, WarningSink.NONE);
    }

    private static CodeObject compile(String source) {
        return Compiler.compile(parse(source), "t.py", OPTIONS, WarningSink.NONE);
    }

    private static CodeObject function(CodeObject code, String name) {
        for (Object constant : code.co_consts()) {
            if (constant instanceof CodeObject inner) {
                CodeObject found = inner.co_name.equals(name) ? inner : function(inner, name);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static List<String> opcodes(CodeObject code) {
        List<String> names = new ArrayList<>();
        for (int at = 0; at < code.co_code().length; at += 2) {
            int opcode = code.co_code()[at] & 0xFF;
            if (opcode != Opcode.CACHE) {
                names.add(Opcode.name(opcode));
            }
        }
        return names;
    }

    @Test
    void constantsAreFolded() {
        assertEquals(List.of("RESUME", "LOAD_CONST", "STORE_NAME", "LOAD_CONST", "RETURN_VALUE"),
                opcodes(compile("x = 24 * 60 * 60 ** 1\n")));
    }

    @Test
    void neighboursAreJoinedAndBorrowed() {
        CodeObject f = function(compile("def f(a, b):\n    return a + b\n"), "f");
        assertEquals(List.of("RESUME", "LOAD_FAST_BORROW_LOAD_FAST_BORROW", "BINARY_OP", "RETURN_VALUE"),
                opcodes(f));
    }

    @Test
    void cellsOfAClosure() {
        CodeObject module = compile("def f(a, b):\n def g():\n  nonlocal c\n  c = a\n c = 1\n return g\n");
        CodeObject f = function(module, "f");
        assertArrayEquals(new String[] {"a", "b", "g", "c"}, f.co_localsplusnames);
        assertEquals(List.of("MAKE_CELL", "MAKE_CELL", "RESUME"), opcodes(f).subList(0, 3));
        CodeObject g = function(module, "g");
        assertArrayEquals(new String[] {"a", "c"}, g.co_localsplusnames);
        assertEquals(List.of("COPY_FREE_VARS", "RESUME", "LOAD_DEREF", "STORE_DEREF"),
                opcodes(g).subList(0, 4));
    }

    @Test
    void scopesOfNames() {
        Mod tree = parse("class C:\n x = 1\n def f(self, y):\n  global z\n  return [x for w in y]\n");
        Block c = Compiler.symbols(tree, "t.py", OPTIONS).top().children().get(0);
        Block f = c.children().get(1);
        assertEquals("__annotate__", c.children().get(0).name());
        assertEquals(Block.Type.CLASS, c.type());
        assertEquals(Scope.LOCAL, c.symbols().get("x").scope());
        assertEquals(Scope.GLOBAL_IMPLICIT, f.symbols().get("x").scope());
        assertEquals(Scope.GLOBAL_EXPLICIT, f.symbols().get("z").scope());
        assertEquals(Scope.LOCAL, f.symbols().get("w").scope(), "the comprehension is inlined");
        assertTrue(f.children().isEmpty());
    }

    @Test
    void positionOfAnError() {
        SyntaxException error = assertThrows(SyntaxException.class,
                () -> compile("x = 1\nwhile 1:\n  pass\nbreak\n"));
        assertEquals("'break' outside loop", error.getMessage());
        assertEquals(4, error.line());
        assertEquals(1, error.offset());
        assertEquals(6, error.endOffset());
    }

    @Test
    void aWarningCanBecomeAnError() {
        List<String> warnings = new ArrayList<>();
        Mod tree = parse("x is 1\nassert (x, 'text')\n");
        Compiler.compile(tree, "t.py", OPTIONS, (category, message, line) -> {
            warnings.add(line + ": " + message);
            return false;
        });
        assertEquals(List.of("1: \"is\" with 'int' literal. Did you mean \"==\"?",
                "2: assertion is always true, perhaps remove parentheses?"), warnings);
        SyntaxException error = assertThrows(SyntaxException.class,
                () -> Compiler.compile(tree, "t.py", OPTIONS, (category, text, line) -> line == 2));
        assertEquals("assertion is always true, perhaps remove parentheses?", error.getMessage());
    }

    @Test
    void deepTreesCompileOnAnyStack() throws InterruptedException {
        Mod tree = parse("x is 1\nx = a" + ".b".repeat(20_000) + "\n");
        List<Object> results = new ArrayList<>();
        List<Integer> warnings = new ArrayList<>();
        WarningSink sink = (category, message, line) -> !warnings.add(line);
        Thread thread = new Thread(null,
                () -> results.add(Compiler.compile(tree, "t.py", OPTIONS, sink)), "small stack",
                200_000);
        thread.start();
        thread.join();
        assertFalse(results.isEmpty());
        assertEquals(List.of(1), warnings);
        Mod deeper = parse("x = a" + ".b".repeat(100_000) + "\n");
        SyntaxException error = assertThrows(SyntaxException.class, () -> Compiler.compile(deeper, "t.py",
                OPTIONS, WarningSink.NONE));
        assertEquals(SyntaxException.Kind.RECURSION_ERROR, error.kind());
    }

    @Test
    void annotationsAsText() {
        CodeObject code = compile("from __future__ import annotations\nx: [(1+2)*3, *a] = 0\n");
        assertTrue(code.co_consts().length > 0);
        assertTrue(List.of(code.co_consts()).toString().contains("[(1 + 2) * 3, *a]"));
    }
}
