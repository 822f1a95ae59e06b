package org.krait.module.functools;

import java.util.Arrays;
import org.krait.expose.ClassMethod;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Setter;
import org.krait.expose.Special;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.Texts;
import org.krait.object.WithAttributes;
import org.krait.object.dict.DictCursor;
import org.krait.object.dict.PyDict;
import org.krait.object.generic.PyGenericAlias;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.ThreadState;
import org.krait.runtime.function.PyMethod;

/**
 * {@code functools.partial}: a call with some arguments given in advance. A Placeholder among them is filled
 * by the next positional argument of the call.
 *
 * <p>Inv: {@code placeholders} counts the Placeholders in args; the last argument is none.
 */
@ExposeType(name = "partial", module = "functools", weakly = true)
public class Partial extends WithAttributes {
    public static final PyType TYPE = PartialExposed.TYPE;

    private static final PyObject HOLE = PlaceholderType.PLACEHOLDER;
    private static final PyStr DICT = PyStr.intern("__dict__");

    private PyObject function;
    private PyTuple arguments;
    private PyDict named;
    private int placeholders;

    protected Partial(PyType type) {
        super(type);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        int keywords = kwnames == null ? 0 : kwnames.items.length;
        int positional = args.length - keywords;
        if (positional < 1) {
            throw Errors.typeError("type 'partial' takes at least one argument");
        }
        PyObject f = args[0];
        if (!f.type().hasSlot(Slot.CALL)) {
            throw Errors.typeError("the first argument must be callable");
        }
        if (positional > 1 && args[positional - 1] == HOLE) {
            throw Errors.typeError("trailing Placeholders are not allowed");
        }
        for (int i = positional; i < args.length; i++) {
            if (args[i] == HOLE) {
                throw Errors.typeError("Placeholder cannot be passed as a keyword argument");
            }
        }
        Partial partial = cls == TYPE ? new Partial(cls) : new PartialSub(cls);
        PyObject[] more = Arrays.copyOfRange(args, 1, positional);
        if (f instanceof Partial inner && !inner.hasAttributes()) {
            partial.function = inner.function;
            partial.arguments = PyTuple.of(join(inner.arguments.items, more, more.length));
            partial.named = inner.named.copy();
        } else {
            partial.function = f;
            partial.arguments = PyTuple.of(more);
            partial.named = new PyDict();
        }
        partial.placeholders = count(partial.arguments.items);
        for (int i = 0; i < keywords; i++) {
            partial.named.put(kwnames.items[i], args[positional + i]);
        }
        return partial;
    }

    private boolean hasAttributes() {
        PyDict dict = instanceDict();
        return dict != null && dict.size() > 0;
    }

    private static int count(PyObject[] args) {
        int n = 0;
        for (PyObject arg : args) {
            n += arg == HOLE ? 1 : 0;
        }
        return n;
    }

    /**
     * The arguments given in advance, their Placeholders filled with the first n of more, and then the rest
     * of them.
     */
    private static PyObject[] join(PyObject[] first, PyObject[] more, int n) {
        int holes = Math.min(count(first), n);
        PyObject[] all = Arrays.copyOf(first, first.length + n - holes);
        int next = 0;
        for (int i = 0; i < first.length && next < holes; i++) {
            if (all[i] == HOLE) {
                all[i] = more[next++];
            }
        }
        System.arraycopy(more, next, all, first.length, n - next);
        return all;
    }

    @Special
    PyObject call(PyObject[] args, PyTuple kwnames) {
        int keywords = kwnames == null ? 0 : kwnames.items.length;
        int positional = args.length - keywords;
        if (positional < placeholders) {
            throw Errors.typeError("missing positional arguments in 'partial' call; expected at least "
                    + placeholders + ", got " + positional);
        }
        PyObject[] all = join(arguments.items, args, positional);
        if (named.size() == 0) {
            if (keywords == 0) {
                return Calls.call(function, all, null);
            }
            PyObject[] with = Arrays.copyOf(all, all.length + keywords);
            System.arraycopy(args, positional, with, all.length, keywords);
            return Calls.call(function, with, kwnames);
        }
        PyDict keyword = named.copy();
        for (int i = 0; i < keywords; i++) {
            keyword.put(kwnames.items[i], args[positional + i]);
        }
        PyObject[] with = Arrays.copyOf(all, all.length + keyword.size());
        PyObject[] names = new PyObject[keyword.size()];
        DictCursor cursor = new DictCursor(keyword);
        for (int i = 0; cursor.advance(); i++) {
            if (!(cursor.key instanceof PyStr)) {
                throw Errors.typeError("keywords must be strings");
            }
            names[i] = cursor.key;
            with[all.length + i] = cursor.value;
        }
        return Calls.call(function, with, PyTuple.of(names));
    }

    @Special
    PyObject get(PyObject instance, PyType owner) {
        return instance == null || instance == Py.None ? this : new PyMethod(this, instance);
    }

    @Getter
    PyObject func() {
        return function;
    }

    @Getter
    PyObject args() {
        return arguments;
    }

    @Getter
    PyObject keywords() {
        return named;
    }

    @Getter(name = "__dict__")
    PyObject getDict() {
        return instanceDict();
    }

    @Setter(name = "__dict__")
    void setDict(PyObject value) {
        replaceDict(value);
    }

    @Special
    PyObject repr() {
        ThreadState thread = ThreadState.get();
        if (!thread.enterRepr(this)) {
            return Py.str("...");
        }
        try {
            StringBuilder text = new StringBuilder(type().fullName()).append('(').append(Texts.reprString(function));
            for (PyObject arg : arguments.items) {
                text.append(", ").append(Texts.reprString(arg));
            }
            DictCursor cursor = new DictCursor(named);
            while (cursor.advance()) {
                text.append(", ").append(Texts.strString(cursor.key)).append('=');
                text.append(Texts.reprString(cursor.value));
            }
            return Py.str(text.append(')').toString());
        } finally {
            thread.leaveRepr(this);
        }
    }

    @Method
    PyObject __reduce__() {
        PyObject dict = hasAttributes() ? instanceDict() : Py.None;
        return Py.tuple(type(), Py.tuple(function), Py.tuple(function, arguments, named, dict));
    }

    @Method
    void __setstate__(PyObject object) {
        boolean valid = object instanceof PyTuple t && t.items.length == 4
                && t.items[0].type().hasSlot(Slot.CALL)
                && t.items[1] instanceof PyTuple
                && (t.items[2] == Py.None || t.items[2] instanceof PyDict)
                && (t.items[3] == Py.None || t.items[3] instanceof PyDict);
        if (!valid) {
            throw Errors.typeError("invalid partial state");
        }
        PyObject[] state = ((PyTuple) object).items;
        PyTuple args = (PyTuple) state[1];
        if (args.items.length > 0 && args.items[args.items.length - 1] == HOLE) {
            throw Errors.typeError("trailing Placeholders are not allowed");
        }
        function = state[0];
        arguments = args.getClass() == PyTuple.class ? args : PyTuple.of(args.items);
        placeholders = count(args.items);
        if (state[2] == Py.None) {
            named = new PyDict();
        } else {
            named = state[2].getClass() == PyDict.class ? (PyDict) state[2] : ((PyDict) state[2]).copy();
        }
        if (state[3] == Py.None) {
            setInstanceDict(new PyDict());
        } else {
            Attributes.set(this, DICT, state[3]);
        }
    }

    @ClassMethod
    static PyObject __class_getitem__(PyType cls, PyObject object) {
        return PyGenericAlias.of(cls, object);
    }
}
