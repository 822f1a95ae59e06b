package org.krait.module.builtins;

import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Comparisons;
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.Identity;
import org.krait.object.Iteration;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.Texts;
import org.krait.object.bytes.PyByteArray;
import org.krait.object.bytes.PyBytes;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.iterator.PyAnextAwaitable;
import org.krait.object.iterator.PyCallableIterator;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.ThreadState;
import org.krait.runtime.function.PyFrame;
import org.krait.runtime.importing.Imports;
import org.krait.runtime.importing.SiteNames;

/** The functions of {@code builtins}. */
@ExposeModule(name = "builtins")
public final class BuiltinsModule extends JavaModule {
    private static final PyStr DICT = PyStr.intern("__dict__");
    private static final PyStr DIR = PyStr.intern("__dir__");
    private static final PyStr ROUND = PyStr.intern("__round__");
    private static final PyStr HOOK = PyStr.intern("breakpointhook");

    public BuiltinsModule() {
        super(BuiltinsModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        BuiltinNames.addTo(dict);
    }

    @Override
    public PyObject getInstanceAttr(PyStr name) {
        PyObject value = super.getInstanceAttr(name);
        return value != null ? value : SiteNames.find(dict(), name);
    }

    // ---- attributes and classes

    @Function(signature = "($module, object, name, default=<unrepresentable>, /)")
    PyObject getattr(PyObject object, PyObject name, PyObject otherwise) {
        if (!(name instanceof PyStr attribute)) {
            throw Errors.typeError("attribute name must be string, not '" + name.type().longName() + "'");
        }
        if (otherwise == null) {
            return Attributes.get(object, attribute);
        }
        PyObject value = Attributes.getOrNull(object, attribute);
        return value == null ? otherwise : value;
    }

    @Function
    boolean hasattr(PyObject object, PyObject name) {
        if (!(name instanceof PyStr attribute)) {
            throw Errors.typeError("attribute name must be string, not '" + name.type().longName() + "'");
        }
        return Attributes.getOrNull(object, attribute) != null;
    }

    @Function
    void setattr(PyObject object, PyObject name, PyObject value) {
        Attributes.set(object, attributeName(name), value);
    }

    @Function
    void delattr(PyObject object, PyObject name) {
        Attributes.delete(object, attributeName(name));
    }

    private static PyStr attributeName(PyObject name) {
        if (name instanceof PyStr attribute) {
            return attribute;
        }
        throw Errors.typeError("attribute name must be string, not '" + name.type().longName() + "'");
    }

    @Function
    boolean isinstance(PyObject object, PyObject classOrTuple) {
        return Comparisons.isInstance(object, classOrTuple);
    }

    @Function
    boolean issubclass(PyObject cls, PyObject classOrTuple) {
        return Comparisons.isSubclass(cls, classOrTuple);
    }

    @Function
    boolean callable(PyObject object) {
        return object.type().hasSlot(Slot.CALL);
    }

    @Function(name = "__build_class__")
    PyObject buildClass(PyObject[] args, PyTuple kwnames) {
        return ClassStatement.build(args, kwnames);
    }

    @Function(signature = "($module, object=<unrepresentable>, /)")
    PyObject vars(PyObject object) {
        if (object == null) {
            return localsOf(frame());
        }
        PyObject dict = Attributes.getOrNull(object, DICT);
        if (dict == null) {
            throw Errors.typeError("vars() argument must have __dict__ attribute");
        }
        return dict;
    }

    @Function(signature = "($module, object=<unrepresentable>, /)")
    PyObject dir(PyObject object) {
        PyObject names;
        if (object == null) {
            names = Calls.method(localsOf(frame()), "keys");
        } else {
            names = Calls.special(object, DIR);
            if (names == null) {
                throw Errors.typeError("object does not provide __dir__");
            }
        }
        PyList sorted = Iteration.toList(names);
        Calls.method(sorted, "sort");
        return sorted;
    }

    // ---- numbers and texts

    @Function
    PyObject abs(PyObject x) {
        return Numbers.abs(x);
    }

    @Function
    PyObject divmod(PyObject x, PyObject y) {
        return Numbers.divmod(x, y);
    }

    @Function
    PyObject pow(PyObject base, PyObject exp, PyObject mod) {
        return Numbers.pow(base, exp, mod);
    }

    @Function
    PyObject round(PyObject number, PyObject ndigits) {
        PyObject result = ndigits == Py.None
                ? Calls.special(number, ROUND)
                : Calls.special(number, ROUND, ndigits);
        if (result == null) {
            throw Errors.typeError("type " + number.type().longName() + " doesn't define __round__ method");
        }
        return result;
    }

    @Function
    PyObject sum(PyObject iterable, PyObject start) {
        return Summation.sum(iterable, start);
    }

    @Function
    PyObject bin(PyObject number) {
        return Py.str(prefixed("0b", number, 2));
    }

    @Function
    PyObject oct(PyObject number) {
        return Py.str(prefixed("0o", number, 8));
    }

    @Function
    PyObject hex(PyObject number) {
        return Py.str(prefixed("0x", number, 16));
    }

    private static String prefixed(String prefix, PyObject number, int base) {
        PyInt n = Numbers.index(number);
        if (n.isSmall()) {
            long value = n.longValue();
            return (value < 0 ? "-" : "") + prefix
                    + (value == Long.MIN_VALUE ? Long.toUnsignedString(value, base)
                            : Long.toString(Math.abs(value), base));
        }
        return (n.bigValue().signum() < 0 ? "-" : "") + prefix + n.bigValue().abs().toString(base);
    }

    @Function
    PyObject chr(PyObject i) {
        PyInt n = Numbers.index(i);
        if (!n.isSmall()) {
            throw Errors.valueError("chr() arg not in range(0x110000)");
        }
        long c = n.longValue();
        if (c < 0 || c > 0x10ffff) {
            throw Errors.valueError("chr() arg not in range(0x110000)");
        }
        return PyStr.ofCodePoint((int) c);
    }

    @Function
    long ord(PyObject character) {
        long length;
        if (character instanceof PyStr s) {
            length = s.length();
            if (length == 1) {
                return s.codePointAt(0);
            }
        } else if (character instanceof PyBytes || character instanceof PyByteArray) {
            length = Containers.len(character);
            if (length == 1) {
                return Numbers.asLong(Containers.getItem(character, Py.integer(0)));
            }
        } else {
            throw Errors.typeError("ord() expected string of length 1, but " + character.type().longName() + " found");
        }
        throw Errors.typeError("ord() expected a character, but string of length " + length + " found");
    }

    @Function
    PyObject repr(PyObject object) {
        return Texts.repr(object);
    }

    @Function
    PyObject ascii(PyObject object) {
        return Texts.ascii(object);
    }

    @Function
    PyObject format(PyObject value, PyStr formatSpec) {
        return Texts.format(value, formatSpec);
    }

    @Function
    long hash(PyObject object) {
        return Comparisons.hash(object);
    }

    @Function
    long id(PyObject object) {
        return Identity.of(object);
    }

    // ---- iteration

    @Function
    long len(PyObject object) {
        return Containers.len(object);
    }

    @Function
    boolean all(PyObject iterable) {
        PyObject it = Iteration.iter(iterable);
        for (PyObject item = Iteration.next(it); item != null; item = Iteration.next(it)) {
            if (!Comparisons.isTrue(item)) {
                return false;
            }
        }
        return true;
    }

    @Function
    boolean any(PyObject iterable) {
        PyObject it = Iteration.iter(iterable);
        for (PyObject item = Iteration.next(it); item != null; item = Iteration.next(it)) {
            if (Comparisons.isTrue(item)) {
                return true;
            }
        }
        return false;
    }

    @Function(signature = "($module, object, sentinel=<unrepresentable>, /)")
    PyObject iter(PyObject object, PyObject sentinel) {
        if (sentinel == null) {
            return Iteration.iter(object);
        }
        if (!object.type().hasSlot(Slot.CALL)) {
            throw Errors.typeError("iter(v, w): v must be callable");
        }
        return new PyCallableIterator(object, sentinel);
    }

    @Function(signature = "($module, iterator, default=<unrepresentable>, /)")
    PyObject next(PyObject iterator, PyObject otherwise) {
        if (!iterator.type().hasSlot(Slot.NEXT)) {
            throw Errors.typeError("'" + iterator.type().longName() + "' object is not an iterator");
        }
        try {
            PyObject value = iterator.type().ops.next(iterator);
            if (value != null) {
                return value;
            }
        } catch (PyException e) {
            if (otherwise == null || !e.matches(PyExceptions.StopIteration)) {
                throw e;
            }
        }
        if (otherwise != null) {
            return otherwise;
        }
        throw Errors.stopIteration(Py.None);
    }

    @Function
    PyObject aiter(PyObject asyncIterable) {
        if (!asyncIterable.type().hasSlot(Slot.AITER)) {
            throw Errors.typeError("'" + asyncIterable.type().longName() + "' object is not an async iterable");
        }
        PyObject it = asyncIterable.type().ops.aiter(asyncIterable);
        if (!it.type().hasSlot(Slot.ANEXT)) {
            throw Errors.typeError("aiter() returned not an async iterator of type '" + it.type().longName() + "'");
        }
        return it;
    }

    @Function
    PyObject anext(PyObject aiterator, PyObject otherwise) {
        if (!aiterator.type().hasSlot(Slot.ANEXT)) {
            throw Errors.typeError("'" + aiterator.type().longName() + "' object is not an async iterator");
        }
        PyObject awaitable = aiterator.type().ops.anext(aiterator);
        return otherwise == null ? awaitable : new PyAnextAwaitable(awaitable, otherwise);
    }

    @Function
    PyObject sorted(PyObject[] args, PyTuple kwnames) {
        int given = args.length - (kwnames == null ? 0 : kwnames.items.length);
        ArgParser.checkPositional("sorted", given, 1, 1);
        PyList list = Iteration.toList(args[0]);
        Calls.call(Attributes.get(list, "sort"), ArgParser.rest(args, 1, args.length), kwnames);
        return list;
    }

    @Function
    PyObject min(PyObject[] args, PyTuple kwnames) {
        return Extremes.find("min", args, kwnames);
    }

    @Function
    PyObject max(PyObject[] args, PyTuple kwnames) {
        return Extremes.find("max", args, kwnames);
    }

    // ---- code

    @Function
    PyObject globals() {
        return frame().globals;
    }

    @Function
    PyObject locals() {
        return localsOf(frame());
    }

    private static PyFrame frame() {
        PyFrame frame = ThreadState.get().frame;
        if (frame == null) {
            throw Errors.systemError("frame does not exist");
        }
        return frame;
    }

    private static PyObject localsOf(PyFrame frame) {
        return frame.localsSnapshot();
    }

    @Function
    PyObject compile(PyObject source, PyObject filename, PyStr mode, int flags, boolean dontInherit, int optimize,
            int featureVersion) {
        return CodeFunctions.compile(source, filename, mode, flags, dontInherit, optimize, featureVersion);
    }

    @Function
    PyObject eval(PyObject source, PyObject globals, PyObject locals) {
        return CodeFunctions.eval(source, globals, locals);
    }

    @Function
    void exec(PyObject source, PyObject globals, PyObject locals, PyObject closure) {
        CodeFunctions.exec(source, globals, locals, closure == null ? Py.None : closure);
    }

    @Function(name = "__import__")
    PyObject importModule(PyObject name, PyObject globals, PyObject locals, PyObject fromlist, int level) {
        return Imports.importName(name, globals, locals, fromlist, level);
    }

    @Function(name = "breakpoint")
    PyObject breakpoint(PyObject[] args, PyTuple kwnames) {
        PyObject hook = Attributes.getOrNull(Imports.module("sys"), HOOK);
        if (hook == null) {
            throw Errors.runtimeError("lost sys.breakpointhook");
        }
        return Calls.call(hook, args, kwnames);
    }

    // ---- input and output

    @Function
    void print(PyObject[] args, PyObject sep, PyObject end, PyObject file, PyObject flush) {
        Output.print(args, sep, end, file, Comparisons.isTrue(flush));
    }

    @Function
    PyObject input(PyObject prompt) {
        return Input.read(prompt);
    }
}
