package org.krait.module.operator;

import java.util.Arrays;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Calls;
import org.krait.object.CompareOp;
import org.krait.object.Comparisons;
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** The module _operator. */
@ExposeModule(name = "_operator")
public final class OperatorModule extends JavaModule {
    public OperatorModule() {
        super(OperatorModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        PyType[] types = {ItemGetter.TYPE, AttrGetter.TYPE, MethodCaller.TYPE};
        for (PyType type : types) {
            dict.put(PyStr.intern(type.name()), type);
        }
    }

    @Function
    PyObject lt(PyObject a, PyObject b) {
        return Comparisons.compare(a, b, CompareOp.LT);
    }

    @Function
    PyObject le(PyObject a, PyObject b) {
        return Comparisons.compare(a, b, CompareOp.LE);
    }

    @Function
    PyObject eq(PyObject a, PyObject b) {
        return Comparisons.compare(a, b, CompareOp.EQ);
    }

    @Function
    PyObject ne(PyObject a, PyObject b) {
        return Comparisons.compare(a, b, CompareOp.NE);
    }

    @Function
    PyObject ge(PyObject a, PyObject b) {
        return Comparisons.compare(a, b, CompareOp.GE);
    }

    @Function
    PyObject gt(PyObject a, PyObject b) {
        return Comparisons.compare(a, b, CompareOp.GT);
    }

    @Function
    PyObject add(PyObject a, PyObject b) {
        return Numbers.add(a, b);
    }

    @Function
    PyObject sub(PyObject a, PyObject b) {
        return Numbers.sub(a, b);
    }

    @Function
    PyObject mul(PyObject a, PyObject b) {
        return Numbers.mul(a, b);
    }

    @Function
    PyObject matmul(PyObject a, PyObject b) {
        return Numbers.matmul(a, b);
    }

    @Function
    PyObject truediv(PyObject a, PyObject b) {
        return Numbers.truediv(a, b);
    }

    @Function
    PyObject floordiv(PyObject a, PyObject b) {
        return Numbers.floordiv(a, b);
    }

    @Function
    PyObject mod(PyObject a, PyObject b) {
        return Numbers.mod(a, b);
    }

    @Function
    PyObject lshift(PyObject a, PyObject b) {
        return Numbers.lshift(a, b);
    }

    @Function
    PyObject rshift(PyObject a, PyObject b) {
        return Numbers.rshift(a, b);
    }

    @Function
    PyObject xor(PyObject a, PyObject b) {
        return Numbers.xor(a, b);
    }

    @Function
    PyObject and_(PyObject a, PyObject b) {
        return Numbers.and(a, b);
    }

    @Function
    PyObject or_(PyObject a, PyObject b) {
        return Numbers.or(a, b);
    }

    @Function
    PyObject pow(PyObject a, PyObject b) {
        return Numbers.pow(a, b, Py.None);
    }

    @Function
    PyObject iadd(PyObject a, PyObject b) {
        return Numbers.iadd(a, b);
    }

    @Function
    PyObject isub(PyObject a, PyObject b) {
        return Numbers.isub(a, b);
    }

    @Function
    PyObject imul(PyObject a, PyObject b) {
        return Numbers.imul(a, b);
    }

    @Function
    PyObject imatmul(PyObject a, PyObject b) {
        return Numbers.imatmul(a, b);
    }

    @Function
    PyObject itruediv(PyObject a, PyObject b) {
        return Numbers.itruediv(a, b);
    }

    @Function
    PyObject ifloordiv(PyObject a, PyObject b) {
        return Numbers.ifloordiv(a, b);
    }

    @Function
    PyObject imod(PyObject a, PyObject b) {
        return Numbers.imod(a, b);
    }

    @Function
    PyObject ilshift(PyObject a, PyObject b) {
        return Numbers.ilshift(a, b);
    }

    @Function
    PyObject irshift(PyObject a, PyObject b) {
        return Numbers.irshift(a, b);
    }

    @Function
    PyObject iand(PyObject a, PyObject b) {
        return Numbers.iand(a, b);
    }

    @Function
    PyObject ixor(PyObject a, PyObject b) {
        return Numbers.ixor(a, b);
    }

    @Function
    PyObject ior(PyObject a, PyObject b) {
        return Numbers.ior(a, b);
    }

    @Function
    PyObject ipow(PyObject a, PyObject b) {
        return Numbers.ipow(a, b);
    }

    @Function
    PyObject neg(PyObject a) {
        return Numbers.neg(a);
    }

    @Function
    PyObject pos(PyObject a) {
        return Numbers.pos(a);
    }

    @Function
    PyObject abs(PyObject a) {
        return Numbers.abs(a);
    }

    @Function
    PyObject inv(PyObject a) {
        return Numbers.invert(a);
    }

    @Function
    PyObject invert(PyObject a) {
        return Numbers.invert(a);
    }

    @Function
    PyObject index(PyObject a) {
        return Numbers.index(a).exact();
    }

    @Function
    PyObject not_(PyObject a) {
        return Py.bool(!Comparisons.isTrue(a));
    }

    @Function
    PyObject truth(PyObject a) {
        return Py.bool(Comparisons.isTrue(a));
    }

    @Function
    PyObject is_(PyObject a, PyObject b) {
        return Py.bool(a == b);
    }

    @Function
    PyObject is_not(PyObject a, PyObject b) {
        return Py.bool(a != b);
    }

    @Function
    PyObject is_none(PyObject a) {
        return Py.bool(a == Py.None);
    }

    @Function
    PyObject is_not_none(PyObject a) {
        return Py.bool(a != Py.None);
    }

    @Function
    PyObject contains(PyObject a, PyObject b) {
        return Py.bool(Containers.contains(a, b));
    }

    @Function
    PyObject getitem(PyObject a, PyObject b) {
        return Containers.getItem(a, b);
    }

    @Function
    void setitem(PyObject a, PyObject b, PyObject c) {
        Containers.setItem(a, b, c);
    }

    @Function
    void delitem(PyObject a, PyObject b) {
        Containers.delItem(a, b);
    }

    @Function
    PyObject concat(PyObject a, PyObject b) {
        if (a.type().hasSlot(Slot.CONCAT)) {
            return a.type().ops.concat(a, b);
        }
        checkAddable(a, b);
        return Numbers.add(a, b);
    }

    @Function
    PyObject iconcat(PyObject a, PyObject b) {
        if (a.type().hasSlot(Slot.INPLACE_CONCAT)) {
            return a.type().ops.inplaceConcat(a, b);
        }
        if (a.type().hasSlot(Slot.CONCAT)) {
            return a.type().ops.concat(a, b);
        }
        checkAddable(a, b);
        return Numbers.iadd(a, b);
    }

    private static void checkAddable(PyObject a, PyObject b) {
        boolean add = a.type().hasSlot(Slot.ADD) || a.type().hasSlot(Slot.IADD) || b.type().hasSlot(Slot.RADD);
        if (!add || !Containers.isSequence(a) || !Containers.isSequence(b)) {
            throw Errors.typeError("'" + a.type().longName() + "' object can't be concatenated");
        }
    }

    @Function
    PyObject countOf(PyObject a, PyObject b) {
        PyObject it = iterator(a);
        PyObject item;
        long n = 0;
        while ((item = Iteration.next(it)) != null) {
            if (Comparisons.equal(item, b)) {
                n++;
            }
        }
        return Py.integer(n);
    }

    @Function
    PyObject indexOf(PyObject a, PyObject b) {
        PyObject it = iterator(a);
        PyObject item;
        for (long i = 0; (item = Iteration.next(it)) != null; i++) {
            if (Comparisons.equal(item, b)) {
                return Py.integer(i);
            }
        }
        throw Errors.valueError("sequence.index(x): x not in sequence");
    }

    private static PyObject iterator(PyObject o) {
        try {
            return Iteration.iter(o);
        } catch (PyException e) {
            if (!e.matches(PyExceptions.TypeError)) {
                throw e;
            }
            throw Errors.typeError("argument of type '" + o.type().longName() + "' is not iterable");
        }
    }

    @Function
    PyObject length_hint(PyObject obj, long otherwise) {
        return Py.integer(Containers.lengthHint(obj, otherwise));
    }

    @Function
    PyObject call(PyObject[] args, PyTuple kwnames) {
        int positional = args.length - (kwnames == null ? 0 : kwnames.items.length);
        if (positional == 0) {
            throw Errors.typeError("call expected at least 1 argument, got 0");
        }
        return Calls.call(args[0], Arrays.copyOfRange(args, 1, args.length), kwnames);
    }

    /** Compares in a time that does not depend on where the values differ. */
    @Function
    boolean _compare_digest(PyObject a, PyObject b) {
        return Digests.equal(a, b);
    }
}
