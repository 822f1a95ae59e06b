package org.krait.module.testing;

import org.krait.expose.ClassMethod;
import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.StaticMethod;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/**
 * {@code _testcapi.DocStringUnrepresentableSignatureTest}: methods whose defaults no literal can show, or a name of
 * their module.
 */
@ExposeType(name = "DocStringUnrepresentableSignatureTest", module = "_testcapi")
public class UnrepresentableSignatureType extends PyObject {
    static final PyType TYPE = UnrepresentableSignatureTypeExposed.TYPE;

    protected UnrepresentableSignatureType(PyType type) {
        super(type);
    }

    @New(signature = "($type)")
    static PyObject __new__(PyType cls) {
        return cls == TYPE ? new UnrepresentableSignatureType(cls) : new UnrepresentableSignatureTypeSub(cls);
    }

    @Method(signature = "($self, /, a, b=<x>)")
    PyObject meth(PyObject a, PyObject b) {
        return Py.None;
    }

    @ClassMethod(signature = "($type, /, a, b=<x>)")
    static PyObject classmeth(PyType cls, PyObject a, PyObject b) {
        return Py.None;
    }

    @StaticMethod(signature = "(a, b=<x>)")
    static PyObject staticmeth(PyObject a, PyObject b) {
        return Py.None;
    }

    @Method(signature = "($self, /, x=ONE)")
    PyObject with_default(PyObject x) {
        return Py.None;
    }
}
