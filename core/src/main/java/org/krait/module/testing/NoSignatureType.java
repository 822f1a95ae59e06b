package org.krait.module.testing;

import org.krait.expose.ClassMethod;
import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.StaticMethod;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** {@code _testcapi.DocStringNoSignatureTest}: methods whose docstrings name no parameters. */
@ExposeType(name = "DocStringNoSignatureTest", module = "_testcapi")
public class NoSignatureType extends PyObject {
    static final PyType TYPE = NoSignatureTypeExposed.TYPE;

    protected NoSignatureType(PyType type) {
        super(type);
    }

    @New(signature = "($type)")
    static PyObject __new__(PyType cls) {
        return cls == TYPE ? new NoSignatureType(cls) : new NoSignatureTypeSub(cls);
    }

    @Method(signature = "($self, /)")
    PyObject meth_noargs() {
        return Py.None;
    }

    @Method(signature = "($self, object, /)")
    PyObject meth_o(PyObject object) {
        return Py.None;
    }

    @ClassMethod(signature = "($type, /)")
    static PyObject meth_noargs_class(PyType cls) {
        return Py.None;
    }

    @ClassMethod(signature = "($type, object, /)")
    static PyObject meth_o_class(PyType cls, PyObject object) {
        return Py.None;
    }

    @StaticMethod(signature = "()")
    static PyObject meth_noargs_static() {
        return Py.None;
    }

    @StaticMethod(signature = "(object, /)")
    static PyObject meth_o_static(PyObject object) {
        return Py.None;
    }

    @Method(signature = "($self, /)")
    PyObject meth_noargs_coexist() {
        return Py.None;
    }

    @Method(signature = "($self, object, /)")
    PyObject meth_o_coexist(PyObject object) {
        return Py.None;
    }
}
