package org.krait.object;

import java.util.ArrayList;
import java.util.List;
import org.krait.expose.ClassMethod;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Init;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Setter;
import org.krait.expose.Special;
import org.krait.object.bytes.PyBytes;
import org.krait.object.descriptor.PyDocDescriptor;
import org.krait.object.descriptor.PyGetSetDescriptor;
import org.krait.object.dict.PyDict;
import org.krait.object.dict.PyMappingProxy;
import org.krait.object.exception.PyExceptions;
import org.krait.object.generic.PyUnion;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.Interpreter;

/**
 * What {@code type} gives to every class: calling it, its attributes and how they are found (language reference,
 * 3.2.10 and 3.3.3; PEP 649 for annotations).
 */
@ExposeType(name = "type", weakly = true, variable = true)
final class TypeAttributes {
    private static final PyStr MODULE = PyStr.intern("__module__");
    private static final PyStr DOC = PyStr.intern("__doc__");
    private static final PyStr DICT = PyStr.intern("__dict__");
    private static final PyStr BASES = PyStr.intern("__bases__");
    private static final PyStr ABSTRACT = PyStr.intern("__abstractmethods__");
    private static final PyStr ANNOTATIONS = PyStr.intern("__annotations__");
    private static final PyStr ANNOTATIONS_CACHE = PyStr.intern("__annotations_cache__");
    private static final PyStr ANNOTATE = PyStr.intern("__annotate__");
    private static final PyStr ANNOTATE_FUNC = PyStr.intern("__annotate_func__");
    private static final PyStr TYPE_PARAMS = PyStr.intern("__type_params__");
    private static final String SIGNATURE_END = ")\n--\n\n";
    private static final PyStr MRO = PyStr.intern("mro");

    private TypeAttributes() {}

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return TypeBuilder.newType(cls, args, kwnames);
    }

    @Init
    static void __init__(PyType self, PyObject[] args, PyTuple kwnames) {
        int positional = args.length - (kwnames == null ? 0 : kwnames.size());
        if (kwnames != null && positional == 1 && kwnames.size() != 0) {
            throw Errors.typeError("type.__init__() takes no keyword arguments");
        }
        if (positional != 1 && positional != 3) {
            throw Errors.typeError("type.__init__() takes 1 or 3 arguments");
        }
    }

    @Special
    static PyObject call(PyType self, PyObject[] args, PyTuple kwnames) {
        if (self == PyType.TYPE) {
            int keywords = kwnames == null ? 0 : kwnames.size();
            if (args.length == 1 && keywords == 0) {
                return args[0].type();
            }
            if (args.length - keywords == 1) {
                throw Errors.typeError("type() takes no keyword arguments");
            }
            if (args.length - keywords != 3) {
                throw Errors.typeError("type() takes 1 or 3 arguments");
            }
        }
        if (self.is(TypeFlags.DISALLOW_INSTANTIATION)) {
            throw Errors.typeError("cannot create '" + self.longName() + "' instances");
        }
        PyObject made = self.ops.new_(self, args, kwnames);
        PyType type = made.type();
        if (type.isSubtypeOf(self)) {
            type.ops.init(made, args, kwnames);
        }
        return made;
    }

    @Special
    static PyObject repr(PyType self) {
        PyObject module = moduleOf(self);
        boolean plain = !(module instanceof PyStr text) || text.toString().equals("builtins");
        return Py.str("<class '" + (plain ? self.longName() : module + "." + self.qualname()) + "'>");
    }

    @Special
    static PyObject or(PyType self, PyObject other) {
        return PyUnion.orOrNotImplemented(self, other);
    }

    @Special
    static PyObject ror(PyType self, PyObject other) {
        return PyUnion.orOrNotImplemented(other, self);
    }

    @Special
    static PyObject getAttribute(PyType self, PyStr name) {
        PyObject value = getOrNull(self, name);
        if (value == null) {
            throw Errors.noAttribute(self, name);
        }
        return value;
    }

    @Special
    static PyObject getAttributeOrNull(PyType self, PyStr name) {
        try {
            return getOrNull(self, name);
        } catch (PyException e) {
            if (!e.matches(PyExceptions.AttributeError)) {
                throw e;
            }
            return null;
        }
    }

    /** The attribute rules for classes: the metaclass's data descriptors, the class's MRO, the metaclass's rest. */
    static PyObject getOrNull(PyType self, PyStr name) {
        PyType meta = self.type();
        PyObject outer = meta.lookup(name);
        TypeOps outerOps = outer == null ? null : outer.type().ops;
        boolean binds = outer != null && outerOps.has(Slot.GET);
        if (binds && (outerOps.has(Slot.SET) || outerOps.has(Slot.DELETE))) {
            return outerOps.get(outer, self, meta);
        }
        PyObject own = self.lookup(name);
        if (own != null) {
            TypeOps ops = own.type().ops;
            return ops.has(Slot.GET) ? ops.get(own, null, self) : own;
        }
        return binds ? outerOps.get(outer, self, meta) : outer;
    }

    @Special
    static void setAttr(PyType self, PyStr name, PyObject value) {
        if (self.isImmutable()) {
            throw Errors.typeError(
                    "cannot set '" + name + "' attribute of immutable type '" + self.longName() + "'");
        }
        PyObject found = self.type().lookup(name);
        if (found != null) {
            TypeOps ops = found.type().ops;
            if (ops.has(Slot.SET) || ops.has(Slot.DELETE)) {
                ops.set(found, self, value);
                return;
            }
        }
        if (!self.putAttr(PyStr.intern(name), value)) {
            throw Errors.noAttribute(self, name);
        }
    }

    @Getter(name = "__name__")
    static PyObject getName(PyType self) {
        return isStatic(self) ? PyStr.of(self.name()) : self.nameObject();
    }

    /** Whether CPython has the type as a C constant, whose names are made anew whenever they are asked for. */
    private static boolean isStatic(PyType self) {
        return !self.isHeap() && !self.exposed().isFromSpec();
    }

    @Setter(name = "__name__")
    static void setName(PyType self, PyObject value) {
        requireMutable(self, "__name__", value);
        if (!(value instanceof PyStr name)) {
            throw Errors.typeError("can only assign string to " + self.name() + ".__name__, not '"
                    + value.type().longName() + "'");
        }
        if (name.indexOf(0) >= 0) {
            throw Errors.valueError("type name must not contain null characters");
        }
        TypeBuilder.requireUtf8(name);
        self.setName(name);
        self.modified();
    }

    private static void requireMutable(PyType self, String attribute, PyObject value) {
        if (self.isImmutable()) {
            throw Errors.typeError("cannot set '" + attribute + "' attribute of immutable type '" + self.longName()
                    + "'");
        }
        if (value == null) {
            throw Errors.typeError("cannot delete '" + attribute + "' attribute of immutable type '" + self.name()
                    + "'");
        }
    }

    @Getter(name = "__qualname__")
    static PyObject getQualname(PyType self) {
        return isStatic(self) ? PyStr.of(self.name()) : self.qualname();
    }

    @Setter(name = "__qualname__")
    static void setQualname(PyType self, PyObject value) {
        requireMutable(self, "__qualname__", value);
        if (!(value instanceof PyStr name)) {
            throw Errors.typeError("can only assign string to " + self.name() + ".__qualname__, not '"
                    + value.type().longName() + "'");
        }
        self.setQualname(name);
    }

    @Getter(name = "__module__")
    static PyObject getModule(PyType self) {
        PyObject module = moduleOf(self);
        if (module == null) {
            throw Errors.attributeError("__module__");
        }
        return module;
    }

    /** The module's name, or what Python code has put in its place; null if there is none. */
    static PyObject moduleOf(PyType self) {
        return self.isHeap() ? self.dict().get(MODULE) : self.exposed().moduleText();
    }

    @Setter(name = "__module__")
    static void setModule(PyType self, PyObject value) {
        requireMutable(self, "__module__", value);
        self.dict().remove(PyStr.intern("__firstlineno__"));
        self.putAttr(MODULE, value);
    }

    @Getter(name = "__bases__")
    static PyObject getBases(PyType self) {
        return self.basesTuple();
    }

    @Setter(name = "__bases__")
    static void setBases(PyType self, PyObject value) {
        requireMutable(self, "__bases__", value);
        TypeBuilder.assignBases(self, value);
    }

    @Getter(name = "__base__")
    static PyObject getBase(PyType self) {
        return self.base() == null ? Py.None : self.base();
    }

    @Getter(name = "__mro__")
    static PyObject getMro(PyType self) {
        return self.mroTuple();
    }

    @Getter(name = "__dict__")
    static PyObject getDict(PyType self) {
        return self.isHeap() ? new PyMappingProxy(self.dict()) : new PyMappingProxy(self);
    }

    /** Puts the docstring of a built-in type where CPython keeps it: who looks into the dictionary sees the text. */
    static void showDoc(PyType self) {
        PyDict dict = self.dict();
        if (dict.get(DOC) instanceof PyDocDescriptor) {
            dict.put(DOC, self.exposed().doc());
        }
    }

    @Getter(name = "__doc__")
    static PyObject getDoc(PyType self) {
        if (!self.isHeap()) {
            PyObject text = self.exposed().doc();
            PyObject own = text == Py.None ? self.dict().get(DOC) : null;
            return own instanceof PyGetSetDescriptor ? own : text;
        }
        PyObject doc = self.dict().get(DOC);
        return doc == null ? Py.None : Attributes.bind(doc, null, self);
    }

    @Setter(name = "__doc__")
    static void setDoc(PyType self, PyObject value) {
        requireMutable(self, "__doc__", value);
        self.putAttr(DOC, value);
    }

    @Getter(name = "__text_signature__")
    static PyObject getTextSignature(PyType self) {
        return self.isHeap() ? signatureInDoc(self) : self.exposed().textSignature();
    }

    /** The signature that a class's docstring begins with, as those of C code do: {@code name(...)\n--\n\n}. */
    private static PyObject signatureInDoc(PyType self) {
        if (!(self.dict().get(DOC) instanceof PyStr doc)) {
            return Py.None;
        }
        String text = doc.toString();
        String name = self.name();
        int end = text.indexOf(SIGNATURE_END);
        int blank = text.indexOf("\n\n");
        boolean valid = end > 0 && (blank < 0 || blank > end) && text.startsWith(name)
                && text.startsWith("(", name.length());
        return valid ? Py.str(text.substring(name.length(), end + 1)) : Py.None;
    }

    @Getter(name = "__abstractmethods__")
    static PyObject getAbstract(PyType self) {
        PyObject names = self == PyType.TYPE ? null : self.dict().get(ABSTRACT);
        if (names == null) {
            throw Errors.attributeError("__abstractmethods__");
        }
        return names;
    }

    @Setter(name = "__abstractmethods__")
    static void setAbstract(PyType self, PyObject value) {
        boolean any = value != null && Comparisons.isTrue(value);
        if (!self.putAttr(ABSTRACT, value)) {
            throw Errors.attributeError("__abstractmethods__");
        }
        self.setFlag(TypeFlags.ABSTRACT, any);
    }

    @Getter(name = "__annotations__")
    static PyObject getAnnotations(PyType self) {
        requireHeap(self, "__annotations__");
        PyObject found = self.dict().get(ANNOTATIONS);
        if (found == null) {
            found = self.dict().get(ANNOTATIONS_CACHE);
        }
        if (found != null) {
            return Attributes.bind(found, null, self);
        }
        PyObject annotate = getAnnotate(self);
        found = annotate == Py.None ? new PyDict() : Calls.call(annotate, Py.integer(1));
        if (!(found instanceof PyDict)) {
            throw Errors.typeError("__annotate__ returned non-dict of type '" + found.type().longName() + "'");
        }
        self.putAttr(ANNOTATIONS_CACHE, found);
        return found;
    }

    private static void requireHeap(PyType self, String attribute) {
        if (isStatic(self)) {
            throw Errors.attributeError("type object '" + self.longName() + "' has no attribute '" + attribute + "'",
                    self, PyStr.intern(attribute));
        }
    }

    @Setter(name = "__annotations__")
    static void setAnnotations(PyType self, PyObject value) {
        if (self.isImmutable()) {
            throw Errors.typeError("cannot set '__annotations__' attribute of immutable type '" + self.longName()
                    + "'");
        }
        PyStr key = self.dict().get(ANNOTATIONS) != null ? ANNOTATIONS : ANNOTATIONS_CACHE;
        if (value == null) {
            if (!self.putAttr(key, null)) {
                throw Errors.attributeError("__annotations__");
            }
        } else {
            self.putAttr(key, value);
        }
        self.putAttr(ANNOTATE, null);
        self.putAttr(ANNOTATE_FUNC, null);
    }

    @Getter(name = "__annotate__")
    static PyObject getAnnotate(PyType self) {
        requireHeap(self, "__annotate__");
        PyObject found = self.dict().get(ANNOTATE);
        if (found == null) {
            found = self.dict().get(ANNOTATE_FUNC);
        }
        if (found == null) {
            self.putAttr(ANNOTATE_FUNC, Py.None);
        }
        return found == null ? Py.None : Attributes.bind(found, null, self);
    }

    @Setter(name = "__annotate__")
    static void setAnnotate(PyType self, PyObject value) {
        if (value == null) {
            throw Errors.typeError("cannot delete __annotate__ attribute");
        }
        if (self.isImmutable()) {
            throw Errors.typeError("cannot set '__annotate__' attribute of immutable type '" + self.longName() + "'");
        }
        if (value != Py.None && !value.type().hasSlot(Slot.CALL)) {
            throw Errors.typeError("__annotate__ must be callable or None");
        }
        self.putAttr(ANNOTATE_FUNC, value);
        if (value != Py.None) {
            self.putAttr(ANNOTATIONS_CACHE, null);
        }
    }

    @Getter(name = "__type_params__")
    static PyObject getTypeParams(PyType self) {
        PyObject params = self == PyType.TYPE ? null : self.dict().get(TYPE_PARAMS);
        return params == null ? PyTuple.EMPTY : params;
    }

    @Setter(name = "__type_params__")
    static void setTypeParams(PyType self, PyObject value) {
        requireMutable(self, "__type_params__", value);
        self.putAttr(TYPE_PARAMS, value);
    }

    @Getter(name = "__flags__")
    static PyObject getFlags(PyType self) {
        return Py.integer(TypeFlags.cpython(self));
    }

    @Getter(name = "__basicsize__")
    static PyObject getBasicSize(PyType self) {
        return Py.integer(16 + 8L * (self.rootShape() == null ? 0 : self.rootShape().slots));
    }

    @Getter(name = "__itemsize__")
    static PyObject getItemSize(PyType self) {
        int size = !self.is(TypeFlags.VARIABLE) ? 0 : self.isSubtypeOf(PyInt.TYPE) ? 4
                : self.isSubtypeOf(PyBytes.TYPE) ? 1 : self.isSubtypeOf(PyType.TYPE) ? 40 : 8;
        return Py.integer(size);
    }

    @Getter(name = "__dictoffset__")
    static PyObject getDictOffset(PyType self) {
        return Py.integer(self.instancesHaveDict() ? -1 : 0);
    }

    @Getter(name = "__weakrefoffset__")
    static PyObject getWeakrefOffset(PyType self) {
        return Py.integer(self.is(TypeFlags.WEAKLY) ? -32 : 0);
    }

    @Method(name = "mro")
    static PyObject mro(PyType self) {
        return PyList.ofArray(Mro.of(self, self.bases()).clone());
    }

    @Method(name = "__subclasses__")
    static PyObject subclasses(PyType self) {
        Interpreter here = Interpreter.current();
        List<PyObject> visible = new ArrayList<>();
        for (PyType sub : self.subclasses()) {
            if (sub.owner() == null || sub.owner() == here) {
                visible.add(sub);
            }
        }
        return PyList.ofArray(visible.toArray(new PyObject[0]));
    }

    @Method(name = "__instancecheck__")
    static PyObject instanceCheck(PyType self, PyObject instance) {
        return Py.bool(Comparisons.isInstanceByDefault(instance, self));
    }

    @Method(name = "__subclasscheck__")
    static PyObject subclassCheck(PyType self, PyObject subclass) {
        return Py.bool(Comparisons.isSubclassByDefault(subclass, self));
    }

    @ClassMethod(name = "__prepare__", signature = "($cls, name, bases, /, **kwds)")
    static PyObject prepare(PyType cls, PyObject[] args, PyTuple kwnames) {
        return new PyDict();
    }

    @Method(name = "__dir__")
    static PyObject dir(PyType self) {
        PyDict names = new PyDict();
        mergeNames(self, names);
        return Iteration.toList(names);
    }

    @Method(name = "__sizeof__")
    static long sizeOf(PyType self) {
        return 1000;
    }

    /** Adds the names of a class and its bases, as {@code dir} collects them. */
    static void mergeNames(PyObject cls, PyDict names) {
        if (Attributes.getOrNull(cls, DICT) instanceof PyObject own) {
            for (PyObject name : Iteration.toArray(own)) {
                names.put(name, Py.None);
            }
        }
        if (Attributes.getOrNull(cls, BASES) instanceof PyTuple bases) {
            for (PyObject base : bases.items) {
                mergeNames(base, names);
            }
        }
    }

    /** The MRO of a type under construction: what its metaclass's {@code mro()} says. */
    static PyType[] askMro(PyType self) {
        PyObject method = self.type().lookup(MRO);
        if (self.type() == PyType.TYPE || method == PyType.TYPE.dict().get(MRO)) {
            return Mro.of(self, self.bases());
        }
        PyObject[] answer = Iteration.toArray(Calls.special(self, MRO));
        if (answer.length == 0) {
            throw Errors.typeError("type MRO must not be empty");
        }
        PyType[] mro = new PyType[answer.length];
        for (int i = 0; i < answer.length; i++) {
            if (!(answer[i] instanceof PyType type)) {
                throw Errors.typeError("mro() returned a non-class ('" + answer[i].type().longName() + "')");
            }
            if (!self.solidBase().isSubtypeOf(type.solidBase())) {
                throw Errors.typeError("mro() returned base with unsuitable layout ('" + type.name() + "')");
            }
            mro[i] = type;
        }
        for (PyType type : mro) {
            if (type != self && type != PyType.OBJECT) {
                type.addFollower(self);
            }
        }
        return mro;
    }
}
