package org.krait.runtime.function;

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
import org.krait.object.Iteration;
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

    /** The Python object of a constant that belongs to no code object. */
    public static PyObject toPython(Object constant) {
        return constant instanceof CodeObject code ? new PyCode(code) : new ConstantPool("").of(constant);
    }

    /** The free form of a Python object, for {@code code.replace} and {@code types.CodeType}. */
    public static Object fromPython(PyObject object) {
        return fromPython(object, true);
    }

    /** The free form of the value of a literal in a tree, which is neither code nor a slice. */
    public static Object literal(PyObject object) {
        return fromPython(object, false);
    }

    private static Object fromPython(PyObject object, boolean inCode) {
        if (object == Py.None) {
            return Singleton.None;
        }
        if (object == Py.Ellipsis) {
            return Singleton.Ellipsis;
        }
        if (object == Py.True || object == Py.False) {
            return object == Py.True ? Singleton.True : Singleton.False;
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
            return new TupleConstant(fromPython(((PyTuple) object).items, inCode));
        }
        if (object.type() == PyFrozenSet.TYPE) {
            return new FrozenSetConstant(fromPython(Iteration.toArray(object), inCode));
        }
        if (inCode && object instanceof PyCode code) {
            return code.code;
        }
        if (inCode && object.type() == PySlice.TYPE) {
            PySlice slice = (PySlice) object;
            return new SliceConstant(fromPython(slice.start), fromPython(slice.stop), fromPython(slice.step));
        }
        return object;
    }

    private static List<Object> fromPython(PyObject[] objects, boolean inCode) {
        List<Object> constants = new ArrayList<>(objects.length);
        for (PyObject object : objects) {
            constants.add(fromPython(object, inCode));
        }
        return constants;
    }

    private static Text text(PyStr s) {
        int[] points = new int[s.length()];
        for (int i = 0; i < points.length; i++) {
            points[i] = s.codePointAt(i);
        }
        return Text.ofCodePoints(points, 0, points.length);
    }
}
