package org.krait.module.collections;

import org.krait.expose.ClassMethod;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Init;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Setter;
import org.krait.expose.Special;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.CompareOp;
import org.krait.object.Comparisons;
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.dict.DictUpdate;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.ThreadState;

/**
 * {@code collections.OrderedDict}: a dict whose entries can be moved to either end. Entries of a dict are in
 * order of insertion already; moving one to the end inserts it anew, moving it to the front rebuilds the
 * table.
 */
@ExposeType(name = "OrderedDict", module = "collections", base = PyDict.class, hashable = false, weakly = true)
public class OrderedDict extends PyDict {
    public static final PyType TYPE = OrderedDictExposed.TYPE;

    private static final PyStr KEYS = PyStr.intern("keys");
    private static final PyStr ITEMS = PyStr.intern("items");
    private static final PyStr GETSTATE = PyStr.intern("__getstate__");

    /** Attributes of an exact OrderedDict, which has a {@code __dict__} unlike other built-in containers. */
    private PyDict attributes;

    protected OrderedDict(PyType type) {
        super(type);
    }

    private static OrderedDict make(PyType cls) {
        return cls == TYPE ? new OrderedDict(cls) : new OrderedDictSub(cls);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return make(cls);
    }

    @Init
    void __init__(PyObject[] args, PyTuple kwnames) {
        int positional = args.length - (kwnames == null ? 0 : kwnames.items.length);
        if (positional > 1) {
            throw Errors.typeError("expected at most 1 argument, got " + positional);
        }
        updateFromCall(this, args, kwnames, positional);
    }

    @Override
    public PyObject getInstanceAttr(PyStr name) {
        return attributes == null ? null : attributes.get(name);
    }

    @Override
    public boolean setInstanceAttr(PyStr name, PyObject value) {
        if (value == null) {
            return attributes != null && attributes.remove(name) != null;
        }
        instanceDict().put(name, value);
        return true;
    }

    @Override
    public synchronized PyDict instanceDict() {
        if (attributes == null) {
            attributes = new PyDict();
        }
        return attributes;
    }

    @Override
    public boolean setInstanceDict(PyDict dict) {
        attributes = dict;
        return true;
    }

    @Method
    @Override
    public void update(PyObject[] args, PyTuple kwnames) {
        int positional = args.length - (kwnames == null ? 0 : kwnames.items.length);
        if (positional > 1) {
            throw Errors.typeError("update() takes at most 1 positional argument (" + positional + " given)");
        }
        updateFromCall(this, args, kwnames, positional);
    }

    /** Writes through {@code __setitem__}, as MutableMapping.update does, since subclasses override it. */
    private static void updateFromCall(PyObject self, PyObject[] args, PyTuple kwnames, int positional) {
        if (positional == 1) {
            updateFrom(self, args[0]);
        }
        for (int i = positional; i < args.length; i++) {
            Containers.setItem(self, kwnames.items[i - positional], args[i]);
        }
    }

    private static void updateFrom(PyObject self, PyObject other) {
        if (other.getClass() == PyDict.class) {
            pairs(self, ((PyDict) other).items());
            return;
        }
        PyObject keys = Attributes.getOrNull(other, KEYS);
        if (keys != null) {
            PyObject it = Iteration.iter(Calls.call(keys));
            PyObject key;
            while ((key = Iteration.next(it)) != null) {
                Containers.setItem(self, key, Containers.getItem(other, key));
            }
            return;
        }
        PyObject items = Attributes.getOrNull(other, ITEMS);
        pairs(self, items != null ? Calls.call(items) : other);
    }

    private static void pairs(PyObject self, PyObject pairs) {
        PyObject it = Iteration.iter(pairs);
        PyObject pair;
        while ((pair = Iteration.next(it)) != null) {
            PyObject parts = Iteration.iter(pair);
            PyObject key = Iteration.next(parts);
            if (key == null) {
                throw Errors.valueError("need more than 0 values to unpack");
            }
            PyObject value = Iteration.next(parts);
            if (value == null) {
                throw Errors.valueError("need more than 1 value to unpack");
            }
            if (Iteration.next(parts) != null) {
                throw Errors.valueError("too many values to unpack (expected 2)");
            }
            Containers.setItem(self, key, value);
        }
    }

    @ClassMethod
    static PyObject fromkeys(PyType cls, PyObject iterable, PyObject value) {
        PyObject result = Calls.call(cls);
        PyObject it = Iteration.iter(iterable);
        PyObject key;
        while ((key = Iteration.next(it)) != null) {
            Containers.setItem(result, key, value == null ? Py.None : value);
        }
        return result;
    }

    private boolean isExact() {
        return type() == TYPE;
    }

    /** The error for a missing key as CPython raises it here: a tuple gives the arguments, None gives none. */
    private static PyException missing(PyObject key) {
        if (key == Py.None) {
            return Errors.of(PyExceptions.KeyError, new PyObject[0]);
        }
        return key instanceof PyTuple t ? Errors.of(PyExceptions.KeyError, t.items) : Errors.keyError(key);
    }

    @Special
    protected static void setItem(PyObject self, PyObject key, PyObject value) {
        Comparisons.hash(key);
        PyDict.setItem(self, key, value);
    }

    @Getter(name = "__dict__")
    PyObject getDict() {
        return instanceDict();
    }

    @Setter(name = "__dict__")
    void setDict(PyObject value) {
        if (!(value instanceof PyDict dict)) {
            String what = value == null ? "NoneType" : value.type().longName();
            throw Errors.typeError("__dict__ must be set to a dictionary, not a '" + what + "'");
        }
        setInstanceDict(dict);
    }

    @Method
    @Override
    public PyObject setdefault(PyObject key, PyObject defaultValue) {
        PyObject value = defaultValue == null ? Py.None : defaultValue;
        if (isExact()) {
            PyObject old = putIfAbsent(key, value);
            return old == null ? value : old;
        }
        if (Containers.contains(this, key)) {
            return Containers.getItem(this, key);
        }
        Containers.setItem(this, key, value);
        return value;
    }

    @Method(signature = "($self, /, key, default=<unrepresentable>)")
    @Override
    public PyObject pop(PyObject key, PyObject defaultValue) {
        Comparisons.hash(key);
        PyObject old = remove(key);
        if (old != null) {
            return old;
        }
        if (defaultValue == null) {
            throw missing(key);
        }
        return defaultValue;
    }

    @Method
    PyObject popitem(boolean last) {
        PyTuple item = popEnd(last);
        if (item == null) {
            throw Errors.keyError(Py.str("dictionary is empty"));
        }
        return item;
    }

    @Method
    void move_to_end(PyObject key, boolean last) {
        Comparisons.hash(key);
        if (!moveToEnd(key, last)) {
            throw missing(key);
        }
    }

    @Method(name = "clear")
    void clearMethod() {
        clear();
    }

    @Method(name = "copy")
    @Override
    public PyObject copyMethod() {
        if (isExact()) {
            OrderedDict copy = new OrderedDict(TYPE);
            DictUpdate.takeOver(copy, this);
            return copy;
        }
        PyObject copy = Calls.call(type());
        for (PyObject key : Iteration.toArray(new OrderedDictKeys(this))) {
            Containers.setItem(copy, key, Containers.getItem(this, key));
        }
        return copy;
    }

    @Method
    @Override
    public PyObject keys() {
        return new OrderedDictKeys(this);
    }

    @Method(name = "values")
    @Override
    public PyObject valuesView() {
        return new OrderedDictValues(this);
    }

    @Method
    @Override
    public PyObject items() {
        return new OrderedDictItems(this);
    }

    @Special
    protected static PyObject iter(PyObject self) {
        return new OrderedDictIterator((OrderedDict) self, OrderedDictIterator.KEYS, false);
    }

    @Method
    @Override
    public PyObject __reversed__() {
        return new OrderedDictIterator(this, OrderedDictIterator.KEYS, true);
    }

    @Method
    PyObject __reduce__() {
        PyObject state = Calls.method(this, GETSTATE);
        PyObject items = Iteration.iter(Calls.method(this, ITEMS));
        return Py.tuple(type(), PyTuple.EMPTY, state, Py.None, items);
    }

    @Method
    @Override
    public PyObject __sizeof__() {
        return Py.integer(128 + 56L * size());
    }

    @Special
    protected static PyObject repr(PyObject self) {
        OrderedDict dict = (OrderedDict) self;
        String name = dict.type().name();
        if (dict.size() == 0) {
            return Py.str(name + "()");
        }
        ThreadState thread = ThreadState.get();
        if (!thread.enterRepr(dict)) {
            return Py.str("...");
        }
        try {
            PyDict entries = new PyDict();
            if (dict.isExact()) {
                entries = dict.copy();
            } else {
                entries.update(dict); // through keys and __getitem__, which a subclass may override
            }
            return Py.str(name + "(" + Texts.reprString(entries) + ")");
        } finally {
            thread.leaveRepr(dict);
        }
    }

    @Special
    protected static PyObject richCompare(PyObject self, PyObject other, CompareOp op) {
        PyObject answer = PyDict.richCompare(self, other, op);
        boolean ordered = other instanceof OrderedDict;
        if (!ordered || answer == Py.NotImplemented || (answer == Py.True) != (op == CompareOp.EQ)) {
            return answer;
        }
        return Py.bool(sameKeys((OrderedDict) self, (OrderedDict) other) == (op == CompareOp.EQ));
    }

    private static boolean sameKeys(OrderedDict a, OrderedDict b) {
        OrderedDictIterator mine = new OrderedDictIterator(a, OrderedDictIterator.KEYS, false);
        OrderedDictIterator theirs = new OrderedDictIterator(b, OrderedDictIterator.KEYS, false);
        while (true) {
            PyObject left = mine.next();
            PyObject right = theirs.next();
            if (left == null || right == null) {
                return left == right;
            }
            if (!Comparisons.equal(left, right)) {
                return false;
            }
        }
    }

    @Special
    protected static PyObject or(PyObject v, PyObject w) {
        if (!(v instanceof PyDict) || !(w instanceof PyDict)) {
            return Py.NotImplemented;
        }
        PyType type = v instanceof OrderedDict ? v.type() : w.type();
        PyObject result = Calls.call(type, v);
        updateFrom(result, w);
        return result;
    }

    @Special
    protected static PyObject ror(PyObject w, PyObject v) {
        return or(v, w);
    }

    @Special
    protected static PyObject ior(PyObject self, PyObject other) {
        updateFrom(self, other);
        return self;
    }
}
