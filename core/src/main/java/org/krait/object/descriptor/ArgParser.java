package org.krait.object.descriptor;

import java.util.Arrays;
import org.krait.object.Buffers;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.dict.PyDict;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.codec.BuiltinCodecs;

/**
 * How calls of functions written in Java bind and convert their arguments. An instance is the parameter list of a
 * function that takes keywords; static methods serve the simpler forms, and the conversions of single values. All
 * messages are CPython's (Python/getargs.c, and the code that Argument Clinic writes).
 *
 * <p>{@code name} is a function's short name ({@code pop}); {@code fullName} adds the type or module
 * ({@code list.pop}), as messages about the number of arguments of the simplest forms do.
 */
public final class ArgParser {
    /** No arguments. */
    public static final PyObject[] NONE = {};

    private final String name;
    private final int positional;
    private final int minPositional;
    private final int positionalOnly;
    private final String required;
    private final boolean varargs;
    private final boolean varkw;

    /** All parameters but {@code *args} and {@code **kwargs}; null for positional-only ones. */
    private final PyStr[] names;

    /**
     * @param name the function's name in messages; empty if they say only "function"
     * @param positional how many parameters can be given by position
     * @param required for each parameter, {@code '1'} if it must be given
     * @param varargs whether there is an {@code *args}
     * @param varkw whether there is a {@code **kwargs}
     * @param names the parameters' names; empty for positional-only ones
     */
    public ArgParser(String name, int positional, String required, boolean varargs, boolean varkw, String... names) {
        this.name = name;
        this.positional = positional;
        this.required = required;
        this.varargs = varargs;
        this.varkw = varkw;
        this.names = new PyStr[names.length];
        int only = 0;
        int min = 0;
        for (int i = 0; i < names.length; i++) {
            if (names[i].isEmpty()) {
                only++;
            } else {
                this.names[i] = PyStr.intern(names[i]);
            }
            if (required.charAt(i) == '1') {
                min += i < positional ? 1 : 0;
            }
        }
        positionalOnly = only;
        minPositional = min;
    }

    /**
     * The values of the parameters in their order, null where none is given.
     *
     * @throws PyException TypeError if the call does not fit the parameters
     */
    public PyObject[] bind(PyObject[] args, PyTuple kwnames) {
        int keywords = kwnames == null ? 0 : kwnames.items.length;
        int given = args.length - keywords;
        if (keywords == 0 && given == names.length && given == positional) {
            return args;
        }
        checkCounts(given, keywords);
        PyObject[] values = new PyObject[names.length];
        System.arraycopy(args, 0, values, 0, Math.min(given, positional));
        int left = keywords;
        for (int i = Math.max(given < positional ? given : positional, positionalOnly); i < names.length; i++) {
            if (left > 0) {
                int at = find(names[i], kwnames);
                if (at >= 0) {
                    values[i] = args[given + at];
                    left--;
                }
            }
            if (values[i] == null && required.charAt(i) == '1') {
                throw CallErrors.missing(called("function"), names[i], i);
            }
        }
        if (left > 0) {
            leftOver(Math.min(given, positional), kwnames);
        }
        return values;
    }

    private void checkCounts(int given, int keywords) {
        int all = names.length;
        String call = called("function");
        if (!varargs && !varkw && given + keywords > all) {
            throw CallErrors.tooMany(call, all, given, given + keywords);
        }
        if (!varargs && given > positional) {
            throw positional == 0 ? Errors.typeError(call + " takes no positional arguments")
                : CallErrors.tooManyPositional(call, minPositional, positional, given);
        }
        int least = Math.min(positionalOnly, minPositional);
        if (given < least) {
            throw CallErrors.tooFewPositional(call, least, positional, given);
        }
    }

    private void leftOver(int given, PyTuple kwnames) {
        for (int i = positionalOnly; i < given; i++) {
            if (find(names[i], kwnames) >= 0) {
                throw CallErrors.givenTwice(called("function"), names[i], i);
            }
        }
        if (varkw) {
            return;
        }
        for (PyObject key : kwnames.items) {
            if (!isParameter((PyStr) key)) {
                String[] possible = new String[names.length - positionalOnly];
                for (int i = 0; i < possible.length; i++) {
                    possible[i] = names[positionalOnly + i].toString();
                }
                throw CallErrors.unexpectedKeyword(called("this function"), key.toString(), possible);
            }
        }
    }

    private boolean isParameter(PyStr key) {
        for (int i = positionalOnly; i < names.length; i++) {
            if (names[i] == key || names[i].equals(key)) {
                return true;
            }
        }
        return false;
    }

    private static int find(PyStr wanted, PyTuple kwnames) {
        PyObject[] items = kwnames.items;
        for (int i = 0; i < items.length; i++) {
            if (items[i] == wanted) {
                return i;
            }
        }
        for (int i = 0; i < items.length; i++) {
            if (wanted.equals(items[i])) {
                return i;
            }
        }
        return -1;
    }

    /** The keywords that are no parameters, for {@code **kwargs}; null if there are none. */
    public PyDict others(PyObject[] args, PyTuple kwnames) {
        if (kwnames == null) {
            return null;
        }
        PyDict others = null;
        int from = args.length - kwnames.items.length;
        for (int i = 0; i < kwnames.items.length; i++) {
            PyStr key = (PyStr) kwnames.items[i];
            if (!isParameter(key)) {
                others = others == null ? new PyDict() : others;
                others.put(key, args[from + i]);
            }
        }
        return others;
    }

    /** The function in messages; CPython has a phrase for those that give no name. */
    private String called(String otherwise) {
        return name.isEmpty() ? otherwise : name + "()";
    }

    // ---- functions without keywords

    /** The name of a class method in messages: with the class that it was called on, not the one that has it. */
    public static String ofClass(PyObject cls, String name) {
        return PyDescriptor.qualname((PyType) cls, PyStr.intern(name)).toString();
    }

    /** Checks that there are no keywords; {@code name} is the one to show. */
    public static void noKeywords(String name, PyTuple kwnames) {
        if (kwnames != null && kwnames.items.length != 0) {
            throw Errors.typeError(name + "() takes no keyword arguments");
        }
    }

    /** Checks the arguments of a function without parameters (METH_NOARGS). */
    public static void noArguments(String fullName, PyObject[] args, PyTuple kwnames) {
        noKeywords(fullName, kwnames);
        if (args.length != 0) {
            throw Errors.typeError(fullName + "() takes no arguments (" + args.length + " given)");
        }
    }

    /** The same for a method that CPython passes its defining class. */
    public static void noArgumentsAtAll(String name, PyObject[] args, PyTuple kwnames) {
        if (args.length != 0) {
            throw Errors.typeError(name + "() takes no arguments");
        }
    }

    /** Checks the arguments of a function with one parameter (METH_O). */
    public static void oneArgument(String fullName, PyObject[] args, PyTuple kwnames) {
        noKeywords(fullName, kwnames);
        if (args.length != 1) {
            throw Errors.typeError(fullName + "() takes exactly one argument (" + args.length + " given)");
        }
    }

    /** Checks the arguments of a function with positional-only parameters, and returns how many there are. */
    public static int positional(String fullName, String name, PyObject[] args, PyTuple kwnames, int min, int max) {
        noKeywords(fullName, kwnames);
        checkPositional(name, args.length, min, max);
        return args.length;
    }

    /** Checks a number of positional arguments (_PyArg_CheckPositional). */
    public static void checkPositional(String name, int given, int min, int max) {
        if (given < min) {
            throw Errors.typeError(name + " expected " + (min == max ? "" : "at least ") + min + " argument"
                + CallErrors.plural(min) + ", got " + given);
        }
        if (given > max) {
            throw Errors.typeError(name + " expected " + (min == max ? "" : "at most ") + max + " argument"
                + CallErrors.plural(max) + ", got " + given);
        }
    }

    /**
     * Checks the arguments of a constructor without keywords, and returns how many there are by position. A subclass
     * that redefines the other half of construction may take keywords.
     *
     * @param other {@code INIT} for a {@code __new__}, {@code NEW} for an {@code __init__}
     * @param actual the type that is constructed
     * @param exposed the type that the constructor belongs to
     */
    public static int construct(String name, Slot other, PyType actual, PyType exposed, PyObject[] args,
            PyTuple kwnames, int min, int max) {
        int given = args.length;
        if (kwnames != null && kwnames.items.length != 0) {
            if (actual.lookup(other.method(0)) == exposed.lookup(other.method(0))) {
                noKeywords(name, kwnames);
            }
            given -= kwnames.items.length;
        }
        if (max == 0 && given > 0) {
            throw Errors.typeError(name + "() takes no arguments");
        }
        checkPositional(name, given, min, max);
        return given;
    }

    /** The arguments from one position to another. */
    public static PyObject[] rest(PyObject[] args, int from, int to) {
        return from == 0 && to == args.length ? args : from >= to ? NONE : Arrays.copyOfRange(args, from, to);
    }

    /** The error of calling a type that makes no instances. */
    public static PyException cannotCreate(PyType cls) {
        return Errors.typeError("cannot create '" + SlotDefaults.nameOf(cls) + "' instances");
    }

    /** The error of hashing an object without a hash. */
    public static PyException unhashable(PyObject o) {
        return Errors.typeError("unhashable type: '" + SlotDefaults.name(o) + "'");
    }

    // ---- conversions

    /** A {@code Py_ssize_t}: an int, or something with {@code __index__}. */
    public static long asSsize(PyObject o) {
        PyInt i = o instanceof PyInt n ? n : Numbers.index(o);
        if (!i.isSmall()) {
            throw Errors.overflowError("Python int too large to convert to C ssize_t");
        }
        return i.longValue();
    }

    /** A C {@code int}. */
    public static int asInt(PyObject o) {
        PyInt i = o instanceof PyInt n ? n : Numbers.index(o);
        if (!i.isSmall() || i.longValue() != (int) i.longValue()) {
            throw Errors.overflowError("Python int too large to convert to C int");
        }
        return (int) i.longValue();
    }

    /** A C {@code double}. */
    public static double asDouble(PyObject o) {
        return Numbers.asDouble(o);
    }

    /** The bytes of a bytes-like object, which are not to be changed. */
    public static byte[] bytes(PyObject o) {
        return Buffers.bytes(o);
    }

    /** A truth value. */
    public static boolean truth(PyObject o) {
        return Comparisons.isTrue(o);
    }

    /** A str; {@code orNone}: None becomes null. */
    public static PyStr str(PyObject o, String name, String argument, boolean orNone) {
        if (o instanceof PyStr s) {
            return s;
        }
        if (orNone && o == Py.None) {
            return null;
        }
        throw badArgument(name, argument, orNone ? "str or None" : "str", o);
    }

    /**
     * The text of a str; {@code orNone}: None becomes null. As CPython passes it on as a C string, it must have a
     * UTF-8 form without NUL.
     */
    public static String string(PyObject o, String name, String argument, boolean orNone) {
        PyStr s = str(o, name, argument, orNone);
        return s == null ? null : cString(s);
    }

    /**
     * The text of a str that CPython passes on as a C string.
     *
     * @throws org.krait.object.PyException ValueError if it has a NUL, UnicodeEncodeError if it has a lone surrogate
     */
    public static String cString(PyStr s) {
        if (s.indexOf(0) >= 0) {
            throw Errors.valueError("embedded null character");
        }
        String text = s.toString();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                BuiltinCodecs.utf8(s, null);
                break;
            }
        }
        return text;
    }

    /** An instance of a type, which the caller has tested; {@code orNone}: None becomes null. */
    public static PyObject check(PyObject o, boolean right, String name, String argument, boolean orNone, PyType type) {
        if (right) {
            return o;
        }
        if (orNone && o == Py.None) {
            return null;
        }
        throw badArgument(name, argument, type.name() + (orNone ? " or None" : ""), o);
    }

    /** The error of an argument of the wrong type (_PyArg_BadArgument). */
    public static PyException badArgument(String name, String argument, String expected, PyObject given) {
        return Errors.typeError(name + "() " + argument + " must be " + expected + ", not "
            + (given == Py.None ? "None" : SlotDefaults.name(given)));
    }

    /** A size for which None, or nothing, means {@code -1}: without limit (_Py_convert_optional_to_ssize_t). */
    public static long sizeOrNone(PyObject given) {
        if (given == null || given == Py.None) {
            return -1;
        }
        if (!given.type().hasSlot(Slot.INDEX)) {
            throw Errors.typeError("argument should be integer or None, not '" + given.type().longName() + "'");
        }
        PyInt size = Numbers.index(given);
        if (!size.isSmall()) {
            throw Errors.overflowError("cannot fit '" + given.type().longName() + "' into an index-sized integer");
        }
        return size.longValue();
    }
}
