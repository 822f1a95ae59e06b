package org.krait.module.ast;

import java.util.Arrays;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Init;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Setter;
import org.krait.expose.Special;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Comparisons;
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.WithAttributes;
import org.krait.object.dict.DictCursor;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.generic.PyGenericAlias;
import org.krait.object.generic.PyUnion;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.object.set.PySet;
import org.krait.object.str.PyStr;
import org.krait.runtime.Interpreter;
import org.krait.runtime.ThreadState;
import org.krait.runtime.Warnings;

/**
 * {@code ast.AST}, the base of all nodes: fields as attributes, given by position or name; what is not given
 * gets its default (None, an empty list, Load), and what has none is warned of.
 */
@ExposeType(name = "AST", module = "ast", mutable = true, shared = false, anyKeywords = true)
public class PyAst extends WithAttributes {
    private static final PyStr FIELDS = PyStr.intern("_fields");
    private static final PyStr FIELD_TYPES = PyStr.intern("_field_types");
    private static final PyStr ATTRIBUTES = PyStr.intern("_attributes");
    /** Levels of nested nodes that a repr shows. */
    private static final int REPR_DEPTH = 3;

    protected PyAst(PyType type) {
        super(type);
    }

    static void init(PyType type, PyDict dict) {
        PyTuple none = PyTuple.of();
        dict.put(FIELDS, none);
        dict.put(ATTRIBUTES, none);
        dict.put(PyStr.intern("__match_args__"), none);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return cls.exposed() != null ? new PyAst(cls) : new PyAstSub(cls);
    }

    @Init
    static void __init__(PyAst self, PyObject[] args, PyTuple kwnames) {
        int keywords = kwnames == null ? 0 : kwnames.items.length;
        int positional = args.length - keywords;
        PyType type = self.type();
        PyObject fields = Attributes.get(type, FIELDS);
        long count = Containers.len(fields);
        // The order of the set shows in warnings and in the node's dict.
        PySet missing = PySet.from(fields);
        if (positional > count) {
            throw Errors.typeError(type.name() + " constructor takes at most " + count
                    + " positional argument" + (count == 1 ? "" : "s"));
        }
        for (int i = 0; i < positional; i++) {
            PyObject field = Containers.getItem(fields, Py.integer(i));
            Attributes.set(self, name(field), args[i]);
            missing.discardItem(field);
        }
        for (int i = 0; i < keywords; i++) {
            PyObject key = kwnames.items[i];
            if (Containers.contains(fields, key)) {
                if (!missing.discardItem(key)) {
                    throw Errors.typeError(type.name() + " got multiple values for argument "
                            + Texts.reprString(key));
                }
            } else if (!Containers.contains(Attributes.get(type, ATTRIBUTES), key)) {
                Warnings.warn(PyExceptions.DeprecationWarning, type.longName()
                        + ".__init__ got an unexpected keyword argument " + Texts.reprString(key)
                        + ". Support for arbitrary keyword arguments is deprecated and will be removed in Python 3.15.",
                        1);
            }
            Attributes.set(self, name(key), args[positional + i]);
        }
        if (missing.size() > 0) {
            self.setDefaults(Iteration.toArray(missing));
        }
    }

    private void setDefaults(PyObject[] missing) {
        PyType type = type();
        PyObject fieldTypes = Attributes.getOrNull(type, FIELD_TYPES);
        if (fieldTypes == null) {
            // A class of a program's own, which may leave fields unset.
            return;
        }
        NodeTypes types = NodeTypes.of(Interpreter.current());
        for (PyObject field : missing) {
            PyObject fieldType = fieldTypes instanceof PyDict dict ? dict.get(field)
                    : Containers.getItem(fieldTypes, field);
            if (fieldType == null) {
                Warnings.warn(PyExceptions.DeprecationWarning, "Field " + Texts.reprString(field)
                        + " is missing from " + type.longName()
                        + "._field_types. This will become an error in Python 3.15.", 1);
            } else if (fieldType instanceof PyGenericAlias) {
                Attributes.set(this, name(field), new PyList());
            } else if (fieldType == types.type("expr_context")) {
                Attributes.set(this, name(field), types.singleton("Load"));
            } else if (!(fieldType instanceof PyUnion)) {
                Warnings.warn(PyExceptions.DeprecationWarning, type.longName()
                        + ".__init__ missing 1 required positional argument: '" + Texts.strString(field)
                        + "'. This will become an error in Python 3.15.", 1);
            }
        }
    }

    private static PyObject[] names(PyType type, PyStr which) {
        PyObject names = Attributes.getOrNull(type, which);
        return names == null ? new PyObject[0] : Iteration.toArray(names);
    }

    private static PyStr name(PyObject field) {
        if (field instanceof PyStr name) {
            return name;
        }
        throw Errors.typeError("attribute name must be string, not '" + field.type().longName() + "'");
    }

    private static boolean contains(PyObject[] names, PyObject name) {
        for (PyObject candidate : names) {
            if (Comparisons.equal(candidate, name)) {
                return true;
            }
        }
        return false;
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
        return Py.str(repr(this, REPR_DEPTH));
    }

    private static String repr(PyObject node, int depth) {
        String name = node.type().longName();
        ThreadState thread = ThreadState.get();
        if (depth <= 0 || !thread.enterRepr(node)) {
            return name + "(...)";
        }
        try {
            PyObject[] fields = Iteration.toArray(Attributes.get(node.type(), FIELDS));
            StringBuilder text = new StringBuilder(name).append('(');
            for (int i = 0; i < fields.length; i++) {
                PyObject value = Attributes.get(node, name(fields[i]));
                text.append(i == 0 ? "" : ", ").append(Texts.strString(fields[i])).append('=');
                if (value instanceof PyList || value instanceof PyTuple) {
                    text.append(reprItems(value, depth - 1));
                } else {
                    text.append(reprItem(value, depth - 1));
                }
            }
            return text.append(')').toString();
        } finally {
            thread.leaveRepr(node);
        }
    }

    /** The first and the last item of a list. */
    private static String reprItems(PyObject list, int depth) {
        PyObject[] items = Iteration.toArray(list);
        if (items.length == 0) {
            return Texts.reprString(list);
        }
        StringBuilder text = new StringBuilder(list instanceof PyList ? "[" : "(");
        text.append(reprItem(items[0], depth));
        if (items.length > 1) {
            text.append(items.length > 2 ? ", ..., " : ", ").append(reprItem(items[items.length - 1], depth));
        }
        return text.append(list instanceof PyList ? ']' : ')').toString();
    }

    private static String reprItem(PyObject item, int depth) {
        return item instanceof PyAst ? repr(item, depth) : Texts.reprString(item);
    }

    @Method
    PyObject __reduce__() {
        PyDict state = instanceDict();
        PyObject[] fields = names(type(), FIELDS);
        int given = 0;
        while (given < fields.length && state.get(fields[given]) != null) {
            given++;
        }
        PyObject[] none = new PyObject[given];
        Arrays.fill(none, Py.None);
        return Py.tuple(type(), PyTuple.of(none), state);
    }

    @Method(anyKeywords = true)
    PyObject __replace__(PyObject[] args, PyTuple kwnames) {
        int keywords = kwnames == null ? 0 : kwnames.items.length;
        if (args.length > keywords) {
            throw Errors.typeError("__replace__() takes no positional arguments");
        }
        PyDict state = instanceDict();
        PyObject[] fields = names(type(), FIELDS);
        PyObject[] attributes = names(type(), ATTRIBUTES);
        PyDict payload = new PyDict();
        DictCursor cursor = new DictCursor(state);
        while (cursor.advance()) {
            if (contains(fields, cursor.key) || contains(attributes, cursor.key)) {
                payload.put(cursor.key, cursor.value);
            }
        }
        for (int i = 0; i < keywords; i++) {
            PyObject key = kwnames.items[i];
            if (!contains(fields, key) && !contains(attributes, key)) {
                throw Errors.typeError(type().longName() + ".__replace__ got an unexpected keyword argument "
                        + Texts.reprString(key) + ".");
            }
            payload.put(key, args[i]);
        }
        for (PyObject field : fields) {
            if (payload.get(field) == null && Attributes.getOrNull(type(), name(field)) == null) {
                throw Errors.typeError(type().longName() + ".__replace__ missing 1 keyword argument: "
                        + Texts.reprString(field) + ".");
            }
        }
        return Calls.callWithDict(type(), Calls.none(), payload);
    }
}
