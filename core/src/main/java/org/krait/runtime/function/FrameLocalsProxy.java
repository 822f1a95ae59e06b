package org.krait.runtime.function;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.krait.code.CodeObject;
import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.CompareOp;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.dict.DictCursor;
import org.krait.object.dict.DictUpdate;
import org.krait.object.dict.PyDict;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.ThreadState;

/**
 * {@code frame.f_locals} of a function: a mapping that reads and writes the frame's variables, cells opened. Names that
 * the code does not have are kept with the frame, so that debuggers may add some; the code's own can't be deleted.
 *
 * <p>Source: PEP 667.
 */
@ExposeType(name = "FrameLocalsProxy", subclassable = false, hashable = false, pattern = "mapping")
public final class FrameLocalsProxy extends PyObject {
    /** {@code types.FrameLocalsProxyType}. */
    public static final PyType TYPE = FrameLocalsProxyExposed.TYPE;

    private final PyFrame frame;

    FrameLocalsProxy(PyFrame frame) {
        super(TYPE);
        this.frame = frame;
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        if (args.length != 1) {
            throw Errors.typeError("FrameLocalsProxy expected 1 argument, got " + args.length);
        }
        if (!(args[0] instanceof PyFrame frame)) {
            throw Errors.typeError("expect frame, not " + args[0].type().name());
        }
        if (kwnames != null && kwnames.size() != 0) {
            throw Errors.typeError("FrameLocalsProxy takes no keyword arguments");
        }
        return new FrameLocalsProxy(frame);
    }

    /** The index of the fast local of a name, or -1: for reading only one with a value, for writing no hidden one. */
    private int indexOf(PyObject key, boolean write) {
        long hash = Comparisons.hash(key);
        boolean text = key.type() == PyStr.TYPE;
        PyStr[] names = frame.code.localsplusnames();
        byte[] kinds = frame.code.code.co_localspluskinds;
        for (int i = 0; i < names.length; i++) {
            if ((text ? names[i].equals(key) : Comparisons.hash(names[i]) == hash && Comparisons.equal(names[i], key))
                    && (write ? (kinds[i] & CodeObject.CO_FAST_HIDDEN) == 0 : frame.fastLocal(i) != null)) {
                return i;
            }
        }
        return -1;
    }

    private PyObject getOrNull(PyObject key) {
        int i = indexOf(key, false);
        if (i >= 0) {
            return frame.fastLocal(i);
        }
        return frame.extraLocals == null ? null : frame.extraLocals.get(key);
    }

    /** The variables with their values now, as a new dictionary. */
    PyDict toDict() {
        PyDict dict = new PyDict();
        PyStr[] names = frame.code.localsplusnames();
        for (int i = 0; i < names.length; i++) {
            PyObject value = frame.fastLocal(i);
            if (value != null) {
                dict.put(names[i], value);
            }
        }
        if (frame.extraLocals != null) {
            DictUpdate.update(dict, frame.extraLocals);
        }
        return dict;
    }

    private List<PyObject> keyList() {
        List<PyObject> keys = new ArrayList<>();
        PyStr[] names = frame.code.localsplusnames();
        for (int i = 0; i < names.length; i++) {
            if (frame.fastLocal(i) != null) {
                keys.add(names[i]);
            }
        }
        if (frame.extraLocals != null) {
            for (DictCursor c = new DictCursor(frame.extraLocals); c.advance();) {
                keys.add(c.key);
            }
        }
        return keys;
    }

    private static PyList listOf(List<PyObject> items) {
        return PyList.ofArray(items.toArray(new PyObject[0]));
    }

    @Special
    static PyObject getItem(FrameLocalsProxy self, PyObject key) {
        PyObject value = self.getOrNull(key);
        if (value == null) {
            throw Errors.keyError("local variable '" + Texts.reprString(key) + "' is not defined");
        }
        return value;
    }

    @Special
    static void setItem(FrameLocalsProxy self, PyObject key, PyObject value) {
        int i = self.indexOf(key, true);
        PyFrame frame = self.frame;
        if (value == null) {
            if (i >= 0) {
                throw Errors.valueError("cannot remove local variables from FrameLocalsProxy");
            }
            if (frame.extraLocals == null || frame.extraLocals.remove(key) == null) {
                throw Errors.keyError(key);
            }
        } else if (i >= 0) {
            frame.setFastLocal(i, value);
        } else {
            if (frame.extraLocals == null) {
                frame.extraLocals = new PyDict();
            }
            frame.extraLocals.put(key, value);
        }
    }

    @Special
    static boolean contains(FrameLocalsProxy self, PyObject key) {
        return self.getOrNull(key) != null;
    }

    @Special
    static long len(FrameLocalsProxy self) {
        return self.keyList().size();
    }

    @Special
    static PyObject iter(FrameLocalsProxy self) {
        return Iteration.iter(listOf(self.keyList()));
    }

    @Special
    static PyObject repr(FrameLocalsProxy self) {
        ThreadState ts = ThreadState.get();
        if (!ts.enterRepr(self)) {
            return Py.str("{...}");
        }
        try {
            return Texts.repr(self.toDict());
        } finally {
            ts.leaveRepr(self);
        }
    }

    @Special
    static PyObject richCompare(FrameLocalsProxy self, PyObject other, CompareOp op) {
        if (op != CompareOp.EQ && op != CompareOp.NE) {
            return Py.NotImplemented;
        }
        if (other instanceof FrameLocalsProxy that) {
            return Py.bool((self.frame == that.frame) == (op == CompareOp.EQ));
        }
        return other instanceof PyDict ? Comparisons.compare(self.toDict(), other, op) : Py.NotImplemented;
    }

    @Special
    static PyObject or(FrameLocalsProxy self, PyObject other) {
        return merged(self, other);
    }

    @Special
    static PyObject ror(FrameLocalsProxy self, PyObject other) {
        return merged(other, self);
    }

    private static PyObject merged(PyObject first, PyObject second) {
        PyDict all = dictOf(first);
        PyDict more = all == null ? null : dictOf(second);
        if (more == null) {
            return Py.NotImplemented;
        }
        DictUpdate.update(all, more);
        return all;
    }

    private static PyDict dictOf(PyObject o) {
        if (o instanceof FrameLocalsProxy proxy) {
            return proxy.toDict();
        }
        return o instanceof PyDict dict ? dict.copy() : null;
    }

    @Special
    static PyObject ior(FrameLocalsProxy self, PyObject other) {
        if (dictOf(other) == null) {
            return Py.NotImplemented;
        }
        self.update(other);
        return self;
    }

    @Method(name = "__reversed__", signature = "($self, /)")
    PyObject reversed() {
        List<PyObject> keys = keyList();
        Collections.reverse(keys);
        return listOf(keys);
    }

    @Method(signature = "($self, /)")
    PyObject keys() {
        return listOf(keyList());
    }

    @Method(signature = "($self, /)")
    PyObject values() {
        List<PyObject> values = keyList();
        values.replaceAll(this::getOrNull);
        return listOf(values);
    }

    @Method(signature = "($self, /)")
    PyObject items() {
        List<PyObject> items = keyList();
        items.replaceAll(key -> Py.tuple(key, getOrNull(key)));
        return listOf(items);
    }

    @Method(signature = "($self, /)")
    PyObject copy() {
        return toDict();
    }

    @Method(signature = "($self, object, /)")
    void update(PyObject other) {
        PyDict dict = dictOf(other);
        if (dict == null) {
            throw Errors.typeError("update() argument must be dict or another FrameLocalsProxy");
        }
        for (DictCursor c = new DictCursor(dict); c.advance();) {
            setItem(this, c.key, c.value);
        }
    }

    private static void checkOneOrTwo(String method, PyObject[] args, PyTuple kwnames) {
        if (args.length < 1 || args.length > 2 || kwnames != null && kwnames.size() != 0) {
            throw Errors.typeError(method + " expected 1 or 2 arguments");
        }
    }

    @Method
    PyObject get(PyObject[] args, PyTuple kwnames) {
        checkOneOrTwo("get", args, kwnames);
        PyObject value = getOrNull(args[0]);
        if (value != null) {
            return value;
        }
        return args.length == 2 ? args[1] : Py.None;
    }

    @Method
    PyObject setdefault(PyObject[] args, PyTuple kwnames) {
        checkOneOrTwo("setdefault", args, kwnames);
        PyObject value = getOrNull(args[0]);
        if (value == null) {
            value = args.length == 2 ? args[1] : Py.None;
            setItem(this, args[0], value);
        }
        return value;
    }

    @Method
    PyObject pop(PyObject[] args, PyTuple kwnames) {
        checkOneOrTwo("pop", args, kwnames);
        if (indexOf(args[0], false) >= 0 || indexOf(args[0], true) >= 0) {
            throw Errors.valueError("cannot remove local variables from FrameLocalsProxy");
        }
        PyObject value = frame.extraLocals == null ? null : frame.extraLocals.remove(args[0]);
        if (value != null) {
            return value;
        }
        if (args.length == 2) {
            return args[1];
        }
        throw keyError(args[0]);
    }

    private static PyException keyError(PyObject key) {
        return Errors.keyError(key);
    }
}
