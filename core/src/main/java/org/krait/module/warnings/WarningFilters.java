package org.krait.module.warnings;

import org.krait.module.warnings.WarningsModule.Warning;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Texts;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyBaseException;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/**
 * What becomes of a warning: the first filter that fits says whether it is raised, ignored, or shown once,
 * once a place, once a module or always. Registries remember what has been shown, until the filters change.
 */
final class WarningFilters {
    private static final PyStr VERSION = PyStr.intern("version");

    private final WarningsModule module;

    /** Counts changes of the filters. */
    volatile long version;

    WarningFilters(WarningsModule module) {
        this.module = module;
    }

    void apply(Warning warning, PyObject registry) {
        PyObject name = warning.module() != null ? warning.module() : moduleName(warning.filename());
        if (name == Py.None) {
            return;
        }
        PyObject text = warning.text();
        PyTuple key = Py.tuple(text, warning.category(), Py.integer(warning.line()));
        PyDict seen = registry instanceof PyDict dict ? dict : null;
        if (seen != null && alreadyWarned(seen, key, false)) {
            return;
        }
        String action = action(warning, text, name);
        if (action.equals("error")) {
            throw new PyException((PyBaseException) warning.instance());
        }
        if (action.equals("ignore")) {
            return;
        }
        boolean already = false;
        if (seen != null && !action.equals("always") && !action.equals("all")) {
            seen.put(key, Py.True);
        }
        switch (action) {
            case "once" -> {
                PyDict once = (PyDict) module.setting("_onceregistry");
                PyDict where = seen == null ? once : seen;
                already = alreadyWarned(where, Py.tuple(text, warning.category()), true);
            }
            case "module" -> already = seen != null
                    && alreadyWarned(seen, Py.tuple(text, warning.category()), true);
            case "always", "all", "default" -> { }
            default -> throw Errors.runtimeError("Unrecognized action ("
                    + Texts.reprString(Py.str(action)) + ") in warnings.filters:\n None");
        }
        if (!already) {
            WarningDisplay.show(warning, text);
        }
    }

    private boolean alreadyWarned(PyDict registry, PyObject key, boolean remember) {
        PyObject known = registry.get(VERSION);
        if (known == null || Numbers.asLong(known) != version) {
            registry.clear();
            registry.put(VERSION, Py.integer(version));
        } else {
            PyObject warned = registry.get(key);
            if (warned != null && Comparisons.isTrue(warned)) {
                return true;
            }
        }
        if (remember) {
            registry.put(key, Py.True);
        }
        return false;
    }

    private static PyObject moduleName(PyStr filename) {
        String name = filename.toString();
        if (name.isEmpty()) {
            return Py.str("<unknown>");
        }
        return Py.str(name.endsWith(".py") ? name.substring(0, name.length() - 3) : name);
    }

    private String action(Warning warning, PyObject text, PyObject moduleName) {
        PyObject context = contextFilters();
        String found = context == null ? null : firstMatch(context, warning, text, moduleName);
        if (found == null) {
            found = firstMatch(module.setting("filters"), warning, text, moduleName);
        }
        return found != null ? found : module.setting("_defaultaction").toString();
    }

    /** The filters of the running {@code catch_warnings} block, where those belong to the context (3.14). */
    private PyObject contextFilters() {
        PyObject variable = module.dict().get(PyStr.intern("_warnings_context"));
        if (variable == null) {
            return null;
        }
        PyObject context = Calls.method(variable, "get", Py.None);
        return context == Py.None ? null : Attributes.getOrNull(context, "_filters");
    }

    private static String firstMatch(PyObject filters, Warning warning, PyObject text, PyObject moduleName) {
        if (!(filters instanceof PyList list)) {
            throw Errors.valueError("_warnings.filters must be a list");
        }
        for (PyObject each : list.toArray()) {
            if (!(each instanceof PyTuple filter) || filter.size() != 5) {
                throw Errors.valueError("_warnings.filters item isn't a 5-tuple");
            }
            long line = Numbers.asLong(filter.items[4]);
            if (Comparisons.isSubclass(warning.category(), filter.items[2]) && (line == 0 || line == warning.line())
                    && fits(filter.items[1], text) && fits(filter.items[3], moduleName)) {
                if (!(filter.items[0] instanceof PyStr action)) {
                    throw Errors.typeError("action must be a string, not '" + filter.items[0].type().longName() + "'");
                }
                return action.toString();
            }
        }
        return null;
    }

    /** Whether a filter's pattern (None, an exact str, or a compiled regular expression) fits. */
    private static boolean fits(PyObject pattern, PyObject text) {
        if (pattern == Py.None) {
            return true;
        }
        if (pattern.type() == PyStr.TYPE) {
            return Comparisons.equal(pattern, text);
        }
        return Comparisons.isTrue(Calls.method(pattern, "match", text));
    }
}
