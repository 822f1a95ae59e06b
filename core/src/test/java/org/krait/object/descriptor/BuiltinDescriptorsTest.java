package org.krait.object.descriptor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.krait.algorithm.siphash.HashSecret;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Containers;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.Texts;
import org.krait.object.dict.PyDict;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.Interpreter;
import org.krait.runtime.Options;
import org.krait.runtime.ThreadState;

/** Descriptors that the processor writes, called as Python calls them; messages and texts are CPython's. */
class BuiltinDescriptorsTest {
    private static final PyObject ONE = Py.integer(1);

    @BeforeAll
    static void enter() {
        Options options = new Options(List.of(), List.of(), List.of(), "", null, Map.of(), Map.of(), List.of(),
            Map.of(), HashSecret.ofSeed(0));
        ThreadState.enter(new ThreadState(new Interpreter(options, null, null)));
    }

    @AfterAll
    static void leave() {
        ThreadState.enter(null);
    }

    private static void fails(String message, Executable call) {
        PyException e = assertThrows(PyException.class, call);
        assertEquals(message, Texts.strString(e.value));
    }

    private static PyObject attribute(PyObject o, String name) {
        return Attributes.get(o, name);
    }

    private static PyType derive(PyType base, PyDict names) {
        return (PyType) Calls.call(PyType.TYPE, Py.str("X"), Py.tuple(base), names);
    }

    @Test
    void methods() {
        PyObject append = attribute(PyList.TYPE, "append");
        assertEquals("<method 'append' of 'list' objects>", Texts.reprString(append));
        assertEquals("list.append", Texts.strString(attribute(append, "__qualname__")));
        assertEquals("($self, object, /)", Texts.strString(attribute(append, "__text_signature__")));
        PyObject list = new PyList();
        Calls.call(append, list, ONE);
        Calls.call(attribute(list, "append"), Py.str("a"));
        assertEquals("[1, 'a']", Texts.reprString(list));
        fails("unbound method list.append() needs an argument", () -> Calls.call(append));
        fails("descriptor 'append' for 'list' objects doesn't apply to a 'tuple' object",
            () -> Calls.call(append, PyTuple.EMPTY, ONE));
        fails("list.append() takes exactly one argument (2 given)", () -> Calls.call(append, list, ONE, ONE));
    }

    @Test
    void slotWrappers() {
        PyObject add = attribute(PyInt.TYPE, "__add__");
        assertEquals("<slot wrapper '__add__' of 'int' objects>", Texts.reprString(add));
        assertEquals("3", Texts.reprString(Calls.call(add, ONE, Py.integer(2))));
        assertEquals("3", Texts.reprString(Calls.call(attribute(ONE, "__add__"), Py.integer(2))));
        fails("expected 1 argument, got 0", () -> Calls.call(add, ONE));
        fails("descriptor '__add__' requires a 'int' object but received a 'str'",
            () -> Calls.call(add, Py.str("a"), ONE));
        fails("descriptor '__add__' of 'int' object needs an argument", () -> Calls.call(add));
    }

    @Test
    void constructorsAreCalledWithTheRightClass() {
        PyObject make = attribute(PyInt.TYPE, "__new__");
        fails("int.__new__(): not enough arguments", () -> Calls.call(make));
        fails("int.__new__(X): X is not a type object (int)", () -> Calls.call(make, ONE));
        fails("int.__new__(str): str is not a subtype of int", () -> Calls.call(make, PyStr.TYPE));
        fails("object.__new__(int) is not safe, use int.__new__()",
            () -> Calls.call(attribute(PyType.OBJECT, "__new__"), PyInt.TYPE));
    }

    @Test
    void subclassesInheritSlotsUntilTheyRedefineThem() {
        PyType type = derive(PyList.TYPE, new PyDict());
        PyObject o = Calls.call(type);
        assertEquals(0, Containers.len(o));
        assertTrue(type.ops.has(Slot.CONCAT));
        assertEquals("[1]", Texts.reprString(Numbers.add(o, PyList.ofArray(new PyObject[] {ONE}))));
        Attributes.set(type, "__len__", attribute(PyStr.TYPE, "__len__"));
        fails("descriptor '__len__' requires a 'str' object but received a 'X'", () -> Containers.len(o));
        Attributes.set(type, "__len__", Py.None);
        fails("'NoneType' object is not callable", () -> Containers.len(o));
        Attributes.delete(type, PyStr.intern("__len__"));
        assertEquals(0, Containers.len(o));
    }

    @Test
    void slotsOfPlainObjectsAreAbsent() {
        PyObject o = Calls.call(derive(PyType.OBJECT, new PyDict()));
        fails("object of type 'X' has no len()", () -> Containers.len(o));
        fails("'X' object is not subscriptable", () -> Containers.getItem(o, ONE));
        fails("'X' object is not callable", () -> Calls.call(o));
        fails("bad operand type for unary -: 'X'", () -> Numbers.neg(o));
    }
}
