package org.krait.object;

import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;

/** An instance of a Python class whose solid base is {@code object}. */
public class PyInstance extends PyObject implements Instance {
    private Shape shape;
    private PyObject[] values;
    private PyDict dict;

    /**
     * What {@code object.__new__} makes of arguments that nobody takes.
     *
     * @param cls the class to be instantiated
     * @param args the arguments
     * @throws PyException TypeError if neither the class's {@code __new__} nor its {@code __init__} has a use for them
     */
    public static void takesNoArguments(PyType cls, PyObject[] args) {
        if (args.length != 0) {
            if (cls.lookupNew() != PyType.OBJECT.lookupNew()) {
                throw Errors.typeError("object.__new__() takes exactly one argument (the type to instantiate)");
            }
            if (cls.lookupInit() == PyType.OBJECT.lookupInit()) {
                throw Errors.typeError(cls.longName() + "() takes no arguments");
            }
        }
    }

    /** A new instance: one that tells of its death if the class has {@code __del__}. */
    public static PyInstance of(PyType type) {
        return type.hasSlot(Slot.DEL) ? new FinalizedInstance(type) : new PyInstance(type);
    }

    PyInstance(PyType type) {
        super(type);
        shape = type.rootShape();
        values = InstanceAttributes.fresh(type);
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public void setShape(Shape shape) {
        this.shape = shape;
    }

    @Override
    public PyObject[] values() {
        return values;
    }

    @Override
    public void setValues(PyObject[] values) {
        this.values = values;
    }

    @Override
    public PyDict dictOrNull() {
        return dict;
    }

    @Override
    public void setDict(PyDict dict) {
        this.dict = dict;
    }

    @Override
    public PyObject getInstanceAttr(PyStr name) {
        return InstanceAttributes.get(this, name);
    }

    @Override
    public boolean setInstanceAttr(PyStr name, PyObject value) {
        return InstanceAttributes.set(this, name, value);
    }

    @Override
    public PyDict instanceDict() {
        return InstanceAttributes.dict(this);
    }

    @Override
    public boolean setInstanceDict(PyDict dict) {
        return InstanceAttributes.setDict(this, dict);
    }
}
