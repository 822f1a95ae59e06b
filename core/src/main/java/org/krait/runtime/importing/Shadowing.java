package org.krait.runtime.importing;

import org.krait.object.Attributes;
import org.krait.object.Comparisons;
import org.krait.object.Containers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.set.PyAnySet;
import org.krait.object.str.PyStr;
import org.krait.runtime.Interpreter;

/**
 * The advice for a program that lacks a name in a module: a file of the program's own folder may stand before the
 * module that was meant (CPython: _PyModule_IsPossiblyShadowing, module_getattro, _PyEval_ImportFrom).
 */
public final class Shadowing {
    private static final PyStr HAS_LOCATION = PyStr.intern("has_location");
    private static final PyStr ORIGIN = PyStr.intern("origin");
    private static final PyStr NAMES = PyStr.intern("stdlib_module_names");
    private static final String PACKAGE = "/__init__.py";

    private Shadowing() {}

    /** The file of a module with this {@code __spec__} (or null), if it comes from one; else null. */
    public static PyStr origin(PyObject spec) {
        if (spec == null || spec == Py.None) {
            return null;
        }
        PyObject located = Attributes.getOrNull(spec, HAS_LOCATION);
        return located != null && Comparisons.isTrue(located)
                && Attributes.getOrNull(spec, ORIGIN) instanceof PyStr file
                ? file : null;
    }

    /**
     * The advice in parentheses, with a space before it; null if there is none.
     *
     * @param origin the module's file, or null
     * @param initializing whether the module's body still runs
     */
    public static String advice(PyStr origin, PyObject moduleName, boolean initializing) {
        if (origin == null || !isFirst(origin.toString())) {
            return null;
        }
        PyObject names = Attributes.getOrNull(Imports.module("sys"), NAMES);
        if (names instanceof PyAnySet && moduleName != null && Containers.contains(names, moduleName)) {
            return " (consider renaming '" + origin + "' since it has the same name as the standard library module "
                    + "named '" + moduleName + "' and prevents importing that standard library module)";
        }
        return initializing ? " (consider renaming '" + origin + "' if it has the same name as a library you intended "
                + "to import)" : null;
    }

    /** Whether the file lies in the folder that the command line put first on the path. */
    private static boolean isFirst(String origin) {
        String first = Interpreter.current().firstPath;
        if (first == null) {
            return false;
        }
        String file = origin.endsWith(PACKAGE) ? origin.substring(0, origin.length() - PACKAGE.length()) : origin;
        int slash = file.lastIndexOf('/');
        return slash >= 0 && file.substring(0, slash).equals(first);
    }
}
