package org.krait.module.datetime;

import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.object.str.StrBuilder;
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
        PyStr expanded = new FormatTime(tzinfo, argument, fields).expand(format, microsecond);
        return Imports.call("time", "strftime", expanded, timetuple);
    }

    private int field(int i) {
        return i < fields.length && fields[i] instanceof PyInt n ? (int) n.longValue() : 0;
    }

    private PyStr expand(PyStr format, int microsecond) {
        StrBuilder out = new StrBuilder();
        int n = format.length();
        for (int i = 0; i < n; i++) {
            int c = format.codePointAt(i);
            if (c != '%' || i + 1 == n) {
                out.append(c);
                continue;
            }
            int code = format.codePointAt(++i);
            switch (code) {
                case 'f' -> out.append(digits(microsecond, 6));
                case 'z' -> out.append(IsoText.offset(Offsets.utcoffset(tzinfo, argument), ""));
                case 'Z' -> out.append(zoneName());
                case ':' -> {
                    if (i + 1 < n && format.codePointAt(i + 1) == 'z') {
                        i++;
                        out.append(IsoText.offset(Offsets.utcoffset(tzinfo, argument), ":"));
                    } else {
                        out.append("%:");
                    }
                }
                case 'Y', 'G', 'F', 'C' -> out.append(year((char) code));
                default -> {
                    out.append('%');
                    out.append(code);
                }
            }
        }
        return out.toStr();
    }

    private static String digits(int value, int count) {
        StringBuilder out = new StringBuilder();
        IsoText.number(out, value, count);
        return out.toString();
    }

    /** The zone's name, ready for the C library's strftime. */
    private PyStr zoneName() {
        PyObject name = Offsets.tzname(tzinfo, argument);
        if (name == Py.None) {
            return PyStr.EMPTY;
        }
        PyObject escaped = Calls.method(name, "replace", Py.str("%"), Py.str("%%"));
        if (!(escaped instanceof PyStr text)) {
            throw Errors.typeError("tzname.replace() did not return a string");
        }
        return text;
    }

    private String year(char code) {
        int year = field(0);
        if (year >= 1000) {
            return "%" + code;
        }
        if (code == 'G') {
            String iso = Texts.strString(Imports.call("time", "strftime", Py.str("%G"), PyTuple.of(fields)));
            year = Integer.parseInt(iso);
        }
        return switch (code) {
            case 'C' -> digits(year / 100, 2);
            case 'F' -> digits(year, 4) + '-' + digits(field(1), 2) + '-' + digits(field(2), 2);
            default -> digits(year, 4);
        };
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
