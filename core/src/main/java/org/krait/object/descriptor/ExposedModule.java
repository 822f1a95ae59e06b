package org.krait.object.descriptor;

import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;

/** The functions of a module written in Java, as the annotation processor describes them. */
public abstract class ExposedModule extends Members {
    private final String name;

    /** The name as the functions give it: one object for all, but not the interned text, as pickles show. */
    private final PyStr text;

    protected ExposedModule(String name) {
        this.name = name;
        text = PyStr.of(name);
    }

    /** The module's name in {@code sys.modules}. */
    public final String name() {
        return name;
    }

    /** The module's docstring, or None. */
    public final PyObject doc() {
        return Docs.moduleDoc(name);
    }

    /** Puts the functions into the namespace of a module. */
    public abstract void fill(PyObject module, PyDict dict);

    /** Adds one function; called by generated code. */
    protected final void function(PyObject module, PyDict dict, String function, int id) {
        PyStr key = PyStr.intern(function);
        dict.put(key, new PyBuiltinFunction(this, id, key, module, text, null));
    }
}
