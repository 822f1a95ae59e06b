package org.krait.interpreter;

import org.krait.code.CodeObject;
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.dict.DictTable;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.exception.PyNameError;
import org.krait.object.str.PyStr;
import org.krait.runtime.function.Instructions;
import org.krait.runtime.function.PyCell;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.function.PyFrame;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.importing.SiteNames;

/**
 * Reading, writing and deleting names: local variables, cells, globals, and names of module and class bodies.
 *
 * <p>Source: language reference, 4.2.2 "Resolution of names".
 */
final class Variables {
    private Variables() {}

    /**
     * Where a global name was found. In the globals: {@code table} and {@code entry} are theirs. In the builtins:
     * {@code table} and {@code entry} are those of the builtins, and {@code absent} is the table of the globals, which
     * had {@code count} entries, the name not among them.
     */
    private record GlobalCache(DictTable table, int entry, DictTable absent, int count) {}

    /** The value of a local variable that may have none. */
    static PyObject checkedLocal(PyFrame f, PyObject value, int index) {
        if (value == null) {
            throw unboundLocal(f, index);
        }
        return value;
    }

    private static PyException unboundLocal(PyFrame f, int index) {
        PyStr name = f.code.localsplusnames()[index];
        return new PyException(PyNameError.of(PyExceptions.UnboundLocalError,
                "cannot access local variable '" + name + "' where it is not associated with a value", null));
    }

    /** Raises the error of an empty cell: own variables are unbound, free ones undefined. */
    static PyObject unboundCell(PyFrame f, int index) {
        if ((f.code.code.co_localspluskinds[index] & CodeObject.CO_FAST_FREE) == 0) {
            throw unboundLocal(f, index);
        }
        PyStr name = f.code.localsplusnames()[index];
        throw new PyException(PyNameError.of(PyExceptions.NameError, "cannot access free variable '" + name
                + "' where it is not associated with a value in enclosing scope", name));
    }

    static void storeAndLoad(PyObject[] s, int sp, int arg) {
        s[arg >> 4] = s[sp - 1];
        s[sp - 1] = s[arg & 15];
    }

    static void storeTwo(PyObject[] s, int sp, int arg) {
        s[arg >> 4] = s[sp - 1];
        s[arg & 15] = s[sp - 2];
        s[sp - 1] = null;
        s[sp - 2] = null;
    }

    /** Swaps the value on top and the one {@code depth} places down. */
    static void swap(PyObject[] s, int sp, int depth) {
        PyObject top = s[sp - 1];
        s[sp - 1] = s[sp - depth];
        s[sp - depth] = top;
    }

    static void deleteDeref(PyFrame f, int index) {
        PyCell cell = (PyCell) f.slots[index];
        if (cell.get() == null) {
            unboundCell(f, index);
        }
        cell.set(null);
    }

    /** Puts the cells of the function's closure behind its own fast locals. */
    static void copyFreeVars(PyFrame f, int count) {
        PyCell[] cells = f.function.cells();
        System.arraycopy(cells, 0, f.slots, f.code.nlocalsplus - count, count);
    }

    /** LOAD_GLOBAL, without the null. */
    static PyObject loadGlobal(PyFrame f, int pc) {
        Object seen = f.instructions.caches[pc];
        if (seen != null) {
            GlobalCache cache = (GlobalCache) seen;
            PyDict globals = f.globals;
            if (cache.absent == null) {
                if (globals.table() == cache.table) {
                    PyObject value = cache.table.value(cache.entry);
                    if (value != null) {
                        return value;
                    }
                }
            } else if (globals.table() == cache.absent && cache.absent.count() == cache.count
                    && f.builtins instanceof PyDict builtins && builtins.table() == cache.table) {
                PyObject value = cache.table.value(cache.entry);
                if (value != null) {
                    return value;
                }
            }
        }
        return findGlobal(f, pc);
    }

    private static PyObject findGlobal(PyFrame f, int pc) {
        Instructions code = f.instructions;
        PyStr name = f.code.names()[code.base[pc] >>> 9];
        PyDict globals = f.globals;
        if (globals.getClass() == PyDict.class && f.builtins.getClass() == PyDict.class) {
            DictTable table = globals.table();
            int count = table.count();
            int entry = globals.entryOf(name);
            PyObject value = entry < 0 ? null : table.value(entry);
            if (value != null && globals.table() == table) {
                code.caches[pc] = new GlobalCache(table, entry, null, 0);
                return value;
            }
            PyDict builtins = (PyDict) f.builtins;
            DictTable builtinTable = builtins.table();
            entry = builtins.entryOf(name);
            value = entry < 0 ? null : builtinTable.value(entry);
            if (value != null && builtins.table() == builtinTable && globals.get(name) == null) {
                code.caches[pc] = new GlobalCache(builtinTable, entry, table, count);
                return value;
            }
        }
        return globalOrBuiltin(f, name);
    }

    /** A global name, else a built-in one, else NameError. */
    static PyObject globalOrBuiltin(PyFrame f, PyStr name) {
        PyObject value = itemOrNull(f.globals, name);
        if (value == null) {
            value = builtinOrNull(f, name);
        }
        if (value == null && f.builtins instanceof PyDict builtins) {
            value = SiteNames.find(builtins, name);
        }
        if (value == null) {
            throw undefined(name);
        }
        return value;
    }

    static PyException undefined(PyStr name) {
        return new PyException(
                PyNameError.of(PyExceptions.NameError, "name '" + name + "' is not defined", name));
    }

    static PyObject builtinOrNull(PyFrame f, PyStr name) {
        return f.builtins instanceof PyDict dict && dict.type() == PyDict.TYPE
                ? dict.get(name) : itemOrNull(f.builtins, name);
    }

    /** An item of any mapping, or null where that raises KeyError. */
    static PyObject itemOrNull(PyObject mapping, PyStr name) {
        if (mapping.type() == PyDict.TYPE) {
            return ((PyDict) mapping).get(name);
        }
        try {
            return Containers.getItem(mapping, name);
        } catch (PyException e) {
            if (!e.matches(PyExceptions.KeyError)) {
                throw e;
            }
            return null;
        }
    }

    private static PyObject localsOf(PyFrame f, String doing, PyStr name) {
        if (f.locals == null) {
            throw Errors.systemError("no locals " + doing + " '" + name + "'");
        }
        return f.locals;
    }

    static PyObject loadName(PyFrame f, int nameIndex) {
        PyStr name = f.code.names()[nameIndex];
        PyObject value = itemOrNull(localsOf(f, "when loading", name), name);
        return value != null ? value : globalOrBuiltin(f, name);
    }

    static void storeName(PyFrame f, int nameIndex, PyObject value) {
        PyStr name = f.code.names()[nameIndex];
        PyObject locals = localsOf(f, "found when storing", name);
        if (locals.type() == PyDict.TYPE) {
            ((PyDict) locals).put(name, value);
        } else {
            Containers.setItem(locals, name, value);
        }
    }

    static void storeGlobal(PyFrame f, int nameIndex, PyObject value) {
        f.globals.put(f.code.names()[nameIndex], value);
    }

    /** The function of the code on top of the stack. */
    static PyFunction makeFunction(PyFrame f, PyObject code) {
        return new PyFunction((PyCode) code, f.globals, f.builtins);
    }

    static void deleteName(PyFrame f, int nameIndex) {
        PyStr name = f.code.names()[nameIndex];
        PyObject locals = localsOf(f, "when deleting", name);
        try {
            Containers.delItem(locals, name);
        } catch (PyException e) {
            throw e.matches(PyExceptions.KeyError) ? undefined(name) : e;
        }
    }

    static void deleteGlobal(PyFrame f, int nameIndex) {
        PyStr name = f.code.names()[nameIndex];
        if (f.globals.remove(name) == null) {
            throw undefined(name);
        }
    }

    /** A name of an annotation or type parameter scope in a class: the class namespace first. */
    static PyObject fromDictOrGlobals(PyFrame f, PyObject mapping, int nameIndex) {
        PyStr name = f.code.names()[nameIndex];
        PyObject value = itemOrNull(mapping, name);
        return value != null ? value : globalOrBuiltin(f, name);
    }

    /** A free variable in a class body: the class namespace first. */
    static PyObject fromDictOrDeref(PyFrame f, PyObject mapping, int index) {
        PyObject value = itemOrNull(mapping, f.code.localsplusnames()[index]);
        if (value == null) {
            value = ((PyCell) f.slots[index]).get();
        }
        return value != null ? value : unboundCell(f, index);
    }
}
