package org.krait.module.pickle;

import org.krait.object.Attributes;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Texts;
import org.krait.object.dict.DictCursor;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.object.str.StrEncoding;
import org.krait.runtime.codec.BuiltinCodecs;
import org.krait.runtime.importing.Imports;

/**
 * Writes classes and functions by name: as an extension code ({@code copyreg.add_extension}) or as module and qualified
 * name, after making sure that they can be found there.
 */
final class GlobalWriter {
    private static final PyStr QUALNAME = PyStr.intern("__qualname__");
    private static final PyStr NAME = PyStr.intern("__name__");
    private static final PyStr MODULE = PyStr.intern("__module__");
    private static final PyStr MAIN = PyStr.intern("__main__");
    private static final PyStr MULTIPROCESSING_MAIN = PyStr.intern("__mp_main__");

    private final ObjectWriter writer;
    private final PickleOutput out;

    GlobalWriter(ObjectWriter writer) {
        this.writer = writer;
        this.out = writer.out;
    }

    /** Writes an object by its name; null: by its qualified name. */
    void save(PyObject o, PyStr given) {
        PyStr name = given != null ? given : name(o);
        PyStr[] path = GlobalNames.split(name);
        PyObject module = module(o, name, path);
        if (writer.protocol >= 2 && saveExtension(module, name)) {
            return;
        }
        if (writer.protocol >= 4) {
            writer.save(module);
            writer.save(name);
            out.opcode(PickleOpcode.STACK_GLOBAL);
        } else {
            saveByLines((PyStr) module, path);
        }
        writer.memoize(o);
    }

    private static PyStr name(PyObject o) {
        PyObject name = Attributes.getOrNull(o, QUALNAME);
        if (name == null) {
            name = Attributes.get(o, NAME);
        }
        if (name instanceof PyStr s) {
            return s;
        }
        throw Errors.typeError("must be str, not " + name.type().longName());
    }

    // The module

    /** The name of the module in which the object has this name. */
    private static PyObject module(PyObject o, PyStr name, PyStr[] path) {
        PyObject module = Attributes.getOrNull(o, MODULE);
        if (GlobalNames.isLocal(path)) {
            throw PickleErrors.pickling("Can't pickle local object " + Texts.reprString(o));
        }
        if (module == null || module == Py.None) {
            module = search(o, path);
            if (module != null) {
                return module;
            }
            module = MAIN;
        }
        PyObject found = find(o, module, name, path);
        if (found != o) {
            throw PickleErrors.pickling("Can't pickle " + Texts.reprString(o) + ": it's not the same object as "
                    + Texts.strString(module) + "." + name);
        }
        return module;
    }

    private static PyObject search(PyObject o, PyStr[] path) {
        DictCursor modules = new DictCursor(Imports.modules());
        while (modules.advance()) {
            PyObject name = modules.key;
            if (modules.value == Py.None || MAIN.equals(name) || MULTIPROCESSING_MAIN.equals(name)) {
                continue;
            }
            PyObject found = modules.value;
            for (int i = 0; i < path.length && found != null; i++) {
                found = Attributes.getOrNull(found, path[i]);
            }
            if (found == o) {
                return name;
            }
        }
        return null;
    }

    private static PyObject find(PyObject o, PyObject module, PyStr name, PyStr[] path) {
        PyObject found;
        try {
            found = Imports.imported(module);
        } catch (PyException e) {
            if (!e.matches(PyExceptions.ImportError) && !e.matches(PyExceptions.ValueError)
                    && !e.matches(PyExceptions.KeyError)) {
                throw e;
            }
            throw PickleErrors.pickling("Can't pickle " + Texts.reprString(o) + ": " + Texts.strString(e.value), e);
        }
        try {
            return GlobalNames.resolve(found, path);
        } catch (PyException e) {
            if (!e.matches(PyExceptions.AttributeError)) {
                throw e;
            }
            throw PickleErrors.pickling("Can't pickle " + Texts.reprString(o) + ": it's not found as "
                    + Texts.strString(module) + "." + name, e);
        }
    }

    // The instructions

    private boolean saveExtension(PyObject module, PyStr name) {
        PyDict registry = writer.pickler.tables().extensions;
        PyObject found = registry.size() == 0 ? null : registry.get((PyObject) Py.tuple(module, name));
        if (found == null) {
            return false;
        }
        long code = Numbers.asCLong(found);
        if (code <= 0 || code > Integer.MAX_VALUE) {
            throw Errors.runtimeError("extension code " + code + " is out of range");
        }
        if (code <= 0xFF) {
            out.opcode(PickleOpcode.EXT1, code, 1);
        } else if (code <= 0xFFFF) {
            out.opcode(PickleOpcode.EXT2, code, 2);
        } else {
            out.opcode(PickleOpcode.EXT4, code, 4);
        }
        return true;
    }

    /** Protocols below 4 know names in a module only; what stands in a class is fetched by calls of getattr. */
    private void saveByLines(PyStr module, PyStr[] path) {
        int calls = path.length - 1;
        for (int i = 0; i < calls; i++) {
            writer.save(writer.pickler.tables().getattr);
            if (writer.protocol < 2) {
                out.opcode(PickleOpcode.MARK);
            }
        }
        saveTopLevel(module, path[0]);
        for (int i = 1; i <= calls; i++) {
            writer.save(path[i]);
            out.opcode(writer.protocol < 2 ? PickleOpcode.TUPLE : PickleOpcode.TUPLE2);
            out.opcode(PickleOpcode.REDUCE);
        }
    }

    private void saveTopLevel(PyObject givenModule, PyObject givenName) {
        PyObject module = givenModule;
        PyObject name = givenName;
        PickleTables tables = writer.pickler.tables();
        if (writer.pickler.fixesImports()) {
            PyObject renamed = tables.newNames.get((PyObject) Py.tuple(module, name));
            if (renamed != null) {
                PyTuple pair = GlobalNames.pair(renamed, "_compat_pickle.REVERSE_NAME_MAPPING");
                module = pair.items[0];
                name = pair.items[1];
            } else {
                PyObject moved = tables.newModules.get(module);
                module = moved == null ? module
                        : GlobalNames.text(moved, "_compat_pickle.REVERSE_IMPORT_MAPPING");
            }
        }
        out.opcode(PickleOpcode.GLOBAL);
        line((PyStr) module, "module");
        line((PyStr) name, "global");
    }

    private void line(PyStr name, String what) {
        try {
            out.bytes(writer.protocol >= 3 ? utf8(name) : BuiltinCodecs.ascii(name, null));
        } catch (PyException e) {
            if (!e.matches(PyExceptions.UnicodeEncodeError)) {
                throw e;
            }
            throw PickleErrors.pickling("can't pickle " + what + " identifier " + Texts.reprString(name)
                    + " using pickle protocol " + writer.protocol, e);
        }
        out.opcode('\n');
    }

    private static byte[] utf8(PyStr name) {
        byte[] bytes = StrEncoding.encodeUtf8(name);
        return bytes != null ? bytes : BuiltinCodecs.utf8(name, null);
    }
}
