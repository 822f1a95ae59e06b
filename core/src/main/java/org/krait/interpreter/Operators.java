package org.krait.interpreter;

import org.krait.code.Operands;
import org.krait.object.CompareOp;
import org.krait.object.Comparisons;
import org.krait.object.Containers;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.object.number.PyFloat;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;

/** Binary operators, comparisons and subscripts: exact ints and floats at once, all else through the protocols. */
final class Operators {
    private static final CompareOp[] COMPARE = CompareOp.values();

    private Operators() {}

    static PyObject add(PyObject v, PyObject w, int arg) {
        if (v.getClass() == PyInt.class && w.getClass() == PyInt.class) {
            long a = ((PyInt) v).longValue();
            long b = ((PyInt) w).longValue();
            long r = a + b;
            if (((a ^ r) & (b ^ r)) >= 0) {
                return PyInt.of(r);
            }
        } else if (v.getClass() == PyFloat.class && w.getClass() == PyFloat.class) {
            return new PyFloat(((PyFloat) v).value + ((PyFloat) w).value);
        }
        return arg == Operands.NB_ADD ? Numbers.add(v, w) : Numbers.iadd(v, w);
    }

    static PyObject subtract(PyObject v, PyObject w, int arg) {
        if (v.getClass() == PyInt.class && w.getClass() == PyInt.class) {
            long a = ((PyInt) v).longValue();
            long b = ((PyInt) w).longValue();
            long r = a - b;
            if (((a ^ b) & (a ^ r)) >= 0) {
                return PyInt.of(r);
            }
        } else if (v.getClass() == PyFloat.class && w.getClass() == PyFloat.class) {
            return new PyFloat(((PyFloat) v).value - ((PyFloat) w).value);
        }
        return arg == Operands.NB_SUBTRACT ? Numbers.sub(v, w) : Numbers.isub(v, w);
    }

    static PyObject multiply(PyObject v, PyObject w, int arg) {
        if (v.getClass() == PyInt.class && w.getClass() == PyInt.class) {
            long a = ((PyInt) v).longValue();
            long b = ((PyInt) w).longValue();
            long r = a * b;
            if (Math.multiplyHigh(a, b) == r >> 63) {
                return PyInt.of(r);
            }
        } else if (v.getClass() == PyFloat.class && w.getClass() == PyFloat.class) {
            return new PyFloat(((PyFloat) v).value * ((PyFloat) w).value);
        }
        return arg == Operands.NB_MULTIPLY ? Numbers.mul(v, w) : Numbers.imul(v, w);
    }

    static PyObject binary(PyObject v, PyObject w, int arg) {
        if (v.getClass() == PyInt.class && w.getClass() == PyInt.class) {
            PyObject r = ints(((PyInt) v).longValue(), ((PyInt) w).longValue(), arg);
            if (r != null) {
                return r;
            }
        }
        return general(v, w, arg);
    }

    /** The operators that give an int of two small ones without much ado; null: it takes more. */
    static PyObject ints(long a, long b, int arg) {
        switch (arg < Operands.NB_INPLACE_ADD ? arg : arg - Operands.NB_INPLACE_ADD) {
            case Operands.NB_AND:
                return PyInt.of(a & b);
            case Operands.NB_OR:
                return PyInt.of(a | b);
            case Operands.NB_XOR:
                return PyInt.of(a ^ b);
            case Operands.NB_FLOOR_DIVIDE:
                return b == 0 || b == -1 ? null : PyInt.of(Math.floorDiv(a, b));
            case Operands.NB_REMAINDER:
                return b == 0 ? null : PyInt.of(Math.floorMod(a, b));
            case Operands.NB_RSHIFT:
                return b < 0 ? null : PyInt.of(a >> Math.min(b, 63));
            case Operands.NB_LSHIFT:
                return b < 0 || b > 62 || a << b >> b != a ? null : PyInt.of(a << b);
            default:
                return null;
        }
    }

    private static PyObject general(PyObject v, PyObject w, int arg) {
        switch (arg) {
            case Operands.NB_ADD:
                return Numbers.add(v, w);
            case Operands.NB_AND:
                return Numbers.and(v, w);
            case Operands.NB_FLOOR_DIVIDE:
                return Numbers.floordiv(v, w);
            case Operands.NB_LSHIFT:
                return Numbers.lshift(v, w);
            case Operands.NB_MATRIX_MULTIPLY:
                return Numbers.matmul(v, w);
            case Operands.NB_MULTIPLY:
                return Numbers.mul(v, w);
            case Operands.NB_REMAINDER:
                return Numbers.mod(v, w);
            case Operands.NB_OR:
                return Numbers.or(v, w);
            case Operands.NB_POWER:
                return Numbers.pow(v, w, Py.None);
            case Operands.NB_RSHIFT:
                return Numbers.rshift(v, w);
            case Operands.NB_SUBTRACT:
                return Numbers.sub(v, w);
            case Operands.NB_TRUE_DIVIDE:
                return Numbers.truediv(v, w);
            case Operands.NB_XOR:
                return Numbers.xor(v, w);
            default:
                return inPlace(v, w, arg - Operands.NB_INPLACE_ADD);
        }
    }

    private static PyObject inPlace(PyObject v, PyObject w, int operator) {
        switch (operator) {
            case Operands.NB_ADD:
                return Numbers.iadd(v, w);
            case Operands.NB_AND:
                return Numbers.iand(v, w);
            case Operands.NB_FLOOR_DIVIDE:
                return Numbers.ifloordiv(v, w);
            case Operands.NB_LSHIFT:
                return Numbers.ilshift(v, w);
            case Operands.NB_MATRIX_MULTIPLY:
                return Numbers.imatmul(v, w);
            case Operands.NB_MULTIPLY:
                return Numbers.imul(v, w);
            case Operands.NB_REMAINDER:
                return Numbers.imod(v, w);
            case Operands.NB_OR:
                return Numbers.ior(v, w);
            case Operands.NB_POWER:
                return Numbers.ipow(v, w);
            case Operands.NB_RSHIFT:
                return Numbers.irshift(v, w);
            case Operands.NB_SUBTRACT:
                return Numbers.isub(v, w);
            case Operands.NB_TRUE_DIVIDE:
                return Numbers.itruediv(v, w);
            case Operands.NB_XOR:
                return Numbers.ixor(v, w);
            default:
                throw new IllegalStateException("in-place operator " + operator);
        }
    }

    static PyObject subscript(PyObject container, PyObject key) {
        Class<?> kind = container.getClass();
        if (kind == PyDict.class) {
            PyObject value = ((PyDict) container).get(key);
            if (value != null) {
                return value;
            }
        } else if (key.getClass() == PyInt.class) {
            long i = ((PyInt) key).longValue();
            if (kind == PyList.class) {
                PyList list = (PyList) container;
                if (i < 0) {
                    i += list.size();
                }
                PyObject value = i == (int) i ? list.getOrNull((int) i) : null;
                if (value != null) {
                    return value;
                }
            } else if (kind == PyTuple.class && i >= 0 && i < ((PyTuple) container).items.length) {
                return ((PyTuple) container).items[(int) i];
            }
        }
        return Containers.getItem(container, key);
    }

    /** STORE_SUBSCR: the value, the container and the key lie on the stack, and go. */
    static void storeSubscript(PyObject[] s, int sp) {
        storeSubscript(s[sp - 2], s[sp - 1], s[sp - 3]);
        s[sp - 1] = null;
        s[sp - 2] = null;
        s[sp - 3] = null;
    }

    private static void storeSubscript(PyObject container, PyObject key, PyObject value) {
        Class<?> kind = container.getClass();
        if (kind == PyDict.class) {
            ((PyDict) container).put(key, value);
            return;
        }
        if (kind == PyList.class && key.getClass() == PyInt.class) {
            long i = ((PyInt) key).longValue();
            if (i >= 0 && i == (int) i && ((PyList) container).setIfPresent((int) i, value)) {
                return;
            }
        }
        Containers.setItem(container, key, value);
    }

    /** The truth of a value as True or False. */
    static PyObject truth(PyObject value) {
        return value == Py.True || value == Py.False ? value : Py.bool(Comparisons.isTrue(value));
    }

    static PyObject compare(PyObject v, PyObject w, int arg) {
        if (v.getClass() == PyInt.class && w.getClass() == PyInt.class) {
            return Py.bool(holds(((PyInt) v).longValue(), ((PyInt) w).longValue(), arg >> 5));
        }
        if (v.getClass() == PyFloat.class && w.getClass() == PyFloat.class) {
            return Py.bool(holds(((PyFloat) v).value, ((PyFloat) w).value, arg >> 5));
        }
        PyObject result = Comparisons.compare(v, w, COMPARE[arg >> 5]);
        if ((arg & Operands.COMPARE_TO_BOOL) != 0 && result != Py.True && result != Py.False) {
            result = Py.bool(Comparisons.isTrue(result));
        }
        return result;
    }

    private static boolean holds(long a, long b, int operator) {
        switch (operator) {
            case Operands.LT:
                return a < b;
            case Operands.LE:
                return a <= b;
            case Operands.EQ:
                return a == b;
            case Operands.NE:
                return a != b;
            case Operands.GT:
                return a > b;
            default:
                return a >= b;
        }
    }

    private static boolean holds(double a, double b, int operator) {
        switch (operator) {
            case Operands.LT:
                return a < b;
            case Operands.LE:
                return a <= b;
            case Operands.EQ:
                return a == b;
            case Operands.NE:
                return a != b;
            case Operands.GT:
                return a > b;
            default:
                return a >= b;
        }
    }
}
