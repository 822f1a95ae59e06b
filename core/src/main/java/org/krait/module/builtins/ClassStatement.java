package org.krait.module.builtins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.Metaclasses;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.Texts;
import org.krait.object.dict.PyDict;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.Interpreter;
import org.krait.runtime.ThreadState;
import org.krait.runtime.function.PyCell;
import org.krait.runtime.function.PyFunction;

/**
 * {@code __build_class__(body, name, *bases, metaclass=..., **keywords)}: runs a class statement (language reference,
 * 3.3.3): bases that stand for others, the metaclass, its namespace, the body, the class.
 */
final class ClassStatement {
    private static final PyStr METACLASS = PyStr.intern("metaclass");
    private static final PyStr MRO_ENTRIES = PyStr.intern("__mro_entries__");
    private static final PyStr PREPARE = PyStr.intern("__prepare__");
    private static final PyStr ORIG_BASES = PyStr.intern("__orig_bases__");

    private ClassStatement() {}

    static PyObject build(PyObject[] args, PyTuple kwnames) {
        int keywords = kwnames == null ? 0 : kwnames.size();
        int positional = args.length - keywords;
        if (positional < 2) {
            throw Errors.typeError("__build_class__: not enough arguments");
        }
        if (!(args[0] instanceof PyFunction body)) {
            throw Errors.typeError("__build_class__: func must be a function");
        }
        if (!(args[1] instanceof PyStr name)) {
            throw Errors.typeError("__build_class__: name is not a string");
        }
        PyTuple written = PyTuple.of(Arrays.copyOfRange(args, 2, positional));
        PyTuple bases = resolveBases(written);

        PyObject metaclass = null;
        List<PyObject> names = new ArrayList<>();
        List<PyObject> values = new ArrayList<>();
        for (int i = 0; i < keywords; i++) {
            PyObject value = args[positional + i];
            if (kwnames.items[i].equals(METACLASS)) {
                metaclass = value;
            } else {
                names.add(kwnames.items[i]);
                values.add(value);
            }
        }
        if (metaclass == null) {
            metaclass = bases.size() == 0 ? PyType.TYPE : bases.items[0].type();
        }
        if (metaclass instanceof PyType type) {
            metaclass = Metaclasses.metaclass(type, bases.items);
        }
        PyTuple restNames = names.isEmpty() ? null : PyTuple.of(names.toArray(new PyObject[0]));

        PyObject namespace = prepare(metaclass, name, bases, values, restNames);
        ThreadState thread = ThreadState.get();
        PyObject cell = Interpreter.current().evaluator
                .run(thread, body.code(), body.globals, namespace, PyTuple.of(body.cells()));
        if (bases != written) {
            Containers.setItem(namespace, ORIG_BASES, written);
        }
        PyObject cls = Calls.call(metaclass, arguments(name, bases, namespace, values), restNames);
        checkCell(cell, cls, name);
        return cls;
    }

    private static PyObject[] arguments(PyObject name, PyObject bases, PyObject namespace, List<PyObject> values) {
        int fixed = namespace == null ? 2 : 3;
        PyObject[] args = new PyObject[fixed + values.size()];
        args[0] = name;
        args[1] = bases;
        if (namespace != null) {
            args[2] = namespace;
        }
        for (int i = 0; i < values.size(); i++) {
            args[fixed + i] = values.get(i);
        }
        return args;
    }

    /** The bases with {@code __mro_entries__} asked (PEP 560); the same tuple if nothing changes. */
    private static PyTuple resolveBases(PyTuple bases) {
        List<PyObject> resolved = null;
        for (int i = 0; i < bases.size(); i++) {
            PyObject base = bases.items[i];
            PyObject entries = base instanceof PyType ? null : Attributes.getOrNull(base, MRO_ENTRIES);
            if (entries == null) {
                if (resolved != null) {
                    resolved.add(base);
                }
                continue;
            }
            if (!(Calls.call(entries, bases) instanceof PyTuple several)) {
                throw Errors.typeError("__mro_entries__ must return a tuple");
            }
            if (resolved == null) {
                resolved = new ArrayList<>(Arrays.asList(bases.items).subList(0, i));
            }
            resolved.addAll(Arrays.asList(several.items));
        }
        return resolved == null ? bases : PyTuple.of(resolved.toArray(new PyObject[0]));
    }

    private static PyObject prepare(PyObject metaclass, PyStr name, PyTuple bases, List<PyObject> values,
            PyTuple kwnames) {
        PyObject hook = metaclass == PyType.TYPE ? null : Attributes.getOrNull(metaclass, PREPARE);
        if (hook == null) {
            return new PyDict();
        }
        PyObject namespace = Calls.call(hook, arguments(name, bases, null, values), kwnames);
        if (!(namespace instanceof PyDict) && !namespace.type().hasSlot(Slot.GETITEM)) {
            String who = metaclass instanceof PyType type ? type.name() : "<metaclass>";
            throw Errors.typeError(who + ".__prepare__() must return a mapping, not " + namespace.type().longName());
        }
        return namespace;
    }

    /** A metaclass that drops {@code __classcell__} leaves {@code super()} without its class: an error (3.8). */
    private static void checkCell(PyObject cell, PyObject cls, PyStr name) {
        if (!(cls instanceof PyType) || !(cell instanceof PyCell classCell)) {
            return;
        }
        PyObject value = classCell.get();
        if (value == cls) {
            return;
        }
        if (value == null) {
            throw Errors.runtimeError("__class__ not set defining " + Texts.reprString(name) + " as "
                    + Texts.reprString(cls) + ". Was __classcell__ propagated to type.__new__?");
        }
        throw Errors.typeError("__class__ set to " + Texts.reprString(value) + " defining " + Texts.reprString(name)
                + " as " + Texts.reprString(cls));
    }
}
