package org.krait.runtime.importing;

import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Py;
import org.krait.object.PyModule;
import org.krait.object.PyObject;
import org.krait.object.str.PyStr;
import org.krait.runtime.Interpreter;

/**
 * {@code __main__.__loader__}: None at the start, so that a program that imports nothing needs no import machinery; the
 * loader that CPython sets is put there as soon as the machinery runs.
 */
public final class MainLoader {
    private static final PyStr LOADER = PyStr.intern("__loader__");

    private final Interpreter interpreter;
    /** The class of the loader in {@code _frozen_importlib_external}; null: the program comes from no file. */
    private String kind;
    private String file;

    private MainLoader(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    /** The loader of an interpreter's {@code __main__}. */
    public static MainLoader of(Interpreter interpreter) {
        return interpreter.service(MainLoader.class, MainLoader::new);
    }

    /** The program is this file, which a loader of this class would load. */
    public void isFile(String loaderClass, String name) {
        kind = loaderClass;
        file = name;
        Bootstrap bootstrap = Bootstrap.of(interpreter);
        if (bootstrap.isStarted()) {
            settle(bootstrap.importlib(), interpreter.moduleOrNull("_frozen_importlib_external"));
        }
    }

    /** Sets the loader, unless the program has set one. */
    void settle(PyObject bootstrap, PyObject external) {
        if (!(interpreter.moduleOrNull("__main__") instanceof PyModule main) || main.dict().get(LOADER) != Py.None) {
            return;
        }
        main.dict().put(LOADER, kind == null
                ? Attributes.get(bootstrap, "BuiltinImporter")
                : Calls.method(external, kind, PyStr.intern("__main__"), PyStr.ofUnits(file)));
    }
}
