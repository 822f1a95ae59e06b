package org.krait.object;

import org.krait.object.dict.PyDict;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.importing.Imports;

/**
 * How {@code object} reduces an instance for {@code copy} and {@code pickle}: {@code __reduce_ex__} and
 * {@code __getstate__} (PEP 307, PEP 3154). Protocols 0 and 1 are {@code copyreg._reduce_ex}, the later ones are
 * {@code copyreg.__newobj__} with the arguments that {@code __getnewargs(_ex)__} gives.
 */
final class Pickling {
    private static final PyStr GETNEWARGS_EX = PyStr.intern("__getnewargs_ex__");
    private static final PyStr GETNEWARGS = PyStr.intern("__getnewargs__");
    private static final PyStr GETSTATE = PyStr.intern("__getstate__");
    private static final PyStr SLOTNAMES = PyStr.intern("__slotnames__");

    private Pickling() {}

    static PyObject reduce(PyObject o, int protocol) {
        PyObject copyreg = Imports.module("copyreg");
        if (protocol < 2) {
            return Calls.method(copyreg, "_reduce_ex", o, Py.integer(protocol));
        }
        PyObject[] args = null;
        PyDict keywords = null;
        PyObject ex = Attributes.lookupSpecial(o, GETNEWARGS_EX);
        PyObject plain = ex != null ? null : Attributes.lookupSpecial(o, GETNEWARGS);
        if (ex != null) {
            PyObject answer = Calls.call(ex);
            if (!(answer instanceof PyTuple pair)) {
                throw Errors.typeError("__getnewargs_ex__ should return a tuple, not '" + answer.type().longName()
                        + "'");
            }
            if (pair.size() != 2) {
                throw Errors.valueError("__getnewargs_ex__ should return a tuple of length 2, not " + pair.size());
            }
            if (!(pair.items[0] instanceof PyTuple positional)) {
                throw Errors.typeError("first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '"
                        + pair.items[0].type().longName() + "'");
            }
            if (!(pair.items[1] instanceof PyDict named)) {
                throw Errors.typeError("second item of the tuple returned by __getnewargs_ex__ must be a dict, not '"
                        + pair.items[1].type().longName() + "'");
            }
            args = positional.items;
            keywords = named;
        } else if (plain != null) {
            PyObject answer = Calls.call(plain);
            if (!(answer instanceof PyTuple positional)) {
                throw Errors.typeError("__getnewargs__ should return a tuple, not '" + answer.type().longName()
                        + "'");
            }
            args = positional.items;
        }
        boolean list = o instanceof PyList;
        boolean dict = o instanceof PyDict;
        PyObject state = stateOf(o, args == null && !list && !dict);
        PyObject function;
        PyTuple arguments;
        if (keywords == null || keywords.size() == 0) {
            function = Attributes.get(copyreg, "__newobj__");
            arguments = PyTuple.of(Calls.prepend(o.type(), args == null ? Calls.none() : args));
        } else {
            function = Attributes.get(copyreg, "__newobj_ex__");
            arguments = Py.tuple(o.type(), PyTuple.of(args), keywords);
        }
        PyObject items = list ? Iteration.iter(o) : Py.None;
        PyObject pairs = dict ? Iteration.iter(Calls.method(o, "items")) : Py.None;
        return Py.tuple(function, arguments, state, items, pairs);
    }

    private static PyObject stateOf(PyObject o, boolean required) {
        PyObject method = Attributes.get(o, GETSTATE);
        if (o.type().lookup(GETSTATE) == PyType.OBJECT.lookup(GETSTATE) && o.getInstanceAttr(GETSTATE) == null) {
            return state(o, required);
        }
        return Calls.call(method);
    }

    /** {@code object.__getstate__}: the dictionary, and the slots that have a value. */
    static PyObject state(PyObject o, boolean required) {
        PyType type = o.type();
        if (required && type.is(TypeFlags.VARIABLE)) {
            throw Errors.typeError("cannot pickle " + type.longName() + " objects");
        }
        if (required && type.exposed() != null && type.exposed().addsLayout() || required && type.isHeap()
                && type.solidBase() != PyType.OBJECT && type.solidBase().exposed().addsLayout()
                && o.instanceDict() == null) {
            throw Errors.typeError("cannot pickle " + Texts.reprString(Py.str(type.longName())) + " object");
        }
        PyDict dict = o.instanceDict();
        PyObject state = dict == null || dict.size() == 0 ? Py.None : dict;
        PyObject names = slotNames(type);
        if (names == Py.None || Containers.len(names) == 0) {
            return state;
        }
        PyDict slots = new PyDict();
        for (PyObject name : Iteration.toArray(names)) {
            PyObject value = Attributes.getOrNull(o, (PyStr) name);
            if (value != null) {
                slots.put(name, value);
            }
        }
        return slots.size() == 0 ? state : Py.tuple(state, slots);
    }

    private static PyObject slotNames(PyType type) {
        PyObject known = type.dict().get(SLOTNAMES);
        if (known != null) {
            return known;
        }
        PyObject names = Calls.method(Imports.module("copyreg"), "_slotnames", type);
        if (names != Py.None && !(names instanceof PyList)) {
            throw Errors.typeError("copyreg._slotnames didn't return a list or None");
        }
        return names;
    }
}
