package org.krait.object;

import java.util.Set;
import org.krait.object.bytes.PyBytes;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** The flags of a type, named as CPython's Py_TPFLAGS where it has one. */
public final class TypeFlags {
    /** Python code may derive from the type. */
    public static final int BASETYPE = 1;

    /** Calling the type makes no instance. */
    public static final int DISALLOW_INSTANTIATION = 1 << 1;

    /** Instances match sequence patterns. */
    public static final int SEQUENCE = 1 << 2;

    /** Instances match mapping patterns. */
    public static final int MAPPING = 1 << 3;

    /** A class pattern's one positional sub-pattern is matched against the instance itself. */
    public static final int MATCH_SELF = 1 << 4;

    /** Instances keep attributes in a {@code __dict__}. */
    public static final int INSTANCE_DICT = 1 << 5;

    /** Instances accept weak references. */
    public static final int WEAKLY = 1 << 6;

    /** Attributes of the type can be set although it is built in. */
    public static final int MUTABLE = 1 << 7;

    /** The class has abstract methods and can't be instantiated. */
    public static final int ABSTRACT = 1 << 8;

    /** Exact instances have no hash ({@code __hash__ = None}). */
    public static final int UNHASHABLE = 1 << 9;

    /** Calls of the type take keywords that are no str (CPython: it has no vectorcall and looks for itself). */
    public static final int ANY_KEYWORDS = 1 << 11;

    /** The built-in types whose instances refer to no object that could refer back to them. */
    private static final Set<String> ATOMIC = Set.of("NoDefaultType", "NoneType", "NotImplementedType", "bool",
            "bytearray", "bytes", "code", "complex", "ellipsis", "fieldnameiterator", "float", "formatteriterator",
            "int", "line_iterator", "longrange_iterator", "object", "positions_iterator", "range", "range_iterator",
            "str", "datetime.date", "datetime.datetime", "datetime.time", "datetime.timedelta", "datetime.timezone",
            "datetime.tzinfo");

    /** Instances differ in size (CPython: tp_itemsize): subclasses add neither slots nor weak references. */
    public static final int VARIABLE = 1 << 10;

    static final int INHERITED = SEQUENCE | MAPPING | MATCH_SELF | INSTANCE_DICT | WEAKLY | VARIABLE | ANY_KEYWORDS;

    private TypeFlags() {}

    /** The value of {@code __flags__}: the bits that Python code is known to test, at CPython's places. */
    static long cpython(PyType type) {
        long flags = 1L << 12 | subclassFlag(type);
        flags |= type.isHeap() || type.exposed().isFromSpec() ? 1L << 9 : 0;
        flags |= type.isImmutable() ? 1L << 8 : 0;
        flags |= type.is(DISALLOW_INSTANTIATION) ? 1L << 7 : 0;
        flags |= type.is(BASETYPE) ? 1L << 10 : 0;
        flags |= type.is(SEQUENCE) ? 1L << 5 : 0;
        flags |= type.is(MAPPING) ? 1L << 6 : 0;
        flags |= type.is(MATCH_SELF) ? 1L << 22 : 0;
        flags |= type.is(ABSTRACT) ? 1L << 20 : 0;
        flags |= collected(type) ? 1L << 14 : 0;
        flags |= type.isHeap() && type.instancesHaveDict() ? 1L << 4 : 0;
        flags |= type.keepsValuesInline() ? 1L << 2 : 0;
        return flags;
    }

    /** Whether instances can be part of a cycle (CPython: Py_TPFLAGS_HAVE_GC). */
    public static boolean collected(PyType type) {
        return type.isHeap() || !ATOMIC.contains(type.longName());
    }

    /** The bit that tells C code quickly from which of eight types a type derives. */
    private static long subclassFlag(PyType type) {
        PyType[] fast = {PyInt.TYPE, PyList.TYPE, PyTuple.TYPE, PyBytes.TYPE, PyStr.TYPE, PyDict.TYPE,
            PyExceptions.BaseException, PyType.TYPE};
        for (int i = 0; i < fast.length; i++) {
            if (type.isSubtypeOf(fast[i])) {
                return 1L << 24 + i;
            }
        }
        return 0;
    }
}
