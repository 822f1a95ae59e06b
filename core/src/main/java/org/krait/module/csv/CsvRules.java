package org.krait.module.csv;

import org.krait.object.Attributes;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.number.PyInt;
import org.krait.object.str.PyStr;

/** The rules of a dialect (library reference, {@code csv}, "Dialects and Formatting Parameters"). Immutable. */
final class CsvRules {
    static final int MINIMAL = 0;
    static final int ALL = 1;
    static final int NONNUMERIC = 2;
    static final int NONE = 3;
    static final int STRINGS = 4;
    static final int NOTNULL = 5;

    /** The parameters by position. */
    static final String[] NAMES = {"delimiter", "doublequote", "escapechar", "lineterminator", "quotechar", "quoting",
        "skipinitialspace", "strict"};
    private static final int NOT_SET = -1;

    final int delimiter;
    final boolean doublequote;
    /** -1: none. */
    final int escapechar;
    final PyStr lineterminator;
    /** -1: none. */
    final int quotechar;
    final int quoting;
    final boolean skipinitialspace;
    final boolean strict;

    /**
     * Checks parameters.
     *
     * @param base an object whose attributes stand for parameters that are not given, or null
     * @param given parameters in the order of {@link #NAMES}, null where not given
     */
    CsvRules(PyObject base, PyObject[] given) {
        PyObject[] p = given.clone();
        for (int i = 0; i < p.length; i++) {
            if (p[i] == null && base != null) {
                p[i] = Attributes.getOrNull(base, NAMES[i]);
            }
        }
        delimiter = character("delimiter", p[0], ',', false);
        doublequote = p[1] == null || Comparisons.isTrue(p[1]);
        escapechar = character("escapechar", p[2], NOT_SET, true);
        lineterminator = lineterminator(p[3]);
        int quote = character("quotechar", p[4], '"', true);
        int how = quoting(p[5]);
        if (quote == NOT_SET && p[5] == null) {
            how = NONE;
        }
        if (how != NONE && quote == NOT_SET) {
            throw Errors.typeError("quotechar must be set if quoting enabled");
        }
        quotechar = quote;
        quoting = how;
        skipinitialspace = p[6] != null && Comparisons.isTrue(p[6]);
        strict = p[7] != null && Comparisons.isTrue(p[7]);
        check();
    }

    private static int character(String name, PyObject o, int otherwise, boolean orNone) {
        if (o == null) {
            return otherwise;
        }
        if (orNone && o == Py.None) {
            return NOT_SET;
        }
        String wanted = "\"" + name + "\" must be a unicode character" + (orNone ? " or None" : "") + ", not ";
        if (!(o instanceof PyStr s)) {
            throw Errors.typeError(wanted + o.type().qualifiedName());
        }
        if (s.length() != 1) {
            throw Errors.typeError(wanted + "a string of length " + s.length());
        }
        return s.codePointAt(0);
    }

    private static PyStr lineterminator(PyObject o) {
        if (o == null) {
            return PyStr.intern("\r\n");
        }
        if (!(o instanceof PyStr s)) {
            throw Errors.typeError("\"lineterminator\" must be a string, not " + o.type().qualifiedName());
        }
        return s;
    }

    private static int quoting(PyObject o) {
        if (o == null) {
            return MINIMAL;
        }
        if (o.type() != PyInt.TYPE) {
            throw Errors.typeError("\"quoting\" must be an integer, not " + o.type().qualifiedName());
        }
        PyInt i = (PyInt) o;
        if (!i.isSmall() || i.longValue() < MINIMAL || i.longValue() > NOTNULL) {
            throw Errors.typeError("bad \"quoting\" value");
        }
        return (int) i.longValue();
    }

    private void check() {
        checkCharacter("delimiter", delimiter, true);
        checkCharacter("escapechar", escapechar, !skipinitialspace);
        checkCharacter("quotechar", quotechar, !skipinitialspace);
        checkDifferent("delimiter", "escapechar", delimiter, escapechar);
        checkDifferent("delimiter", "quotechar", delimiter, quotechar);
        checkDifferent("escapechar", "quotechar", escapechar, quotechar);
    }

    private void checkCharacter(String name, int c, boolean space) {
        if (c == '\r' || c == '\n' || c == ' ' && !space) {
            throw Errors.valueError("bad " + name + " value");
        }
        if (c != NOT_SET && lineterminator.indexOf(c) >= 0) {
            throw Errors.valueError("bad " + name + " or lineterminator value");
        }
    }

    private static void checkDifferent(String first, String second, int a, int b) {
        if (a == b && a != NOT_SET) {
            throw Errors.valueError("bad " + first + " or " + second + " value");
        }
    }

    static PyObject shown(int c) {
        return c == NOT_SET ? Py.None : PyStr.ofCodePoint(c);
    }
}
