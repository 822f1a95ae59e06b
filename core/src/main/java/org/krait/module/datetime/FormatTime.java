package org.krait.module.datetime;

import org.krait.object.Calls;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.importing.Imports;

/**
 * {@code strftime} of dates and times: {@code %f}, {@code %z}, {@code %:z} and {@code %Z} are filled in, and the years
 * before 1000, which the C library writes with fewer digits; all else is {@code time.strftime}'s.
 */
final class FormatTime {
    private final PyObject tzinfo;
    private final PyObject argument;
    private final PyObject[] fields;

    private FormatTime(PyObject tzinfo, PyObject argument, PyObject[] fields) {
        this.tzinfo = tzinfo;
        this.argument = argument;
        this.fields = fields;
    }

    /**
     * Formats.
     *
     * @param timetuple what {@code timetuple()} gives
     * @param microsecond for {@code %f}
     * @param tzinfo None for a date
     * @param argument what the tzinfo's methods are called with
     */
    static PyObject format(PyStr format, PyObject timetuple, int microsecond, PyObject tzinfo, PyObject argument) {
        PyObject[] fields = timetuple instanceof PyTuple tuple ? tuple.items : new PyObject[0];
        String expanded = new FormatTime(tzinfo, argument, fields).expand(format.toString(), microsecond);
        return Imports.call("time", "strftime", Py.str(expanded), timetuple);
    }

    private int field(int i) {
        return i < fields.length && fields[i] instanceof PyInt n ? (int) n.longValue() : 0;
    }

    private String expand(String format, int microsecond) {
        StringBuilder out = new StringBuilder();
        int n = format.length();
        for (int i = 0; i < n; i++) {
            char c = format.charAt(i);
            if (c != '%' || i + 1 == n) {
                out.append(c);
                continue;
            }
            char code = format.charAt(++i);
            switch (code) {
                case 'f' -> IsoText.number(out, microsecond, 6);
                case 'z' -> out.append(IsoText.offset(Offsets.utcoffset(tzinfo, argument), ""));
                case 'Z' -> {
                    PyObject name = Offsets.tzname(tzinfo, argument);
                    out.append(name == Py.None ? "" : name.toString().replace("%", "%%"));
                }
                case ':' -> {
                    if (i + 1 < n && format.charAt(i + 1) == 'z') {
                        i++;
                        out.append(IsoText.offset(Offsets.utcoffset(tzinfo, argument), ":"));
                    } else {
                        out.append("%:");
                    }
                }
                case 'Y', 'G', 'F', 'C' -> year(out, code);
                default -> out.append('%').append(code);
            }
        }
        return out.toString();
    }

    private void year(StringBuilder out, char code) {
        int year = field(0);
        if (year >= 1000) {
            out.append('%').append(code);
            return;
        }
        if (code == 'G') {
            String iso = Texts.strString(Imports.call("time", "strftime", Py.str("%G"), PyTuple.of(fields)));
            year = Integer.parseInt(iso);
        }
        if (code == 'C') {
            IsoText.number(out, year / 100, 2);
            return;
        }
        IsoText.number(out, year, 4);
        if (code == 'F') {
            IsoText.number(out.append('-'), field(1), 2);
            IsoText.number(out.append('-'), field(2), 2);
        }
    }

    /** {@code format(o, spec)}: strftime, or {@code str} for an empty one. */
    static PyObject special(PyObject self, PyObject spec) {
        PyStr format = CallArguments.str("__format__", 1, spec);
        return format.length() == 0 ? Texts.str(self) : Calls.method(self, "strftime", format);
    }

    /** {@code strptime}: the module {@code _strptime} does it. */
    static PyObject parse(String function, PyType cls, PyObject[] args, PyTuple kwnames) {
        CallArguments.exactly("strptime", 2, args, kwnames);
        return Imports.call("_strptime", function, cls, CallArguments.str("strptime", 1, args[0]),
                CallArguments.str("strptime", 2, args[1]));
    }
}
