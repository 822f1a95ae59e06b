package org.krait.conformance.frontend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.krait.conformance.Python;

/** The modules that look at sources make of some files what CPython's make of them. */
class ModulesTest {

    private static final String ODD = """
            '''doc
              of a module'''
            # -*- coding: latin-1 -*-
            from __future__ import annotations
            class A[T: int = str](B, metaclass=C):
                "d"
                __x: __y = lambda *a, b=1, **k: (yield)
                @d
                def f(self, a, /, b: int = 1, *, c) -> "r":  # type: ignore[x]
                    # comment
                    nonlocal_ = f"{a!r:>{b}} {c=} {{}}" rb'\\d' if 0 else t"{x}"
                    return [i async for i in (j for j in a) if i]; global g
            match x:
                case {"a": 1, **r} | A(b=-1) | [*_, 1.5j]: pass
            try: pass
            except* E as e: del e
            finally: x = 1e999 - 1e999, 0x_ff, 1_0.5e-3, ..., not -x ** -y
            async def g(): await a; return await b
            if x: \\
              pass
            type X = list[X]
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void both() {
        assumeTrue(Python.oracle().missing() == null, "needs the oracle");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void viewsOfFiles() throws IOException {
        List<Path> files = new ArrayList<>(List.of(
                write("odd.py", ODD.replace("rb'\\d' ", "")), write("refused.py", ODD), write("empty.py", ""),
                write("unclosed.py", "def f(:\n  x = (1,\n"), write("tabs.py", "if x:\n\ty\n        z\n"),
                write("null.py", "x\0"), folder.resolve("absent.py"), write("new\nline.py", "x = 'é'  # é\n")));
        for (String name : List.of("keyword.py", "bisect.py", "test/test_patma.py")) {
            files.add(LiveOracle.library().resolve(name));
        }
        Modules modules = new Modules(Python.oracle(), Python.krait(), List.of());
        List<Modules.Views> compared = modules.compare(files, 1);
        assertEquals(List.of(), modules.differences(compared, files.size()));
        Map<String, int[]> counts = Modules.counts(compared);
        assertEquals(12, counts.size());
        assertEquals(files.size() - 1, counts.get("unparse")[0]);
        assertEquals(1, counts.get("unreadable")[0]);
    }

    @Test
    void theFirstDifferenceIsShown() {
        assertEquals("differs in line 2, column 3\n    - abc\n    + abd",
                Modules.firstDifference("x\nabc\ny", "x\nabd"));
        assertEquals("differs in line 2, column 1\n    - \n    + y", Modules.firstDifference("x", "x\ny"));
    }
}
