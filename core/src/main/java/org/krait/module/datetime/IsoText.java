package org.krait.module.datetime;

import java.util.Arrays;
import org.krait.object.Errors;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Texts;
import org.krait.object.str.PyStr;

/** ISO 8601, as far as {@code isoformat} writes and {@code fromisoformat} reads it. */
final class IsoText {
    private static final int[] FRACTION = {100000, 10000, 1000, 100, 10};

    /** Null-terminated: reading behind the end gives 0. */
    private final String text;

    int year;
    int month;
    int day;
    int hour;
    int minute;
    int second;
    int microsecond;
    /** Null: no zone was given. */
    PyObject tzinfo;

    private int zoneSeconds;
    private int zoneMicroseconds;
    private final int[] values = new int[4];

    IsoText(String text) {
        this.text = text;
    }

    static PyException invalid(PyObject text) {
        return Errors.valueError("Invalid isoformat string: " + Texts.reprString(text));
    }

    // ---- writing

    static String date(int year, int month, int day) {
        StringBuilder out = new StringBuilder(10);
        number(out, year, 4);
        number(out.append('-'), month, 2);
        number(out.append('-'), day, 2);
        return out.toString();
    }

    static void number(StringBuilder out, int value, int digits) {
        String s = Integer.toString(value);
        out.repeat('0', Math.max(digits - s.length(), 0)).append(s);
    }

    /** The time of day; timespec null: auto. */
    static void time(StringBuilder out, int hour, int minute, int second, int microsecond, String timespec) {
        String spec = timespec == null || timespec.equals("auto")
                ? microsecond != 0 ? "microseconds" : "seconds" : timespec;
        int parts = switch (spec) {
            case "hours" -> 1;
            case "minutes" -> 2;
            case "seconds" -> 3;
            case "milliseconds" -> 4;
            case "microseconds" -> 5;
            default -> throw Errors.valueError("Unknown timespec value");
        };
        number(out, hour, 2);
        if (parts > 1) {
            number(out.append(':'), minute, 2);
        }
        if (parts > 2) {
            number(out.append(':'), second, 2);
        }
        if (parts == 4) {
            number(out.append('.'), microsecond / 1000, 3);
        } else if (parts == 5) {
            number(out.append('.'), microsecond, 6);
        }
    }

    /** An offset such as {@code +01:30}, with as many parts as it needs; null: nothing. */
    static String offset(PyTimeDelta offset, String separator) {
        if (offset == null) {
            return "";
        }
        PyTimeDelta size = offset.days < 0 ? offset.negated() : offset;
        StringBuilder out = new StringBuilder(offset.days < 0 ? "-" : "+");
        number(out, size.seconds / 3600, 2);
        number(out.append(separator), size.seconds / 60 % 60, 2);
        if (size.seconds % 60 != 0 || size.microseconds != 0) {
            number(out.append(separator), size.seconds % 60, 2);
        }
        if (size.microseconds != 0) {
            number(out.append('.'), size.microseconds, 6);
        }
        return out.toString();
    }

    // ---- reading

    private char at(int i) {
        return i < text.length() ? text.charAt(i) : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A number of so many digits; -1 if there are not that many. */
    private int digits(int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; i++) {
            if (!isDigit(at(i))) {
                return -1;
            }
            value = value * 10 + at(i) - '0';
        }
        return value;
    }

    /** Reads a date from the beginning; what follows it before {@code end} is not looked at. False: there is none. */
    boolean date(int end) {
        year = digits(0, 4);
        if (year < 0) {
            return false;
        }
        boolean separated = at(4) == '-';
        int p = separated ? 5 : 4;
        if (at(p) == 'W') {
            int week = digits(p + 1, 2);
            if (week < 0) {
                return false;
            }
            p += 3;
            int weekday = 1;
            if (p < end) {
                if (separated && at(p++) != '-') {
                    return false;
                }
                weekday = digits(p, 1);
                if (weekday < 0) {
                    return false;
                }
            }
            if (Gregorian.isoError(year, week, weekday) != null) {
                return false;
            }
            int[] found = Gregorian.ofIso(year, week, weekday);
            year = found[0];
            month = found[1];
            day = found[2];
            return true;
        }
        month = digits(p, 2);
        if (month < 0) {
            return false;
        }
        p += 2;
        if (separated && at(p++) != '-') {
            return false;
        }
        day = digits(p, 2);
        return day >= 0;
    }

    /** Where the date of a date and time ends: there stands the separator, any character. */
    int dateEnd() {
        int length = text.length();
        if (length == 7) {
            return 7;
        }
        if (at(4) == '-') {
            if (at(5) != 'W') {
                return 10;
            }
            if (length > 8 && at(8) == '-') {
                if (length == 9) {
                    return -1;
                }
                return length > 10 && isDigit(at(10)) ? 8 : 10;
            }
            return 8;
        }
        if (at(4) != 'W') {
            return 8;
        }
        int p = 7;
        while (p < length && isDigit(at(p))) {
            p++;
        }
        return p < 9 ? p : p % 2 == 0 ? 7 : 8;
    }

    /** Reads a time of day with its zone from a place to the end; false if there is none. */
    boolean time(int start) {
        int end = start;
        do {
            char c = at(end);
            if (c == '+' || c == '-' || c == 'Z') {
                break;
            }
            end++;
        } while (end < text.length());
        end = Math.min(end, text.length());
        int rest = clock(start, end);
        if (rest < 0) {
            return false;
        }
        hour = values[0];
        minute = values[1];
        second = values[2];
        microsecond = values[3];
        if (end == text.length()) {
            return rest == 0;
        }
        if (at(end) == 'Z') {
            zoneSeconds = 0;
            zoneMicroseconds = 0;
            tzinfo = PyTimeZone.UTC;
            return end + 1 == text.length();
        }
        int sign = at(end) == '-' ? -1 : 1;
        rest = clock(end + 1, text.length());
        if (rest != 0) {
            return false;
        }
        zoneSeconds = sign * (values[0] * 3600 + values[1] * 60 + values[2]);
        zoneMicroseconds = sign * values[3];
        tzinfo = zoneSeconds == 0 ? PyTimeZone.UTC
                : PyTimeZone.of(PyTimeDelta.of(0, zoneSeconds, zoneMicroseconds), null);
        return true;
    }

    /** Reads hours to microseconds; -1: malformed, 1: something follows, else 0. */
    private int clock(int start, int end) {
        Arrays.fill(values, 0);
        int p = start;
        boolean separated = true;
        boolean fraction = false;
        for (int i = 0; i < 3; i++) {
            values[i] = digits(p, 2);
            if (values[i] < 0) {
                return -1;
            }
            p += 2;
            char c = at(p++);
            if (i == 0) {
                separated = c == ':';
            }
            if (p >= end) {
                return c != 0 ? 1 : 0;
            }
            if (separated && c == ':') {
                if (i == 2) {
                    return -1;
                }
            } else if (c == '.' || c == ',') {
                if (i < 2) {
                    return -1;
                }
                fraction = true;
                break;
            } else if (!separated) {
                p--;
            } else {
                return -1;
            }
        }
        int length = Math.min(end - p, 6);
        int value = digits(p, length);
        if (value < 0 || !fraction && length == 0) {
            return -1;
        }
        values[3] = length < 6 ? length == 0 ? 0 : value * FRACTION[length - 1] : value;
        p += length;
        while (isDigit(at(p))) {
            p++;
        }
        return at(p) != 0 ? 1 : 0;
    }

    /** Turns 24:00 into midnight; true if that is the midnight of the next day. */
    boolean takeMidnight() {
        if (hour != 24) {
            return false;
        }
        if (minute != 0 || second != 0 || microsecond != 0) {
            throw Errors.valueError("minute, second, and microsecond must be 0 when hour is 24");
        }
        hour = 0;
        return true;
    }

    /** The text of an argument, which must be a str. */
    static PyStr argument(PyObject text) {
        if (!(text instanceof PyStr s)) {
            throw Errors.typeError("fromisoformat: argument must be str");
        }
        return s;
    }
}
