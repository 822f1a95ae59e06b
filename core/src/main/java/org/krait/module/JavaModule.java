package org.krait.module;

import org.krait.object.PyModule;
import org.krait.object.descriptor.ExposedModule;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;

/**
 * A module written in Java. A subclass carries {@code @ExposeModule}, passes {@code <Class>Exposed.INSTANCE} to the
 * constructor, has its functions as {@code @Function} methods and its state in fields: there is one instance for each
 * interpreter that imports it.
 */
public abstract class JavaModule extends PyModule {
    private static final PyStr DOC = PyStr.intern("__doc__");

    private final ExposedModule exposed;

    protected JavaModule(ExposedModule exposed) {
        super(exposed.name());
        this.exposed = exposed;
    }

    /** Fills the namespace: {@link BuiltinModules} calls this once, when the module's fields are set. */
    final void start() {
        PyDict dict = dict();
        dict.put(DOC, exposed.doc());
        exposed.fill(this, dict);
        init(dict);
    }

    /** Adds what is not a function: constants, types, exceptions. */
    protected void init(PyDict dict) {}
}
