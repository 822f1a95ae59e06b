package org.krait.object;

import org.krait.expose.ClassMethod;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Init;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Setter;
import org.krait.expose.Special;
import org.krait.object.bytes.PyBytes;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.dict.DictUpdate;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.object.str.StrJoin;

/** What {@code object} gives to every Python object (language reference, 3.3.1; PEP 307 and 3154 for pickling). */
@ExposeType(name = "object")
final class ObjectType {
    /** What CPython's bytes take besides their bytes. */
    private static final long BYTES_HEADER = 33;

    private static final PyStr ABSTRACT = PyStr.intern("__abstractmethods__");
    private static final PyStr CLASS = PyStr.intern("__class__");
    private static final PyStr DICT = PyStr.intern("__dict__");
    private static final PyStr REDUCE = PyStr.intern("__reduce__");

    private ObjectType() {}

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        PyInstance.takesNoArguments(cls, args);
        if (cls.is(TypeFlags.ABSTRACT)) {
            throw abstractClass(cls);
        }
        if (cls == PyType.OBJECT || cls.rootShape() == null && cls.solidBase() == PyType.OBJECT) {
            return new PlainObject(cls);
        }
        if (cls.solidBase() != PyType.OBJECT) {
            throw ArgParser.cannotCreate(cls);
        }
        return PyInstance.of(cls);
    }

    private static PyException abstractClass(PyType cls) {
        PyList names = Iteration.toList(Attributes.get(cls, ABSTRACT));
        Calls.method(names, "sort");
        PyStr text = StrJoin.join(Py.str("', '"), names.toArray(), names.size());
        return Errors.typeError("Can't instantiate abstract class " + cls.longName()
                + " without an implementation for abstract method" + (names.size() > 1 ? "s '" : " '") + text + "'");
    }

    @Init
    static void __init__(PyObject self, PyObject[] args, PyTuple kwnames) {
        if (args.length != 0) {
            PyType type = self.type();
            if (type.lookupInit() != PyType.OBJECT.lookupInit()) {
                throw Errors.typeError("object.__init__() takes exactly one argument (the instance to initialize)");
            }
            if (type.lookupNew() == PyType.OBJECT.lookupNew()) {
                throw Errors.typeError(type.name() + ".__init__() takes exactly one argument"
                        + " (the instance to initialize)");
            }
        }
    }

    @Special
    static PyObject repr(PyObject self) {
        return Py.str("<" + self.type().fullName() + " object at " + Identity.hex(self) + ">");
    }

    @Special
    static PyObject str(PyObject self) {
        return self.type().ops.repr(self);
    }

    @Special
    static long hash(PyObject self) {
        return Identity.hash(self);
    }

    @Special
    static PyObject richCompare(PyObject self, PyObject other, CompareOp op) {
        return Comparisons.byIdentity(self, other, op);
    }

    @Special
    static PyObject getAttribute(PyObject self, PyStr name) {
        return Attributes.genericGet(self, name);
    }

    @Special
    static PyObject getAttributeOrNull(PyObject self, PyStr name) {
        try {
            return Attributes.genericGetOrNull(self, name);
        } catch (PyException e) {
            if (!e.matches(PyExceptions.AttributeError)) {
                throw e;
            }
            return null;
        }
    }

    @Special
    static void setAttr(PyObject self, PyStr name, PyObject value) {
        Attributes.genericSet(self, name, value);
    }

    @Getter(name = "__class__")
    static PyObject getClass(PyObject self) {
        return self.type();
    }

    @Setter(name = "__class__")
    static void setClass(PyObject self, PyObject value) {
        if (value == null) {
            throw Errors.typeError("can't delete __class__ attribute");
        }
        if (!(value instanceof PyType to)) {
            throw Errors.typeError("__class__ must be set to a class, not '" + value.type().longName() + "' object");
        }
        PyType from = self.type();
        boolean modules = from.isSubtypeOf(PyModule.TYPE) && to.isSubtypeOf(PyModule.TYPE);
        if (!modules && (from.isImmutable() || to.isImmutable())) {
            throw Errors.typeError(
                    "__class__ assignment only supported for mutable types or ModuleType subclasses");
        }
        if (!TypeBuilder.sameLayout(from, to) && !(modules && TypeBuilder.sameModuleLayout(from, to))) {
            throw Errors.typeError("__class__ assignment: '" + to.longName() + "' object layout differs from '"
                    + from.longName() + "'");
        }
        self.setType(to);
    }

    @Method(name = "__format__")
    static PyObject format(PyObject self, PyStr spec) {
        if (spec.length() > 0) {
            throw Errors.typeError("unsupported format string passed to " + self.type().longName() + ".__format__");
        }
        return Texts.str(self);
    }

    @Method(name = "__sizeof__")
    static long sizeOf(PyObject self) {
        return self instanceof PyBytes b ? BYTES_HEADER + b.size() : 16;
    }

    @Method(name = "__dir__")
    static PyObject dir(PyObject self) {
        PyDict names = new PyDict();
        PyObject own = Attributes.getOrNull(self, DICT);
        if (own instanceof PyDict dict) {
            DictUpdate.update(names, dict);
        }
        PyObject cls = Attributes.getOrNull(self, CLASS);
        if (cls != null) {
            TypeAttributes.mergeNames(cls, names);
        }
        return Iteration.toList(names);
    }

    @Method(name = "__reduce__")
    static PyObject reduce(PyObject self) {
        return Pickling.reduce(self, 0);
    }

    @Method(name = "__reduce_ex__")
    static PyObject reduceEx(PyObject self, int protocol) {
        PyObject reduce = Attributes.getOrNull(self, REDUCE);
        if (reduce != null) {
            PyObject own = self.type().lookup(REDUCE);
            if (own != PyType.OBJECT.dict().get(REDUCE)) {
                return Calls.call(reduce);
            }
        }
        return Pickling.reduce(self, protocol);
    }

    @Method(name = "__getstate__")
    static PyObject getState(PyObject self) {
        return Pickling.state(self, false);
    }

    @ClassMethod(name = "__init_subclass__", signature = "($type, /)")
    static void initSubclass(PyType cls) {}

    @ClassMethod(name = "__subclasshook__", signature = "($type, object, /)")
    static PyObject subclassHook(PyType cls, PyObject object) {
        return Py.NotImplemented;
    }
}
