package org.krait.interop;

import java.lang.reflect.Array;
import java.math.BigInteger;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.bytes.PyByteArray;
import org.krait.object.bytes.PyBytes;
import org.krait.object.dict.PyDict;
import org.krait.object.number.PyBool;
import org.krait.object.number.PyFloat;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.object.set.PyAnySet;
import org.krait.object.str.PyStr;

/**
 * From Python values to Java ones: what a value can become, how far that is from its nature (the cost, by
 * which overloads are chosen), and the conversion itself.
 */
final class Conversions {
    private static final int IMPOSSIBLE = -1;
    /** The cost of becoming an {@code Object}: more than any type that says something. */
    private static final int OBJECT = 20;

    private static final Class<?>[] INTEGERS = {int.class, long.class, Integer.class, Long.class, short.class,
        byte.class, Short.class, Byte.class, BigInteger.class, double.class, float.class, Double.class, Float.class};
    private static final Class<?>[] REALS = {double.class, float.class, Double.class, Float.class};

    private final Interop interop;

    Conversions(Interop interop) {
        this.interop = interop;
    }

    /** The cost of converting, -1 if it is impossible. */
    int cost(PyObject object, Class<?> type) {
        if (object == Py.None) {
            return type.isPrimitive() ? IMPOSSIBLE : type == Object.class ? 1 : 0;
        }
        if (object instanceof PyJavaObject java) {
            int cost = costOfWrapper(java, type);
            if (cost != IMPOSSIBLE) {
                return cost;
            }
        } else if (type == Object.class) {
            return OBJECT;
        }
        int natural = costOfValue(object, type);
        if (natural != IMPOSSIBLE) {
            return natural;
        }
        if (object.type().hasSlot(Slot.CALL) && FunctionalInterfaces.methodOf(type) != null) {
            return 8;
        }
        if (type.isInstance(object) || type.isInstance(interop.embedder().handle(object))) {
            return 0;
        }
        return IMPOSSIBLE;
    }

    private static int costOfWrapper(PyJavaObject java, Class<?> type) {
        if (!type.isInstance(java.value)) {
            return IMPOSSIBLE;
        }
        Class<?> c = java.value.getClass();
        int steps = 0;
        while (c != null && c != type && type.isAssignableFrom(c)) {
            c = c.getSuperclass();
            steps++;
        }
        return type == Object.class ? OBJECT : Math.min(steps, OBJECT - 1);
    }

    private int costOfValue(PyObject object, Class<?> type) {
        if (object instanceof PyStr s) {
            return type == String.class ? 0 : isChar(type) && s.length() == 1 && s.codePointAt(0) < 0x10000 ? 1
                    : type == CharSequence.class || type == Comparable.class ? 3 : IMPOSSIBLE;
        }
        if (object instanceof PyBool) {
            return type == boolean.class ? 0 : type == Boolean.class ? 1 : IMPOSSIBLE;
        }
        if (object instanceof PyInt n) {
            return costOfInt(n, type);
        }
        if (object instanceof PyFloat) {
            int at = indexOf(REALS, type);
            return at >= 0 ? at : type == Number.class ? 8 : IMPOSSIBLE;
        }
        if (object instanceof PyBytes || object instanceof PyByteArray) {
            return type == byte[].class ? 0 : IMPOSSIBLE;
        }
        if (object instanceof PyDict) {
            return type == Map.class ? 0 : IMPOSSIBLE;
        }
        if (object instanceof PyAnySet) {
            return type == Set.class ? 0 : type == Collection.class ? 1 : type == Iterable.class ? 2 : IMPOSSIBLE;
        }
        if (object instanceof PyList || object instanceof PyTuple) {
            if (type.isArray()) {
                return costOfItems(object, type.getComponentType());
            }
            return type == List.class ? 0 : type == Collection.class ? 1 : type == Iterable.class ? 2 : IMPOSSIBLE;
        }
        return IMPOSSIBLE;
    }

    private int costOfItems(PyObject sequence, Class<?> component) {
        int worst = 0;
        for (PyObject item : Iteration.toArray(sequence)) {
            int cost = cost(item, component);
            if (cost < 0) {
                return IMPOSSIBLE;
            }
            worst = Math.max(worst, cost);
        }
        return 3 + worst;
    }

    private static int costOfInt(PyInt n, Class<?> type) {
        int at = indexOf(INTEGERS, type);
        if (at < 0) {
            return type == Number.class ? 14 : IMPOSSIBLE;
        }
        boolean fits = type == int.class || type == Integer.class ? fits(n, Integer.MIN_VALUE, Integer.MAX_VALUE)
                : type == short.class || type == Short.class ? fits(n, Short.MIN_VALUE, Short.MAX_VALUE)
                : type == byte.class || type == Byte.class ? fits(n, Byte.MIN_VALUE, Byte.MAX_VALUE)
                : type == long.class || type == Long.class ? n.isSmall() : true;
        return fits ? at : IMPOSSIBLE;
    }

    private static boolean fits(PyInt n, long least, long most) {
        return n.isSmall() && n.longValue() >= least && n.longValue() <= most;
    }

    private static boolean isChar(Class<?> type) {
        return type == char.class || type == Character.class;
    }

    private static int indexOf(Class<?>[] types, Class<?> type) {
        for (int i = 0; i < types.length; i++) {
            if (types[i] == type) {
                return i;
            }
        }
        return IMPOSSIBLE;
    }

    /** Converts; see {@link Interop#toJava}. */
    Object convert(PyObject object, Class<?> type) {
        if (object == Py.None) {
            if (type.isPrimitive()) {
                throw impossible(object, type);
            }
            return null;
        }
        if (object instanceof PyJavaObject java && type.isInstance(java.value)) {
            return java.value;
        }
        if (type == Object.class) {
            return natural(object);
        }
        if (costOfValue(object, type) >= 0) {
            return value(object, type);
        }
        if (object instanceof PyInt n && indexOf(INTEGERS, type) >= 0) {
            throw Errors.overflowError("Python int too large to convert to Java " + type.getSimpleName());
        }
        Object handle = interop.embedder().handle(object);
        if (type.isInstance(handle)) {
            return handle;
        }
        if (object.type().hasSlot(Slot.CALL) && FunctionalInterfaces.methodOf(type) != null) {
            return PythonProxy.of(interop, object, true, type);
        }
        if (type.isInstance(object)) {
            return object;
        }
        throw impossible(object, type);
    }

    private static RuntimeException impossible(PyObject object, Class<?> type) {
        return Errors.typeError("cannot convert '" + object.type().name() + "' object to Java " + type.getTypeName());
    }

    /** What a value becomes when Java asks for no particular type. */
    private Object natural(PyObject object) {
        if (object instanceof PyStr) {
            return object.toString();
        }
        if (object instanceof PyBool) {
            return object == Py.True;
        }
        if (object instanceof PyInt n) {
            return n.isSmall() ? (Object) n.longValue() : n.bigValue();
        }
        if (object instanceof PyFloat f) {
            return f.value;
        }
        if (object instanceof PyBytes || object instanceof PyByteArray) {
            return value(object, byte[].class);
        }
        if (object instanceof PyDict) {
            return value(object, Map.class);
        }
        if (object instanceof PyList || object instanceof PyTuple) {
            return value(object, List.class);
        }
        if (object instanceof PyAnySet) {
            return value(object, Set.class);
        }
        return interop.embedder().handle(object);
    }

    private Object value(PyObject object, Class<?> type) {
        if (object instanceof PyStr) {
            String text = object.toString();
            return isChar(type) ? (Object) text.charAt(0) : text;
        }
        if (object instanceof PyBool) {
            return object == Py.True;
        }
        if (object instanceof PyInt n) {
            return number(n, type);
        }
        if (object instanceof PyFloat f) {
            return type == float.class || type == Float.class ? (Object) (float) f.value : (Object) f.value;
        }
        if (object instanceof PyBytes bytes) {
            return bytes.bytes.clone();
        }
        if (object instanceof PyByteArray bytes) {
            return bytes.toBytes();
        }
        if (object instanceof PyDict dict) {
            return new PythonMap(interop, dict);
        }
        PyObject[] items = object instanceof PyAnySet || type.isArray() ? Iteration.toArray(object) : null;
        if (type.isArray()) {
            Object array = Array.newInstance(type.getComponentType(), items.length);
            for (int i = 0; i < items.length; i++) {
                Array.set(array, i, convert(items[i], type.getComponentType()));
            }
            return array;
        }
        if (items != null) {
            Set<Object> set = new LinkedHashSet<>();
            for (PyObject item : items) {
                set.add(natural(item));
            }
            return set;
        }
        return new PythonList(interop, object);
    }

    private static Object number(PyInt n, Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return (int) n.longValue();
        }
        if (type == long.class || type == Long.class) {
            return n.longValue();
        }
        if (type == short.class || type == Short.class) {
            return (short) n.longValue();
        }
        if (type == byte.class || type == Byte.class) {
            return (byte) n.longValue();
        }
        if (type == double.class || type == Double.class) {
            return n.doubleValue();
        }
        if (type == float.class || type == Float.class) {
            return (float) n.doubleValue();
        }
        return type == BigInteger.class || !n.isSmall() ? (Object) n.bigValue() : (Object) n.longValue();
    }
}
