package org.krait.interpreter;

import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyModule;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.Texts;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.exception.PyImportError;
import org.krait.object.str.PyStr;
import org.krait.runtime.Interpreter;
import org.krait.runtime.function.PyFrame;
import org.krait.runtime.importing.Shadowing;

/** The import statement. Source: language reference, 7.11. */
final class Importing {
    private static final PyStr IMPORT = PyStr.intern("__import__");
    private static final PyStr NAME = PyStr.intern("__name__");
    private static final PyStr SPEC = PyStr.intern("__spec__");
    private static final PyStr FILE = PyStr.intern("__file__");
    private static final PyStr ALL = PyStr.intern("__all__");
    private static final PyStr DICT = PyStr.intern("__dict__");

    private Importing() {}

    static PyObject importName(PyFrame f, PyStr name, PyObject fromlist, PyObject level) {
        PyObject function = Variables.builtinOrNull(f, IMPORT);
        if (function == null) {
            throw Errors.of(PyExceptions.ImportError, "__import__ not found");
        }
        PyObject locals = f.locals == null ? Py.None : f.locals;
        return Calls.call(function, new PyObject[] {name, f.globals, locals, fromlist, level}, null);
    }

    /** {@code from module import name}: an attribute, or a submodule that is imported already. */
    static PyObject importFrom(PyObject module, PyStr name) {
        PyObject value = Attributes.getOrNull(module, name);
        if (value != null) {
            return value;
        }
        PyObject moduleName = Attributes.getOrNull(module, NAME);
        if (moduleName instanceof PyStr) {
            value = Interpreter.current().modules.get(PyStr.intern(moduleName + "." + name));
            if (value != null) {
                return value;
            }
        }
        throw cannotImport(module, moduleName instanceof PyStr ? moduleName : null, name);
    }

    private static PyException cannotImport(PyObject module, PyObject moduleName, PyStr name) {
        PyObject spec = Attributes.getOrNull(module, SPEC);
        PyObject origin = origin(spec, module);
        String from = moduleName == null ? "'<unknown module name>'" : Texts.reprString(moduleName);
        String what = "cannot import name " + Texts.reprString(name) + " from ";
        String message;
        boolean initializing = PyModule.isInitializing(spec);
        String advice = Shadowing.advice(Shadowing.origin(spec), moduleName, initializing);
        if (advice != null) {
            message = what + from + advice;
        } else if (origin == null) {
            message = what + from + " (unknown location)";
        } else if (initializing) {
            message = what + "partially initialized module " + from
                    + " (most likely due to a circular import) (" + origin + ")";
        } else {
            message = what + from + " (" + origin + ")";
        }
        return new PyException(PyImportError.of(PyExceptions.ImportError, message, moduleName, origin, name));
    }

    private static PyObject origin(PyObject spec, PyObject module) {
        PyStr origin = Shadowing.origin(spec);
        if (origin != null) {
            return origin;
        }
        PyObject file = module instanceof PyModule ? Attributes.getOrNull(module, FILE) : null;
        return file instanceof PyStr ? file : null;
    }

    /** {@code from module import *} into the namespace of a module body. */
    static void importStar(PyFrame f, PyObject module) {
        if (f.locals == null) {
            throw Errors.systemError("no locals found during 'import *'");
        }
        PyObject names = Attributes.getOrNull(module, ALL);
        boolean all = names != null;
        if (!all) {
            PyObject dict = Attributes.getOrNull(module, DICT);
            if (dict == null) {
                throw Errors.of(PyExceptions.ImportError, "from-import-* object has no __dict__ and no __all__");
            }
            names = Calls.method(dict, "keys");
        }
        if (all && !Containers.isSequence(names)) {
            throw Errors.typeError(names.type().hasSlot(Slot.GETITEM)
                    ? names.type().longName() + " is not a sequence"
                    : "'" + names.type().longName() + "' object does not support indexing");
        }
        for (PyObject name : Iteration.toArray(names)) {
            if (!(name instanceof PyStr text)) {
                throw notText(module, name, all);
            }
            if (!all && text.toString().startsWith("_")) {
                continue;
            }
            PyObject value = Attributes.get(module, text);
            if (f.locals.type() == PyDict.TYPE) {
                ((PyDict) f.locals).put(text, value);
            } else {
                Containers.setItem(f.locals, text, value);
            }
        }
    }

    private static PyException notText(PyObject module, PyObject name, boolean all) {
        PyObject moduleName = Attributes.get(module, NAME);
        if (!(moduleName instanceof PyStr)) {
            return Errors.typeError("module __name__ must be a string, not " + moduleName.type().name());
        }
        return Errors.typeError((all ? "Item in " : "Key in ") + moduleName + (all ? ".__all__" : ".__dict__")
                + " must be str, not " + name.type().name());
    }
}
