package org.krait.interop;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import org.krait.expose.ExposeType;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/**
 * A Java class as Python sees it: static members and nested classes are attributes, a call makes an instance,
 * {@code isinstance} and {@code issubclass} ask Java, {@code cls[n]} and {@code cls[iterable]} make arrays.
 * What {@code java.lang.Class} itself offers is behind these.
 */
@ExposeType(name = "type", module = "java", base = PyJavaObject.class, instantiable = false, subclassable = false)
final class PyJavaClass extends PyJavaObject {
    static final PyType TYPE = PyJavaClassExposed.TYPE;

    private final Class<?> javaClass;

    PyJavaClass(Class<?> javaClass) {
        super(TYPE, javaClass);
        this.javaClass = javaClass;
    }

    @Override
    String described() {
        return "class " + javaClass.getName();
    }

    @Override
    PyObject member(PyStr name) {
        Interop interop = Interop.current();
        JavaMembers members = interop.members(javaClass);
        for (String each : new String[] {name.toString(), javaName(name)}) {
            List<Method> methods = members.staticMethods(each);
            if (methods != null) {
                return new PyJavaMethod(each, this, methods);
            }
            Field field = members.staticField(each);
            if (field != null) {
                return read(interop, field, null);
            }
            Class<?> nested = members.nestedClass(each);
            if (nested != null) {
                return interop.toPython(nested);
            }
        }
        return super.member(name);
    }

    @Override
    Field fieldNamed(String name) {
        return Interop.current().members(javaClass).staticField(name);
    }

    @Override
    Iterable<String> memberNames() {
        return Interop.current().members(javaClass).staticNames();
    }

    @Special
    static PyObject call(PyObject self, PyObject[] args, PyTuple kwnames) {
        Class<?> type = ((PyJavaClass) self).javaClass;
        Interop interop = Interop.current();
        if (type.isInterface() && args.length == 1 && kwnames == null) {
            return interop.wrapper(interop.implement(args[0], type));
        }
        return new Overloads(interop).construct(type, args, kwnames);
    }

    @Special
    static PyObject getItem(PyObject self, PyObject items) {
        Class<?> type = ((PyJavaClass) self).javaClass;
        if (type == void.class) {
            throw Errors.typeError("there are no arrays of void");
        }
        if (items.type().hasSlot(Slot.INDEX)) {
            int length = Numbers.asInt(items);
            if (length < 0) {
                throw Errors.valueError("negative array size");
            }
            return Interop.current().toPython(Array.newInstance(type, length));
        }
        PyTuple all = Iteration.toTuple(items);
        return Interop.current().toPython(Interop.current().toJava(all, type.arrayType()));
    }

    @Special
    static PyObject repr(PyObject self) {
        return Py.str("<java class " + ((PyJavaClass) self).javaClass.getTypeName() + ">");
    }

    @org.krait.expose.Method(name = "__instancecheck__", signature = "($self, instance, /)")
    boolean instanceCheck(PyObject instance) {
        return instance instanceof PyJavaObject object && javaClass.isInstance(object.value);
    }

    @org.krait.expose.Method(name = "__subclasscheck__", signature = "($self, cls, /)")
    boolean subclassCheck(PyObject cls) {
        return cls instanceof PyJavaClass other && javaClass.isAssignableFrom(other.javaClass);
    }
}
