package org.krait.module.operator;

import java.util.Arrays;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.dict.PyDict;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.importing.Imports;

/** {@code operator.methodcaller}: calls a method with arguments given in advance. */
@ExposeType(name = "methodcaller", module = "operator", subclassable = false)
public final class MethodCaller extends PyObject {
    public static final PyType TYPE = MethodCallerExposed.TYPE;

    private static final PyStr PARTIAL = PyStr.intern("partial");

    private final PyStr name;
    /** The positional values, then the keywords' values. */
    private final PyObject[] arguments;

    private final PyTuple keywordNames;

    private MethodCaller(PyStr name, PyObject[] arguments, PyTuple keywordNames) {
        super(TYPE);
        this.name = name;
        this.arguments = arguments;
        this.keywordNames = keywordNames;
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        int positional = args.length - (kwnames == null ? 0 : kwnames.items.length);
        if (positional < 1) {
            throw Errors.typeError("methodcaller needs at least one argument, the method name");
        }
        if (!(args[0] instanceof PyStr name)) {
            throw Errors.typeError("method name must be a string");
        }
        return new MethodCaller(PyStr.intern(name), Arrays.copyOfRange(args, 1, args.length), kwnames);
    }

    @Special
    PyObject call(PyObject[] args, PyTuple kwnames) {
        Picking.checkNoKeywords("methodcaller", kwnames);
        Picking.checkOne("methodcaller", args);
        return Calls.call(Attributes.get(args[0], name), arguments.clone(), keywordNames);
    }

    private PyObject[] positional() {
        int keywords = keywordNames == null ? 0 : keywordNames.items.length;
        return Arrays.copyOf(arguments, arguments.length - keywords);
    }

    private PyDict keywords() {
        PyDict keywords = new PyDict();
        int first = positional().length;
        for (int i = first; i < arguments.length; i++) {
            keywords.put(keywordNames.items[i - first], arguments[i]);
        }
        return keywords;
    }

    @Special
    PyObject repr() {
        return Picking.repr(this, Calls.prepend(name, positional()), keywords());
    }

    /** The signature of the instances, for {@code inspect.signature}. */
    @Getter
    PyObject __text_signature__() {
        return Py.str("(obj, /)");
    }

    @Method
    PyObject __reduce__() {
        PyDict keywords = keywords();
        if (keywords.size() == 0) {
            return Py.tuple(TYPE, PyTuple.of(Calls.prepend(name, positional())));
        }
        PyObject partial = Attributes.get(Imports.module("functools"), PARTIAL);
        PyObject[] args = Arrays.copyOf(new PyObject[] {TYPE, name}, 2 + keywords.size());
        System.arraycopy(arguments, positional().length, args, 2, keywords.size());
        return Py.tuple(Calls.call(partial, args, keywordNames), PyTuple.of(positional()));
    }
}
