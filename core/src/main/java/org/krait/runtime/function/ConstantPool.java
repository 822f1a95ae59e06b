package org.krait.runtime.function;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.krait.code.CodeObject;
import org.krait.constant.Bytes;
import org.krait.constant.Complex;
import org.krait.constant.FrozenSetConstant;
import org.krait.constant.NotANumber;
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
 * The Python objects that the code objects of one source share. CPython's compiler merges constants that are equal
 * and of one type, tuples of such, and tables; so {@code f.__code__.co_consts is g.__code__.co_consts} may hold.
 */
final class ConstantPool {
    private final Map<Object, PyObject> shared = new HashMap<>();

    /** The file's name when the source was compiled. */
    private final String compiledAs;

    /** What code of that file says as the file's name. */
    private volatile PyStr filename;

    /** Whether some code within says another name. */
    private boolean namesDiffer;

    /** A pool for the code of a file. */
    ConstantPool(String filename) {
        compiledAs = filename;
        this.filename = PyStr.of(filename);
    }

    /** The file's name as one object for all code of the file; null for code that was compiled for another file. */
    PyStr filename(String compiledAs) {
        return this.compiledAs.equals(compiledAs) ? filename : null;
    }

    /** Renames the file for all code of it, unless some code has been renamed by itself. */
    synchronized boolean rename(PyStr filename) {
        if (namesDiffer) {
            return false;
        }
        this.filename = filename;
        return true;
    }

    /** Says that code within is about to be renamed by itself. */
    synchronized void keepNames() {
        namesDiffer = true;
    }

    /** The Python object of a constant; texts that look like names are interned, as CPython does. */
    synchronized PyObject of(Object constant) {
        if (constant instanceof Singleton singleton) {
            return switch (singleton) {
                case None -> Py.None;
                case True -> Py.True;
                case False -> Py.False;
                case Ellipsis -> Py.Ellipsis;
            };
        }
        if (constant instanceof CodeObject code) {
            return new PyCode(code, this);
        }
        if (constant instanceof PyObject object) {
            return object;
        }
        if (NotANumber.isIn(constant)) {
            return make(constant);
        }
        PyObject found = shared.get(constant);
        if (found == null) {
            found = make(constant);
            shared.put(constant, found);
        }
        return found;
    }

    private PyObject make(Object constant) {
        if (constant instanceof Text text) {
            return text(text);
        }
        if (constant instanceof Long number) {
            return PyInt.of(number);
        }
        if (constant instanceof TupleConstant tuple) {
            return PyTuple.of(all(tuple.items()));
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
            return PyFrozenSet.from(PyTuple.of(all(set.items())));
        }
        SliceConstant slice = (SliceConstant) constant;
        return new PySlice(of(slice.start()), of(slice.stop()), of(slice.step()));
    }

    private PyObject[] all(List<Object> constants) {
        PyObject[] objects = new PyObject[constants.size()];
        for (int i = 0; i < objects.length; i++) {
            objects[i] = of(constants.get(i));
        }
        return objects;
    }

    /** {@code co_consts}: a tuple that codes with the same constants share, unless there is code among them. */
    PyTuple tuple(Object[] constants) {
        for (Object constant : constants) {
            if (constant instanceof CodeObject || constant instanceof PyObject) {
                return PyTuple.of(all(Arrays.asList(constants)));
            }
        }
        return (PyTuple) of(new TupleConstant(Arrays.asList(constants)));
    }

    /** A table. */
    PyBytes bytes(byte[] table) {
        return (PyBytes) of(new Bytes(table));
    }

    private static PyStr text(Text text) {
        if (!text.isJavaString()) {
            int[] points = text.codePoints();
            return PyStr.ofCodePoints(points, 0, points.length);
        }
        String s = text.javaString();
        return isName(s) ? PyStr.intern(s) : text.isPlain() ? PyStr.ofUnits(s) : PyStr.of(s);
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
}
