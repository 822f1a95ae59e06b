package org.krait.object.str;

import java.math.BigInteger;

import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.IntConstructor;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;

/**
 * The right side of {@code %} formatting: the items of a tuple in order, or one value; and, for {@code %(key)s}, a
 * mapping, whose selected item then is the one value.
 */
public final class PercentArguments {
    private final PyObject values;
    /** Null if there is no tuple. */
    private final PyObject[] items;
    private final boolean mapping;
    private int used;
    private boolean usedAsMapping;
    private PyObject selected;

    /** Takes the right side of the operator. */
    public PercentArguments(PyObject values) {
        this(values, values instanceof PyStr);
    }

    /**
     * Takes the right side of the operator.
     *
     * @param text whether it is a text of the format's own kind, which is one value though it has items
     */
    public PercentArguments(PyObject values, boolean text) {
        this.values = values;
        items = values instanceof PyTuple t ? t.items : null;
        mapping = items == null && !text && values.type().hasSlot(Slot.GETITEM);
    }

    /** Checks that keys have something to select from. */
    public void requireMapping() {
        if (!mapping) {
            throw Errors.typeError("format requires a mapping");
        }
    }

    /** Selects an item of the mapping. */
    public void select(PyObject key) {
        selected = Containers.getItem(values, key);
        usedAsMapping = true;
    }

    /** The next argument. */
    public PyObject next() {
        if (selected != null) {
            PyObject item = selected;
            selected = null;
            return item;
        }
        if (items != null ? used < items.length : used == 0 && !usedAsMapping) {
            return items != null ? items[used++] : once();
        }
        throw Errors.typeError("not enough arguments for format string");
    }

    private PyObject once() {
        used = 1;
        return values;
    }

    /** The next argument as a width or precision. */
    public long star(boolean precision) {
        PyObject item = next();
        if (!(item instanceof PyInt i)) {
            throw Errors.typeError("* wants int");
        }
        return precision ? Numbers.asInt(i) : Numbers.asLong(i);
    }

    /** Checks that nothing is left; a mapping may always be left over. */
    public void end(String message) {
        boolean all = items != null ? used == items.length : used > 0 || mapping;
        if (!all) {
            throw Errors.typeError(message);
        }
    }

    /** The argument of an integer conversion; d, i and u cut other real numbers. */
    public static BigInteger integer(PyObject value, int conversion) {
        if (value instanceof PyInt i) {
            return i.bigValue();
        }
        boolean decimal = conversion == 'd' || conversion == 'i' || conversion == 'u';
        try {
            if (decimal && value.type().hasSlot(Slot.INT)) {
                return IntConstructor.fromObject(value).bigValue();
            }
            if (value.type().hasSlot(Slot.INDEX)) {
                return Numbers.index(value).bigValue();
            }
        } catch (PyException e) {
            if (!e.matches(PyExceptions.TypeError)) {
                throw e;
            }
        }
        throw Errors.typeError("%" + (char) conversion + " format: " + (decimal ? "a real number" : "an integer")
                + " is required, not " + value.type().longName());
    }
}
