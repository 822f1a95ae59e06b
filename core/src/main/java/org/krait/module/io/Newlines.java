package org.krait.module.io;

import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.Texts;
import org.krait.object.str.PyStr;

/** The rule of {@code newline}: what ends a line on reading, what a line feed becomes on writing. */
final class Newlines {
    static final int CR = 1;
    static final int LF = 2;
    static final int CRLF = 4;

    /** Whether any of the three endings ends a line. */
    final boolean universal;
    /** Whether endings become line feeds on reading. */
    final boolean translates;
    /** What ends a line if not universal. */
    final String ending;
    /** What a line feed is written as; null: as it is. */
    final String written;

    private Newlines(boolean universal, boolean translates, String ending, String written) {
        this.universal = universal;
        this.translates = translates;
        this.ending = ending;
        this.written = written;
    }

    /** The rule for an argument {@code newline} of StringIO. */
    static Newlines of(PyObject newline) {
        return of(newline, true);
    }

    /** The rule for an argument {@code newline} of TextIOWrapper, whose message has a wrong one as it is. */
    static Newlines ofWrapper(PyObject newline) {
        return of(newline, false);
    }

    private static Newlines of(PyObject newline, boolean quoted) {
        if (newline != Py.None && !(newline instanceof PyStr)) {
            throw Errors.typeError("newline must be str or None, not " + newline.type().longName());
        }
        String text = newline == Py.None ? null : newline.toString();
        if (text != null && !text.isEmpty() && !text.equals("\n") && !text.equals("\r") && !text.equals("\r\n")) {
            throw Errors.valueError("illegal newline value: " + (quoted ? Texts.reprString(newline) : text));
        }
        boolean universal = text == null || text.isEmpty();
        String system = System.lineSeparator();
        String written = text == null ? system.equals("\n") ? null : system
                : text.isEmpty() || text.equals("\n") ? null : text;
        return new Newlines(universal, text == null, universal ? null : text, written);
    }

    /** The text with line feeds written by the rule. */
    PyStr toWrite(PyStr text) {
        if (written == null || text.indexOf('\n') < 0) {
            return text;
        }
        return PyStr.of(text.toString().replace("\n", written));
    }

    /** The value of the attribute {@code newlines} for a set of endings seen. */
    static PyObject seen(int kinds) {
        PyObject[] all = new PyObject[Integer.bitCount(kinds)];
        int n = 0;
        if ((kinds & CR) != 0) {
            all[n++] = Py.str("\r");
        }
        if ((kinds & LF) != 0) {
            all[n++] = Py.str("\n");
        }
        if ((kinds & CRLF) != 0) {
            all[n++] = Py.str("\r\n");
        }
        return n == 0 ? Py.None : n == 1 ? all[0] : Py.tuple(all);
    }
}
