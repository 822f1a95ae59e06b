package org.krait.module.math;

import java.math.BigInteger;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

import org.krait.algorithm.AlgorithmError;
import org.krait.algorithm.math.Elementary;
import org.krait.algorithm.math.ErrorFunction;
import org.krait.algorithm.math.FloatParts;
import org.krait.algorithm.math.FloatSum;
import org.krait.algorithm.math.IntegerMath;
import org.krait.algorithm.math.MathFunctions;
import org.krait.algorithm.math.VectorNorm;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.AlgorithmErrors;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.object.number.FloatOperators;
import org.krait.object.number.PyFloat;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** The functions of {@code math} (library reference). */
@ExposeModule(name = "math")
public final class MathModule extends JavaModule {
    private static final PyStr CEIL = PyStr.intern("__ceil__");
    private static final PyStr FLOOR = PyStr.intern("__floor__");
    private static final PyStr TRUNC = PyStr.intern("__trunc__");

    public MathModule() {
        super(MathModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        dict.put(PyStr.intern("pi"), Py.real(Math.PI));
        dict.put(PyStr.intern("e"), Py.real(Math.E));
        dict.put(PyStr.intern("tau"), Py.real(2 * Math.PI));
        dict.put(PyStr.intern("inf"), Py.real(Double.POSITIVE_INFINITY));
        dict.put(PyStr.intern("nan"), Py.real(Double.NaN));
    }

    /** Computes, turning the engine's errors into Python's. */
    private static double of(DoubleUnaryOperator f, double x) {
        try {
            return f.applyAsDouble(x);
        } catch (AlgorithmError e) {
            throw AlgorithmErrors.raise(e);
        }
    }

    private static double of(DoubleBinaryOperator f, double x, double y) {
        try {
            return f.applyAsDouble(x, y);
        } catch (AlgorithmError e) {
            throw AlgorithmErrors.raise(e);
        }
    }

    // Functions of one number

    @Function
    double acos(double x) {
        return of(MathFunctions::acos, x);
    }

    @Function
    double acosh(double x) {
        return of(MathFunctions::acosh, x);
    }

    @Function
    double asin(double x) {
        return of(MathFunctions::asin, x);
    }

    @Function
    double asinh(double x) {
        return of(Elementary::asinh, x);
    }

    @Function
    double atan(double x) {
        return of(Elementary::atan, x);
    }

    @Function
    double atanh(double x) {
        return of(MathFunctions::atanh, x);
    }

    @Function
    double cbrt(double x) {
        return of(Elementary::cbrt, x);
    }

    @Function
    double cos(double x) {
        return of(MathFunctions::cos, x);
    }

    @Function
    double cosh(double x) {
        return of(MathFunctions::cosh, x);
    }

    @Function
    double erf(double x) {
        return of(ErrorFunction::erf, x);
    }

    @Function
    double erfc(double x) {
        return of(ErrorFunction::erfc, x);
    }

    @Function
    double exp(double x) {
        return of(MathFunctions::exp, x);
    }

    @Function
    double exp2(double x) {
        return of(MathFunctions::exp2, x);
    }

    @Function
    double expm1(double x) {
        return of(MathFunctions::expm1, x);
    }

    @Function
    double gamma(double x) {
        return of(MathFunctions::gamma, x);
    }

    @Function
    double lgamma(double x) {
        return of(MathFunctions::lgamma, x);
    }

    @Function
    double log1p(double x) {
        return of(MathFunctions::log1p, x);
    }

    @Function
    double sin(double x) {
        return of(MathFunctions::sin, x);
    }

    @Function
    double sinh(double x) {
        return of(MathFunctions::sinh, x);
    }

    @Function
    double sqrt(double x) {
        return of(MathFunctions::sqrt, x);
    }

    @Function
    double tan(double x) {
        return of(MathFunctions::tan, x);
    }

    @Function
    double tanh(double x) {
        return of(Elementary::tanh, x);
    }

    @Function
    double fabs(double x) {
        return Math.abs(x);
    }

    @Function
    double degrees(double x) {
        return x * (180.0 / Math.PI);
    }

    @Function
    double radians(double x) {
        return x * (Math.PI / 180.0);
    }

    @Function
    double ulp(double x) {
        return FloatParts.ulp(x);
    }

    @Function
    boolean isfinite(double x) {
        return Double.isFinite(x);
    }

    @Function
    boolean isinf(double x) {
        return Double.isInfinite(x);
    }

    @Function
    boolean isnan(double x) {
        return Double.isNaN(x);
    }

    // Logarithms, which take ints beyond the floats

    @Function(signature = "($module, x, base=<unrepresentable>, /)")
    PyObject log(PyObject x, PyObject base) {
        double numerator = logarithm(x, MathFunctions::log, 0);
        if (base == null) {
            return Py.real(numerator);
        }
        return Py.real(FloatOperators.div(numerator, logarithm(base, MathFunctions::log, 0)));
    }

    @Function
    double log2(PyObject x) {
        return logarithm(x, MathFunctions::log2, 2);
    }

    @Function
    double log10(PyObject x) {
        return logarithm(x, MathFunctions::log10, 10);
    }

    private static double logarithm(PyObject x, DoubleUnaryOperator f, int base) {
        if (!(x instanceof PyInt n)) {
            return of(f, Numbers.asDouble(x));
        }
        if (n.signum() <= 0) {
            throw Errors.valueError("expected a positive input");
        }
        return n.isSmall() ? of(f, n.doubleValue()) : IntegerMath.log(n.bigValue(), base);
    }

    // Functions of several numbers

    @Function
    double atan2(double y, double x) {
        return Elementary.atan2(y, x);
    }

    @Function
    double copysign(double x, double y) {
        return Math.copySign(x, y);
    }

    @Function
    double pow(double x, double y) {
        return of(MathFunctions::pow, x, y);
    }

    @Function
    double fmod(double x, double y) {
        return of(MathFunctions::fmod, x, y);
    }

    @Function
    double remainder(double x, double y) {
        return of(MathFunctions::remainder, x, y);
    }

    @Function
    double fma(double x, double y, double z) {
        try {
            return MathFunctions.fma(x, y, z);
        } catch (AlgorithmError e) {
            throw AlgorithmErrors.raise(e);
        }
    }

    @Function
    double nextafter(double x, double y, PyObject steps) {
        if (steps == Py.None) {
            return Math.nextAfter(x, y);
        }
        BigInteger n = Numbers.index(steps).bigValue();
        if (n.signum() < 0) {
            throw Errors.valueError("steps must be a non-negative integer");
        }
        return FloatParts.nextAfter(x, y, n);
    }

    @Function
    double hypot(PyObject[] coordinates) {
        return VectorNorm.of(doubles(coordinates));
    }

    private static double[] doubles(PyObject[] items) {
        double[] out = new double[items.length];
        for (int i = 0; i < items.length; i++) {
            out[i] = Numbers.asDouble(items[i]);
        }
        return out;
    }

    @Function
    double dist(PyObject p, PyObject q) {
        PyObject[] a = p instanceof PyTuple t ? t.items : Iteration.toArray(p);
        PyObject[] b = q instanceof PyTuple t ? t.items : Iteration.toArray(q);
        if (a.length != b.length) {
            throw Errors.valueError("both points must have the same number of dimensions");
        }
        double[] difference = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            difference[i] = Math.abs(Numbers.asDouble(a[i]) - Numbers.asDouble(b[i]));
        }
        return VectorNorm.of(difference);
    }

    @Function
    boolean isclose(double a, double b, double rel_tol, double abs_tol) {
        return isClose(a, b, rel_tol, abs_tol);
    }

    static boolean isClose(double a, double b, double relative, double absolute) {
        if (relative < 0 || absolute < 0) {
            throw Errors.valueError("tolerances must be non-negative");
        }
        if (a == b) {
            return true;
        }
        if (Double.isInfinite(a) || Double.isInfinite(b)) {
            return false;
        }
        double difference = Math.abs(b - a);
        return difference <= Math.abs(relative * b) || difference <= Math.abs(relative * a)
                || difference <= absolute;
    }

    // Parts and roundings

    @Function
    PyObject frexp(double x) {
        return Py.tuple(Py.real(FloatParts.fraction(x)), Py.integer(FloatParts.exponent(x)));
    }

    @Function
    PyObject modf(double x) {
        double whole = x < 0 ? Math.ceil(x) : Math.floor(x);
        double fraction = Double.isInfinite(x) ? Math.copySign(0.0, x) : Math.copySign(x - whole, x);
        return Py.tuple(Py.real(x != x ? x : fraction), Py.real(whole));
    }

    @Function
    double ldexp(double x, PyObject i) {
        if (!(i instanceof PyInt n)) {
            throw Errors.typeError("Expected an int as second argument to ldexp.");
        }
        long exponent = n.isSmall() ? n.longValue() : n.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        try {
            return FloatParts.ldexp(x, exponent);
        } catch (AlgorithmError e) {
            throw AlgorithmErrors.raise(e);
        }
    }

    @Function
    PyObject ceil(PyObject x) {
        PyObject method = x.type() == PyFloat.TYPE ? null : Attributes.lookupSpecial(x, CEIL);
        return method != null ? Calls.call(method) : FloatOperators.toInt(Math.ceil(Numbers.asDouble(x)));
    }

    @Function
    PyObject floor(PyObject x) {
        PyObject method = x.type() == PyFloat.TYPE ? null : Attributes.lookupSpecial(x, FLOOR);
        return method != null ? Calls.call(method) : FloatOperators.toInt(Math.floor(Numbers.asDouble(x)));
    }

    @Function
    PyObject trunc(PyObject x) {
        if (x.type() == PyFloat.TYPE) {
            return FloatOperators.toInt(((PyFloat) x).value);
        }
        PyObject method = Attributes.lookupSpecial(x, TRUNC);
        if (method == null) {
            throw Errors.typeError("type " + x.type().longName() + " doesn't define __trunc__ method");
        }
        return Calls.call(method);
    }

    // Sums and products

    @Function
    double fsum(PyObject seq) {
        FloatSum sum = new FloatSum();
        PyObject it = Iteration.iter(seq);
        try {
            for (PyObject item = Iteration.next(it); item != null; item = Iteration.next(it)) {
                sum.add(Numbers.asDouble(item));
            }
            return sum.result();
        } catch (AlgorithmError e) {
            throw AlgorithmErrors.raise(e);
        }
    }

    @Function
    PyObject prod(PyObject iterable, PyObject start) {
        PyObject product = start;
        PyObject it = Iteration.iter(iterable);
        for (PyObject item = Iteration.next(it); item != null; item = Iteration.next(it)) {
            product = Numbers.mul(product, item);
        }
        return product;
    }

    @Function
    PyObject sumprod(PyObject p, PyObject q) {
        return SumOfProducts.of(Iteration.iter(p), Iteration.iter(q));
    }

    // Integers

    @Function
    PyObject factorial(PyObject n) {
        PyInt i = Numbers.index(n);
        if (!i.isSmall()) {
            if (i.signum() > 0) {
                throw Errors.overflowError("factorial() argument should not exceed " + Long.MAX_VALUE);
            }
            throw Errors.valueError("factorial() not defined for negative values");
        }
        try {
            return PyInt.of(IntegerMath.factorial(i.longValue()));
        } catch (AlgorithmError e) {
            throw AlgorithmErrors.raise(e);
        }
    }

    @Function
    PyObject perm(PyObject n, PyObject k) {
        if (k == Py.None) {
            return factorial(n);
        }
        BigInteger size = Numbers.index(n).bigValue();
        try {
            return PyInt.of(IntegerMath.perm(size, Numbers.index(k).bigValue()));
        } catch (AlgorithmError e) {
            throw AlgorithmErrors.raise(e);
        }
    }

    @Function
    PyObject comb(PyObject n, PyObject k) {
        BigInteger size = Numbers.index(n).bigValue();
        try {
            return PyInt.of(IntegerMath.comb(size, Numbers.index(k).bigValue()));
        } catch (AlgorithmError e) {
            throw AlgorithmErrors.raise(e);
        }
    }

    @Function
    PyObject isqrt(PyObject n) {
        try {
            return PyInt.of(IntegerMath.isqrt(Numbers.index(n).bigValue()));
        } catch (AlgorithmError e) {
            throw AlgorithmErrors.raise(e);
        }
    }

    @Function
    PyObject gcd(PyObject[] integers) {
        BigInteger result = BigInteger.ZERO;
        for (PyObject i : integers) {
            result = IntegerMath.gcd(result, Numbers.index(i).bigValue());
        }
        return PyInt.of(result);
    }

    @Function
    PyObject lcm(PyObject[] integers) {
        BigInteger result = BigInteger.ONE;
        for (PyObject i : integers) {
            result = IntegerMath.lcm(result, Numbers.index(i).bigValue());
        }
        return PyInt.of(result);
    }
}
