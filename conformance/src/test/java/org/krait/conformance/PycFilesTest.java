package org.krait.conformance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compiled files: both interpreters write the same bytes, and each runs and imports what the other wrote. */
class PycFilesTest {
    private static final Duration LIMIT = Duration.ofSeconds(120);
    /**
     * Lists the files whose bytes depend on the strings that the process had interned before it compiled them: those
     * that it has imported, and those with a frozenset of names among their constants, which may be one object or two.
     */
    private static final String LIST_UNSTABLE = """
            import os, py_compile, sys, types
            def sets(code):
                for const in code.co_consts:
                    if isinstance(const, types.CodeType):
                        yield from sets(const)
                    elif isinstance(const, frozenset):
                        yield any(isinstance(e, str) and len(e) > 1 for e in const)
            for name in os.listdir(sys.argv[1]):
                with open(os.path.join(sys.argv[1], name), "rb") as f:
                    if name[:-3] in sys.modules or any(sets(compile(f.read(), name, "exec"))):
                        print(name)
            """;

    /** One library file in so many is compiled. */
    private static final int SAMPLE = 25;
    private static final FileTime TIME = FileTime.from(Instant.parse("2026-01-02T03:04:05Z"));

    private static final String PROGRAM = """
            def counter(start):
                total = start
                def add(n=1, *, by=(1, 2.5, b"x", None)):
                    nonlocal total
                    total += n
                    return total, by
                return add
            class Shape[T]:
                sides: int = 4
                def area(self) -> T: return [__class__.__name__ for _ in range(2)]
            add = counter(10)
            print(add(), add(5), Shape().area(), Shape.__annotations__, f"{add()!r:>30}",
                  "\\ud800 é".encode("utf-16-le",
                  "surrogatepass"), 10**30, -0.0, 1e300j, ... , {3, 1, 2} == {1, 2, 3}, __file__.rpartition(".")[2])
            try:
                raise ExceptionGroup("eg", [ValueError(1)])
            except* ValueError as e:
                print(e.exceptions, add.__code__.co_filename.rpartition("/")[2])
            """;

    private static final Python KRAIT = Python.krait();
    private static final Python ORACLE = Python.oracle();

    @TempDir
    Path folder;

    @BeforeAll
    static void needsTheOracle() {
        assumeTrue(ORACLE.missing() == null, "needs the oracle");
    }

    @ParameterizedTest
    @CsvSource({"TIMESTAMP, 0", "CHECKED_HASH, 1", "UNCHECKED_HASH, 2"})
    void bothWriteTheSameBytes(String mode, int optimize) throws IOException {
        Path sources = Files.createDirectory(folder.resolve("sources"));
        Path library = Python.oracleHome().resolve("lib/python3.14");
        List<Path> files;
        try (Stream<Path> all = Files.list(library)) {
            files = all.filter(p -> p.toString().endsWith(".py")).sorted().toList();
        }
        for (int i = optimize; i < files.size(); i += SAMPLE) {
            Path copy = sources.resolve(files.get(i).getFileName());
            Files.copy(files.get(i), copy);
            Files.setLastModifiedTime(copy, TIME);
        }
        write(sources.resolve("program.py"), PROGRAM);
        for (String name : run(ORACLE, "-c", LIST_UNSTABLE, sources.toString()).stdout().lines().toList()) {
            Files.delete(sources.resolve(name));
        }
        Path ours = compile(KRAIT, sources, mode, optimize);
        Path theirs = compile(ORACLE, sources, mode, optimize);
        try (Stream<Path> compiled = Files.list(theirs)) {
            for (Path file : compiled.sorted().toList()) {
                Path name = file.getFileName();
                assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(ours.resolve(name)), name.toString());
            }
        }
    }

    @Test
    void eachRunsWhatTheOtherWrote() throws IOException {
        Path sources = Files.createDirectory(folder.resolve("sources"));
        write(sources.resolve("program.py"), PROGRAM);
        String ours = compile(KRAIT, sources, "TIMESTAMP", 0).resolve("program.pyc").toString();
        String theirs = compile(ORACLE, sources, "TIMESTAMP", 0).resolve("program.pyc").toString();
        Outcome expected = run(ORACLE, ours);
        assertEquals("", expected.stderr());
        assertEquals(expected, run(KRAIT, theirs));
        assertEquals(expected, run(ORACLE, theirs));
    }

    /** A module whose source changed without a trace in size and time: what is imported is the compiled file. */
    @Test
    void eachImportsWhatTheOtherCached() throws IOException {
        for (Python writer : List.of(KRAIT, ORACLE)) {
            Path modules = Files.createDirectory(folder.resolve("by-" + writer.name()));
            Path module = modules.resolve("module.py");
            write(module, "value = 'compiled'\n");
            write(modules.resolve("main.py"),
                    "import module; print(module.value, module.__cached__.split('/')[-2:])\n");
            Map<String, String> variables = Map.of("PYTHONDONTWRITEBYTECODE", "");
            String main = modules.resolve("main.py").toString();
            Outcome first = writer.run(modules, List.of(main), variables, null, LIMIT);
            assertEquals("compiled ['__pycache__', 'module.cpython-314.pyc']\n", first.stdout(), first.stderr());
            write(module, "value = 'poisoned'\n");
            Python reader = writer == KRAIT ? ORACLE : KRAIT;
            assertEquals(first, reader.run(modules, List.of(main), variables, null, LIMIT));
            write(module, "value = 'recompiled'\n");
            Outcome third = reader.run(modules, List.of(main), variables, null, LIMIT);
            assertEquals("recompiled", third.stdout().split(" ")[0], third.stderr());
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, TIME);
    }

    private Path compile(Python python, Path sources, String mode, int optimize) throws IOException {
        Path script = folder.resolve("compile_files.py");
        if (!Files.exists(script)) {
            try (InputStream source = Python.class.getResourceAsStream("compile_files.py")) {
                Files.copy(source, script);
            }
        }
        Path target = Files.createDirectory(folder.resolve(python.name() + "-" + mode));
        Outcome outcome = run(python, script.toString(), sources.toString(), target.toString(), mode,
                Integer.toString(optimize));
        assertEquals(new Outcome("", "", 0), outcome);
        return target;
    }

    private Outcome run(Python python, String... arguments) {
        return python.run(folder, List.of(arguments), Map.of(), null, LIMIT);
    }
}
