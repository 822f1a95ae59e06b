package org.krait.module.warnings;

import java.util.concurrent.locks.ReentrantLock;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Comparisons;
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyModule;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.Interpreter;
import org.krait.runtime.ThreadState;
import org.krait.runtime.function.PyFrame;
import org.krait.runtime.importing.Bootstrap;
import org.krait.runtime.importing.Imports;

/** The functions of {@code _warnings} (library reference, "warnings"). */
@ExposeModule(name = "_warnings")
public final class WarningsModule extends JavaModule {
    private static final PyStr NAME = PyStr.intern("__name__");
    private static final PyStr REGISTRY = PyStr.intern("__warningregistry__");

    private final ReentrantLock lock = new ReentrantLock();
    private final WarningFilters filters = new WarningFilters(this);

    public WarningsModule() {
        super(WarningsModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        dict.put(PyStr.intern("filters"), defaultFilters());
        dict.put(PyStr.intern("_onceregistry"), new PyDict());
        dict.put(PyStr.intern("_defaultaction"), PyStr.intern("default"));
        PyObject contextvars = Bootstrap.of(Interpreter.current()).builtin(PyStr.intern("_contextvars"));
        dict.put(PyStr.intern("_warnings_context"),
                Calls.method(contextvars, "ContextVar", PyStr.intern("_warnings_context")));
    }

    private static PyList defaultFilters() {
        PyObject[] all = {
            filter("default", PyExceptions.DeprecationWarning, Py.str("__main__")),
            filter("ignore", PyExceptions.DeprecationWarning, Py.None),
            filter("ignore", PyExceptions.PendingDeprecationWarning, Py.None),
            filter("ignore", PyExceptions.ImportWarning, Py.None),
            filter("ignore", PyExceptions.ResourceWarning, Py.None),
        };
        return PyList.ofArray(all);
    }

    private static PyObject filter(String action, PyType category, PyObject module) {
        return Py.tuple(PyStr.intern(action), Py.None, category, module, Py.integer(0));
    }

    @Function(name = "_acquire_lock")
    void acquireLock() {
        lock.lock();
    }

    @Function(name = "_release_lock")
    void releaseLock() {
        if (!lock.isHeldByCurrentThread()) {
            throw Errors.runtimeError("cannot release un-acquired lock");
        }
        lock.unlock();
    }

    @Function(name = "_filters_mutated_lock_held")
    void filtersMutated() {
        if (!lock.isHeldByCurrentThread()) {
            throw Errors.runtimeError("warnings lock is not held");
        }
        filters.version++;
    }

    @Function
    void warn(PyObject message, PyObject category, long stacklevel, PyObject source, PyObject skipFilePrefixes) {
        String[] prefixes = prefixes(skipFilePrefixes);
        if (prefixes.length > 0 && stacklevel < 2) {
            stacklevel = 2;
        }
        PyType kind = category(message, category);
        PyFrame frame = caller(stacklevel, prefixes);
        PyDict globals;
        PyStr filename;
        int line;
        if (frame == null) {
            PyObject sys = Imports.module("sys");
            globals = ((PyModule) sys).dict();
            filename = PyStr.of("<sys>");
            line = 0;
        } else {
            globals = frame.globals;
            filename = frame.code.filename();
            line = frame.line();
        }
        PyObject registry = globals.get(REGISTRY);
        if (registry == null) {
            registry = new PyDict();
            globals.put(REGISTRY, registry);
        }
        PyObject name = globals.get(NAME);
        PyObject module = name == Py.None || name instanceof PyStr ? name : PyStr.of("<string>");
        filters.apply(new Warning(message, kind, filename, line, module, source), registry);
    }

    private static String[] prefixes(PyObject given) {
        if (given == null) {
            return new String[0];
        }
        if (!(given instanceof PyTuple tuple)) {
            throw Errors.typeError("warn() argument 'skip_file_prefixes' must be tuple, not "
                    + given.type().longName());
        }
        String[] prefixes = new String[tuple.size()];
        for (int i = 0; i < prefixes.length; i++) {
            if (!(tuple.items[i] instanceof PyStr text)) {
                throw Errors.typeError("Found non-str '" + tuple.items[i].type().longName()
                        + "' in skip_file_prefixes.");
            }
            prefixes[i] = text.toString();
        }
        return prefixes;
    }

    private static PyType category(PyObject message, PyObject category) {
        if (Comparisons.isInstance(message, PyExceptions.Warning)) {
            return message.type();
        }
        if (category == Py.None) {
            return PyExceptions.UserWarning;
        }
        if (category instanceof PyType type && type.isSubtypeOf(PyExceptions.Warning)) {
            return type;
        }
        throw Errors.typeError("category must be a Warning subclass, not '" + category.type().longName() + "'");
    }

    /** The frame that the warning is about: so many levels up, importlib's own and skipped files not counted. */
    private static PyFrame caller(long stackLevel, String[] prefixes) {
        PyFrame frame = ThreadState.get().frame;
        boolean plain = stackLevel <= 0 || frame != null && isInternal(frame);
        for (long level = stackLevel; level > 1 && frame != null; level--) {
            do {
                frame = frame.visibleBack();
            } while (frame != null && !plain && (isInternal(frame) || skipped(frame, prefixes)));
        }
        return frame;
    }

    private static boolean isInternal(PyFrame frame) {
        String file = frame.code.filename().toString();
        return file.contains("importlib") && file.contains("_bootstrap");
    }

    private static boolean skipped(PyFrame frame, String[] prefixes) {
        String file = frame.code.filename().toString();
        for (String prefix : prefixes) {
            if (file.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    @Function(name = "warn_explicit", signature = "($module, /, message, category, filename, lineno, "
            + "module=<unrepresentable>, registry=None, module_globals=None, source=None)")
    void warnExplicit(PyObject message, PyObject category, PyObject filename, int lineno, PyObject module,
            PyObject registry, PyObject moduleGlobals, PyObject source) {
        if (!(filename instanceof PyStr file)) {
            throw Errors.typeError("warn_explicit() argument 'filename' must be str, not "
                    + filename.type().longName());
        }
        if (moduleGlobals != Py.None && !(moduleGlobals instanceof PyDict)) {
            throw Errors.typeError("module_globals must be a dict, not '" + moduleGlobals.type().longName() + "'");
        }
        if (registry != Py.None && !(registry instanceof PyDict)) {
            throw Errors.typeError("'registry' must be a dict or None");
        }
        PyType kind;
        if (Comparisons.isInstance(message, PyExceptions.Warning)) {
            kind = message.type();
        } else if (category instanceof PyType type) {
            kind = type;
        } else {
            Calls.call(category, message);
            throw Errors.typeError("issubclass() arg 1 must be a class");
        }
        if (moduleGlobals != Py.None) {
            askForSource((PyDict) moduleGlobals, lineno);
        }
        filters.apply(new Warning(message, kind, file, lineno, module, source), registry);
    }

    /** Has the module's loader give the source line, and notices modules whose loader is not what it should be. */
    private static void askForSource(PyDict globals, int line) {
        PyObject loader = Imports.call("importlib._bootstrap_external", "_bless_my_loader", globals);
        PyObject name = globals.get(PyStr.intern("__name__"));
        PyObject getSource = name == null ? null : Attributes.getOrNull(loader, PyStr.intern("get_source"));
        PyObject text = getSource == null ? Py.None : Calls.call(getSource, name);
        if (text != Py.None) {
            Containers.getItem(Calls.method(text, "splitlines"), Py.integer(line - 1));
        }
    }

    /** A name of this module that Python code may have replaced, taken from {@code warnings} where that is loaded. */
    PyObject setting(String name) {
        PyObject warnings = Interpreter.current().moduleOrNull("warnings");
        PyObject value = warnings == null || warnings == Py.None ? null : Attributes.getOrNull(warnings, name);
        return value != null ? value : dict().get(PyStr.intern(name));
    }

    /** One warning on its way through the filters. */
    record Warning(PyObject message, PyType category, PyStr filename, int line, PyObject module, PyObject source) {
        /** The message's text, and the exception to raise or show. */
        PyObject text() {
            return Comparisons.isInstance(message, PyExceptions.Warning)
                    ? Texts.str(message)
                    : message;
        }

        PyObject instance() {
            return Comparisons.isInstance(message, PyExceptions.Warning) ? message : Calls.call(category, message);
        }
    }
}
