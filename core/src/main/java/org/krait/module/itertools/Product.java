package org.krait.module.itertools;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.descriptor.CallErrors;
import org.krait.object.sequence.PyTuple;

/** {@code product}: the Cartesian product, the last place turning fastest. */
@ExposeType(name = "product", module = "itertools")
public class Product extends PyObject {
    public static final PyType TYPE = ProductExposed.TYPE;

    private final PyObject[][] pools;
    /** Null before the first tuple. */
    private int[] indices;

    private PyObject[] result;
    private boolean stopped;

    protected Product(PyType type, PyObject[][] pools) {
        super(type);
        this.pools = pools;
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        int keywords = kwnames == null ? 0 : kwnames.items.length;
        long times = 1;
        if (keywords > 1) {
            throw CallErrors.tooMany("product()", 1, 0, keywords);
        }
        if (keywords == 1) {
            if (!kwnames.items[0].toString().equals("repeat")) {
                throw CallErrors.unexpectedKeyword("product()", kwnames.items[0].toString(), "repeat");
            }
            times = Numbers.asLong(args[args.length - 1]);
        }
        if (times < 0) {
            throw Errors.valueError("repeat argument cannot be negative");
        }
        int n = times == 0 ? 0 : args.length - keywords;
        if (n > 0 && times > (Integer.MAX_VALUE - 8) / n) {
            throw Errors.overflowError("repeat argument too large");
        }
        PyObject[][] pools = new PyObject[(int) (n == 0 ? 0 : n * times)][];
        for (int i = 0; i < n; i++) {
            pools[i] = Iteration.toTuple(args[i]).items;
        }
        for (int i = n; i < pools.length; i++) {
            pools[i] = pools[i - n];
        }
        return cls == TYPE ? new Product(cls, pools) : new ProductSub(cls, pools);
    }

    @Method
    PyObject __sizeof__() {
        return Py.integer(48 + 8L * pools.length);
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    synchronized PyObject next() {
        if (stopped) {
            return null;
        }
        if (indices == null) {
            return first();
        }
        PyObject[] items = result.clone();
        int i = pools.length - 1;
        while (i >= 0 && ++indices[i] == pools[i].length) {
            indices[i] = 0;
            items[i] = pools[i][0];
            i--;
        }
        if (i < 0) {
            stopped = true;
            return null;
        }
        items[i] = pools[i][indices[i]];
        result = items;
        return PyTuple.of(items);
    }

    private PyObject first() {
        indices = new int[pools.length];
        result = new PyObject[pools.length];
        for (int i = 0; i < pools.length; i++) {
            if (pools[i].length == 0) {
                stopped = true;
                return null;
            }
            result[i] = pools[i][0];
        }
        return PyTuple.of(result);
    }
}
