package org.krait.interpreter;

import java.util.Arrays;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.PyInstance;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.Texts;
import org.krait.object.TypeFlags;
import org.krait.object.TypeOps;
import org.krait.object.dict.DictCursor;
import org.krait.object.dict.PyDict;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.function.ArgumentBinding;
import org.krait.runtime.function.Instructions;
import org.krait.runtime.function.PyFrame;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.function.PyMethod;

/**
 * Calls. On the stack lie the callable, the first argument or null (which tells a method found unbound from any other
 * callable), and the arguments. A Python function gets a frame, which the loop runs; anything else is called at once,
 * and its result takes the callable's place; then {@code f.sp} is the new top.
 *
 * <p>A class written in Python whose {@code __new__} is object's and whose {@code __init__} is a Python function is
 * called in the loop, too.
 */
final class CallInstructions {
    private static final PyStr QUALNAME = PyStr.intern("__qualname__");
    private static final PyStr MODULE = PyStr.intern("__module__");
    private static final PyStr NEW = PyStr.intern("__new__");
    private static final PyStr INIT = PyStr.intern("__init__");

    private CallInstructions() {}

    /** That calling the type runs this {@code __init__} on a fresh instance and nothing else. */
    private record Construction(PyType.Version version, PyFunction init) {}

    /** Positional arguments only; returns the frame to run, or null if the result is there. */
    static PyFrame call(PyFrame f, PyObject[] s, int sp, int pc, int argc) {
        f.sp = sp;
        int base = sp - argc - 2;
        PyObject callable = s[base];
        PyObject self = s[base + 1];
        int from = base + 2;
        if (self != null) {
            from--;
        } else if (callable.getClass() == PyMethod.class) {
            PyMethod method = (PyMethod) callable;
            callable = method.function;
            s[base + 1] = method.self;
            from--;
        }
        if (callable.getClass() == PyFunction.class) {
            PyFrame g = ArgumentBinding.bind((PyFunction) callable, s, from, sp - from, null);
            g.returns = PyFrame.TO_CALLER;
            Arrays.fill(s, base, sp, null);
            f.sp = base;
            return g;
        }
        if (callable instanceof PyType type && from == base + 2) {
            PyFunction init = constructor(f.instructions, pc, type);
            if (init != null) {
                PyObject instance = PyInstance.of(type);
                s[base + 1] = instance;
                PyFrame g = ArgumentBinding.bind(init, s, base + 1, argc + 1, null);
                g.returns = PyFrame.TO_INIT;
                Arrays.fill(s, base, sp, null);
                s[base] = instance;
                f.sp = base + 1;
                return g;
            }
        }
        PyObject result = callNow(callable, s, from, sp - from);
        Arrays.fill(s, base + 1, sp, null);
        s[base] = result;
        f.sp = base + 1;
        return null;
    }

    private static PyObject callNow(PyObject callable, PyObject[] s, int from, int n) {
        TypeOps ops = callable.type().ops;
        switch (n) {
            case 0:
                return ops.call0(callable);
            case 1:
                return ops.call1(callable, s[from]);
            case 2:
                return ops.call2(callable, s[from], s[from + 1]);
            case 3:
                return ops.call3(callable, s[from], s[from + 1], s[from + 2]);
            default:
                return ops.call(callable, Arrays.copyOfRange(s, from, from + n), null);
        }
    }

    private static PyFunction constructor(Instructions code, int pc, PyType type) {
        if (code.caches[pc] instanceof Construction known && type.version == known.version) {
            return known.init;
        }
        PyType.Version version = type.version;
        if (type.isHeap() && type.type() == PyType.TYPE && type.solidBase() == PyType.OBJECT
                && !type.is(TypeFlags.ABSTRACT) && type.lookup(NEW) == PyType.OBJECT.lookup(NEW)
                && type.lookup(INIT) instanceof PyFunction init) {
            code.caches[pc] = new Construction(version, init);
            return init;
        }
        return null;
    }

    /** CALL_KW: the names of the last arguments lie on top. */
    static PyFrame callKeywords(PyFrame f, PyObject[] s, int sp, int argc) {
        f.sp = sp;
        PyTuple kwnames = (PyTuple) s[sp - 1];
        int end = sp - 1;
        int base = end - argc - 2;
        PyObject callable = s[base];
        int from = s[base + 1] != null ? base + 1 : base + 2;
        if (from == base + 2 && callable.getClass() == PyMethod.class) {
            s[base + 1] = ((PyMethod) callable).self;
            callable = ((PyMethod) callable).function;
            from--;
        }
        if (callable.getClass() == PyFunction.class) {
            PyFrame g = ArgumentBinding.bind((PyFunction) callable, s, from, end - from - kwnames.size(), kwnames);
            g.returns = PyFrame.TO_CALLER;
            Arrays.fill(s, base, sp, null);
            f.sp = base;
            return g;
        }
        PyObject result = callable.type().ops.call(callable, Arrays.copyOfRange(s, from, end), kwnames);
        Arrays.fill(s, base, sp, null);
        s[base] = result;
        f.sp = base + 1;
        return null;
    }

    /** CALL_FUNCTION_EX: callable, null, an iterable of positional arguments, a dict of keywords or null. */
    static PyFrame callUnpacked(PyFrame f, PyObject[] s, int sp) {
        f.sp = sp;
        int base = sp - 4;
        PyObject callable = s[base];
        PyObject[] positional = positional(callable, s[base + 2]);
        PyDict keywords = s[base + 3] == null ? null : keywords(callable, s[base + 3]);
        PyTuple kwnames = null;
        PyObject[] args = positional;
        if (keywords != null && keywords.size() > 0) {
            PyObject[] names = new PyObject[keywords.size()];
            args = Arrays.copyOf(positional, positional.length + names.length);
            DictCursor c = new DictCursor(keywords);
            for (int i = 0; i < names.length && c.advance(); i++) {
                Calls.requireName(callable, c.key);
                names[i] = c.key;
                args[positional.length + i] = c.value;
            }
            kwnames = PyTuple.of(names);
        }
        if (callable.getClass() == PyFunction.class) {
            PyFrame g = ArgumentBinding.bind((PyFunction) callable, args, kwnames);
            g.returns = PyFrame.TO_CALLER;
            Arrays.fill(s, base, sp, null);
            f.sp = base;
            return g;
        }
        PyObject result = callable.type().ops.call(callable, args, kwnames);
        Arrays.fill(s, base, sp, null);
        s[base] = result;
        f.sp = base + 1;
        return null;
    }

    private static PyObject[] positional(PyObject callable, PyObject args) {
        if (args.getClass() == PyTuple.class) {
            return ((PyTuple) args).items;
        }
        if (!args.type().hasSlot(Slot.ITER) && !args.type().hasSlot(Slot.GETITEM)) {
            throw Errors.typeError(describe(callable) + " argument after * must be an iterable, not "
                    + args.type().name());
        }
        return Iteration.toArray(args);
    }

    private static PyDict keywords(PyObject callable, PyObject mapping) {
        if (mapping.getClass() == PyDict.class) {
            return (PyDict) mapping;
        }
        PyDict dict = new PyDict();
        Building.mergeKeywords(dict, mapping, callable);
        return dict;
    }

    /** How messages name a callable: {@code module.qualname()}, without {@code builtins}. */
    static String describe(PyObject callable) {
        PyObject qualname = Attributes.getOrNull(callable, QUALNAME);
        if (!(qualname instanceof PyStr)) {
            return Texts.strString(callable);
        }
        PyObject module = Attributes.getOrNull(callable, MODULE);
        return module instanceof PyStr && !module.toString().equals("builtins")
                ? module + "." + qualname + "()" : qualname + "()";
    }
}
