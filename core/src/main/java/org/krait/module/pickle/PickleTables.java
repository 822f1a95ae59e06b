package org.krait.module.pickle;

import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.runtime.Interpreter;
import org.krait.runtime.importing.Imports;

/**
 * What pickling takes from Python modules of one interpreter: the registries of {@code copyreg} and the old and new
 * names of {@code _compat_pickle}. The dictionaries are found once; programs change them in place.
 */
final class PickleTables {
    /** The function that reduces instances of a type. */
    final PyDict dispatch;

    /** (module, name) to extension code. */
    final PyDict extensions;

    /** Extension code to (module, name). */
    final PyDict extensionNames;

    /** Extension code to object. */
    final PyDict extensionObjects;

    final PyDict oldNames;
    final PyDict oldModules;
    final PyDict newNames;
    final PyDict newModules;

    /** {@code codecs.encode}. */
    final PyObject encode;

    /** {@code functools.partial}. */
    final PyObject partial;

    /** {@code builtins.getattr}. */
    final PyObject getattr;

    private PickleTables() {
        dispatch = dict("copyreg", "dispatch_table");
        extensions = dict("copyreg", "_extension_registry");
        extensionNames = dict("copyreg", "_inverted_registry");
        extensionObjects = dict("copyreg", "_extension_cache");
        oldNames = dict("_compat_pickle", "NAME_MAPPING");
        oldModules = dict("_compat_pickle", "IMPORT_MAPPING");
        newNames = dict("_compat_pickle", "REVERSE_NAME_MAPPING");
        newModules = dict("_compat_pickle", "REVERSE_IMPORT_MAPPING");
        encode = Imports.attribute("codecs", "encode");
        partial = Imports.attribute("functools", "partial");
        getattr = Imports.builtin("getattr");
    }

    static PickleTables current() {
        return Interpreter.current().service(PickleTables.class, i -> new PickleTables());
    }

    private static PyDict dict(String module, String name) {
        PyObject found = Imports.attribute(module, name);
        if (found.type() != PyDict.TYPE) {
            throw Errors.runtimeError(module + "." + name + " should be a dict, not " + found.type().longName());
        }
        return (PyDict) found;
    }
}
