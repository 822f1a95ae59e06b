package org.krait.module.collections;

import java.util.Arrays;
import org.krait.expose.ClassMethod;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Init;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Setter;
import org.krait.expose.Special;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.Texts;
import org.krait.object.dict.DictUpdate;
import org.krait.object.dict.PyDict;
import org.krait.object.generic.PyGenericAlias;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.ThreadState;

/** {@code collections.defaultdict}: a dict that makes the value of a missing key by calling a factory. */
@ExposeType(name = "defaultdict", module = "collections", base = PyDict.class, hashable = false)
public class DefaultDict extends PyDict {
    public static final PyType TYPE = DefaultDictExposed.TYPE;

    private static final PyStr ITEMS = PyStr.intern("items");

    private PyObject factory = Py.None;

    protected DefaultDict(PyType type) {
        super(type);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return cls == TYPE ? new DefaultDict(cls) : new DefaultDictSub(cls);
    }

    @Init
    void __init__(PyObject[] args, PyTuple kwnames) {
        int positional = args.length - (kwnames == null ? 0 : kwnames.items.length);
        if (positional == 0) {
            factory = Py.None;
            initDict(args, kwnames);
            return;
        }
        if (args[0] != Py.None && !args[0].type().hasSlot(Slot.CALL)) {
            throw Errors.typeError("first argument must be callable or None");
        }
        factory = args[0];
        initDict(Arrays.copyOfRange(args, 1, args.length), kwnames);
    }

    @Getter
    PyObject default_factory() {
        return factory;
    }

    @Setter(name = "default_factory")
    void setDefaultFactory(PyObject value) {
        factory = value == null ? Py.None : value;
    }

    @Method
    PyObject __missing__(PyObject object) {
        PyObject make = factory;
        if (make == Py.None) {
            throw Errors.keyError(object);
        }
        PyObject value = Calls.call(make);
        PyObject meanwhile = putIfAbsent(object, value);
        return meanwhile == null ? value : meanwhile;
    }

    @Method(name = "copy")
    @Override
    public PyObject copyMethod() {
        return Calls.call(type(), factory, this);
    }

    @Method
    PyObject __copy__() {
        return copyMethod();
    }

    @Method
    PyObject __reduce__() {
        PyTuple args = factory == Py.None ? PyTuple.EMPTY : Py.tuple(factory);
        PyObject items = Iteration.iter(Calls.method(this, ITEMS));
        return Py.tuple(type(), args, Py.None, Py.None, items);
    }

    @Special
    protected static PyObject repr(PyObject self) {
        DefaultDict dict = (DefaultDict) self;
        String entries = PyDict.repr(dict).toString();
        PyObject make = dict.factory;
        ThreadState thread = ThreadState.get();
        String text = "...";
        if (make == Py.None) {
            text = "None";
        } else if (thread.enterRepr(make)) {
            try {
                text = Texts.reprString(make);
            } finally {
                thread.leaveRepr(make);
            }
        }
        return Py.str(dict.type().name() + "(" + text + ", " + entries + ")");
    }

    @Special
    protected static PyObject or(PyObject v, PyObject w) {
        PyObject self = v instanceof DefaultDict ? v : w;
        PyObject other = self == v ? w : v;
        if (!(self instanceof DefaultDict dict) || !(other instanceof PyDict)) {
            return Py.NotImplemented;
        }
        PyObject result = Calls.call(dict.type(), dict.factory, v);
        if (result instanceof PyDict merged) {
            DictUpdate.update(merged, w);
        }
        return result;
    }

    @Special
    protected static PyObject ror(PyObject w, PyObject v) {
        return or(v, w);
    }

    @ClassMethod
    static PyObject __class_getitem__(PyType cls, PyObject object) {
        return PyGenericAlias.of(cls, object);
    }
}
