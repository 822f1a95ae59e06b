package org.krait.module.pickle;

import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.Texts;
import org.krait.object.dict.PyDict;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/**
 * Writes what {@code __reduce_ex__} gave: (callable, arguments, state, list items, dict items, state setter), of which
 * all but the first two may be absent or None (library reference, {@code object.__reduce__}).
 */
final class ReductionWriter {
    private static final PyStr NAME = PyStr.intern("__name__");
    private static final PyStr NEW = PyStr.intern("__new__");
    private static final PyStr CLASS = PyStr.intern("__class__");

    private final ObjectWriter writer;
    private final ContainerWriter containers;
    private final PickleOutput out;

    ReductionWriter(ObjectWriter writer, ContainerWriter containers) {
        this.writer = writer;
        this.containers = containers;
        this.out = writer.out;
    }

    /** Writes how to make {@code o} again. */
    void save(PyTuple parts, PyObject o) {
        int n = parts.size();
        if (n < 2 || n > 6) {
            throw PickleErrors.pickling("tuple returned by __reduce__ must contain 2 through 6 elements");
        }
        PyObject callable = parts.get(0);
        if (!isCallable(callable)) {
            throw wrong("first item of the tuple returned by __reduce__ must be callable", callable);
        }
        if (!(parts.get(1) instanceof PyTuple arguments)) {
            throw wrong("second item of the tuple returned by __reduce__ must be a tuple", parts.get(1));
        }
        PyObject state = part(parts, 2);
        PyObject listItems = part(parts, 3);
        if (listItems != null && !listItems.type().hasSlot(Slot.NEXT)) {
            throw wrong("fourth item of the tuple returned by __reduce__ must be an iterator", listItems);
        }
        PyObject dictItems = part(parts, 4);
        if (dictItems != null && !dictItems.type().hasSlot(Slot.NEXT)) {
            throw wrong("fifth item of the tuple returned by __reduce__ must be an iterator", dictItems);
        }
        PyObject stateSetter = part(parts, 5);
        if (stateSetter != null && !isCallable(stateSetter)) {
            throw wrong("sixth item of the tuple returned by __reduce__ must be callable", stateSetter);
        }
        construction(callable, arguments, o);
        if (writer.isMemoized(o)) {
            // Its own parts contain the object: drop what was made now and take that one.
            out.opcode(PickleOpcode.POP);
            writer.reference(o);
            return;
        }
        writer.memoize(o);
        if (listItems != null) {
            containers.appendAll(listItems, o);
        }
        if (dictItems != null) {
            containers.setAll(dictItems, o);
        }
        if (state == null) {
            return;
        }
        if (stateSetter == null) {
            save(state, o, " state");
            out.opcode(PickleOpcode.BUILD);
        } else {
            save(stateSetter, o, " state setter");
            writer.save(o);
            save(state, o, " state");
            out.opcode(PickleOpcode.TUPLE2);
            out.opcode(PickleOpcode.REDUCE);
            out.opcode(PickleOpcode.POP);
        }
    }

    private static PyObject part(PyTuple parts, int i) {
        return i >= parts.size() || parts.get(i) == Py.None ? null : parts.get(i);
    }

    private static boolean isCallable(PyObject o) {
        return o.type().hasSlot(Slot.CALL);
    }

    private static PyException wrong(String message, PyObject given) {
        return PickleErrors.pickling(message + ", not " + given.type().qualifiedName());
    }

    private void save(PyObject part, PyObject of, String what) {
        try {
            writer.save(part);
        } catch (PyException e) {
            throw PickleErrors.noted(e, "when serializing " + of.type().qualifiedName() + what);
        }
    }

    private void construction(PyObject callable, PyTuple arguments, PyObject o) {
        PyObject name = writer.protocol < 2 ? null : Attributes.getOrNull(callable, NAME);
        String text = name instanceof PyStr s ? s.toString() : "";
        if (text.equals("__newobj_ex__")) {
            newObjectWithKeywords(arguments, o);
        } else if (text.equals("__newobj__")) {
            newObject(arguments, o);
        } else {
            save(callable, o, " reconstructor");
            save(arguments, o, " reconstructor arguments");
            out.opcode(PickleOpcode.REDUCE);
        }
    }

    private void newObject(PyTuple arguments, PyObject o) {
        if (arguments.size() < 1) {
            throw PickleErrors.pickling("__newobj__ expected at least 1 argument, got " + arguments.size());
        }
        PyObject cls = arguments.get(0);
        if (!(cls instanceof PyType)) {
            throw wrong("first argument to __newobj__() must be a class", cls);
        }
        PyObject actual = Attributes.get(o, CLASS);
        if (actual != cls) {
            throw PickleErrors.pickling("first argument to __newobj__() must be " + Texts.reprString(actual) + ", not "
                    + Texts.reprString(cls));
        }
        save(cls, o, " class");
        save(PyTuple.copyOf(arguments.items, 1, arguments.size()), o, " __new__ arguments");
        out.opcode(PickleOpcode.NEWOBJ);
    }

    private void newObjectWithKeywords(PyTuple arguments, PyObject o) {
        if (arguments.size() != 3) {
            throw PickleErrors.pickling("__newobj_ex__ expected 3 arguments, got " + arguments.size());
        }
        PyObject cls = arguments.get(0);
        if (!(cls instanceof PyType)) {
            throw wrong("first argument to __newobj_ex__() must be a class", cls);
        }
        if (!(arguments.get(1) instanceof PyTuple positional)) {
            throw wrong("second argument to __newobj_ex__() must be a tuple", arguments.get(1));
        }
        if (!(arguments.get(2) instanceof PyDict keywords)) {
            throw wrong("third argument to __newobj_ex__() must be a dict", arguments.get(2));
        }
        if (writer.protocol >= 4) {
            save(cls, o, " class");
            save(positional, o, " __new__ arguments");
            save(keywords, o, " __new__ arguments");
            out.opcode(PickleOpcode.NEWOBJ_EX);
            return;
        }
        PyObject[] bound = Calls.prepend(Attributes.get(cls, NEW), Calls.prepend(cls, positional.items));
        save(Calls.callWithDict(writer.pickler.tables().partial, bound, keywords), o, " reconstructor");
        writer.save(Py.tuple());
        out.opcode(PickleOpcode.REDUCE);
    }
}
