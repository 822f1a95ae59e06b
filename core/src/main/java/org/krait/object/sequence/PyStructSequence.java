package org.krait.object.sequence;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;

/**
 * An instance of a {@link StructSequenceType}; its own type is only a pattern for those. Its repr gives the items the
 * names in their order, skipping fields without one, as CPython does.
 */
@ExposeType(name = "structseq", base = PyTuple.class, subclassable = false)
public final class PyStructSequence extends PyTuple {
    static final PyType TYPE = PyStructSequenceExposed.TYPE;

    private static final ArgParser PARAMETERS = new ArgParser("structseq", 2, "10", false, false, "sequence", "dict");

    private final StructSequenceType kind;
    private final PyObject[] hidden;

    PyStructSequence(PyType type, StructSequenceType kind, PyObject[] items, PyObject[] hidden) {
        super(type, items);
        this.kind = kind;
        this.hidden = hidden;
    }

    PyObject field(int index) {
        return index < items.length ? items[index] : hidden[index - items.length];
    }

    @New(signature = "($type, sequence, dict={}, /)")
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        StructSequenceType kind = StructSequenceType.of(cls);
        if (kind.single() != null) {
            return kind.make(kind.single().bind(args, kwnames));
        }
        PyObject[] values = PARAMETERS.bind(args, kwnames);
        PyObject sequence = values[0];
        PyObject dict = values[1];
        PyObject[] given;
        try {
            given = Iteration.toArray(sequence);
        } catch (PyException e) {
            throw Errors.typeError("constructor requires a sequence");
        }
        if (dict != null && !(dict instanceof PyDict)) {
            throw Errors.typeError(cls.longName() + "() takes a dict as second arg, if any");
        }
        int least = kind.visible();
        int most = kind.fields().length;
        if (given.length < least || given.length > most) {
            String bound = least == most ? "a " + least + "-sequence"
                    : given.length < least ? "an at least " + least + "-sequence" : "an at most " + most + "-sequence";
            throw Errors.typeError(cls.longName() + "() takes " + bound + " (" + given.length + "-sequence given)");
        }
        values = new PyObject[most];
        System.arraycopy(given, 0, values, 0, given.length);
        int used = 0;
        for (int i = given.length; i < most; i++) {
            PyObject value = dict == null ? null : ((PyDict) dict).get(PyStr.intern(kind.fields()[i]));
            used += value == null ? 0 : 1;
            values[i] = value;
        }
        if (dict != null && ((PyDict) dict).size() > used) {
            throw Errors.typeError(cls.longName() + "() got duplicate or unexpected field name(s)");
        }
        kind.fill(values);
        return kind.make(values);
    }

    @Special
    static PyObject repr(PyStructSequence self) {
        StringBuilder out = new StringBuilder(self.type().longName()).append('(');
        int name = 0;
        for (int i = 0; i < self.items.length; i++) {
            while (self.kind.fields()[name] == null) {
                name++;
            }
            out.append(i == 0 ? "" : ", ").append(self.kind.fields()[name++]).append('=')
                    .append(Texts.reprString(self.items[i]));
        }
        return Py.str(out.append(')').toString());
    }

    @Method(name = "__reduce__", signature = "($self, /)")
    PyObject reduce() {
        if (kind.single() != null) {
            return Py.tuple(type(), PyTuple.of(items));
        }
        PyDict rest = new PyDict();
        for (int i = 0; i < hidden.length; i++) {
            rest.put(PyStr.intern(kind.fields()[items.length + i]), hidden[i]);
        }
        return Py.tuple(type(), Py.tuple(PyTuple.of(items), rest));
    }

    @Method(name = "__replace__", signature = "($self, /, **changes)")
    PyObject replace(PyDict changes) {
        PyObject[] values = new PyObject[kind.fields().length];
        int used = 0;
        for (int i = 0; i < values.length; i++) {
            if (kind.fields()[i] == null) {
                throw Errors.typeError("__replace__() is not supported for " + type().longName()
                        + " because it has unnamed field(s)");
            }
            PyObject value = changes == null ? null : changes.get(PyStr.intern(kind.fields()[i]));
            used += value == null ? 0 : 1;
            values[i] = value == null ? field(i) : value;
        }
        if (changes != null && changes.size() > used) {
            PyDict unknown = changes.copy();
            for (String name : kind.fields()) {
                unknown.remove(PyStr.intern(name));
            }
            throw Errors.typeError("Got unexpected field name(s): " + Texts.reprString(Iteration.toList(unknown)));
        }
        return kind.make(values);
    }
}
