package org.krait.algorithm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/**
 * Asks CPython for expected values: runs a script whose calls of {@code put(...)} each make one case. A
 * field of a case is a text; floats travel as their bits, text as UTF-16, so that nothing is lost.
 */
public final class Oracle {
    private static final String PRELUDE = "prelude.py";

    private Oracle() {}

    /**
     * Runs scripts, which are resources beside this class, one after the other; skips the test where there is no
     * CPython to ask.
     */
    public static List<String[]> cases(String... scripts) {
        String home = System.getProperty("krait.oracle");
        Assumptions.assumeTrue(home != null, "no CPython: the property krait.oracle is not set");
        Path python = Path.of(home, "bin", "python3.14");
        Assumptions.assumeTrue(Files.isExecutable(python), "no CPython that can run at " + python);
        try {
            ProcessBuilder builder = new ProcessBuilder(python.toString(), "-S", "-");
            builder.environment().put("LD_LIBRARY_PATH", home);
            builder.environment().put("PYTHONHOME", home);
            builder.environment().put("PYTHONUTF8", "1");
            builder.redirectError(ProcessBuilder.Redirect.INHERIT);
            Process process = builder.start();
            try (OutputStream out = process.getOutputStream()) {
                out.write(resource(PRELUDE));
                for (String script : scripts) {
                    out.write(resource(script));
                }
            }
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            try (InputStream in = process.getInputStream()) {
                in.transferTo(all);
            }
            assertEquals(0, process.waitFor(), "the script fails in CPython");
            List<String[]> cases = new ArrayList<>();
            for (String line : all.toString(StandardCharsets.UTF_8).split("\n")) {
                cases.add(line.split("\t", -1));
            }
            assertTrue(cases.size() > 1, "the script makes no cases");
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Oracle.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    /** A float from its bits. */
    public static double toDouble(String field) {
        return Double.longBitsToDouble(Long.parseUnsignedLong(field, 16));
    }

    /** The bits of a float, all NaNs alike. */
    public static String bits(double x) {
        return HexFormat.of().toHexDigits(Double.doubleToLongBits(x));
    }

    /** A text from its UTF-16 form. */
    public static String toText(String field) {
        byte[] bytes = toBytes(field);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < bytes.length; i += 2) {
            out.append((char) (bytes[i] << 8 | bytes[i + 1] & 0xFF));
        }
        return out.toString();
    }

    /** Bytes from their hexadecimal form. */
    public static byte[] toBytes(String field) {
        return HexFormat.of().parseHex(field);
    }

    /** What a computation gives: its text, or the error as CPython's {@code Type: message}. */
    public static String attempt(Computation computation) {
        try {
            return String.valueOf(computation.get());
        } catch (AlgorithmError e) {
            return name(e.kind()) + ": "
                    + (e.kind() == AlgorithmError.Kind.RANGE ? "(34, '" + e.getMessage() + "')" : e.getMessage());
        }
    }

    private static String name(AlgorithmError.Kind kind) {
        return switch (kind) {
            case VALUE, INVALID_LITERAL -> "ValueError";
            case OVERFLOW, RANGE -> "OverflowError";
            case ZERO_DIVISION -> "ZeroDivisionError";
            case MEMORY -> "MemoryError";
            case KEY -> "KeyError";
            case MODULE -> "error";
        };
    }

    /** A computation that may raise. */
    public interface Computation {
        /** Computes. */
        Object get();
    }

    /** Collects what differs, so that one run shows more than the first. */
    public static final class Differences {
        private final List<String> found = new ArrayList<>();
        private int count;

        /** Compares one case. */
        public void check(String expected, String actual, String[] fields) {
            count++;
            if (!expected.equals(actual)) {
                found.add(String.join(" ", fields) + "\n   expected " + expected + "\n   actual   " + actual);
            }
        }

        /** Fails when anything differed. */
        public void verify() {
            assertTrue(found.isEmpty(), () -> found.size() + " of " + count + " differ:\n"
                    + String.join("\n", found.subList(0, Math.min(found.size(), 15))));
        }
    }
}
