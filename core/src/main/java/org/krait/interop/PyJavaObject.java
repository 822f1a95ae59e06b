package org.krait.interop;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Objects;
import org.krait.expose.ExposeType;
import org.krait.expose.Special;
import org.krait.object.Attributes;
import org.krait.object.CompareOp;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyList;
import org.krait.object.str.PyStr;

/**
 * The wrapper of a Java object: its public methods and fields are attributes ({@code name_} stands for a
 * name that is a Python keyword), {@code ==} and {@code hash} are the object's own, {@code str} is its
 * {@code toString}.
 */
@ExposeType(name = "object", module = "java", instantiable = false, subclassable = false, weakly = true)
public class PyJavaObject extends PyObject {
    public static final PyType TYPE = PyJavaObjectExposed.TYPE;

    final Object value;

    PyJavaObject(Object value) {
        this(TYPE, value);
    }

    PyJavaObject(PyType type, Object value) {
        super(type);
        this.value = value;
    }

    /** The Java object. */
    public final Object value() {
        return value;
    }

    /** The Java name for an attribute's name. */
    static String javaName(PyStr name) {
        String text = name.toString();
        return text.length() > 1 && text.endsWith("_") && !text.endsWith("__")
                ? text.substring(0, text.length() - 1) : text;
    }

    @Special
    static PyObject getAttribute(PyObject self, PyStr name) {
        PyObject found = getAttributeOrNull(self, name);
        if (found == null) {
            throw noAttribute((PyJavaObject) self, name);
        }
        return found;
    }

    @Special
    static PyObject getAttributeOrNull(PyObject self, PyStr name) {
        PyObject own = Attributes.genericGetOrNull(self, name);
        return own != null ? own : ((PyJavaObject) self).member(name);
    }

    private static RuntimeException noAttribute(PyJavaObject self, PyStr name) {
        return Errors.attributeError("Java " + self.described() + " has no attribute '" + name + "'", self, name);
    }

    /** What messages call the object. */
    String described() {
        return "object of " + value.getClass().getName();
    }

    /** The member of this name; null if there is none. */
    PyObject member(PyStr name) {
        Interop interop = Interop.current();
        JavaMembers members = interop.members(value.getClass());
        for (String each : new String[] {name.toString(), javaName(name)}) {
            List<Method> methods = members.methods(each);
            if (methods != null) {
                return new PyJavaMethod(each, this, methods);
            }
            Field field = members.field(each);
            if (field != null) {
                return read(interop, field, value);
            }
        }
        return null;
    }

    static PyObject read(Interop interop, Field field, Object target) {
        try {
            return interop.toPython(field.get(target));
        } catch (IllegalAccessException e) {
            throw Errors.attributeError(e.getMessage());
        }
    }

    /** The field that an assignment of this name means; null if there is none. */
    Field fieldNamed(String name) {
        return Interop.current().members(value.getClass()).field(name);
    }

    @Special
    static void setAttr(PyObject self, PyStr name, PyObject value) {
        PyJavaObject object = (PyJavaObject) self;
        Field field = object.fieldNamed(name.toString());
        if (field == null) {
            field = object.fieldNamed(javaName(name));
        }
        if (field == null || value == null) {
            throw noAttribute(object, name);
        }
        if (Modifier.isFinal(field.getModifiers())) {
            throw Errors.attributeError("Java field '" + name + "' is final", self, name);
        }
        try {
            field.set(object.value, Interop.current().toJava(value, field.getType()));
        } catch (IllegalAccessException e) {
            throw Errors.attributeError(e.getMessage(), self, name);
        }
    }

    @org.krait.expose.Method(signature = "($self, /)")
    PyObject __dir__() {
        PyList names = new PyList();
        for (String name : memberNames()) {
            names.append(Py.str(name));
        }
        for (PyType type : type().mro()) {
            names.extend(type.dict());
        }
        return names;
    }

    Iterable<String> memberNames() {
        return Interop.current().members(value.getClass()).names();
    }

    @Special
    static PyObject repr(PyObject self) {
        PyJavaObject object = (PyJavaObject) self;
        return Py.str("<java " + object.value.getClass().getName() + " " + object.text() + ">");
    }

    @Special
    static PyObject str(PyObject self) {
        return Py.str(((PyJavaObject) self).text());
    }

    /** What {@code toString} gives; an exception that it throws is raised. */
    String text() {
        try {
            return String.valueOf(value.toString());
        } catch (RuntimeException e) {
            throw Interop.current().raised(e);
        }
    }

    @Special
    static long hash(PyObject self) {
        int hash = ((PyJavaObject) self).value.hashCode();
        return hash == -1 ? -2 : hash;
    }

    @Special
    @SuppressWarnings("unchecked")
    static PyObject richCompare(PyObject self, PyObject other, CompareOp op) {
        if (!(other instanceof PyJavaObject that)) {
            return Py.NotImplemented;
        }
        Object a = ((PyJavaObject) self).value;
        Object b = that.value;
        try {
            if (op == CompareOp.EQ || op == CompareOp.NE) {
                return Py.bool(Objects.equals(a, b) == (op == CompareOp.EQ));
            }
            return a instanceof Comparable<?> c && a.getClass().isInstance(b)
                    ? Py.bool(op.holds(((Comparable<Object>) c).compareTo(b))) : Py.NotImplemented;
        } catch (RuntimeException e) {
            throw Interop.current().raised(e);
        }
    }
}
