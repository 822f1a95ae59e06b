package org.krait.embed;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.krait.algorithm.siphash.HashSecret;
import org.krait.runtime.Options;
import org.krait.startup.JavaStreams;

/**
 * How an interpreter starts. Each method changes one option and returns this object; {@link #build} makes the
 * interpreter.
 */
public final class PythonOptions {
    private static final long MOST_SEED = 0xffffffffL;

    private final List<String> arguments = new ArrayList<>();
    private final List<String> path = new ArrayList<>();
    private final Map<String, Integer> flags = new LinkedHashMap<>();
    private final List<String> warnings = new ArrayList<>();
    private final Map<String, String> implementation = new LinkedHashMap<>();
    private Map<String, String> environment = System.getenv();
    private Path home = System.getProperty("krait.home") == null ? null : Path.of(System.getProperty("krait.home"));
    private String executable = "";
    private long seed = -1;
    private int recursionLimit = 1000;
    private InputStream in;
    private OutputStream out;
    private OutputStream err;

    PythonOptions() {}

    /**
     * The seed of the hashes of str and bytes, as PYTHONHASHSEED. By default they are random.
     *
     * @param value 0 to 4294967295; 0 makes hashes the same everywhere
     * @return this
     * @throws IllegalArgumentException if it is out of range
     */
    public PythonOptions hashSeed(long value) {
        if (value < 0 || value > MOST_SEED) {
            throw new IllegalArgumentException("the hash seed must be in range [0; 4294967295]");
        }
        seed = value;
        return this;
    }

    /**
     * The recursion limit at the start, as {@code sys.setrecursionlimit}. By default 1000.
     *
     * @param limit at least 1
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public PythonOptions recursionLimit(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("recursion limit must be greater or equal than 1");
        }
        recursionLimit = limit;
        return this;
    }

    /**
     * What {@code sys.argv} holds. By default one empty string.
     *
     * @param args the arguments, the program's name first
     * @return this
     */
    public PythonOptions arguments(String... args) {
        arguments.clear();
        arguments.addAll(List.of(args));
        return this;
    }

    /**
     * The folder of the standard library: the one that has {@code lib/python3.14}. By default the value of
     * the system property {@code krait.home}; without it only modules written in Java can be imported.
     *
     * @param folder the folder
     * @return this
     */
    public PythonOptions home(Path folder) {
        home = folder;
        return this;
    }

    /**
     * A folder or zip file where modules are looked for before the standard library.
     *
     * @param entry the entry of {@code sys.path}
     * @return this
     */
    public PythonOptions path(Path entry) {
        path.add(entry.toString());
        return this;
    }

    /**
     * What {@code os.environ} holds. By default the environment of the process.
     *
     * @param variables the variables
     * @return this
     */
    public PythonOptions environment(Map<String, String> variables) {
        environment = Map.copyOf(variables);
        return this;
    }

    /**
     * A field of {@code sys.flags}: {@code flag("optimize", 1)} is {@code -O}.
     *
     * @param name the name of the field
     * @param value its value
     * @return this
     */
    public PythonOptions flag(String name, int value) {
        flags.put(name, value);
        return this;
    }

    /**
     * A warning filter, as the command line option {@code -W}.
     *
     * @param filter for instance {@code error::DeprecationWarning}
     * @return this
     */
    public PythonOptions warnings(String filter) {
        warnings.add(filter);
        return this;
    }

    /**
     * An option of the implementation, as the command line option {@code -X}.
     *
     * @param name the option
     * @param value its value; null: given without one
     * @return this
     */
    public PythonOptions implementationOption(String name, String value) {
        implementation.put(name, value);
        return this;
    }

    /**
     * What {@code sys.executable} is. By default empty.
     *
     * @param program the path of a program
     * @return this
     */
    public PythonOptions executable(String program) {
        executable = program;
        return this;
    }

    /**
     * Where {@code sys.stdin} reads. By default the process's standard input.
     *
     * @param stream the stream, which is not closed
     * @return this
     */
    public PythonOptions stdin(InputStream stream) {
        in = stream;
        return this;
    }

    /**
     * Where {@code sys.stdout} writes, in UTF-8 unless the environment says otherwise. It is flushed
     * whenever a call of the interpreter returns. By default the process's standard output.
     *
     * @param stream the stream, which is not closed
     * @return this
     */
    public PythonOptions stdout(OutputStream stream) {
        out = stream;
        return this;
    }

    /**
     * Where {@code sys.stderr} writes, as {@link #stdout}. By default the process's standard error.
     *
     * @param stream the stream, which is not closed
     * @return this
     */
    public PythonOptions stderr(OutputStream stream) {
        err = stream;
        return this;
    }

    /**
     * Starts the interpreter.
     *
     * @return the interpreter; close it when done
     */
    public PythonInterpreter build() {
        return new PythonInterpreter(this);
    }

    int recursionLimit() {
        return recursionLimit;
    }

    JavaStreams streams() {
        return new JavaStreams(in, out, err);
    }

    Options options() {
        List<String> argv = arguments.isEmpty() ? List.of("") : List.copyOf(arguments);
        List<String> all = new ArrayList<>(path);
        if (home != null) {
            all.add(home + "/lib/python314.zip");
            all.add(home + "/lib/python3.14");
            all.add(home + "/lib/python3.14/lib-dynload");
        }
        Map<String, Integer> values = new LinkedHashMap<>(flags);
        values.putIfAbsent("hash_randomization", seed == 0 ? 0 : 1);
        return new Options(argv, argv, all, executable, home == null ? null : home.toString(), environment, values,
                List.copyOf(warnings), new LinkedHashMap<>(implementation),
                seed < 0 ? HashSecret.random() : HashSecret.ofSeed(seed));
    }
}
