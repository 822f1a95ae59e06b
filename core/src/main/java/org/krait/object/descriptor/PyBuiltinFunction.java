package org.krait.object.descriptor;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.Setter;
import org.krait.expose.Special;
import org.krait.object.CompareOp;
import org.krait.object.Identity;
import org.krait.object.Py;
import org.krait.object.PyModule;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/**
 * A function of a built-in module, or a method of a built-in type bound to its receiver: {@code len},
 * {@code [].append}.
 */
@ExposeType(name = "builtin_function_or_method", subclassable = false, instantiable = false, weakly = true)
public class PyBuiltinFunction extends PyObject {
    public static final PyType TYPE = PyBuiltinFunctionExposed.TYPE;

    private final Members members;
    private final int id;
    private final PyStr name;
    private final PyObject self;
    private final PyType objclass;
    /** The module whose table of docstrings has the function. */
    private final String documented;
    private PyObject module;

    /**
     * @param members where the Java body is
     * @param id its number there
     * @param name the Python name
     * @param self the module, the receiver, or the class
     * @param module the value of {@code __module__}, or null
     * @param objclass the type whose method this is; null for functions of modules
     */
    public PyBuiltinFunction(Members members, int id, PyStr name, PyObject self, PyStr module, PyType objclass) {
        this(members, id, name, self, module, objclass, String.valueOf(module));
    }

    private PyBuiltinFunction(Members members, int id, PyStr name, PyObject self, PyStr module, PyType objclass,
            String documented) {
        super(TYPE);
        this.members = members;
        this.id = id;
        this.name = name;
        this.self = self;
        this.module = module;
        this.objclass = objclass;
        this.documented = documented;
    }

    /** A function that belongs to no module; the docstrings of {@code documented} have its text. */
    public static PyBuiltinFunction alone(Members members, int id, PyStr name, String documented) {
        return new PyBuiltinFunction(members, id, name, null, null, null, documented);
    }

    /** The Python name. */
    public final PyStr name() {
        return name;
    }

    /** What it is bound to: a module, a receiver or a class. */
    public final PyObject self() {
        return self;
    }

    /** The bodies; with {@link #id}, a call that needs no look at this object. */
    public final Members members() {
        return members;
    }

    /** The function's number among the members. */
    public final int id() {
        return id;
    }

    @Special
    PyObject call(PyObject[] args, PyTuple kwnames) {
        return members.call(id, self, args, kwnames);
    }

    @Special
    PyObject call0() {
        return members.call0(id, self);
    }

    @Special
    PyObject call1(PyObject a) {
        return members.call1(id, self, a);
    }

    @Special
    PyObject call2(PyObject a, PyObject b) {
        return members.call2(id, self, a, b);
    }

    @Special
    PyObject call3(PyObject a, PyObject b, PyObject c) {
        return members.call3(id, self, a, b, c);
    }

    private boolean isFunction() {
        return self == null || self instanceof PyModule;
    }

    @Special
    PyObject repr() {
        return Py.str(isFunction() ? "<built-in function " + name + ">"
            : "<built-in method " + name + " of " + SlotDefaults.name(self) + " object at " + Identity.hex(self) + ">");
    }

    @Special
    long hash() {
        return Identity.hash(self == null ? this : self) ^ (members.hashCode() * 31L + id);
    }

    @Special
    PyObject richCompare(PyObject other, CompareOp op) {
        if (op != CompareOp.EQ && op != CompareOp.NE || !(other instanceof PyBuiltinFunction f)) {
            return Py.NotImplemented;
        }
        boolean same = this == f
            || self == f.self && members == f.members && id == f.id && !(this instanceof PyNewFunction);
        return Py.bool(same == (op == CompareOp.EQ));
    }

    @Getter(name = "__name__")
    PyObject getName() {
        return freshName();
    }

    /** The name in a str of its own: CPython makes one whenever it is asked, and pickles tell. */
    private PyStr freshName() {
        return PyStr.ofUnits(name.units());
    }

    @Getter(name = "__qualname__")
    PyObject getQualname() {
        if (isFunction()) {
            return freshName();
        }
        PyType type = self instanceof PyType cls ? cls : self.type();
        return PyDescriptor.qualname(type, name);
    }

    @Getter(name = "__self__")
    PyObject getSelf() {
        return self == null ? Py.None : self;
    }

    @Getter(name = "__module__")
    PyObject getModule() {
        return module == null ? Py.None : module;
    }

    @Setter(name = "__module__")
    void setModule(PyObject value) {
        module = value;
    }

    @Getter(name = "__doc__")
    PyObject getDoc() {
        return objclass == null ? Docs.functionDoc(documented, name.toString())
            : Docs.doc(objclass.exposed().module(), objclass.exposed().name() + "." + name);
    }

    @Getter(name = "__text_signature__")
    PyObject getTextSignature() {
        return objclass == null ? Docs.functionSignature(documented, name.toString())
            : Docs.signature(objclass.exposed().module(), objclass.exposed().name() + "." + name);
    }

    @Method(name = "__reduce__")
    PyObject reduce() {
        return isFunction() ? freshName() : PyDescriptor.reduceTo(self, freshName());
    }
}
