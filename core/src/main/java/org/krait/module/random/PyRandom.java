package org.krait.module.random;

import java.math.BigInteger;
import java.security.SecureRandom;

import org.krait.algorithm.random.MersenneTwister;
import org.krait.expose.ExposeType;
import org.krait.expose.Init;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;

/** {@code _random.Random}: the generator behind the module random. */
@ExposeType(name = "Random", module = "_random", mutable = true)
public class PyRandom extends PyObject {
    public static final PyType TYPE = PyRandomExposed.TYPE;

    private static final BigInteger UNSIGNED_64 = BigInteger.ONE.shiftLeft(64);

    private final MersenneTwister twister = new MersenneTwister();

    protected PyRandom(PyType type) {
        super(type);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return cls == TYPE ? new PyRandom(cls) : new PyRandomSub(cls);
    }

    @Init
    void __init__(PyObject[] args, PyTuple kwnames) {
        if (kwnames != null && kwnames.items.length > 0) {
            throw Errors.typeError("Random() takes no keyword arguments");
        }
        if (args.length > 1) {
            throw Errors.typeError("Random() requires 0 or 1 argument");
        }
        seed(args.length == 0 ? Py.None : args[0]);
    }

    @Method
    double random() {
        return twister.random();
    }

    @Method
    void seed(PyObject n) {
        BigInteger key;
        if (n == Py.None) {
            byte[] bytes = new byte[8 * MersenneTwister.WORDS / 2];
            new SecureRandom().nextBytes(bytes);
            key = new BigInteger(1, bytes);
        } else if (n instanceof PyInt i) {
            key = i.bigValue().abs();
        } else {
            long hash = Comparisons.hash(n);
            key = hash >= 0 ? BigInteger.valueOf(hash) : BigInteger.valueOf(hash).add(UNSIGNED_64);
        }
        twister.seed(key);
    }

    @Method
    PyObject getrandbits(PyObject k) {
        PyInt n = Numbers.index(k);
        if (n.signum() < 0) {
            throw Errors.valueError("Cannot convert negative int");
        }
        if (n.bigValue().bitLength() > 64) {
            throw Errors.overflowError("Python int too large for C uint64_t");
        }
        if (!n.isSmall() || n.longValue() > Integer.MAX_VALUE - 64) {
            throw Errors.memoryError("");
        }
        int bits = (int) n.longValue();
        if (bits == 0) {
            return Py.integer(0);
        }
        return bits <= 32 ? Py.integer(twister.bits(bits)) : PyInt.of(twister.bigBits(bits));
    }

    @Method
    PyObject getstate() {
        long[] words = twister.state();
        PyObject[] items = new PyObject[words.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = Py.integer(words[i]);
        }
        return PyTuple.of(items);
    }

    @Method
    void setstate(PyObject state) {
        if (!(state instanceof PyTuple t)) {
            throw Errors.typeError("state vector must be a tuple");
        }
        if (t.items.length != MersenneTwister.WORDS + 1) {
            throw Errors.valueError("state vector is the wrong size");
        }
        long[] words = new long[t.items.length];
        for (int i = 0; i < words.length; i++) {
            if (!(t.items[i] instanceof PyInt n)) {
                throw Errors.typeError("an integer is required");
            }
            if (n.signum() < 0) {
                throw Errors.overflowError("can't convert negative value to unsigned int");
            }
            words[i] = i < MersenneTwister.WORDS ? n.bigValue().longValue() & 0xFFFFFFFFL : n.bigValue().longValue();
        }
        if (words[MersenneTwister.WORDS] > MersenneTwister.WORDS) {
            throw Errors.valueError("invalid state");
        }
        twister.setState(words);
    }
}
