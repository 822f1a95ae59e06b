package org.krait.module.testing;

import java.util.HashSet;
import java.util.Set;
import org.krait.code.CodeObject;
import org.krait.code.Opcode;
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.Texts;
import org.krait.object.dict.PyDict;
import org.krait.object.set.PySet;
import org.krait.object.str.PyStr;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.function.PyFunction;

/**
 * How many variables of each kind a code object has ({@code _PyCode_var_counts_t}), and whether it needs nothing from
 * outside but arguments and builtins.
 */
final class VariableCounts {

    private static final int EXTENDED_SHIFT = 8;

    private final PyCode code;
    private final PyDict globals;
    private final PyDict builtins;
    /** Names of globals and attributes that were counted, or that the caller counts himself. */
    private final Set<String> globalNames = new HashSet<>();
    private final Set<String> attributeNames = new HashSet<>();

    private int attributes;
    private int knownGlobals;
    private int knownBuiltins;
    private int unknownGlobals;
    /** Names that are both. */
    private int doubled;

    /**
     * Counts.
     *
     * @param subject     a code object, or a function, which knows its namespaces
     * @param globalNames names of globals not to count, or null
     * @param attrNames   names of attributes not to count, or null
     * @param globals     null for those of the function, if any
     * @param builtins    null for those of the function, if any
     */
    VariableCounts(PyObject subject, PyObject globalNames, PyObject attrNames, PyDict globals, PyDict builtins) {
        if (subject instanceof PyFunction function) {
            this.code = function.code();
            this.globals = globals != null ? globals : function.globals;
            this.builtins = builtins != null ? builtins : (PyDict) function.builtins;
        } else if (subject instanceof PyCode found) {
            this.code = found;
            this.globals = globals;
            this.builtins = builtins;
        } else {
            throw Errors.typeError("argument must be a code object or a function");
        }
        addAll(this.globalNames, globalNames, "globalnames");
        addAll(this.attributeNames, attrNames, "attrnames");
        countUnbound();
    }

    private static void addAll(Set<String> names, PyObject given, String argument) {
        if (given == null) {
            return;
        }
        if (!(given instanceof PySet)) {
            throw Errors.typeError("expected a set for \"" + argument + "\", got " + Texts.repr(given));
        }
        for (PyObject name : Iteration.toArray(given)) {
            names.add(name.toString());
        }
    }

    private void countUnbound() {
        byte[] bytes = code.code.co_code();
        int extended = 0;
        for (int i = 0; i < bytes.length; i += 2) {
            int opcode = bytes[i] & 0xFF;
            int oparg = extended | bytes[i + 1] & 0xFF;
            if (opcode == Opcode.EXTENDED_ARG) {
                extended = oparg << EXTENDED_SHIFT;
                continue;
            }
            extended = 0;
            if (opcode == Opcode.LOAD_ATTR) {
                String name = code.code.co_names[oparg >> 1].toString();
                if (attributeNames.add(name)) {
                    attributes++;
                    doubled += globalNames.contains(name) ? 1 : 0;
                }
            } else if (opcode == Opcode.LOAD_GLOBAL) {
                String name = code.code.co_names[oparg >> 1].toString();
                if (globalNames.add(name)) {
                    countGlobal(PyStr.of(name));
                    doubled += attributeNames.contains(name) ? 1 : 0;
                }
            }
            i += 2 * Opcode.caches(opcode);
        }
    }

    private void countGlobal(PyStr name) {
        if (globals != null && Containers.contains(globals, name)) {
            knownGlobals++;
        } else if (builtins != null && Containers.contains(builtins, name)) {
            knownBuiltins++;
        } else {
            unknownGlobals++;
        }
    }

    /** The counts, as dictionaries within a dictionary. */
    PyDict toDict() {
        int arguments = 0;
        int positionalOnly = 0;
        int positionalOrKeyword = 0;
        int keywordOnly = 0;
        int varargs = 0;
        int varkwargs = 0;
        int argumentCells = 0;
        int otherCells = 0;
        int pure = 0;
        int hiddenPure = 0;
        int hiddenCells = 0;
        int free = 0;
        byte[] kinds = code.code.co_localspluskinds;
        for (byte kind : kinds) {
            boolean cell = (kind & CodeObject.CO_FAST_CELL) != 0;
            int hidden = (kind & CodeObject.CO_FAST_HIDDEN) != 0 ? 1 : 0;
            if ((kind & CodeObject.CO_FAST_FREE) != 0) {
                free++;
            } else if ((kind & (CodeObject.CO_FAST_ARG_POS | CodeObject.CO_FAST_ARG_KW)) != 0) {
                boolean positional = (kind & CodeObject.CO_FAST_ARG_POS) != 0;
                boolean keyword = (kind & CodeObject.CO_FAST_ARG_KW) != 0;
                boolean variable = (kind & CodeObject.CO_FAST_ARG_VAR) != 0;
                arguments++;
                varargs += variable && positional ? 1 : 0;
                varkwargs += variable && !positional ? 1 : 0;
                positionalOrKeyword += !variable && positional && keyword ? 1 : 0;
                positionalOnly += !variable && positional && !keyword ? 1 : 0;
                keywordOnly += !variable && !positional ? 1 : 0;
                argumentCells += cell ? 1 : 0;
            } else if (cell) {
                otherCells++;
                hiddenCells += hidden;
            } else {
                pure++;
                hiddenPure += hidden;
            }
        }
        int locals = kinds.length - free;
        int unbound = code.code.co_names.length + doubled;
        int globalCount = knownGlobals + knownBuiltins + unknownGlobals;
        return dict("total", locals + free + unbound, "locals",
                dict("total", locals, "args",
                        dict("total", arguments, "numposonly", positionalOnly, "numposorkw", positionalOrKeyword,
                                "numkwonly", keywordOnly, "varargs", varargs, "varkwargs", varkwargs),
                        "numpure", pure, "cells",
                        dict("total", argumentCells + otherCells, "numargs", argumentCells, "numothers", otherCells),
                        "hidden", dict("total", hiddenPure + hiddenCells, "numpure", hiddenPure, "numcells",
                                hiddenCells)),
                "numfree", free, "unbound",
                dict("total", unbound, "numattrs", attributes, "numunknown", unbound - attributes - globalCount,
                        "globals", dict("total", globalCount, "numglobal", knownGlobals, "numbuiltin", knownBuiltins,
                                "numunknown", unknownGlobals)));
    }

    private static PyDict dict(Object... items) {
        PyDict made = new PyDict();
        for (int i = 0; i < items.length; i += 2) {
            made.put(PyStr.intern((String) items[i]),
                    items[i + 1] instanceof Integer number ? Py.integer(number) : (PyObject) items[i + 1]);
        }
        return made;
    }

    /**
     * Complains of code that needs a closure or globals.
     *
     * @throws org.krait.object.PyException ValueError
     */
    void verifyStateless() {
        if (code.code.co_nfreevars > 0) {
            throw Errors.valueError("closures not supported");
        }
        if (knownGlobals > 0 || unknownGlobals > 0 && (builtins != null || knownBuiltins > 0)) {
            throw Errors.valueError("globals not supported");
        }
    }
}
