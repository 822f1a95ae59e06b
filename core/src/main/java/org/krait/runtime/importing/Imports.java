package org.krait.runtime.importing;

import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Comparisons;
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyModule;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyList;
import org.krait.object.str.PyStr;
import org.krait.runtime.Interpreter;
import org.krait.runtime.ThreadState;
import org.krait.runtime.function.PyFrame;

/**
 * {@code __import__} (language reference, 5.3 and 7.11): finds the absolute name, looks into {@code sys.modules}, else
 * asks {@code importlib}, and returns the first package of a dotted name or, with a from list, the module itself.
 */
public final class Imports {
    private static final PyStr PATH = PyStr.intern("__path__");
    private static final PyStr SPEC = PyStr.intern("__spec__");
    private static final PyStr LINECACHE = PyStr.intern("linecache");

    private Imports() {}

    /** A module, imported if it has not been yet; dotted names give the module itself. */
    public static PyObject module(String name) {
        PyStr key = PyStr.intern(name);
        Interpreter interpreter = Interpreter.current();
        PyObject module = interpreter.moduleOrNull(key);
        if (module == null) {
            module = interpreter.lateBuiltin(key);
        }
        return module != null && module != Py.None ? module : findAndLoad(interpreter, key);
    }

    /** An attribute of a module, which is imported if need be. */
    public static PyObject attribute(String module, String name) {
        return Attributes.get(module(module), name);
    }

    /** Calls a function of a module, which is imported if need be. */
    public static PyObject call(String module, String function, PyObject... args) {
        return Calls.method(module(module), function, args);
    }

    /** What the code that runs calls by a name of {@code builtins}; its own {@code __builtins__} decide. */
    public static PyObject builtin(String name) {
        PyFrame frame = ThreadState.get().frame;
        PyObject builtins = frame == null ? Interpreter.current().builtins : frame.builtins;
        if (builtins instanceof PyDict dict) {
            PyObject value = dict.get(PyStr.intern(name));
            if (value == null) {
                throw Errors.attributeError(name);
            }
            return value;
        }
        try {
            return Containers.getItem(builtins, PyStr.intern(name));
        } catch (PyException e) {
            throw e.matches(PyExceptions.KeyError) ? Errors.attributeError(name) : e;
        }
    }

    /**
     * A module, imported by the {@code __import__} of the running code.
     *
     * @throws PyException what that raises; KeyError if the module is not in {@code sys.modules} afterwards
     */
    public static PyObject imported(PyObject name) {
        PyFrame frame = ThreadState.get().frame;
        PyObject globals = frame == null ? Py.None : frame.globals;
        Calls.call(builtin("__import__"),
                new PyObject[] {name, globals, globals, new PyList(), Py.integer(0)}, null);
        PyObject module = modules().get(name);
        if (module == null) {
            throw Errors.keyError(name);
        }
        return module;
    }

    /** The function {@code __import__}. */
    public static PyObject importName(PyObject name, PyObject globals, PyObject locals, PyObject fromlist, int level) {
        if (!(name instanceof PyStr given)) {
            throw Errors.typeError("module name must be a string");
        }
        if (level < 0) {
            throw Errors.valueError("level must be >= 0");
        }
        Interpreter interpreter = Interpreter.current();
        PyStr absolute = level > 0 ? RelativeNames.resolve(given, globals, level) : given;
        if (absolute.length() == 0) {
            throw Errors.valueError("Empty module name");
        }
        PyObject module = interpreter.modules.get(absolute);
        if (module == null || module == Py.None) {
            module = findAndLoad(interpreter, absolute);
        } else {
            awaitInitialization(interpreter, module, absolute);
            if (interpreter.options.flag("import_time") != 0) {
                ImportTimes.of(interpreter).cached(absolute);
            }
        }
        boolean from = fromlist != null && fromlist != Py.None && Comparisons.isTrue(fromlist);
        if (from) {
            if (Attributes.getOrNull(module, PATH) == null) {
                return module;
            }
            try {
                return Calls.method(Bootstrap.of(interpreter).importlib(), "_handle_fromlist", module, fromlist,
                        builtin("__import__"));
            } catch (PyException e) {
                ImportTracebacks.trim(e);
                throw e;
            }
        }
        return given.length() == 0 ? module : front(interpreter, given, absolute, module, level);
    }

    /** The package that {@code import a.b.c} binds: the module of the first part of the name as written. */
    private static PyObject front(Interpreter interpreter, PyStr given, PyStr absolute, PyObject module, int level) {
        int dot = given.indexOf('.');
        if (dot < 0) {
            return module;
        }
        if (level == 0) {
            return importName(given.substring(0, dot), Py.None, Py.None, Py.None, 0);
        }
        PyStr wanted = absolute.substring(0, absolute.length() - (given.length() - dot));
        PyObject found = interpreter.modules.get(wanted);
        if (found == null) {
            throw Errors.of(PyExceptions.KeyError, "'" + wanted + "' not in sys.modules as expected");
        }
        return found;
    }

    /** Waits while another thread initialises the module. */
    private static void awaitInitialization(Interpreter interpreter, PyObject module, PyStr name) {
        if (PyModule.isInitializing(Attributes.getOrNull(module, SPEC))) {
            Calls.method(Bootstrap.of(interpreter).importlib(), "_lock_unlock_module", name);
        }
    }

    private static PyObject findAndLoad(Interpreter interpreter, PyStr name) {
        ImportTimes times = ImportTimes.of(interpreter);
        if (times == null) {
            return load(interpreter, name);
        }
        long start = System.nanoTime();
        long outer = times.begin();
        try {
            return load(interpreter, name);
        } finally {
            times.end(name, start, outer);
        }
    }

    private static PyObject load(Interpreter interpreter, PyStr name) {
        if (interpreter.hasRetiredModules()) {
            // As importlib says, which may never have been started.
            throw Errors.of(PyExceptions.ImportError, "sys.meta_path is None, Python is likely shutting down");
        }
        PyObject early = Bootstrap.of(interpreter).early(name);
        if (early != null) {
            return early;
        }
        PyObject importlib = Bootstrap.of(interpreter).importlib();
        try {
            PyObject module = Calls.method(importlib, "_find_and_load", name, builtin("__import__"));
            if (name.equals(LINECACHE)) {
                InteractiveSources.of(interpreter).handOver();
            }
            return module;
        } catch (PyException e) {
            ImportTracebacks.trim(e);
            throw e;
        }
    }

    /** {@code sys.modules} as the import statement sees it. */
    public static PyDict modules() {
        return Interpreter.current().modules;
    }
}
