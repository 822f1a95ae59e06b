package org.krait.object.descriptor;

import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.sequence.PyTuple;

/**
 * Arguments as PyArg_ParseTupleAndKeywords and PyArg_ParseTuple take them, which differ from {@link ArgParser} in the
 * order of their checks: values are converted before a later one is found missing.
 */
public final class KeywordArguments {
    /** Converts the values in front of a missing one, whose errors come first. */
    public interface Conversion {
        /** Throws the error of a value that does not fit. */
        void check(PyObject[] values, int count);
    }

    private KeywordArguments() {
    }

    /**
     * Sorts the arguments of a call by their names.
     *
     * @param function the name in messages; null: none
     * @param names the parameters
     * @param required how many must be there
     * @param positional how many may be given by position
     * @param conversion what happens to the values in front of a missing one; may be null
     * @return a value for each name, null where it is missing
     */
    public static PyObject[] sort(String function, String[] names, int required, int positional, PyObject[] args,
            PyTuple kwnames, Conversion conversion) {
        String call = function == null ? "function" : function + "()";
        int keywords = kwnames == null ? 0 : kwnames.items.length;
        int given = args.length - keywords;
        if (args.length > names.length) {
            throw CallErrors.tooMany(call, names.length, given, args.length);
        }
        if (given > positional) {
            throw CallErrors.tooManyPositional(call, required, positional, given);
        }
        PyObject[] sorted = new PyObject[names.length];
        System.arraycopy(args, 0, sorted, 0, given);
        int used = 0;
        for (int i = 0; i < names.length; i++) {
            int at = indexOf(kwnames, names[i]);
            if (i >= given && at >= 0) {
                sorted[i] = args[given + at];
                used++;
            } else if (i >= given && i < required) {
                if (conversion != null) {
                    conversion.check(sorted, i);
                }
                throw CallErrors.missing(call, names[i], i);
            }
        }
        if (used < keywords) {
            for (int i = 0; i < given; i++) {
                if (indexOf(kwnames, names[i]) >= 0) {
                    throw CallErrors.givenTwice(call, names[i], i);
                }
            }
            for (PyObject name : kwnames.items) {
                if (!contains(names, name.toString())) {
                    throw CallErrors.unexpectedKeyword(function == null ? "this function" : call, name.toString(),
                            names);
                }
            }
        }
        return sorted;
    }

    /** Refuses all but so many positional arguments, without the function's name unless keywords are given. */
    public static void exactly(String function, int count, PyObject[] args, PyTuple kwnames) {
        ArgParser.noKeywords(function, kwnames);
        if (args.length != count) {
            throw Errors.typeError("function takes exactly " + count + " argument" + CallErrors.plural(count) + " ("
                    + args.length + " given)");
        }
    }

    private static boolean contains(String[] names, String name) {
        for (String each : names) {
            if (each.equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static int indexOf(PyTuple kwnames, String name) {
        for (int i = 0; kwnames != null && i < kwnames.items.length; i++) {
            if (kwnames.items[i].toString().equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
