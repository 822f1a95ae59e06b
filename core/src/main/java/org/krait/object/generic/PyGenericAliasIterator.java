package org.krait.object.generic;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;
import org.krait.runtime.importing.Imports;

/** The iterator that {@code *list[int]} makes: it gives the alias once, unpacked. */
@ExposeType(name = "generic_alias_iterator", subclassable = false, instantiable = false)
final class PyGenericAliasIterator extends PyObject {
    static final PyType TYPE = PyGenericAliasIteratorExposed.TYPE;

    /** Null once exhausted. */
    private PyGenericAlias alias;

    PyGenericAliasIterator(PyGenericAlias alias) {
        super(TYPE);
        this.alias = alias;
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    PyObject next() {
        PyGenericAlias given = alias;
        alias = null;
        return given == null ? null : given.unpackedForm();
    }

    @Method(name = "__reduce__", signature = "($self, /)")
    PyObject reduce() {
        PyObject call = Imports.builtin("iter"); // first: it may run code that moves this iterator
        return Py.tuple(call, Py.tuple(alias == null ? PyTuple.EMPTY : alias));
    }
}
