package org.krait.compiler;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.krait.code.Operands;
import org.krait.constant.Bytes;
import org.krait.constant.Complex;
import org.krait.constant.FrozenSetConstant;
import org.krait.constant.Singleton;
import org.krait.constant.SliceConstant;
import org.krait.constant.Text;
import org.krait.constant.TupleConstant;

/**
 * Operators applied to constants, with the results that Python's types give. An operation that Python would
 * refuse, or whose result would be too large to keep, has the result null: then the program does it when it
 * runs.
 *
 * <p>CPython: {@code eval_const_binop} and {@code eval_const_unaryop} of {@code flowgraph.c}, whose limits these are;
 * the Python reference, section 6.7 "Binary arithmetic operations".
 */
final class ConstantArithmetic {

    private static final int MAX_INT_BITS = 128;
    private static final int MAX_COLLECTION_SIZE = 256;
    private static final int MAX_STR_SIZE = 4096;
    private static final int MAX_TOTAL_ITEMS = 1024;

    private ConstantArithmetic() {
    }

    // Truth and equality

    static boolean isTrue(Object value) {
        if (value instanceof Singleton singleton) {
            return singleton == Singleton.True || singleton == Singleton.Ellipsis;
        }
        if (value instanceof Long number) {
            return number != 0;
        }
        if (value instanceof Double number) {
            return number != 0.0;
        }
        if (value instanceof Text text) {
            return !text.javaString().isEmpty();
        }
        if (value instanceof Bytes bytes) {
            return bytes.value().length != 0;
        }
        if (value instanceof TupleConstant tuple) {
            return !tuple.items().isEmpty();
        }
        if (value instanceof FrozenSetConstant set) {
            return !set.items().isEmpty();
        }
        if (value instanceof Complex number) {
            return number.real() != 0.0 || number.imaginary() != 0.0;
        }
        return true;
    }

    /**
     * A value whose Java equality is Python's equality of constants: {@code 1}, {@code 1.0}, {@code True} are
     * one.
     */
    static Object equalityKey(Object value) {
        if (value == Singleton.True) {
            return 1L;
        }
        if (value == Singleton.False) {
            return 0L;
        }
        if (value instanceof Double number) {
            return numberKey(number);
        }
        if (value instanceof Complex number) {
            Object real = numberKey(number.real());
            return number.imaginary() == 0.0 ? real : List.of("complex", real, numberKey(number.imaginary()));
        }
        if (value instanceof TupleConstant tuple) {
            List<Object> keys = new ArrayList<>();
            for (Object item : tuple.items()) {
                keys.add(equalityKey(item));
            }
            return new TupleConstant(keys);
        }
        if (value instanceof FrozenSetConstant set) {
            Set<Object> keys = new HashSet<>();
            for (Object item : set.items()) {
                keys.add(equalityKey(item));
            }
            return keys;
        }
        return value;
    }

    private static Object numberKey(double number) {
        if (Double.isNaN(number)) {
            return new Object();
        }
        if (number == Math.rint(number) && !Double.isInfinite(number)) {
            return number == (long) number && Math.abs(number) < 0x1p63 ? (Object) (long) number
                    : shrink(new BigDecimal(number).toBigInteger());
        }
        return number;
    }

    /** The values without those that Python calls equal to an earlier one. */
    static List<Object> distinct(List<Object> values) {
        Set<Object> seen = new HashSet<>();
        List<Object> result = new ArrayList<>();
        for (Object value : values) {
            if (seen.add(equalityKey(value))) {
                result.add(value);
            }
        }
        return result;
    }

    // Operators

    static Object not(Object value) {
        return isTrue(value) ? Singleton.False : Singleton.True;
    }

    static Object negative(Object value) {
        if (value instanceof Double number) {
            return -number;
        }
        if (value instanceof Complex number) {
            return new Complex(-number.real(), -number.imaginary());
        }
        BigInteger number = integer(value);
        return number == null ? null : shrink(number.negate());
    }

    static Object invert(Object value) {
        // Inverting a bool is deprecated: the warning belongs to the run of the program.
        if (value instanceof Singleton) {
            return null;
        }
        BigInteger number = integer(value);
        return number == null ? null : shrink(number.not());
    }

    static Object positive(Object value) {
        if (value instanceof Double || value instanceof Complex) {
            return value;
        }
        BigInteger number = integer(value);
        return number == null ? null : shrink(number);
    }

    /** The result of {@code BINARY_OP}'s operator {@code op}, not one of the in-place ones. */
    static Object binary(int op, Object left, Object right) {
        switch (op) {
            case Operands.NB_ADD:
                return add(left, right);
            case Operands.NB_SUBTRACT:
                return subtract(left, right);
            case Operands.NB_MULTIPLY:
                return multiply(left, right);
            case Operands.NB_TRUE_DIVIDE:
                return divide(left, right);
            case Operands.NB_FLOOR_DIVIDE:
                return floorDivide(left, right);
            case Operands.NB_REMAINDER:
                return remainder(left, right);
            case Operands.NB_POWER:
                return power(left, right);
            case Operands.NB_LSHIFT:
                return shiftLeft(left, right);
            case Operands.NB_RSHIFT:
                return shiftRight(left, right);
            case Operands.NB_OR:
            case Operands.NB_XOR:
            case Operands.NB_AND:
                return bitwise(op, left, right);
            case Operands.NB_SUBSCR:
                return subscript(left, right);
            default:
                return null;
        }
    }

    static Object add(Object left, Object right) {
        if (left instanceof Long a && right instanceof Long b) {
            long sum = a + b;
            if (((a ^ sum) & (b ^ sum)) >= 0) {
                return sum;
            }
        }
        if (left instanceof Text a) {
            return right instanceof Text b ? a.concat(b) : null;
        }
        if (left instanceof Bytes a) {
            return right instanceof Bytes b ? concat(a, b) : null;
        }
        if (left instanceof TupleConstant a) {
            if (!(right instanceof TupleConstant b)) {
                return null;
            }
            List<Object> items = new ArrayList<>(a.items());
            items.addAll(b.items());
            return new TupleConstant(items);
        }
        BigInteger a = integer(left);
        BigInteger b = integer(right);
        if (a != null && b != null) {
            return shrink(a.add(b));
        }
        if (left instanceof Complex x) {
            if (right instanceof Complex y) {
                return new Complex(x.real() + y.real(), x.imaginary() + y.imaginary());
            }
            Double y = real(right);
            return y == null ? null : new Complex(x.real() + y, x.imaginary());
        }
        Double x = real(left);
        if (x != null && right instanceof Complex y) {
            return new Complex(x + y.real(), y.imaginary());
        }
        Double y = real(right);
        return x == null || y == null ? null : (Object) (x + y);
    }

    private static Bytes concat(Bytes a, Bytes b) {
        byte[] both = Arrays.copyOf(a.value(), a.value().length + b.value().length);
        System.arraycopy(b.value(), 0, both, a.value().length, b.value().length);
        return new Bytes(both);
    }

    static Object subtract(Object left, Object right) {
        BigInteger a = integer(left);
        BigInteger b = integer(right);
        if (a != null && b != null) {
            return shrink(a.subtract(b));
        }
        if (left instanceof Complex x) {
            if (right instanceof Complex y) {
                return new Complex(x.real() - y.real(), x.imaginary() - y.imaginary());
            }
            Double y = real(right);
            return y == null ? null : new Complex(x.real() - y, x.imaginary());
        }
        Double x = real(left);
        if (x != null && right instanceof Complex y) {
            return new Complex(x - y.real(), -y.imaginary());
        }
        Double y = real(right);
        return x == null || y == null ? null : (Object) (x - y);
    }

    private static Object multiply(Object left, Object right) {
        BigInteger a = integer(left);
        BigInteger b = integer(right);
        if (a != null && b != null) {
            if (a.signum() != 0 && b.signum() != 0 && bits(a) + bits(b) > MAX_INT_BITS) {
                return null;
            }
            return shrink(a.multiply(b));
        }
        if (a != null && isSequence(right)) {
            return repeat(right, a);
        }
        if (b != null && isSequence(left)) {
            return repeat(left, b);
        }
        if (left instanceof Complex x) {
            if (right instanceof Complex y) {
                return product(x, y);
            }
            Double y = real(right);
            return y == null ? null : new Complex(x.real() * y, x.imaginary() * y);
        }
        Double x = real(left);
        if (x != null && right instanceof Complex y) {
            return new Complex(x * y.real(), x * y.imaginary());
        }
        Double y = real(right);
        return x == null || y == null ? null : (Object) (x * y);
    }

    /** The product; an infinity that got lost in {@code nan+nanj} is put right, as C's Annex G asks. */
    private static Complex product(Complex z, Complex w) {
        double a = z.real();
        double b = z.imaginary();
        double c = w.real();
        double d = w.imaginary();
        double real = a * c - b * d;
        double imaginary = a * d + b * c;
        if (!Double.isNaN(real) || !Double.isNaN(imaginary)) {
            return new Complex(real, imaginary);
        }
        boolean lost = Double.isInfinite(a * c) || Double.isInfinite(b * d) || Double.isInfinite(a * d)
                || Double.isInfinite(b * c);
        if (Double.isInfinite(a) || Double.isInfinite(b)) {
            a = box(a);
            b = box(b);
            c = nanToZero(c);
            d = nanToZero(d);
            lost = true;
        }
        if (Double.isInfinite(c) || Double.isInfinite(d)) {
            c = box(c);
            d = box(d);
            a = nanToZero(a);
            b = nanToZero(b);
            lost = true;
        }
        if (!lost) {
            return new Complex(real, imaginary);
        }
        a = nanToZero(a);
        b = nanToZero(b);
        c = nanToZero(c);
        d = nanToZero(d);
        return new Complex(Double.POSITIVE_INFINITY * (a * c - b * d),
                Double.POSITIVE_INFINITY * (a * d + b * c));
    }

    private static double box(double x) {
        return Math.copySign(Double.isInfinite(x) ? 1.0 : 0.0, x);
    }

    private static double nanToZero(double x) {
        return Double.isNaN(x) ? Math.copySign(0.0, x) : x;
    }

    private static int bits(BigInteger number) {
        return number.abs().bitLength();
    }

    private static boolean isSequence(Object value) {
        return value instanceof Text || value instanceof Bytes || value instanceof TupleConstant;
    }

    private static Object repeat(Object value, BigInteger times) {
        int size = size(value);
        if (size == 0) {
            return times.bitLength() > 63 ? null : value;
        }
        int limit = value instanceof TupleConstant ? MAX_COLLECTION_SIZE : MAX_STR_SIZE;
        if (times.signum() < 0 || times.compareTo(BigInteger.valueOf(limit / size)) > 0) {
            return null;
        }
        int count = times.intValue();
        if (value instanceof TupleConstant tuple) {
            if (count != 0 && complexity(tuple, MAX_TOTAL_ITEMS / count) < 0) {
                return null;
            }
            List<Object> items = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                items.addAll(tuple.items());
            }
            return new TupleConstant(items);
        }
        if (value instanceof Bytes bytes) {
            byte[] repeated = new byte[count * size];
            for (int i = 0; i < count; i++) {
                System.arraycopy(bytes.value(), 0, repeated, i * size, size);
            }
            return new Bytes(repeated);
        }
        Text result = Text.EMPTY;
        if (((Text) value).isJavaString()) {
            String repeated = ((Text) value).javaString().repeat(count);
            // A copy that ends with a high surrogate would make a pair with the low one that starts the next.
            if (!Character.isLowSurrogate(repeated.isEmpty() ? ' ' : repeated.charAt(0))) {
                return Text.of(repeated);
            }
        }
        for (int i = 0; i < count; i++) {
            result = result.concat((Text) value);
        }
        return result;
    }

    private static int size(Object value) {
        if (value instanceof Text text) {
            return text.length();
        }
        return value instanceof Bytes bytes ? bytes.value().length : ((TupleConstant) value).items().size();
    }

    /** What is left of {@code limit} after all items of nested tuples; negative if there are more. */
    private static int complexity(Object value, int limit) {
        if (value instanceof TupleConstant tuple) {
            limit -= tuple.items().size();
            for (int i = 0; limit >= 0 && i < tuple.items().size(); i++) {
                limit = complexity(tuple.items().get(i), limit);
            }
        }
        return limit;
    }

    private static Object divide(Object left, Object right) {
        BigInteger a = integer(left);
        BigInteger b = integer(right);
        if (a != null && b != null) {
            return b.signum() == 0 ? null : quotient(a, b);
        }
        if (left instanceof Complex || right instanceof Complex) {
            return complexQuotient(left, right);
        }
        Double x = real(left);
        Double y = real(right);
        return x == null || y == null || y == 0.0 ? null : (Object) (x / y);
    }

    /** The correctly rounded quotient, null if it is too large for a float. */
    private static Double quotient(BigInteger a, BigInteger b) {
        if (bits(a) <= 53 && bits(b) <= 53) {
            return a.doubleValue() / b.doubleValue();
        }
        // 55 bits and a sticky one round as the exact quotient does; subnormals need fewer.
        int shift = Math.max(bits(a) - bits(b) - 56, -1080);
        BigInteger numerator = shift < 0 ? a.abs().shiftLeft(-shift) : a.abs();
        BigInteger denominator = shift > 0 ? b.abs().shiftLeft(shift) : b.abs();
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        BigInteger digits = parts[1].signum() != 0 ? parts[0].setBit(0) : parts[0];
        BigDecimal exact = shift >= 0 ? new BigDecimal(digits.shiftLeft(shift))
                : new BigDecimal(digits).divide(new BigDecimal(BigInteger.ONE.shiftLeft(-shift)),
                        MathContext.UNLIMITED);
        double result = exact.doubleValue();
        if (Double.isInfinite(result)) {
            return null;
        }
        return a.signum() < 0 != b.signum() < 0 ? -result : result;
    }

    private static Object complexQuotient(Object left, Object right) {
        Double divisor = real(right);
        if (divisor != null) {
            Complex x = (Complex) left;
            return divisor == 0.0 ? null : new Complex(x.real() / divisor, x.imaginary() / divisor);
        }
        if (!(right instanceof Complex b)) {
            return null;
        }
        Double dividend = real(left);
        if (dividend == null && !(left instanceof Complex)) {
            return null;
        }
        double re = dividend != null ? dividend : ((Complex) left).real();
        double im = dividend != null ? 0.0 : ((Complex) left).imaginary();
        Complex quotient = complexQuotient(re, im, b, dividend != null);
        if (quotient == null || !Double.isNaN(quotient.real()) || !Double.isNaN(quotient.imaginary())) {
            return quotient;
        }
        if (dividend == null && (Double.isInfinite(re) || Double.isInfinite(im)) && Double.isFinite(b.real())
                && Double.isFinite(b.imaginary())) {
            double x = box(re);
            double y = box(im);
            return new Complex(Double.POSITIVE_INFINITY * (x * b.real() + y * b.imaginary()),
                    Double.POSITIVE_INFINITY * (y * b.real() - x * b.imaginary()));
        }
        if (isInfinite(b) && Double.isFinite(re) && Double.isFinite(im)) {
            double x = box(b.real());
            double y = box(b.imaginary());
            return new Complex(0.0 * (re * x + im * y), 0.0 * (im * x - re * y));
        }
        return quotient;
    }

    /** By the way that avoids overflow; null if the divisor is zero. */
    private static Complex complexQuotient(double re, double im, Complex b, boolean realDividend) {
        double absReal = Math.abs(b.real());
        double absImaginary = Math.abs(b.imaginary());
        if (absReal >= absImaginary) {
            if (absReal == 0.0) {
                return null;
            }
            double ratio = b.imaginary() / b.real();
            double denominator = b.real() + b.imaginary() * ratio;
            return realDividend ? new Complex(re / denominator, -re * ratio / denominator)
                    : new Complex((re + im * ratio) / denominator, (im - re * ratio) / denominator);
        }
        if (!(absImaginary >= absReal)) {
            return new Complex(Double.NaN, Double.NaN);
        }
        double ratio = b.real() / b.imaginary();
        double denominator = b.real() * ratio + b.imaginary();
        return realDividend ? new Complex(re * ratio / denominator, -re / denominator)
                : new Complex((re * ratio + im) / denominator, (im * ratio - re) / denominator);
    }

    private static Object floorDivide(Object left, Object right) {
        BigInteger a = integer(left);
        BigInteger b = integer(right);
        if (a != null && b != null) {
            if (b.signum() == 0) {
                return null;
            }
            BigInteger[] parts = a.divideAndRemainder(b);
            boolean down = parts[1].signum() != 0 && parts[1].signum() != b.signum();
            return shrink(down ? parts[0].subtract(BigInteger.ONE) : parts[0]);
        }
        Double x = real(left);
        Double y = real(right);
        if (x == null || y == null || y == 0.0) {
            return null;
        }
        double mod = x % y;
        double quotient = (x - mod) / y;
        if (mod != 0 && y < 0 != mod < 0) {
            quotient -= 1.0;
        }
        if (quotient == 0) {
            return Math.copySign(0.0, x / y);
        }
        double floor = Math.floor(quotient);
        return quotient - floor > 0.5 ? floor + 1.0 : floor;
    }

    private static Object remainder(Object left, Object right) {
        if (left instanceof Text || left instanceof Bytes) {
            return null;
        }
        BigInteger a = integer(left);
        BigInteger b = integer(right);
        if (a != null && b != null) {
            if (b.signum() == 0) {
                return null;
            }
            BigInteger mod = a.remainder(b);
            return shrink(mod.signum() != 0 && mod.signum() != b.signum() ? mod.add(b) : mod);
        }
        Double x = real(left);
        Double y = real(right);
        if (x == null || y == null || y == 0.0) {
            return null;
        }
        double mod = x % y;
        if (mod == 0) {
            return Math.copySign(0.0, y);
        }
        return y < 0 != mod < 0 ? mod + y : mod;
    }

    private static Object power(Object left, Object right) {
        BigInteger a = integer(left);
        BigInteger b = integer(right);
        if (a != null && b != null && b.signum() >= 0) {
            if (a.signum() != 0 && b.signum() > 0
                    && (b.bitLength() > 31 || bits(a) > MAX_INT_BITS / b.intValue())) {
                return null;
            }
            return b.bitLength() > 31 ? (Object) 0L : shrink(a.pow(b.intValue()));
        }
        if (left instanceof Complex || right instanceof Complex) {
            return complexPower(left, right);
        }
        Double x = real(left);
        Double y = real(right);
        if (x == null || y == null || x == 0.0 && y < 0 && !Double.isInfinite(y)) {
            return null;
        }
        if (x < 0 && !Double.isInfinite(x) && !Double.isInfinite(y) && y != Math.rint(y)) {
            return complexPower(new Complex(x, 0.0), new Complex(y, 0.0));
        }
        if (x == 1.0) {
            return 1.0;
        }
        if (x == -1.0 && Double.isInfinite(y)) {
            return 1.0;
        }
        double result = Math.pow(x, y);
        return Double.isInfinite(result) && !Double.isInfinite(x) && !Double.isInfinite(y) ? null
                : (Object) result;
    }

    private static Object complexPower(Object left, Object right) {
        Complex base = left instanceof Complex c ? c
                : real(left) == null ? null : new Complex(real(left), 0.0);
        Complex exponent = right instanceof Complex c ? c
                : real(right) == null ? null : new Complex(real(right), 0.0);
        if (base == null || exponent == null) {
            return null;
        }
        double n = exponent.real();
        if (exponent.imaginary() == 0.0 && n == Math.floor(n) && Math.abs(n) <= 100.0) {
            return integerPower(base, (int) n);
        }
        if (exponent.real() == 0.0 && exponent.imaginary() == 0.0) {
            return new Complex(1.0, 0.0);
        }
        if (base.real() == 0.0 && base.imaginary() == 0.0) {
            return exponent.imaginary() != 0.0 || exponent.real() < 0.0 ? null : new Complex(0.0, 0.0);
        }
        double size = Math.hypot(base.real(), base.imaginary());
        double length = Math.pow(size, exponent.real());
        double angle = Math.atan2(base.imaginary(), base.real());
        double phase = angle * exponent.real();
        if (exponent.imaginary() != 0.0) {
            length *= Math.exp(-angle * exponent.imaginary());
            phase += exponent.imaginary() * Math.log(size);
        }
        Complex result = new Complex(length * Math.cos(phase), length * Math.sin(phase));
        return Double.isInfinite(phase) || isInfinite(result) ? null : result;
    }

    private static Object integerPower(Complex base, int exponent) {
        if (exponent == 0) {
            return new Complex(1.0, 0.0);
        }
        if (exponent < 0 && base.real() == 0.0 && base.imaginary() == 0.0) {
            return null;
        }
        int left = Math.abs(exponent);
        Complex result = new Complex(1.0, 0.0);
        Complex square = base;
        while (left > 0) {
            if ((left & 1) != 0) {
                result = (Complex) multiply(result, square);
            }
            left >>= 1;
            if (left > 0) {
                square = (Complex) multiply(square, square);
            }
        }
        Object power = exponent > 0 ? result : complexQuotient(new Complex(1.0, 0.0), result);
        return power instanceof Complex c && !isInfinite(c) ? c : null;
    }

    private static boolean isInfinite(Complex number) {
        return Double.isInfinite(number.real()) || Double.isInfinite(number.imaginary());
    }

    private static Object shiftLeft(Object left, Object right) {
        BigInteger a = integer(left);
        BigInteger b = integer(right);
        if (a == null || b == null || b.signum() < 0) {
            return null;
        }
        if (a.signum() == 0) {
            return 0L;
        }
        if (b.signum() != 0 && (b.bitLength() > 31 || b.intValue() > MAX_INT_BITS
                || bits(a) > MAX_INT_BITS - b.intValue())) {
            return null;
        }
        return shrink(a.shiftLeft(b.intValue()));
    }

    private static Object shiftRight(Object left, Object right) {
        BigInteger a = integer(left);
        BigInteger b = integer(right);
        if (a == null || b == null || b.signum() < 0) {
            return null;
        }
        return shrink(a.shiftRight(b.bitLength() > 31 ? Integer.MAX_VALUE : b.intValue()));
    }

    private static Object bitwise(int op, Object left, Object right) {
        BigInteger a = integer(left);
        BigInteger b = integer(right);
        if (a == null || b == null) {
            return null;
        }
        BigInteger result = op == Operands.NB_OR ? a.or(b) : op == Operands.NB_XOR ? a.xor(b) : a.and(b);
        if (left instanceof Singleton && right instanceof Singleton) {
            return result.signum() == 0 ? Singleton.False : Singleton.True;
        }
        return shrink(result);
    }

    // Subscripts

    private static Object subscript(Object container, Object index) {
        if (!isSequence(container)) {
            return null;
        }
        if (index instanceof SliceConstant slice) {
            return slice(container, slice);
        }
        BigInteger number = integer(index);
        if (number == null || number.bitLength() > 31) {
            return null;
        }
        int size = size(container);
        int i = number.intValue();
        if (i < 0) {
            i += size;
        }
        return i < 0 || i >= size ? null : item(container, i);
    }

    private static Object item(Object container, int i) {
        if (container instanceof Text text) {
            int[] points = text.codePoints();
            return Text.ofCodePoints(points, i, i + 1);
        }
        return container instanceof Bytes bytes ? (Object) (long) (bytes.value()[i] & 0xFF)
                : ((TupleConstant) container).items().get(i);
    }

    private static Object slice(Object container, SliceConstant slice) {
        int size = size(container);
        int step = bound(slice.step(), 1);
        if (step == 0 || !isBound(slice.start()) || !isBound(slice.stop()) || !isBound(slice.step())) {
            return null;
        }
        int start = clip(slice.start(), step > 0 ? 0 : size - 1, size, step);
        int stop = clip(slice.stop(), step > 0 ? size : -1, size, step);
        List<Integer> picked = new ArrayList<>();
        for (long i = start; step > 0 ? i < stop : i > stop; i += step) {
            picked.add((int) i);
        }
        if (container instanceof Text text) {
            int[] points = text.codePoints();
            int[] result = new int[picked.size()];
            for (int i = 0; i < result.length; i++) {
                result[i] = points[picked.get(i)];
            }
            return Text.ofCodePoints(result, 0, result.length);
        }
        if (container instanceof Bytes bytes) {
            byte[] result = new byte[picked.size()];
            for (int i = 0; i < result.length; i++) {
                result[i] = bytes.value()[picked.get(i)];
            }
            return new Bytes(result);
        }
        List<Object> items = new ArrayList<>();
        for (int i : picked) {
            items.add(((TupleConstant) container).items().get(i));
        }
        return new TupleConstant(items);
    }

    private static boolean isBound(Object value) {
        return value == Singleton.None || integer(value) != null;
    }

    private static int bound(Object value, int absent) {
        if (value == Singleton.None || integer(value) == null) {
            return absent;
        }
        BigInteger number = integer(value);
        if (number.bitLength() > 31) {
            return number.signum() < 0 ? -Integer.MAX_VALUE : Integer.MAX_VALUE;
        }
        return Math.max(number.intValue(), -Integer.MAX_VALUE);
    }

    private static int clip(Object value, int absent, int size, int step) {
        if (value == Singleton.None) {
            return absent;
        }
        int i = bound(value, 0);
        if (i < 0) {
            i += size;
            return i < 0 ? step > 0 ? 0 : -1 : i;
        }
        return i >= size ? step > 0 ? size : size - 1 : i;
    }

    // Numbers

    /** The value of an int or bool, else null. */
    private static BigInteger integer(Object value) {
        if (value instanceof Long number) {
            return BigInteger.valueOf(number);
        }
        if (value instanceof BigInteger number) {
            return number;
        }
        if (value == Singleton.True) {
            return BigInteger.ONE;
        }
        return value == Singleton.False ? BigInteger.ZERO : null;
    }

    /** The value of a float, int or bool as a float; null for other types and for ints that are too large. */
    private static Double real(Object value) {
        if (value instanceof Double number) {
            return number;
        }
        BigInteger number = integer(value);
        if (number == null || Double.isInfinite(number.doubleValue())) {
            return null;
        }
        return number.doubleValue();
    }

    private static Object shrink(BigInteger number) {
        return number.bitLength() < 64 ? (Object) number.longValue() : number;
    }
}
