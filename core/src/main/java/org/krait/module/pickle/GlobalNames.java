package org.krait.module.pickle;

import org.krait.object.Attributes;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Texts;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.AuditHooks;
import org.krait.runtime.Interpreter;
import org.krait.runtime.importing.Imports;

/** Globals by name: a module, and a path of attributes in it; and the names that Python 2 had for them. */
final class GlobalNames {
    private static final PyStr EVENT = PyStr.intern("pickle.find_class");
    private static final String LOCALS = "<locals>";

    private GlobalNames() {}

    /** The parts of a qualified name. */
    static PyStr[] split(PyStr name) {
        int dots = 0;
        for (int i = 0; i < name.length(); i++) {
            dots += name.codePointAt(i) == '.' ? 1 : 0;
        }
        if (dots == 0) {
            return new PyStr[] {name};
        }
        PyStr[] parts = new PyStr[dots + 1];
        int from = 0;
        for (int part = 0; part < parts.length; part++) {
            int to = from;
            while (to < name.length() && name.codePointAt(to) != '.') {
                to++;
            }
            parts[part] = name.substring(from, to);
            from = to + 1;
        }
        return parts;
    }

    /** Whether the path leads into the local variables of a function. */
    static boolean isLocal(PyStr[] path) {
        for (PyStr part : path) {
            if (part.toString().equals(LOCALS)) {
                return true;
            }
        }
        return false;
    }

    /** What stands at the end of a path of attributes. */
    static PyObject resolve(PyObject module, PyStr[] path) {
        PyObject found = module;
        for (PyStr part : path) {
            found = Attributes.get(found, part);
        }
        return found;
    }

    /**
     * {@code Unpickler.find_class}.
     *
     * @param protocol that of the stream
     * @param fixImports whether names of Python 2 are mapped to today's, below protocol 3
     */
    static PyObject find(PickleTables tables, PyObject givenModule, PyObject givenName, int protocol,
            boolean fixImports) {
        PyObject moduleName = givenModule;
        PyObject name = givenName;
        AuditHooks.of(Interpreter.current()).raise(EVENT, moduleName, name);
        if (protocol < 3 && fixImports) {
            PyObject renamed = tables.oldNames.get((PyObject) Py.tuple(moduleName, name));
            if (renamed != null) {
                PyTuple pair = pair(renamed, "_compat_pickle.NAME_MAPPING");
                moduleName = pair.items[0];
                name = pair.items[1];
            } else {
                PyObject moved = tables.oldModules.get(moduleName);
                moduleName = moved == null ? moduleName : text(moved, "_compat_pickle.IMPORT_MAPPING");
            }
        }
        PyObject module = Imports.imported(moduleName);
        if (!(name instanceof PyStr text)) {
            throw Errors.typeError("attribute name must be string, not '" + name.type().longName() + "'");
        }
        if (protocol < 4) {
            return Attributes.get(module, text);
        }
        PyStr[] path = split(text);
        try {
            return resolve(module, path);
        } catch (PyException e) {
            if (path.length == 1 || !e.matches(PyExceptions.AttributeError)) {
                throw e;
            }
            PyException instead = Errors.attributeError("Can't resolve path " + Texts.reprString(name)
                    + " on module " + Texts.reprString(moduleName));
            throw PickleErrors.instead(instead, e);
        }
    }

    /** A pair of str in one of the tables of {@code _compat_pickle}. */
    static PyTuple pair(PyObject value, String table) {
        if (!(value instanceof PyTuple pair) || pair.size() != 2) {
            throw Errors.runtimeError(table + " values should be 2-tuples, not " + value.type().longName());
        }
        if (!(pair.items[0] instanceof PyStr) || !(pair.items[1] instanceof PyStr)) {
            throw Errors.runtimeError(table + " values should be pairs of str, not ("
                    + pair.items[0].type().longName() + ", " + pair.items[1].type().longName() + ")");
        }
        return pair;
    }

    /** A str in one of the tables of {@code _compat_pickle}. */
    static PyObject text(PyObject value, String table) {
        if (value instanceof PyStr) {
            return value;
        }
        throw Errors.runtimeError(table + " values should be strings, not " + value.type().longName());
    }
}
