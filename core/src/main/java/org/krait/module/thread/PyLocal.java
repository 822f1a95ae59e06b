package org.krait.module.thread;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Attributes;
import org.krait.object.Errors;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.dict.PyDict;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.ThreadState;

/** {@code threading.local}: attributes of which each thread has its own; {@code __init__} runs once in each thread. */
@ExposeType(name = "_local", module = "_thread", weakly = true, ownAttributes = true)
public class PyLocal extends PyObject {
    public static final PyType TYPE = PyLocalExposed.TYPE;

    private final Map<ThreadState, PyDict> dicts = Collections.synchronizedMap(new WeakHashMap<>());
    private final PyObject[] args;
    private final PyTuple kwnames;

    protected PyLocal(PyType type, PyObject[] args, PyTuple kwnames) {
        super(type);
        this.args = args;
        this.kwnames = kwnames;
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        if (args.length > 0 && cls.lookup(PyStr.intern("__init__")) == PyType.OBJECT.lookup(PyStr.intern("__init__"))) {
            throw Errors.typeError("Initialization arguments are not supported");
        }
        PyLocal local = cls == TYPE
                ? new PyLocal(TYPE, args.clone(), kwnames)
                : new PyLocalSub(cls, args.clone(), kwnames);
        local.dicts.put(ThreadState.get(), new PyDict());
        return local;
    }

    private PyDict dict() {
        ThreadState thread = ThreadState.get();
        PyDict dict = dicts.get(thread);
        if (dict == null) {
            dict = new PyDict();
            dicts.put(thread, dict);
            if (type() != TYPE) {
                try {
                    type().ops.init(this, args, kwnames);
                } catch (PyException e) {
                    dicts.remove(thread);
                    throw e;
                }
            }
        }
        return dict;
    }

    @Override
    public PyObject getInstanceAttr(PyStr name) {
        return dict().get(name);
    }

    @Override
    public boolean setInstanceAttr(PyStr name, PyObject value) {
        if (value == null) {
            return dict().remove(name) != null;
        }
        dict().put(name, value);
        return true;
    }

    @Override
    public PyDict instanceDict() {
        return dict();
    }

    @Getter(name = "__dict__")
    PyObject getDict() {
        return dict();
    }

    @Special
    static void setAttr(PyLocal self, PyStr name, PyObject value) {
        if (name.toString().equals("__dict__")) {
            throw Errors.attributeError(
                    "'" + self.type().longName() + "' object attribute '__dict__' is read-only", self,
                    name);
        }
        Attributes.genericSet(self, name, value);
    }
}
