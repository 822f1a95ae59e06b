package org.krait.runtime;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.krait.algorithm.siphash.HashSecret;
import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;
import org.krait.runtime.importing.BuiltinModuleTable;

/**
 * One Python interpreter: everything that two of them in one JVM do not share. Rooms that only some programs enter
 * (codecs, warnings, imports, signals ...) keep their state as a {@link #service}.
 */
public final class Interpreter {
    /** {@code sys.modules}. */
    public final PyDict modules = new PyDict();

    /** What stood there when the interpreter's end emptied it, null before. */
    private volatile PyDict retiredModules;

    /** The dictionary of the module {@code builtins}; set once, at the start. */
    public PyDict builtins;

    /** The built-in functions {@code all} and {@code any} as they were at the start; compiled code compares them. */
    public PyObject originalAll;

    public PyObject originalAny;

    /** The modules written in Java. */
    public final BuiltinModuleTable builtinModules;

    private final HashSecret hashSecret;

    /** The loop that runs code objects. */
    public final Evaluator evaluator;

    /** {@code sys.getrecursionlimit()}. */
    public volatile int recursionLimit = 1000;

    /** {@code sys.get_int_max_str_digits()}; 0: no limit. */
    public volatile int intMaxStrDigits;

    /** What the command line or the embedding program asked for. */
    public final Options options;

    /** Whether code objects keep columns (PEP 657): not under {@code -X no_debug_ranges}. */
    public final boolean debugRanges;

    /** The thread that started the interpreter, which runs the signal handlers. */
    public volatile ThreadState mainThread;

    /** The folder that the command line put first on {@code sys.path}; null: none. */
    public volatile String firstPath;

    /** Starts others like it. */
    public Subinterpreter.Factory subinterpreters;

    /** Whether the interpreter is shutting down. */
    public volatile boolean finalizing;

    /** Whether it has ended: no finalizer runs any more. */
    volatile boolean ended;

    private final Set<ThreadState> threads = ConcurrentHashMap.newKeySet();
    private final Map<Class<?>, Object> services = new ConcurrentHashMap<>();

    public Interpreter(Options options, Evaluator evaluator, BuiltinModuleTable builtinModules) {
        this.options = options;
        this.builtinModules = builtinModules;
        this.evaluator = evaluator;
        hashSecret = options.hashSecret();
        debugRanges = options.debugRanges();
        intMaxStrDigits = options.flags().getOrDefault("int_max_str_digits", 4300);
    }

    /** The key of the hashes of str and bytes. */
    public HashSecret hashSecret() {
        return hashSecret;
    }

    /** The interpreter of the current thread. */
    public static Interpreter current() {
        return ThreadState.get().interpreter;
    }

    /** The signal handlers. */
    public Signals signals() {
        return service(Signals.class, Signals::new);
    }

    /** The threads that run this interpreter's code. */
    public Set<ThreadState> threads() {
        return threads;
    }

    /** The part of this interpreter of the given class, made on first use. */
    public <T> T service(Class<T> kind, Function<Interpreter, T> make) {
        Object service = services.get(kind);
        if (service == null) {
            T made = make.apply(this);
            service = services.putIfAbsent(kind, made);
            if (service == null) {
                service = made;
            }
        }
        return kind.cast(service);
    }

    /** The part of this interpreter of the given class, or null if nobody has made it yet. */
    public <T> T serviceOrNull(Class<T> kind) {
        return kind.cast(services.get(kind));
    }

    /** A module that has been imported, or null. */
    public PyObject moduleOrNull(String name) {
        return moduleOrNull(PyStr.intern(name));
    }

    /** As {@link #moduleOrNull(String)}. */
    public PyObject moduleOrNull(PyStr name) {
        PyObject module = modules.get(name);
        return module == null && retiredModules != null ? retiredModules.get(name) : module;
    }

    /** Whether {@code sys.modules} has been emptied for the end. */
    public boolean hasRetiredModules() {
        return retiredModules != null;
    }

    /** A built-in module nobody imported before the interpreter's end, for Krait's own use; null before the end. */
    public PyObject lateBuiltin(PyStr name) {
        if (retiredModules == null || !builtinModules.exists(name.toString())) {
            return null;
        }
        PyObject module = builtinModules.create(name.toString());
        retiredModules.put(name, module);
        return module;
    }

    /** Empties {@code sys.modules}: finalizers import nothing any more, while Krait still finds what it works with. */
    public void retireModules() {
        retiredModules = modules.copy();
        modules.clear();
    }
}
