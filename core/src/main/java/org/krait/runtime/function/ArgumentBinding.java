package org.krait.runtime.function;

import java.util.Arrays;
import org.krait.code.CodeObject;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Suggestions;
import org.krait.object.Texts;
import org.krait.object.dict.PyDict;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/**
 * Binds the arguments of a call to the parameters of a function and makes the frame.
 *
 * <p>A call has positional values {@code a1..an} and keyword values {@code k=v}; a function has parameters
 * {@code p1..pi /, q1..qj, *args, r1..rk, **kwargs}, of which the last positional ones have defaults and keyword-only
 * ones may have. The rule, in the order of the code:
 * <ol>
 * <li>positional values go to the positional parameters from the left, the rest to {@code *args};
 * <li>each keyword goes to the parameter of its name that is not positional-only and has no value yet, else to
 *     {@code **kwargs};
 * <li>too many positional values are an error;
 * <li>positional parameters without value take their default, keyword-only ones theirs; who has none is missing.
 * </ol>
 *
 * <p>Source: language reference, 6.3.4 "Calls"; messages are CPython's.
 */
public final class ArgumentBinding {
    private ArgumentBinding() {}

    /** The frame of a call without arguments. */
    public static PyFrame bind(PyFunction f) {
        PyFrame frame = new PyFrame(f);
        if (!f.code().simple || f.code().argcount != 0) {
            general(f, frame.slots, Calls.none(), 0, 0, null);
        }
        return frame;
    }

    /** The frame of a call with one positional value. */
    public static PyFrame bind(PyFunction f, PyObject a) {
        PyFrame frame = new PyFrame(f);
        if (f.code().simple && f.code().argcount == 1) {
            frame.slots[0] = a;
        } else {
            general(f, frame.slots, new PyObject[] {a}, 0, 1, null);
        }
        return frame;
    }

    /** The frame of a call with two positional values. */
    public static PyFrame bind(PyFunction f, PyObject a, PyObject b) {
        PyFrame frame = new PyFrame(f);
        if (f.code().simple && f.code().argcount == 2) {
            frame.slots[0] = a;
            frame.slots[1] = b;
        } else {
            general(f, frame.slots, new PyObject[] {a, b}, 0, 2, null);
        }
        return frame;
    }

    /** The frame of a call with three positional values. */
    public static PyFrame bind(PyFunction f, PyObject a, PyObject b, PyObject c) {
        PyFrame frame = new PyFrame(f);
        if (f.code().simple && f.code().argcount == 3) {
            frame.slots[0] = a;
            frame.slots[1] = b;
            frame.slots[2] = c;
        } else {
            general(f, frame.slots, new PyObject[] {a, b, c}, 0, 3, null);
        }
        return frame;
    }

    /** The frame of a call in general form: positional values, then those of the keywords. */
    public static PyFrame bind(PyFunction f, PyObject[] args, PyTuple kwnames) {
        int positional = kwnames == null ? args.length : args.length - kwnames.size();
        PyFrame frame = new PyFrame(f);
        bind(f, frame.slots, args, 0, positional, kwnames);
        return frame;
    }

    /**
     * The frame of a call whose values stand in the middle of an array, such as a value stack.
     *
     * @param from where the positional values start; those of the keywords follow them
     */
    public static PyFrame bind(PyFunction f, PyObject[] values, int from, int positional, PyTuple kwnames) {
        PyFrame frame = new PyFrame(f);
        bind(f, frame.slots, values, from, positional, kwnames);
        return frame;
    }

    private static void bind(PyFunction f, PyObject[] slots, PyObject[] values, int from, int positional,
            PyTuple kwnames) {
        PyCode code = f.code();
        if (kwnames == null && code.simple && code.argcount == positional) {
            System.arraycopy(values, from, slots, 0, positional);
        } else {
            general(f, slots, values, from, positional, kwnames);
        }
    }

    private static void general(PyFunction f, PyObject[] slots, PyObject[] values, int from, int given,
            PyTuple kwnames) {
        PyCode code = f.code();
        int argcount = code.argcount;
        int total = argcount + code.kwonlyargcount;
        boolean varargs = code.has(CodeObject.CO_VARARGS);
        PyDict kwargs = null;
        if (code.has(CodeObject.CO_VARKEYWORDS)) {
            kwargs = new PyDict();
            slots[total + (varargs ? 1 : 0)] = kwargs;
        }
        int direct = Math.min(given, argcount);
        System.arraycopy(values, from, slots, 0, direct);
        if (varargs) {
            slots[total] = given == direct ? PyTuple.EMPTY
                    : PyTuple.of(Arrays.copyOfRange(values, from + direct, from + given));
        }
        if (kwnames != null) {
            bindKeywords(f, slots, values, from + given, kwnames, kwargs);
        }
        if (given > argcount && !varargs) {
            throw tooManyPositional(f, slots, given);
        }
        if (given < argcount) {
            fillDefaults(f, slots, given);
        }
        if (code.kwonlyargcount > 0) {
            fillKeywordDefaults(f, slots);
        }
    }

    private static void bindKeywords(PyFunction f, PyObject[] slots, PyObject[] values, int from, PyTuple kwnames,
            PyDict kwargs) {
        PyCode code = f.code();
        PyStr[] names = code.localsplusnames();
        int first = code.code.co_posonlyargcount;
        int total = code.argcount + code.kwonlyargcount;
        for (int k = 0; k < kwnames.size(); k++) {
            PyObject name = kwnames.get(k);
            if (!(name instanceof PyStr keyword)) {
                throw Errors.typeError(f.qualname() + "() keywords must be strings");
            }
            int at = indexOf(names, first, total, keyword);
            if (at >= 0) {
                if (slots[at] != null) {
                    throw Errors.typeError(f.qualname() + "() got multiple values for argument '" + keyword + "'");
                }
                slots[at] = values[from + k];
            } else if (kwargs != null) {
                kwargs.put(keyword, values[from + k]);
            } else {
                throw unexpectedKeyword(f, keyword, kwnames);
            }
        }
    }

    private static int indexOf(PyStr[] names, int from, int to, PyStr name) {
        for (int i = from; i < to; i++) {
            if (names[i] == name) {
                return i;
            }
        }
        for (int i = from; i < to; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static void fillDefaults(PyFunction f, PyObject[] slots, int given) {
        int argcount = f.code().argcount;
        PyTuple defaults = f.defaults();
        int have = defaults == null ? 0 : defaults.size();
        int required = argcount - have;
        int missing = 0;
        for (int i = given; i < required; i++) {
            if (slots[i] == null) {
                missing++;
            }
        }
        if (missing > 0) {
            throw missing(f, slots, missing, "positional", 0, required);
        }
        for (int i = Math.max(given, required); i < argcount; i++) {
            if (slots[i] == null) {
                slots[i] = defaults.get(i - required);
            }
        }
    }

    private static void fillKeywordDefaults(PyFunction f, PyObject[] slots) {
        PyCode code = f.code();
        PyDict defaults = f.kwdefaults();
        int total = code.argcount + code.kwonlyargcount;
        int missing = 0;
        for (int i = code.argcount; i < total; i++) {
            if (slots[i] == null) {
                slots[i] = defaults == null ? null : defaults.get(code.localsplusnames()[i]);
                if (slots[i] == null) {
                    missing++;
                }
            }
        }
        if (missing > 0) {
            throw missing(f, slots, missing, "keyword-only", code.argcount, total);
        }
    }

    private static PyException missing(PyFunction f, PyObject[] slots, int missing, String kind, int from, int to) {
        StringBuilder names = new StringBuilder();
        int seen = 0;
        for (int i = from; i < to; i++) {
            if (slots[i] == null) {
                seen++;
                if (seen > 1) {
                    names.append(missing == 2 ? " and " : seen == missing ? ", and " : ", ");
                }
                names.append(Texts.reprString(f.code().localsplusnames()[i]));
            }
        }
        return Errors.typeError(f.qualname() + "() missing " + missing + " required " + kind + " argument"
                + (missing == 1 ? "" : "s") + ": " + names);
    }

    private static PyException tooManyPositional(PyFunction f, PyObject[] slots, int given) {
        PyCode code = f.code();
        int argcount = code.argcount;
        int keywordOnly = 0;
        for (int i = argcount; i < argcount + code.kwonlyargcount; i++) {
            if (slots[i] != null) {
                keywordOnly++;
            }
        }
        int defaults = f.defaults() == null ? 0 : f.defaults().size();
        boolean plural = defaults > 0 || argcount != 1;
        String takes = defaults > 0 ? "from " + (argcount - defaults) + " to " + argcount : "" + argcount;
        String also = keywordOnly == 0 ? "" : " positional argument" + (given != 1 ? "s" : "") + " (and "
                + keywordOnly + " keyword-only argument" + (keywordOnly != 1 ? "s" : "") + ")";
        return Errors.typeError(f.qualname() + "() takes " + takes + " positional argument" + (plural ? "s" : "")
                + " but " + given + also + (given == 1 && keywordOnly == 0 ? " was" : " were") + " given");
    }

    private static PyException unexpectedKeyword(PyFunction f, PyStr keyword, PyTuple kwnames) {
        PyCode code = f.code();
        PyStr[] names = code.localsplusnames();
        int positionalOnly = code.code.co_posonlyargcount;
        StringBuilder passed = new StringBuilder();
        for (int i = 0; i < positionalOnly; i++) {
            for (PyObject name : kwnames.items) {
                if (names[i].equals(name)) {
                    passed.append(passed.isEmpty() ? "" : ", ").append(name);
                }
            }
        }
        if (!passed.isEmpty()) {
            return Errors.typeError(f.qualname()
                    + "() got some positional-only arguments passed as keyword arguments: '" + passed + "'");
        }
        String[] possible = new String[code.argcount + code.kwonlyargcount - positionalOnly];
        for (int i = 0; i < possible.length; i++) {
            possible[i] = names[positionalOnly + i].toString();
        }
        String near = Suggestions.nearest(possible, keyword.toString());
        return Errors.typeError(f.qualname() + "() got an unexpected keyword argument '" + keyword + "'"
                + (near == null ? "" : ". Did you mean '" + near + "'?"));
    }
}
