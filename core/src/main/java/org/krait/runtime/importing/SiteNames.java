package org.krait.runtime.importing;

import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;
import org.krait.runtime.Interpreter;

/**
 * The names that the module {@code site} adds to {@code builtins}: {@code exit}, {@code help} and so on.
 * CPython imports {@code site} at every start; here it is imported when one of its names is wanted, unless
 * something else makes it necessary ({@code .pth} files, a virtual environment).
 */
public final class SiteNames {
    private SiteNames() {}

    /** The value of a name that {@code site} would have added to {@code builtins}; null if it is no such name. */
    public static PyObject find(PyDict builtins, PyStr name) {
        return isOne(name.toString()) && complete(builtins) ? builtins.get(name) : null;
    }

    /** Adds the names if this is the namespace of {@code builtins}, which somebody looks at as a whole. */
    public static boolean complete(PyObject builtins) {
        Interpreter interpreter = Interpreter.current();
        if (builtins != interpreter.builtins || interpreter.options.flag("no_site") != 0
                || interpreter.options.home() == null || interpreter.moduleOrNull("site") != null) {
            return false;
        }
        Imports.module("site");
        return true;
    }

    private static boolean isOne(String name) {
        return switch (name) {
            case "exit", "quit", "help", "copyright", "credits", "license" -> true;
            default -> false;
        };
    }
}
