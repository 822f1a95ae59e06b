package org.krait.module.pickle;

import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;

/** The functions of {@code _pickle}. */
@ExposeModule(name = "_pickle")
public final class PickleModule extends JavaModule {
    public PickleModule() {
        super(PickleModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        PickleTables.current();
        dict.put(PyStr.intern("PickleError"), PickleErrors.pickleError());
        dict.put(PyStr.intern("PicklingError"), PickleErrors.picklingError());
        dict.put(PyStr.intern("UnpicklingError"), PickleErrors.unpicklingError());
        dict.put(PyStr.intern("Pickler"), PyPickler.TYPE);
        dict.put(PyStr.intern("Unpickler"), PyUnpickler.TYPE);
        dict.put(PyStr.intern("PickleBuffer"), PyPickleBuffer.TYPE);
    }

    @Function
    void dump(PyObject obj, PyObject file, PyObject protocol, boolean fix_imports, PyObject buffer_callback) {
        PyPickler.dump(obj, file, protocol, fix_imports, buffer_callback);
    }

    @Function
    PyObject dumps(PyObject obj, PyObject protocol, boolean fix_imports, PyObject buffer_callback) {
        return PyPickler.dumps(obj, protocol, fix_imports, buffer_callback);
    }

    @Function
    PyObject load(PyObject file, boolean fix_imports, String encoding, String errors, PyObject buffers) {
        return PyUnpickler.load(file, fix_imports, PyUnpickler.text(encoding, "ASCII"),
                PyUnpickler.text(errors, "strict"), buffers);
    }

    @Function
    PyObject loads(PyObject data, boolean fix_imports, String encoding, String errors, PyObject buffers) {
        return PyUnpickler.loads(data, fix_imports, PyUnpickler.text(encoding, "ASCII"),
                PyUnpickler.text(errors, "strict"), buffers);
    }
}
