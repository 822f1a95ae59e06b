package org.krait.conformance.frontend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Code objects, errors and warnings are the oracle's; {@link FrontEnd} compares whole folders. */
class FrontEndTest {

    private static Path home;
    private static OracleCompiler oracle;

    @BeforeAll
    static void startTheOracle() {
        home = Path.of(System.getProperty("krait.oracle", "stdlib/target/cpython")).toAbsolutePath();
        assumeTrue(OracleCompiler.isIn(home), "no CPython in " + home);
        oracle = new OracleCompiler(home);
    }

    @AfterAll
    static void stopTheOracle() {
        if (oracle != null) {
            oracle.close();
        }
    }

    /** Every statement and expression, and what the symbol table and the code generator refuse or warn of. */
    @ParameterizedTest(name = "{0}, flags {1}")
    @CsvSource({"exec, 0", "eval, 0", "single, 0", "exec, 0x2000", "single, 0x4200", "exec, 0x1000000"})
    void snippets(String mode, String flags) throws IOException {
        try (InputStream in = FrontEndTest.class.getResourceAsStream("snippets.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            compare(Source.snippets(text, mode, Integer.decode(flags)), 0, 2);
        }
    }

    @Test
    void modulesOfTheLibrary() throws IOException {
        List<Source> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(home.resolve("lib/python3.14"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".py")).sorted().toList()) {
                sources.add(new Source(file.toString(), Files.readAllBytes(file), false, "exec", 0));
            }
        }
        compare(sources, 0);
    }

    private static void compare(List<Source> sources, int... levels) {
        StringBuilder differences = new StringBuilder();
        for (Source source : sources) {
            for (int level : levels) {
                String difference = KraitCompiler.compile(source, level)
                        .difference(oracle.compile(source, level));
                if (difference != null) {
                    differences.append(source.filename()).append(", level ").append(level).append(": ")
                            .append(difference).append('\n');
                }
            }
        }
        assertEquals("", differences.toString());
    }
}
