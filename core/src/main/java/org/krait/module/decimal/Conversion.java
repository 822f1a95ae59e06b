package org.krait.module.decimal;

import java.math.BigInteger;
import org.krait.algorithm.decimal.Condition;
import org.krait.algorithm.decimal.Decimal;
import org.krait.algorithm.decimal.DecimalContext;
import org.krait.algorithm.decimal.DecimalText;
import org.krait.algorithm.number.NumberScanner;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.PyObject;
import org.krait.object.number.PyFloat;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** Decimals of other objects: exactly, or rounded by a context. */
final class Conversion {
    private Conversion() {
    }

    /** A Decimal or int as an operand, null if it is neither. */
    static Decimal operandOrNull(PyObject o) {
        if (o instanceof PyDecimal d) {
            return d.value;
        }
        return o instanceof PyInt n ? Decimal.of(n.bigValue()) : null;
    }

    /** A Decimal or int as an operand. */
    static Decimal operand(PyObject o) {
        Decimal d = operandOrNull(o);
        if (d == null) {
            throw unsupported(o);
        }
        return d;
    }

    static RuntimeException unsupported(PyObject o) {
        return Errors.typeError("conversion from " + o.type().longName() + " to Decimal is not supported");
    }

    /** What the constructor makes of a value: nothing is rounded. */
    static Decimal exactly(PyObject value, PyDecimalContext context) {
        if (value instanceof PyStr s) {
            return exactly(text(s, true), context);
        }
        if (value instanceof PyTuple || value instanceof PyList) {
            return exactly(sequence(value), context);
        }
        if (value instanceof PyFloat f) {
            context.note(Condition.FLOAT_OPERATION);
            return Decimal.of(f.value);
        }
        return operand(value);
    }

    private static Decimal exactly(Decimal parsed, PyDecimalContext context) {
        DecimalContext exact = DecimalContext.exact();
        Decimal d = parsed == null ? syntaxError(exact) : exact.finish(parsed);
        if ((exact.status & (Condition.INEXACT | Condition.ROUNDED | Condition.CLAMPED)) != 0) {
            d = invalid(exact, Condition.INVALID_OPERATION);
            exact.status = Condition.INVALID_OPERATION;
        }
        context.note(exact.status & Condition.INVALID);
        return d;
    }

    private static Decimal syntaxError(DecimalContext c) {
        return invalid(c, Condition.CONVERSION_SYNTAX);
    }

    private static Decimal invalid(DecimalContext c, int condition) {
        c.status |= condition;
        return Decimal.nan(false, false, BigInteger.ZERO);
    }

    /** What {@code create_decimal} makes of a value: rounded. */
    static Decimal rounded(PyObject value, PyDecimalContext context) {
        Decimal parsed;
        boolean text = true;
        if (value instanceof PyStr s) {
            parsed = text(s, false);
        } else if (value instanceof PyTuple || value instanceof PyList) {
            parsed = sequence(value);
        } else if (value instanceof PyFloat f) {
            context.note(Condition.FLOAT_OPERATION);
            parsed = Decimal.of(f.value);
            text = false;
        } else {
            parsed = operand(value);
        }
        return rounded(parsed, text, context);
    }

    /** A number rounded by the context; a NaN with too long a payload is a syntax error. */
    static Decimal rounded(Decimal parsed, boolean text, PyDecimalContext context) {
        DecimalContext c = context.fresh();
        Decimal d;
        if (parsed == null || text && parsed.isNaN() && !c.holdsPayload(parsed)) {
            d = syntaxError(c);
        } else {
            d = c.finish(parsed);
        }
        context.note(c.status);
        return d;
    }

    /** The exact value of a float or int. */
    static Decimal ofNumber(PyObject value) {
        if (value instanceof PyFloat f) {
            return Decimal.of(f.value);
        }
        if (value instanceof PyInt n) {
            return Decimal.of(n.bigValue());
        }
        throw Errors.typeError("argument must be int or float");
    }

    /** @return null if the text is no number */
    private static Decimal text(PyStr s, boolean lenient) {
        String ascii = NumberScanner.toAscii(s.toString());
        if (!lenient) {
            return DecimalText.parse(ascii);
        }
        int start = 0;
        int end = ascii.length();
        while (start < end && isSpace(ascii.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(ascii.charAt(end - 1))) {
            end--;
        }
        String inner = ascii.substring(start, end);
        return DecimalText.parse(inner.indexOf('_') < 0 ? inner : inner.replace("_", ""));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1c && c <= 0x1f;
    }

    /** Of (sign, digits, exponent). */
    private static Decimal sequence(PyObject value) {
        PyObject[] parts = items(value);
        if (parts.length != 3) {
            throw Errors.valueError("argument must be a sequence of length 3");
        }
        if (!(parts[0] instanceof PyInt sign) || !sign.isSmall() || sign.longValue() >>> 1 != 0) {
            throw Errors.valueError("sign must be an integer with the value 0 or 1");
        }
        boolean negative = sign.longValue() == 1;
        String special = null;
        long exponent = 0;
        if (parts[2] instanceof PyStr s) {
            special = s.toString();
            if (!special.equals("F") && !special.equals("n") && !special.equals("N")) {
                throw Errors.valueError("string argument in the third position must be 'F', 'n' or 'N'");
            }
        } else if (parts[2] instanceof PyInt n) {
            exponent = Numbers.asLong(n);
        } else {
            throw Errors.valueError("exponent must be an integer");
        }
        BigInteger digits = digits(parts[1], "F".equals(special));
        if (special == null) {
            return new Decimal(negative, digits, Math.clamp(exponent, -4_000_000_000_000_000_000L,
                    4_000_000_000_000_000_000L));
        }
        return special.equals("F") ? Decimal.infinity(negative)
                : Decimal.nan(negative, special.equals("N"), digits);
    }

    private static PyObject[] items(PyObject value) {
        if (value instanceof PyTuple t) {
            return t.items;
        }
        if (value instanceof PyList list) {
            return list.toArray();
        }
        throw Errors.valueError("coefficient must be a tuple of digits");
    }

    private static BigInteger digits(PyObject value, boolean ignored) {
        PyObject[] items = items(value);
        if (ignored || items.length == 0) {
            return BigInteger.ZERO;
        }
        StringBuilder digits = new StringBuilder(items.length);
        for (PyObject item : items) {
            if (!(item instanceof PyInt n) || !n.isSmall() || n.longValue() < 0 || n.longValue() > 9) {
                throw Errors.valueError("coefficient must be a tuple of digits");
            }
            digits.append((char) ('0' + n.longValue()));
        }
        return new BigInteger(digits.toString());
    }
}
