package org.krait.module.pickle;

import org.krait.algorithm.AlgorithmError;
import org.krait.algorithm.number.FloatText;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.IntConstructor;
import org.krait.object.number.PyInt;
import org.krait.object.str.PyStr;

/** The numbers that stand in lines of text, as protocol 0 writes them. A line ends at a NUL, as C's strings do. */
final class LineNumbers {
    private LineNumbers() {}

    private static String upToNul(String line) {
        int nul = line.indexOf(0);
        return nul < 0 ? line : line.substring(0, nul);
    }

    /** The int that a line holds (LONG, GET, PUT); ValueError shows the line. */
    static PyInt integer(String line) {
        return IntConstructor.fromObject(PyStr.of(upToNul(line)));
    }

    /** A number of the memo. */
    static long index(String line) {
        return Numbers.asLong(integer(line));
    }

    /** What INT means: an int, or a bool, which Python 2 wrote as 00 and 01. */
    static PyObject intOrBool(String line) {
        if (line.equals("00\n")) {
            return Py.False;
        }
        if (line.equals("01\n")) {
            return Py.True;
        }
        try {
            return integer(line);
        } catch (PyException e) {
            if (!e.matches(PyExceptions.ValueError)) {
                throw e;
            }
            throw Errors.valueError("could not convert string to int");
        }
    }

    /** What FLOAT means: a number with nothing behind it. */
    static double real(String line) {
        String text = upToNul(line);
        int end = floatEnd(text);
        double value = 0;
        boolean valid = end > 0;
        if (valid) {
            try {
                value = FloatText.parse(text.substring(0, end));
            } catch (AlgorithmError e) {
                valid = false;
            }
        }
        if (!valid) {
            throw Errors.valueError("could not convert string to float: '" + cut(text) + "'");
        }
        if (Double.isInfinite(value) && text.charAt(end - 1) <= '9') {
            throw Errors.overflowError("value too large to convert to float: '" + cut(text) + "'");
        }
        if (end < text.length() && text.charAt(end) != '\n') {
            throw Errors.valueError("could not convert string to float");
        }
        return value;
    }

    private static String cut(String text) {
        return text.length() > 200 ? text.substring(0, 200) : text;
    }

    /** Where the float ends that a text begins with; 0 if there is none. */
    private static int floatEnd(String text) {
        int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        for (String word : new String[] {"infinity", "inf", "nan"}) {
            if (text.regionMatches(true, start, word, 0, word.length())) {
                return start + word.length();
            }
        }
        int whole = digitsEnd(text, start);
        int end = whole;
        boolean digits = whole > start;
        if (end < text.length() && text.charAt(end) == '.') {
            int fraction = digitsEnd(text, end + 1);
            digits |= fraction > end + 1;
            end = fraction;
        }
        if (!digits) {
            return 0;
        }
        if (end < text.length() && (text.charAt(end) | 0x20) == 'e') {
            int sign = end + 1;
            if (sign < text.length() && (text.charAt(sign) == '-' || text.charAt(sign) == '+')) {
                sign++;
            }
            int exponent = digitsEnd(text, sign);
            end = exponent > sign ? exponent : end;
        }
        return end;
    }

    private static int digitsEnd(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }
}
