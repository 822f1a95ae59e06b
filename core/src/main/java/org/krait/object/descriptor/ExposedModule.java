package org.krait.object.descriptor;

import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;

/** The functions of a module written in Java, as the annotation processor describes them. */
public abstract class ExposedModule extends Members {
    private final String name;
    private final String doc;

    /**
     * The name as the functions give it: the text that imports know, but one of its own for the two modules that are
     * there before imports are, as pickles show.
     */
    private final PyStr text;

    /** Docstring null: the module has none. */
    protected ExposedModule(String name, String doc) {
        this.name = name;
        this.doc = doc;
        text = name.equals("builtins") || name.equals("sys") ? PyStr.of(name) : PyStr.intern(name);
    }

    /** The module's name in {@code sys.modules}. */
    public final String name() {
        return name;
    }

    /** The module's docstring, or None. */
    public final PyObject doc() {
        return doc == null ? Py.None : Py.str(doc);
    }

    /** Puts the functions into the namespace of a module. */
    public abstract void fill(PyObject module, PyDict dict);

    /** Adds one function; called by generated code. */
    protected final void function(PyObject module, PyDict dict, String function, int id) {
        PyStr key = PyStr.intern(function);
        dict.put(key, new PyBuiltinFunction(this, id, key, module, text, null));
    }
}
