package org.krait.module.ast;

import java.util.ArrayList;
import java.util.List;
import org.krait.constant.Bytes;
import org.krait.constant.Complex;
import org.krait.constant.FrozenSetConstant;
import org.krait.constant.Singleton;
import org.krait.constant.Text;
import org.krait.constant.TupleConstant;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.bytes.PyBytes;
import org.krait.object.number.PyComplex;
import org.krait.object.number.PyFloat;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;
import org.krait.object.set.PyFrozenSet;
import org.krait.object.str.PyStr;

/** Constants of trees as Python objects, and back. An object that is no constant stands for itself. */
final class TreeConstants {

    private TreeConstants() {
    }

    static PyObject toPython(Object constant) {
        if (constant instanceof Text text) {
            if (text.isJavaString()) {
                return PyStr.of(text.javaString());
            }
            int[] points = text.codePoints();
            return PyStr.ofCodePoints(points, 0, points.length);
        }
        if (constant instanceof Long number) {
            return PyInt.of(number);
        }
        if (constant instanceof java.math.BigInteger number) {
            return PyInt.of(number);
        }
        if (constant instanceof Double number) {
            return new PyFloat(number);
        }
        if (constant instanceof Singleton singleton) {
            switch (singleton) {
                case None:
                    return Py.None;
                case True:
                    return Py.True;
                case False:
                    return Py.False;
                default:
                    return Py.Ellipsis;
            }
        }
        if (constant instanceof Bytes bytes) {
            return PyBytes.of(bytes.value());
        }
        if (constant instanceof Complex number) {
            return new PyComplex(number.real(), number.imaginary());
        }
        if (constant instanceof TupleConstant tuple) {
            return PyTuple.of(toPython(tuple.items()));
        }
        if (constant instanceof FrozenSetConstant set) {
            return PyFrozenSet.from(PyTuple.of(toPython(set.items())));
        }
        return constant == null ? Py.None : (PyObject) constant;
    }

    private static PyObject[] toPython(List<Object> constants) {
        PyObject[] objects = new PyObject[constants.size()];
        for (int i = 0; i < objects.length; i++) {
            objects[i] = toPython(constants.get(i));
        }
        return objects;
    }

    static Object fromPython(PyObject object) {
        if (object == Py.None) {
            return Singleton.None;
        }
        if (object == Py.True) {
            return Singleton.True;
        }
        if (object == Py.False) {
            return Singleton.False;
        }
        if (object == Py.Ellipsis) {
            return Singleton.Ellipsis;
        }
        if (object.type() == PyStr.TYPE) {
            PyStr text = (PyStr) object;
            int[] points = new int[text.length()];
            for (int i = 0; i < points.length; i++) {
                points[i] = text.codePointAt(i);
            }
            return Text.ofCodePoints(points, 0, points.length);
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
            return new TupleConstant(fromPython(((PyTuple) object).items));
        }
        if (object.type() == PyFrozenSet.TYPE) {
            return new FrozenSetConstant(fromPython(Iteration.toArray(object)));
        }
        return object;
    }

    private static List<Object> fromPython(PyObject[] objects) {
        List<Object> constants = new ArrayList<>(objects.length);
        for (PyObject object : objects) {
            constants.add(fromPython(object));
        }
        return constants;
    }
}
