package org.krait.object.generic;

import java.util.ArrayList;
import java.util.List;
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
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** The free type variables in the arguments of a generic alias: finding and replacing them. */
final class TypeParameters {
    private static final PyStr SUBST = PyStr.intern("__typing_subst__");
    private static final PyStr PREPARE = PyStr.intern("__typing_prepare_subst__");
    private static final PyStr PARAMETERS = PyStr.intern("__parameters__");
    private static final PyStr UNPACKED = PyStr.intern("__typing_unpacked_tuple_args__");

    private TypeParameters() {}

    /** The type variables in the arguments, each once, in order of appearance. */
    static PyTuple of(PyObject[] args) {
        List<PyObject> found = new ArrayList<>();
        collect(args, found);
        return PyTuple.of(found.toArray(new PyObject[0]));
    }

    private static void collect(PyObject[] args, List<PyObject> found) {
        for (PyObject arg : args) {
            if (arg instanceof PyType) {
                continue;
            }
            if (arg instanceof PyTuple || arg instanceof PyList) {
                collect(Iteration.toArray(arg), found);
            } else if (Attributes.getOrNull(arg, SUBST) != null) {
                add(arg, found);
            } else if (Attributes.getOrNull(arg, PARAMETERS) instanceof PyTuple inner) {
                for (PyObject each : inner.items) {
                    add(each, found);
                }
            }
        }
    }

    private static void add(PyObject parameter, List<PyObject> found) {
        for (PyObject each : found) {
            if (each == parameter) {
                return;
            }
        }
        found.add(parameter);
    }

    /** The arguments of {@code alias[item]}: those of alias with its parameters replaced. */
    static PyObject[] substitute(PyObject alias, PyObject[] args, PyTuple parameters, PyObject item) {
        if (parameters.size() == 0) {
            throw Errors.typeError(Texts.reprString(alias) + " is not a generic class");
        }
        PyObject given = unpack(item);
        for (PyObject parameter : parameters.items) {
            PyObject prepare = Attributes.getOrNull(parameter, PREPARE);
            if (prepare != null && prepare != Py.None) {
                PyObject prepared = Calls.call(prepare, alias,
                        given instanceof PyTuple ? given : Py.tuple(given));
                given = prepared;
            }
        }
        PyObject[] values = given instanceof PyTuple tuple ? tuple.items : new PyObject[] {given};
        if (values.length != parameters.size()) {
            throw Errors.typeError("Too " + (values.length > parameters.size() ? "many" : "few") + " arguments for "
                    + Texts.reprString(alias) + "; actual " + values.length + ", expected " + parameters.size());
        }
        return replace(args, parameters, values);
    }

    private static PyObject[] replace(PyObject[] args, PyTuple parameters, PyObject[] values) {
        List<PyObject> result = new ArrayList<>();
        for (PyObject arg : args) {
            if (arg instanceof PyType) {
                result.add(arg);
                continue;
            }
            if (arg instanceof PyTuple tuple) {
                result.add(PyTuple.of(replace(tuple.items, parameters, values)));
                continue;
            }
            if (arg instanceof PyList list) {
                result.add(PyList.ofArray(replace(list.toArray(), parameters, values)));
                continue;
            }
            boolean unpacked = isUnpackedTypeVarTuple(arg);
            PyObject subst = Attributes.getOrNull(arg, SUBST);
            PyObject replaced;
            if (subst != null) {
                replaced = Calls.call(subst, values[indexOf(parameters, arg)]);
            } else {
                replaced = inner(arg, parameters, values);
            }
            if (unpacked) {
                if (!(replaced instanceof PyTuple several)) {
                    throw Errors.typeError("expected __typing_subst__ of " + arg.type().longName()
                            + " objects to return a tuple, not " + replaced.type().longName());
                }
                for (PyObject each : several.items) {
                    result.add(each);
                }
            } else {
                result.add(replaced);
            }
        }
        return result.toArray(new PyObject[0]);
    }

    private static PyObject inner(PyObject arg, PyTuple parameters, PyObject[] values) {
        if (!(Attributes.getOrNull(arg, PARAMETERS) instanceof PyTuple own) || own.size() == 0) {
            return arg;
        }
        List<PyObject> chosen = new ArrayList<>();
        for (PyObject parameter : own.items) {
            int at = indexOf(parameters, parameter);
            if (at < 0) {
                chosen.add(parameter);
                continue;
            }
            if (parameter.type().name().equals("TypeVarTuple") && values[at] instanceof PyTuple several) {
                for (PyObject each : several.items) {
                    chosen.add(each);
                }
            } else {
                chosen.add(values[at]);
            }
        }
        return Containers.getItem(arg, PyTuple.of(chosen.toArray(new PyObject[0])));
    }

    private static int indexOf(PyTuple parameters, PyObject parameter) {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.items[i] == parameter) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isUnpackedTypeVarTuple(PyObject arg) {
        PyObject flag = Attributes.getOrNull(arg, "__typing_is_unpacked_typevartuple__");
        return flag != null && Comparisons.isTrue(flag);
    }

    /** The items of a subscript with {@code *tuple[...]} spread out. */
    private static PyObject unpack(PyObject item) {
        PyObject[] items = item instanceof PyTuple tuple ? tuple.items : new PyObject[] {item};
        List<PyObject> spread = new ArrayList<>();
        boolean any = false;
        for (PyObject each : items) {
            PyObject inside = each instanceof PyType ? null : Attributes.getOrNull(each, UNPACKED);
            if (inside instanceof PyTuple several
                    && (several.size() == 0 || several.items[several.size() - 1] != Py.Ellipsis)) {
                any = true;
                for (PyObject one : several.items) {
                    spread.add(one);
                }
            } else {
                spread.add(each);
            }
        }
        return any ? PyTuple.of(spread.toArray(new PyObject[0])) : item;
    }

    /** The text of an argument of an alias, which may be a list of types. */
    static String showArgument(PyObject o) {
        if (o instanceof PyList list) {
            StringBuilder out = new StringBuilder("[");
            int size = list.size();
            for (int i = 0; i < size; i++) {
                // Showing an item may take others away.
                out.append(i == 0 ? "" : ", ").append(show(Containers.getItem(list, Py.integer(i))));
            }
            return out.append(']').toString();
        }
        return show(o);
    }

    /** The text of a type. */
    static String show(PyObject o) {
        if (o == Py.Ellipsis) {
            return "...";
        }
        if (Attributes.getOrNull(o, "__origin__") != null && Attributes.getOrNull(o, "__args__") != null) {
            return Texts.reprString(o);
        }
        PyObject qualname = Attributes.getOrNull(o, "__qualname__");
        PyObject module = Attributes.getOrNull(o, "__module__");
        if (qualname == null || module == null || module == Py.None) {
            return Texts.reprString(o);
        }
        String name = Texts.strString(qualname);
        String in = Texts.strString(module);
        return in.equals("builtins") ? name : in + "." + name;
    }
}
