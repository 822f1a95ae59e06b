package org.krait.expose;

/**
 * The table of type slots: one line a slot. From it the processor generates {@code Slot}, {@code TypeOps} (a virtual
 * method for each slot, with the error an absent slot gives), {@code HeapOps} (the slots of types defined in Python:
 * they look the special method up along the type's MRO) and the slot wrappers ({@code int.__add__}).
 *
 * <p>Source: the C API's type slots and the data model's special methods (language reference, 3.3).
 */
enum SlotDef {
    // What every object has
    REPR(Kind.UNARY, "repr", "__repr__"),
    STR(Kind.UNARY, "str", "__str__"),
    HASH(Kind.HASH, "hash", "__hash__"),
    LT(Kind.COMPARE, "richCompare", "__lt__"),
    LE(Kind.COMPARE, "richCompare", "__le__"),
    EQ(Kind.COMPARE, "richCompare", "__eq__"),
    NE(Kind.COMPARE, "richCompare", "__ne__"),
    GT(Kind.COMPARE, "richCompare", "__gt__"),
    GE(Kind.COMPARE, "richCompare", "__ge__"),
    GETATTRIBUTE(Kind.GETATTR, "getAttribute", "__getattribute__"),
    GETATTR(Kind.GETATTR, "getAttr", "__getattr__"),
    SETATTR(Kind.SETATTR, "setAttr", "__setattr__"),
    DELATTR(Kind.SETATTR, "setAttr", "__delattr__"),
    NEW(Kind.NEW, "new_", "__new__"),
    INIT(Kind.INIT, "init", "__init__"),
    DEL(Kind.DEL, "del", "__del__"),
    CALL(Kind.CALL, "call", "__call__"),
    // Descriptors
    GET(Kind.GET, "get", "__get__"),
    SET(Kind.SET, "set", "__set__"),
    DELETE(Kind.SET, "set", "__delete__"),
    // Containers and iteration
    BOOL(Kind.TRUTH, "bool", "__bool__"),
    LEN(Kind.LENGTH, "len", "__len__"),
    GETITEM(Kind.BINARY, "getItem", "__getitem__"),
    SETITEM(Kind.SETITEM, "setItem", "__setitem__"),
    DELITEM(Kind.SETITEM, "setItem", "__delitem__"),
    CONTAINS(Kind.CONTAINS, "contains", "__contains__"),
    ITER(Kind.UNARY, "iter", "__iter__"),
    NEXT(Kind.NEXT, "next", "__next__"),
    AWAIT(Kind.UNARY, "await", "__await__"),
    AITER(Kind.UNARY, "aiter", "__aiter__"),
    ANEXT(Kind.UNARY, "anext", "__anext__"),
    BUFFER(Kind.BUFFER, "buffer", "__buffer__"),
    // Sequences: their + and * are asked after the number slots of both operands (CPython: sq_concat, sq_repeat)
    CONCAT(Kind.BINARY, "concat", "__add__"),
    REPEAT(Kind.BINARY, "repeat", "__mul__", "__rmul__"),
    INPLACE_CONCAT(Kind.BINARY, "inplaceConcat", "__iadd__"),
    INPLACE_REPEAT(Kind.BINARY, "inplaceRepeat", "__imul__"),
    // Numbers
    NEG(Kind.UNARY, "neg", "__neg__"),
    POS(Kind.UNARY, "pos", "__pos__"),
    ABS(Kind.UNARY, "abs", "__abs__"),
    INVERT(Kind.UNARY, "invert", "__invert__"),
    INT(Kind.UNARY, "int_", "__int__"),
    FLOAT(Kind.UNARY, "float_", "__float__"),
    INDEX(Kind.UNARY, "index", "__index__"),
    ADD(Kind.BINARY, "add", "__add__"),
    RADD(Kind.BINARY, "radd", "__radd__"),
    SUB(Kind.BINARY, "sub", "__sub__"),
    RSUB(Kind.BINARY, "rsub", "__rsub__"),
    MUL(Kind.BINARY, "mul", "__mul__"),
    RMUL(Kind.BINARY, "rmul", "__rmul__"),
    MATMUL(Kind.BINARY, "matmul", "__matmul__"),
    RMATMUL(Kind.BINARY, "rmatmul", "__rmatmul__"),
    TRUEDIV(Kind.BINARY, "truediv", "__truediv__"),
    RTRUEDIV(Kind.BINARY, "rtruediv", "__rtruediv__"),
    FLOORDIV(Kind.BINARY, "floordiv", "__floordiv__"),
    RFLOORDIV(Kind.BINARY, "rfloordiv", "__rfloordiv__"),
    MOD(Kind.BINARY, "mod", "__mod__"),
    RMOD(Kind.BINARY, "rmod", "__rmod__"),
    DIVMOD(Kind.BINARY, "divmod", "__divmod__"),
    RDIVMOD(Kind.BINARY, "rdivmod", "__rdivmod__"),
    POW(Kind.TERNARY, "pow", "__pow__"),
    RPOW(Kind.TERNARY, "rpow", "__rpow__"),
    LSHIFT(Kind.BINARY, "lshift", "__lshift__"),
    RLSHIFT(Kind.BINARY, "rlshift", "__rlshift__"),
    RSHIFT(Kind.BINARY, "rshift", "__rshift__"),
    RRSHIFT(Kind.BINARY, "rrshift", "__rrshift__"),
    AND(Kind.BINARY, "and", "__and__"),
    RAND(Kind.BINARY, "rand", "__rand__"),
    XOR(Kind.BINARY, "xor", "__xor__"),
    RXOR(Kind.BINARY, "rxor", "__rxor__"),
    OR(Kind.BINARY, "or", "__or__"),
    ROR(Kind.BINARY, "ror", "__ror__"),
    IADD(Kind.BINARY, "iadd", "__iadd__"),
    ISUB(Kind.BINARY, "isub", "__isub__"),
    IMUL(Kind.BINARY, "imul", "__imul__"),
    IMATMUL(Kind.BINARY, "imatmul", "__imatmul__"),
    ITRUEDIV(Kind.BINARY, "itruediv", "__itruediv__"),
    IFLOORDIV(Kind.BINARY, "ifloordiv", "__ifloordiv__"),
    IMOD(Kind.BINARY, "imod", "__imod__"),
    IPOW(Kind.BINARY, "ipow", "__ipow__"),
    ILSHIFT(Kind.BINARY, "ilshift", "__ilshift__"),
    IRSHIFT(Kind.BINARY, "irshift", "__irshift__"),
    IAND(Kind.BINARY, "iand", "__iand__"),
    IXOR(Kind.BINARY, "ixor", "__ixor__"),
    IOR(Kind.BINARY, "ior", "__ior__");

    /** The shape of a slot: its parameters behind the receiver, and its result, in {@code TypeOps}. */
    enum Kind {
        /** {@code PyObject f(PyObject self)}. */
        UNARY,
        /** {@code long hash(PyObject self)}. */
        HASH,
        /** {@code boolean bool(PyObject self)}. */
        TRUTH,
        /** {@code long len(PyObject self)}. */
        LENGTH,
        /** {@code PyObject f(PyObject self, PyObject other)}. */
        BINARY,
        /** {@code PyObject pow(PyObject self, PyObject other, PyObject modulus)}; modulus is null or None if absent. */
        TERNARY,
        /** {@code PyObject richCompare(PyObject self, PyObject other, CompareOp op)}: one method, six names. */
        COMPARE,
        /** {@code PyObject f(PyObject self, PyStr name)}. */
        GETATTR,
        /** {@code void setAttr(PyObject self, PyStr name, PyObject value)}; value null: delete. Two names. */
        SETATTR,
        /** {@code PyObject new_(PyType cls, PyObject[] args, PyTuple kwnames)}. */
        NEW,
        /** {@code void init(PyObject self, PyObject[] args, PyTuple kwnames)}. */
        INIT,
        /** {@code void del(PyObject self)}. */
        DEL,
        /** {@code PyObject call(PyObject self, PyObject[] args, PyTuple kwnames)}, and call0 to call3. */
        CALL,
        /** {@code PyObject get(PyObject self, PyObject instance, PyType owner)}; instance null: on the class. */
        GET,
        /** {@code void set(PyObject self, PyObject instance, PyObject value)}; value null: delete. Two names. */
        SET,
        /** {@code void setItem(PyObject self, PyObject key, PyObject value)}; value null: delete. Two names. */
        SETITEM,
        /** {@code boolean contains(PyObject self, PyObject item)}. */
        CONTAINS,
        /** {@code PyObject next(PyObject self)}: null at the end, no StopIteration. */
        NEXT,
        /** {@code PyBuffer buffer(PyObject self, int flags)}. */
        BUFFER
    }

    final Kind kind;
    final String javaName;
    final String[] names;

    SlotDef(Kind kind, String javaName, String... names) {
        this.kind = kind;
        this.javaName = javaName;
        this.names = names;
    }
}
