package org.krait.object;

import java.util.Arrays;
import org.krait.object.descriptor.PyBuiltinFunction;
import org.krait.object.dict.PyDict;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** Calling any object, and methods by name. */
public final class Calls {
    private static final PyObject[] NONE = {};

    private Calls() {}

    public static PyObject call(PyObject f) {
        return f.type().ops.call0(f);
    }

    public static PyObject call(PyObject f, PyObject a) {
        return f.type().ops.call1(f, a);
    }

    public static PyObject call(PyObject f, PyObject a, PyObject b) {
        return f.type().ops.call2(f, a, b);
    }

    public static PyObject call(PyObject f, PyObject a, PyObject b, PyObject c) {
        return f.type().ops.call3(f, a, b, c);
    }

    /**
     * A call in general form.
     *
     * @param args the positional values, then the keyword values
     * @param kwnames the names of the last {@code kwnames.size()} values, or null
     */
    public static PyObject call(PyObject f, PyObject[] args, PyTuple kwnames) {
        return f.type().ops.call(f, args, kwnames);
    }

    /** {@code f(*args, **keywords)}; keywords may be null. */
    public static PyObject callWithDict(PyObject f, PyObject[] args, PyDict keywords) {
        if (keywords == null || keywords.size() == 0) {
            return call(f, args, null);
        }
        PyObject[] names = Iteration.toArray(keywords);
        PyObject[] all = Arrays.copyOf(args, args.length + names.length);
        for (int i = 0; i < names.length; i++) {
            requireName(f, names[i]);
            all[args.length + i] = keywords.get(names[i]);
        }
        return call(f, all, PyTuple.of(names));
    }

    /**
     * Checks a keyword that comes from a dictionary: most callables take only str.
     *
     * @throws PyException TypeError if {@code f} does not take it
     */
    public static void requireName(PyObject f, PyObject keyword) {
        if (!(keyword instanceof PyStr) && !takesAnyKeywords(f)) {
            throw Errors.typeError("keywords must be strings");
        }
    }

    private static boolean takesAnyKeywords(PyObject f) {
        return f instanceof PyType type ? type.is(TypeFlags.ANY_KEYWORDS)
                : f instanceof PyBuiltinFunction function && function.members().takesAnyKeywords(function.id());
    }

    /** {@code o.name(args...)}, without making a bound method where there is no need of one. */
    public static PyObject method(PyObject o, PyStr name, PyObject... args) {
        PyType type = o.type();
        PyObject found = type.lookup(name);
        if (found != null && found.type().ops.isMethod() && type.getsAttributesByDefault()
                && o.getInstanceAttr(name) == null) {
            return call(found, prepend(o, args), null);
        }
        return call(Attributes.get(o, name), args, null);
    }

    /** {@code o.name(args...)}. */
    public static PyObject method(PyObject o, String name, PyObject... args) {
        return method(o, PyStr.intern(name), args);
    }

    /** {@code type(o).name(o, args...)}: an implicit call of a special method; null if the type has none. */
    public static PyObject special(PyObject o, PyStr name, PyObject... args) {
        PyType type = o.type();
        PyObject found = type.lookup(name);
        if (found == null) {
            return null;
        }
        if (found.type().ops.isMethod()) {
            return call(found, prepend(o, args), null);
        }
        return call(Attributes.bind(found, o, type), args, null);
    }

    /** The same values with one more in front. */
    public static PyObject[] prepend(PyObject first, PyObject[] rest) {
        PyObject[] all = new PyObject[rest.length + 1];
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    /** The array for a call without arguments. */
    public static PyObject[] none() {
        return NONE;
    }
}
