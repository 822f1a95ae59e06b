package org.krait.runtime.function;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.krait.code.CodeObject;
import org.krait.constant.Bytes;
import org.krait.constant.Complex;
import org.krait.constant.FrozenSetConstant;
import org.krait.constant.Singleton;
import org.krait.constant.SliceConstant;
import org.krait.constant.Text;
import org.krait.constant.TupleConstant;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.bytes.PyBytes;
import org.krait.object.number.PyComplex;
import org.krait.object.number.PyFloat;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PySlice;
import org.krait.object.sequence.PyTuple;
import org.krait.object.set.PyFrozenSet;
import org.krait.object.str.PyStr;

/**
 * Constants of code objects, from the free form of {@link org.krait.constant} to Python objects and back. An
 * object of a type that has no free form stands for itself.
 */
public final class Constants {
    private Constants() {}

    /** The Python object of a constant; texts that look like names are interned, as CPython does. */
    public static PyObject toPython(Object constant) {
        if (constant instanceof Text text) {
            return text(text);
        }
        if (constant instanceof Long number) {
            return PyInt.of(number);
        }
        if (constant instanceof Singleton singleton) {
            return switch (singleton) {
                case None -> Py.None;
                case True -> Py.True;
                case False -> Py.False;
                case Ellipsis -> Py.Ellipsis;
            };
        }
        if (constant instanceof TupleConstant tuple) {
            return PyTuple.of(toPython(tuple.items()));
        }
        if (constant instanceof CodeObject code) {
            return new PyCode(code);
        }
        if (constant instanceof Double number) {
            return new PyFloat(number);
        }
        if (constant instanceof Bytes bytes) {
            return PyBytes.of(bytes.value());
        }
        if (constant instanceof BigInteger number) {
            return PyInt.of(number);
        }
        if (constant instanceof Complex number) {
            return new PyComplex(number.real(), number.imaginary());
        }
        if (constant instanceof FrozenSetConstant set) {
            return PyFrozenSet.from(PyTuple.of(toPython(set.items())));
        }
        if (constant instanceof SliceConstant slice) {
            return new PySlice(toPython(slice.start()), toPython(slice.stop()), toPython(slice.step()));
        }
        return (PyObject) constant;
    }

    private static PyObject[] toPython(List<Object> constants) {
        PyObject[] objects = new PyObject[constants.size()];
        for (int i = 0; i < objects.length; i++) {
            objects[i] = toPython(constants.get(i));
        }
        return objects;
    }

    private static PyStr text(Text text) {
        if (!text.isJavaString()) {
            int[] points = text.codePoints();
            return PyStr.ofCodePoints(points, 0, points.length);
        }
        String s = text.javaString();
        return isName(s) ? PyStr.intern(s) : PyStr.of(s);
    }

    private static boolean isName(String s) {
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_')) {
                return false;
            }
        }
        return true;
    }

    /** The free form of a Python object, for {@code code.replace} and {@code types.CodeType}. */
    public static Object fromPython(PyObject object) {
        if (object == Py.None) {
            return Singleton.None;
        }
        if (object == Py.Ellipsis) {
            return Singleton.Ellipsis;
        }
        Class<?> kind = object.getClass();
        if (object == Py.True || object == Py.False) {
            return object == Py.True ? Singleton.True : Singleton.False;
        }
        if (kind == PyCode.class) {
            return ((PyCode) object).code;
        }
        if (object.type() == PyStr.TYPE) {
            return text((PyStr) object);
        }
        if (object.type() == PyInt.TYPE) {
            PyInt number = (PyInt) object;
            return number.isSmall() ? (Object) number.longValue() : number.bigValue();
        }
        if (object.type() == PyFloat.TYPE) {
            return ((PyFloat) object).value;
        }
        if (object.type() == PyComplex.TYPE) {
            PyComplex number = (PyComplex) object;
            return new Complex(number.real, number.imag);
        }
        if (object.type() == PyBytes.TYPE) {
            return new Bytes(((PyBytes) object).bytes);
        }
        if (object.type() == PyTuple.TYPE) {
            List<Object> items = new ArrayList<>();
            for (PyObject item : ((PyTuple) object).items) {
                items.add(fromPython(item));
            }
            return new TupleConstant(items);
        }
        return object;
    }

    private static Text text(PyStr s) {
        int[] points = new int[s.length()];
        for (int i = 0; i < points.length; i++) {
            points[i] = s.codePointAt(i);
        }
        return Text.ofCodePoints(points, 0, points.length);
    }
}
