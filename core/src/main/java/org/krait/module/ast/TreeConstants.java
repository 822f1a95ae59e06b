package org.krait.module.ast;

import java.math.BigInteger;
import java.util.List;
import org.krait.constant.Bytes;
import org.krait.constant.Complex;
import org.krait.constant.FrozenSetConstant;
import org.krait.constant.Singleton;
import org.krait.constant.Text;
import org.krait.constant.TupleConstant;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.bytes.PyBytes;
import org.krait.object.number.PyComplex;
import org.krait.object.number.PyFloat;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;
import org.krait.object.set.PyFrozenSet;
import org.krait.object.str.PyStr;

/**
 * Constants of trees as Python objects; what is no constant is an object and stands for itself. The way back is {@link
 * org.krait.runtime.function.Constants#literal}.
 */
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
        if (constant instanceof BigInteger number) {
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
}
