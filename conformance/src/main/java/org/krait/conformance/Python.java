package org.krait.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * An interpreter that can be started with a command line of CPython's form. Every run gets the same environment
 * (UTF-8, UTC, a fixed hash seed, no colours, no variables of the caller's Python), so that runs can be compared.
 */
public final class Python {

    private final String name;
    private final List<String> command;
    private final Map<String, String> environment;

    private Python(String name, List<String> command, Map<String, String> environment) {
        this.name = name;
        this.command = command;
        this.environment = environment;
    }

    /**
     * Krait: the command in the variable {@code KRAIT} or the property {@code krait.command}, otherwise the
     * distribution in the property {@code krait.dist} (default {@code target/krait}).
     */
    public static Python krait() {
        String given = System.getenv("KRAIT");
        if (given == null || given.isBlank()) {
            given = System.getProperty("krait.command");
        }
        if (given != null && !given.isBlank()) {
            return new Python("krait", List.of(given.trim().split(" +")), Map.of());
        }
        Path script = Path.of(System.getProperty("krait.dist", "target/krait"), "bin", "krait").toAbsolutePath();
        return new Python("krait", List.of(underPythonsName(script).toString()), Map.of());
    }

    /** Messages show the name of the interpreter, and argparse wraps lines by its length. */
    private static Path underPythonsName(Path script) {
        Path link = script.resolveSibling("python3.14");
        try {
            if (Files.exists(script) && !Files.exists(link)) {
                Files.createSymbolicLink(link, script.getFileName());
            }
            return link;
        } catch (IOException | UnsupportedOperationException e) {
            return Files.exists(link) ? link : script;
        }
    }

    /**
     * CPython from the folder in the property {@code krait.oracle} (default {@code stdlib/target/cpython}); see
     * {@link #missing} for whether it can run here.
     */
    public static Python oracle() {
        String home = oracleHome().toString();
        return new Python("oracle", List.of(home + "/bin/python3.14"),
                Map.of("LD_LIBRARY_PATH", home, "PYTHONHOME", home));
    }

    /** Any command that takes CPython's arguments, or none. */
    public static Python command(String name, List<String> command) {
        return new Python(name, command, Map.of());
    }

    static Path oracleHome() {
        return Path.of(System.getProperty("krait.oracle", "stdlib/target/cpython")).toAbsolutePath();
    }

    /** The same interpreter with more environment variables in each of its processes. */
    Python with(Map<String, String> variables) {
        Map<String, String> more = new HashMap<>(environment);
        more.putAll(variables);
        return new Python(name, command, more);
    }

    public String name() {
        return name;
    }

    /** Why this interpreter can't run here, or null when it can. */
    public String missing() {
        if (!Files.isExecutable(Path.of(command.get(0)))) {
            return "no " + name + " at " + command.get(0);
        }
        try {
            Outcome hello = run(Path.of("").toAbsolutePath(), List.of("-c", "print(1)"), Map.of(), null,
                    Duration.ofSeconds(60));
            return hello.exit() == 0 ? null : name + " does not run: " + hello.stderr();
        } catch (UncheckedIOException e) {
            return name + " does not run: " + e.getMessage();
        }
    }

    /**
     * Runs to the end or to the time limit.
     *
     * @param folder the working directory
     * @param arguments what follows the command
     * @param variables more environment variables
     * @param stdin file for standard input, or null for none
     * @param limit after it the process is ended
     * @return what it wrote and how it ended
     * @throws UncheckedIOException when the process can't be started or its output not be read
     */
    public Outcome run(
            Path folder, List<String> arguments, Map<String, String> variables, Path stdin, Duration limit) {
        try {
            Path out = Files.createTempFile("krait-", ".out");
            Path err = Files.createTempFile("krait-", ".err");
            try {
                Process process = start(folder, arguments, variables, stdin, out, err);
                int exit = await(process, limit);
                return new Outcome(text(out), text(err), exit);
            } finally {
                Files.deleteIfExists(out);
                Files.deleteIfExists(err);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Runs a script of {@code sh} that starts this interpreter as {@code $python}.
     *
     * @param folder the working directory
     * @param script what {@code sh -c} gets
     * @param variables more environment variables
     * @param limit after it the process is ended
     * @return what it wrote and how it ended
     * @throws UncheckedIOException when the process can't be started or its output not be read
     */
    Outcome shell(Path folder, String script, Map<String, String> variables, Duration limit) {
        Map<String, String> more = new HashMap<>(environment);
        more.put("python", String.join(" ", command));
        more.put("TMPDIR", folder.toString());
        more.putAll(variables);
        return new Python(name, List.of("/bin/sh", "-c"), more).run(folder, List.of(script), Map.of(), null, limit);
    }

    /** Starts without waiting; output goes to the files. */
    Process start(Path folder, List<String> arguments, Map<String, String> variables, Path stdin, Path out, Path err)
            throws IOException {
        List<String> line = new ArrayList<>(command);
        line.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(line);
        Map<String, String> env = builder.environment();
        Map<String, String> outer = new HashMap<>(env);
        env.clear();
        for (String kept : List.of("PATH", "HOME", "JAVA_HOME", "KRAIT_JAVA", "KRAIT_JAVA_OPTS", "KRAIT_TOP",
                "KRAIT_HOME", "KRAIT_TIER")) {
            if (outer.containsKey(kept)) {
                env.put(kept, outer.get(kept));
            }
        }
        env.put("KRAIT_NO_BUILD", "1");
        env.put("LC_ALL", "C.UTF-8");
        env.put("TZ", "UTC");
        env.put("NO_COLOR", "1");
        env.put("COLUMNS", "80");
        env.put("PYTHONHASHSEED", "0");
        env.put("PYTHONDONTWRITEBYTECODE", "1");
        env.putAll(environment);
        env.putAll(variables);
        builder.directory(folder.toFile());
        builder.redirectInput(stdin == null ? ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile())
                : ProcessBuilder.Redirect.from(stdin.toFile()));
        builder.redirectOutput(out.toFile());
        builder.redirectError(err.toFile());
        return builder.start();
    }

    /** The exit status, or {@link Outcome#TIME_OUT} after ending the process and its children. */
    static int await(Process process, Duration limit) {
        try {
            if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue();
            }
            end(process);
            return Outcome.TIME_OUT;
        } catch (InterruptedException e) {
            end(process);
            Thread.currentThread().interrupt();
            return Outcome.TIME_OUT;
        }
    }

    static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A file as text; bytes that are not UTF-8 become replacement characters. */
    static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
