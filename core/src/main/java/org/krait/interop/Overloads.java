package org.krait.interop;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.sequence.PyTuple;

/**
 * Chooses among methods of one name by the arguments of a call, as the Java Language Specification does
 * (15.12.2): first without variable arity, then with it. Where several apply, the one whose conversions cost
 * least wins; at the same cost, the one with the more specific parameters.
 */
final class Overloads {
    private final Interop interop;
    private final Conversions conversions;

    Overloads(Interop interop) {
        this.interop = interop;
        conversions = new Conversions(interop);
    }

    /**
     * Calls the method that fits.
     *
     * @param target the receiver; null: static methods only
     * @throws org.krait.object.PyException TypeError if none or no single one fits, and what the method
     * throws
     */
    PyObject invoke(Object target, String name, List<Method> methods, PyObject[] args, PyTuple kwnames) {
        refuseKeywords(name, kwnames);
        Method method = (Method) choose(name, methods, args);
        Object[] values = values(method, args);
        try {
            Object receiver = Modifier.isStatic(method.getModifiers()) ? null : target;
            Object result = method.invoke(receiver, values);
            return method.getReturnType() == void.class ? Py.None : interop.toPython(result);
        } catch (InvocationTargetException e) {
            throw interop.raised(e.getCause());
        } catch (IllegalAccessException | IllegalArgumentException e) {
            throw Errors.typeError(name + "(): " + e.getMessage());
        }
    }

    /** Makes an instance by the constructor that fits. */
    PyObject construct(Class<?> type, PyObject[] args, PyTuple kwnames) {
        String name = type.getSimpleName();
        refuseKeywords(name, kwnames);
        List<Constructor<?>> all = interop.members(type).constructors();
        if (all.isEmpty() || Modifier.isAbstract(type.getModifiers())) {
            throw Errors.typeError("cannot create instances of the Java type '" + type.getName() + "'");
        }
        Constructor<?> constructor = (Constructor<?>) choose(name, all, args);
        try {
            return interop.toPython(constructor.newInstance(values(constructor, args)));
        } catch (InvocationTargetException e) {
            throw interop.raised(e.getCause());
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw Errors.typeError(name + "(): " + e.getMessage());
        }
    }

    private static void refuseKeywords(String name, PyTuple kwnames) {
        if (kwnames != null && kwnames.items.length != 0) {
            throw Errors.typeError("Java method " + name + "() takes no keyword arguments");
        }
    }

    private Executable choose(String name, List<? extends Executable> candidates, PyObject[] args) {
        for (boolean variable : new boolean[] {false, true}) {
            Executable best = null;
            int bestCost = Integer.MAX_VALUE;
            boolean ambiguous = false;
            for (Executable each : candidates) {
                int cost = cost(each, args, variable);
                if (cost < 0 || cost > bestCost) {
                    continue;
                }
                if (cost < bestCost || moreSpecific(each, best)) {
                    best = each;
                    bestCost = cost;
                    ambiguous = false;
                } else if (!moreSpecific(best, each)) {
                    ambiguous = true;
                }
            }
            if (ambiguous) {
                throw Errors.typeError("call of the Java method " + name + "() is ambiguous for " + types(args));
            }
            if (best != null) {
                return best;
            }
        }
        throw Errors.typeError("no Java method " + name + "() takes " + types(args));
    }

    private static String types(PyObject[] args) {
        StringBuilder out = new StringBuilder("(");
        for (int i = 0; i < args.length; i++) {
            out.append(i == 0 ? "" : ", ").append(args[i] instanceof PyJavaObject o
                    ? o.value.getClass().getName() : args[i].type().name());
        }
        return out.append(')').toString();
    }

    private static boolean moreSpecific(Executable a, Executable b) {
        Class<?>[] mine = a.getParameterTypes();
        Class<?>[] other = b.getParameterTypes();
        if (mine.length != other.length) {
            return mine.length > other.length;
        }
        boolean differ = false;
        for (int i = 0; i < mine.length; i++) {
            if (mine[i] != other[i]) {
                if (!other[i].isAssignableFrom(mine[i])) {
                    return false;
                }
                differ = true;
            }
        }
        return differ;
    }

    private int cost(Executable method, PyObject[] args, boolean variable) {
        Class<?>[] types = method.getParameterTypes();
        int fixed = types.length;
        if (variable) {
            if (!method.isVarArgs() || args.length < fixed - 1) {
                return -1;
            }
            fixed--;
        } else if (args.length != fixed) {
            return -1;
        }
        int sum = 0;
        for (int i = 0; i < args.length; i++) {
            int cost = conversions.cost(args[i], i < fixed ? types[i] : types[fixed].getComponentType());
            if (cost < 0) {
                return -1;
            }
            sum += cost;
        }
        return sum;
    }

    private Object[] values(Executable method, PyObject[] args) {
        Class<?>[] types = method.getParameterTypes();
        Object[] values = new Object[types.length];
        boolean variable = cost(method, args, false) < 0;
        int fixed = variable ? types.length - 1 : types.length;
        for (int i = 0; i < fixed; i++) {
            values[i] = conversions.convert(args[i], types[i]);
        }
        if (variable) {
            Class<?> component = types[fixed].getComponentType();
            Object rest = Array.newInstance(component, args.length - fixed);
            for (int i = fixed; i < args.length; i++) {
                Array.set(rest, i - fixed, conversions.convert(args[i], component));
            }
            values[fixed] = rest;
        }
        return values;
    }
}
