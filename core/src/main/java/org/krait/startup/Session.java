package org.krait.startup;

import org.krait.interpreter.Tier0;
import org.krait.module.BuiltinModules;
import org.krait.object.Py;
import org.krait.object.PyModule;
import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;
import org.krait.runtime.Interpreter;
import org.krait.runtime.Options;
import org.krait.runtime.Subinterpreter;
import org.krait.runtime.ThreadState;
import org.krait.runtime.importing.Bootstrap;
import org.krait.runtime.importing.Imports;

/** One interpreter from start to end. */
public final class Session implements Subinterpreter {
    /** The interpreter. */
    public final Interpreter interpreter;

    /** The state of its main thread. */
    public final ThreadState mainThread;

    private final PyModule main;

    private Session(Interpreter interpreter, ThreadState mainThread, PyModule main) {
        this.interpreter = interpreter;
        this.mainThread = mainThread;
        this.main = main;
    }

    /**
     * Starts an interpreter on the current thread, which enters it: {@code sys}, {@code builtins}, the streams and an
     * empty {@code __main__}. No Python code runs.
     */
    public static Session start(Options options) {
        return start(options, JavaStreams.NONE);
    }

    /** As {@link #start(Options)}, with Java streams for standard input and output. */
    public static Session start(Options options, JavaStreams streams) {
        Interpreter interpreter = new Interpreter(options, new Tier0(), BuiltinModules.TABLE);
        ThreadState thread = new ThreadState(interpreter);
        interpreter.mainThread = thread;
        interpreter.subinterpreters = Session::start;
        ThreadState.enter(thread);
        interpreter.builtins = new PyDict();
        Bootstrap bootstrap = Bootstrap.of(interpreter);
        PyModule builtins = (PyModule) bootstrap.builtin(PyStr.intern("builtins"));
        interpreter.builtins = builtins.dict();
        interpreter.originalAll = interpreter.builtins.get(PyStr.intern("all"));
        interpreter.originalAny = interpreter.builtins.get(PyStr.intern("any"));
        PyModule sys = (PyModule) bootstrap.builtin(PyStr.intern("sys"));
        StandardStreams.install(interpreter, sys.dict(), streams);
        PyModule main = new PyModule("__main__");
        main.dict().put(PyStr.intern("__builtins__"), builtins);
        interpreter.modules.put(PyStr.intern("__main__"), main);
        if (!options.warnOptions().isEmpty()) {
            // Applies them. Without any, the module would find the filters as they are.
            Imports.module("warnings");
        }
        if (Site.isNeeded(options)) {
            Imports.module("site");
        }
        return new Session(interpreter, thread, main);
    }

    /** The module {@code __main__}. */
    public PyModule main() {
        return main;
    }

    @Override
    public PyDict globals() {
        return main.dict();
    }

    /** Sets a name in {@code __main__}. */
    public void setMain(String name, PyObject value) {
        main.dict().put(PyStr.intern(name), value == null ? Py.None : value);
    }

    /**
     * Ends the interpreter: waits for threads that are no daemons, calls exit functions, flushes the streams; then
     * stops the other threads.
     */
    @Override
    public void close() {
        Shutdown.run(this);
    }
}
