package org.krait.module.array;

import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.bytes.PyBytes;
import org.krait.object.dict.PyDict;
import org.krait.object.sequence.PyList;
import org.krait.object.str.PyStr;
import org.krait.runtime.importing.Imports;

/** {@code array}: the type, and how it is unpickled. */
@ExposeModule(name = "array")
public final class ArrayModule extends JavaModule {
    private static final int MOST_FORMAT = 21;

    public ArrayModule() {
        super(ArrayModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        dict.put(PyStr.intern("array"), PyArray.TYPE);
        dict.put(PyStr.intern("ArrayType"), PyArray.TYPE);
        StringBuilder codes = new StringBuilder();
        for (ItemCode code : ItemCode.values()) {
            codes.append(code.code);
        }
        dict.put(PyStr.intern("typecodes"), Py.str(codes.toString()));
        Calls.method(Imports.attribute("collections.abc", "MutableSequence"), "register", PyArray.TYPE);
    }

    @Function
    PyObject _array_reconstructor(PyObject arraytype, PyObject typecode, int mformat_code, PyObject items) {
        int letter = PyArray.typecode(typecode, "_array_reconstructor", 2);
        if (!(arraytype instanceof PyType type)) {
            throw Errors.typeError("first argument must be a type object, not " + arraytype.type().longName());
        }
        if (!type.isSubtypeOf(PyArray.TYPE)) {
            throw Errors.typeError(type.longName() + " is not a subtype of array.array");
        }
        ItemCode code = ItemCode.of(letter);
        if (mformat_code < 0 || mformat_code > MOST_FORMAT) {
            throw Errors.valueError("third argument must be a valid machine format code.");
        }
        if (!(items instanceof PyBytes bytes)) {
            throw Errors.typeError("fourth argument should be bytes, not " + items.type().longName());
        }
        if (mformat_code == code.machineFormat) {
            PyObject array = Calls.call(type, typecode);
            Calls.method(array, "frombytes", items);
            return array;
        }
        return Calls.call(type, typecode, new PyList(new MachineFormat(mformat_code).read(bytes.bytes)));
    }
}
