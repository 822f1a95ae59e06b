package org.krait.module.builtins;

import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.bytes.PyByteArray;
import org.krait.object.bytes.PyBytes;
import org.krait.object.bytes.PyMemoryView;
import org.krait.object.descriptor.PyClassMethod;
import org.krait.object.descriptor.PyProperty;
import org.krait.object.descriptor.PyStaticMethod;
import org.krait.object.descriptor.PySuper;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.iterator.PyEnumerate;
import org.krait.object.iterator.PyFilter;
import org.krait.object.iterator.PyMap;
import org.krait.object.iterator.PyReversed;
import org.krait.object.iterator.PyZip;
import org.krait.object.number.PyBool;
import org.krait.object.number.PyComplex;
import org.krait.object.number.PyFloat;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyRange;
import org.krait.object.sequence.PySlice;
import org.krait.object.sequence.PyTuple;
import org.krait.object.set.PyFrozenSet;
import org.krait.object.set.PySet;
import org.krait.object.str.PyStr;
import org.krait.runtime.Interpreter;

/** The names of {@code builtins} that are no functions: constants, types, exceptions, in CPython's order. */
final class BuiltinNames {
    private BuiltinNames() {}

    static void addTo(PyDict dict) {
        put(dict, "None", Py.None);
        put(dict, "Ellipsis", Py.Ellipsis);
        put(dict, "NotImplemented", Py.NotImplemented);
        put(dict, "False", Py.False);
        put(dict, "True", Py.True);
        put(dict, "bool", PyBool.TYPE);
        put(dict, "memoryview", PyMemoryView.TYPE);
        put(dict, "bytearray", PyByteArray.TYPE);
        put(dict, "bytes", PyBytes.TYPE);
        put(dict, "classmethod", PyClassMethod.TYPE);
        put(dict, "complex", PyComplex.TYPE);
        put(dict, "dict", PyDict.TYPE);
        put(dict, "enumerate", PyEnumerate.TYPE);
        put(dict, "filter", PyFilter.TYPE);
        put(dict, "float", PyFloat.TYPE);
        put(dict, "frozenset", PyFrozenSet.TYPE);
        put(dict, "property", PyProperty.TYPE);
        put(dict, "int", PyInt.TYPE);
        put(dict, "list", PyList.TYPE);
        put(dict, "map", PyMap.TYPE);
        put(dict, "object", PyType.OBJECT);
        put(dict, "range", PyRange.TYPE);
        put(dict, "reversed", PyReversed.TYPE);
        put(dict, "set", PySet.TYPE);
        put(dict, "slice", PySlice.TYPE);
        put(dict, "staticmethod", PyStaticMethod.TYPE);
        put(dict, "str", PyStr.TYPE);
        put(dict, "super", PySuper.TYPE);
        put(dict, "tuple", PyTuple.TYPE);
        put(dict, "type", PyType.TYPE);
        put(dict, "zip", PyZip.TYPE);
        put(dict, "__debug__", Py.bool(Interpreter.current().options.flag("optimize") == 0));
        for (PyType type : PyExceptions.all()) {
            put(dict, type.name(), type);
        }
        dict.put(PyStr.intern("EnvironmentError"), PyExceptions.OSError);
        dict.put(PyStr.intern("IOError"), PyExceptions.OSError);
    }

    private static void put(PyDict dict, String name, PyObject value) {
        dict.put(PyStr.intern(name), value);
    }
}
