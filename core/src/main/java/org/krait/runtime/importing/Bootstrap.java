package org.krait.runtime.importing;

import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyModule;
import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.str.PyStr;
import org.krait.runtime.Interpreter;
import org.krait.runtime.ThreadState;
import org.krait.runtime.function.PyCode;

/**
 * Starts CPython's {@code importlib} in an interpreter, once, when it is first needed: the frozen {@code
 * _bootstrap} with {@code sys} and {@code _imp}, then {@code _bootstrap_external}, which finds files.
 */
public final class Bootstrap {
    private final Interpreter interpreter;
    private final FrozenModules frozen;
    private volatile PyObject importlib;

    private Bootstrap(Interpreter interpreter) {
        this.interpreter = interpreter;
        this.frozen = new FrozenModules(interpreter);
    }

    /** The import machinery of an interpreter. */
    public static Bootstrap of(Interpreter interpreter) {
        return interpreter.service(Bootstrap.class, Bootstrap::new);
    }

    /** The frozen modules. */
    public FrozenModules frozen() {
        return frozen;
    }

    /** The module {@code _frozen_importlib}, started on first use. */
    public PyObject importlib() {
        PyObject ready = importlib;
        return ready != null ? ready : start();
    }

    /** Whether {@code importlib} runs already. */
    boolean isStarted() {
        return importlib != null;
    }

    private synchronized PyObject start() {
        if (importlib != null) {
            return importlib;
        }
        PyObject bootstrap = run("_frozen_importlib");
        importlib = bootstrap;
        PyObject sys = interpreter.moduleOrNull("sys");
        PyObject imp = builtin(PyStr.intern("_imp"));
        for (String name : new String[] {"_thread", "_warnings", "_weakref"}) {
            builtin(PyStr.intern(name));
        }
        Calls.method(bootstrap, "_install", sys, imp);
        PyObject external = run("_frozen_importlib_external");
        describe(external, bootstrap);
        Attributes.set(bootstrap, "_bootstrap_external", external);
        for (String name : new String[] {"_io", "posix", "marshal"}) {
            builtin(PyStr.intern(name));
        }
        Calls.method(external, "_install", bootstrap);
        Calls.method(Attributes.get(sys, "path_hooks"), "insert", Py.integer(0),
                Attributes.get(frozenZipimport(), "zipimporter"));
        MainLoader.of(interpreter).settle(bootstrap, external);
        return bootstrap;
    }

    /** Gives a frozen module its {@code __spec__} and the like, as {@code _bootstrap._setup} does to earlier ones. */
    private static void describe(PyObject module, PyObject bootstrap) {
        PyObject importer = Attributes.get(bootstrap, "FrozenImporter");
        PyObject spec = Calls.method(bootstrap, "_spec_from_module", module, importer);
        Calls.method(bootstrap, "_init_module_attrs", spec, module);
        Calls.method(importer, "_fix_up_module", module);
    }

    private PyObject frozenZipimport() {
        return Calls.method(importlib, "_find_and_load", PyStr.intern("zipimport"), Imports.builtin("__import__"));
    }

    private PyObject run(String name) {
        PyStr key = PyStr.intern(name);
        PyCode code = frozen.code(name);
        if (code == null) {
            throw Errors.of(PyExceptions.ImportError, "No such frozen object named " + name);
        }
        PyModule module = new PyModule(name);
        interpreter.modules.put(key, module);
        PyDict globals = module.dict();
        globals.put(PyStr.intern("__builtins__"), interpreter.builtins);
        globals.put(PyStr.intern("__origname__"), PyStr.intern(FrozenModules.displayName(name)));
        interpreter.evaluator.run(ThreadState.get(), code, globals, globals, null);
        return module;
    }

    /**
     * A built-in module that importing needs before it runs itself; null if there is none of that name, or if None
     * stands for it in {@code sys.modules}, which importlib refuses.
     */
    PyObject early(PyStr name) {
        boolean there = importlib == null && interpreter.builtinModules.exists(name.toString())
                && interpreter.modules.get(name) != Py.None;
        return there ? builtin(name) : null;
    }

    /** A built-in module from {@code sys.modules}, or made and put there. */
    public PyObject builtin(PyStr name) {
        PyObject module = interpreter.moduleOrNull(name);
        if (module == null) {
            module = interpreter.builtinModules.create(name.toString());
            interpreter.modules.put(name, module);
        }
        return module;
    }
}
