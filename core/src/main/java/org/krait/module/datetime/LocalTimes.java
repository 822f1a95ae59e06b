package org.krait.module.datetime;

import java.time.Instant;
import org.krait.algorithm.time.BrokenTime;
import org.krait.algorithm.time.LocalZone;
import org.krait.module.time.TimeModule;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.number.PyFloat;
import org.krait.object.number.PyInt;
import org.krait.object.str.PyStr;
import org.krait.os.Errno;
import org.krait.runtime.Interpreter;
import org.krait.runtime.OsErrors;
import org.krait.runtime.importing.Imports;

/** The computer's clock and zone, and times that are given as seconds since 1970. */
final class LocalTimes {
    /** The seconds from January 1 of year 1 (counted from 86400) to 1970. */
    static final long EPOCH = 719163L * 86400;
    private static final long FOLD = 24 * 3600;

    private LocalTimes() {}

    /** The zone that the module {@code time} uses now. */
    private static LocalZone zone() {
        return Imports.module("time") instanceof TimeModule time ? time.localZone()
                : LocalZone.of(Interpreter.current().options.environment().get("TZ"));
    }

    /** C's localtime or gmtime. */
    static BrokenTime at(long seconds, boolean utc) {
        BrokenTime time = utc ? BrokenTime.utc(seconds) : zone().localtime(seconds);
        if (time == null) {
            throw OsErrors.of(Errno.EOVERFLOW, null, null);
        }
        return time;
    }

    /** Seconds since year 1 of a time in parts. */
    static long seconds(int year, int month, int day, int hour, int minute, int second) {
        if (year < Gregorian.MIN_YEAR || year > Gregorian.MAX_YEAR) {
            throw Errors.valueError("year must be in 1..9999, not " + year);
        }
        return ((Gregorian.ordinal(year, month, day) * 24L + hour) * 60 + minute) * 60 + second;
    }

    /** What the local clock shows at a moment, both in seconds since year 1. */
    private static long local(long utc) {
        BrokenTime t = at(utc - EPOCH, false);
        return seconds(t.year(), t.month(), t.day(), t.hour(), t.minute(), t.second());
    }

    /** The moment at which the local clock shows a time (PEP 495). */
    static long toUtc(PyDateTime time) {
        long t = seconds(time.year, time.month, time.day, time.hour, time.minute, time.second);
        long a = local(t) - t;
        long u1 = t - a;
        long t1 = local(u1);
        long b;
        if (t1 == t) {
            // One solution, perhaps not the one that fold asks for.
            long u2 = time.fold == 1 ? u1 + FOLD : u1 - FOLD;
            b = local(u2) - u2;
            if (a == b) {
                return u1;
            }
        } else {
            b = t1 - u1;
        }
        long u2 = t - b;
        if (local(u2) == t) {
            return u2;
        }
        if (t1 == t) {
            return u1;
        }
        // A time that the clock skips.
        return time.fold == 1 ? Math.min(u1, u2) : Math.max(u1, u2);
    }

    /** A moment as a datetime; tzinfo is only attached. */
    static PyObject datetime(PyType cls, boolean utc, long seconds, int microsecond, PyObject tzinfo) {
        BrokenTime t = at(seconds, utc);
        int second = Math.min(t.second(), 59);
        int fold = 0;
        if (tzinfo == Py.None && !utc) {
            long shown = seconds(t.year(), t.month(), t.day(), t.hour(), t.minute(), second);
            long before = local(EPOCH + seconds - FOLD);
            long transition = shown - before - FOLD;
            if (transition < 0 && local(EPOCH + seconds + transition) == shown) {
                fold = 1;
            }
        }
        return PyDateTime.make(cls, t.year(), t.month(), t.day(), t.hour(), t.minute(), second, microsecond, tzinfo,
                fold);
    }

    /** The present moment as a datetime. */
    static PyObject now(PyType cls, boolean utc, PyObject tzinfo) {
        Instant now = Instant.now();
        return datetime(cls, utc, now.getEpochSecond(), now.getNano() / 1000, tzinfo);
    }

    /** Seconds and microseconds of a timestamp, rounded half to even. */
    static long[] timestamp(PyObject value) {
        if (value instanceof PyFloat f) {
            double d = f.value;
            if (Double.isNaN(d)) {
                throw Errors.valueError("Invalid value NaN (not a number)");
            }
            if (d >= 0x1p63 || d < -0x1p63) {
                throw outOfRange();
            }
            double whole = d < 0 ? Math.ceil(d) : Math.floor(d);
            long seconds = (long) whole;
            long micros = (long) Math.rint((d - whole) * 1e6);
            if (micros >= 1_000_000) {
                micros -= 1_000_000;
                seconds++;
            } else if (micros < 0) {
                micros += 1_000_000;
                seconds--;
            }
            return new long[] {seconds, micros};
        }
        if (!value.type().hasSlot(Slot.INDEX)) {
            throw Errors.typeError("argument must be int or float, not " + value.type().longName());
        }
        return new long[] {whole(Numbers.index(value)), 0};
    }

    /** The seconds of a timestamp, rounded down. */
    static long wholeSeconds(PyObject value) {
        if (value instanceof PyFloat f) {
            if (Double.isNaN(f.value)) {
                throw Errors.valueError("Invalid value NaN (not a number)");
            }
            double d = Math.floor(f.value);
            if (d >= 0x1p63 || d < -0x1p63) {
                throw outOfRange();
            }
            return (long) d;
        }
        return whole(Numbers.index(value));
    }

    private static long whole(PyInt i) {
        if (!i.isSmall()) {
            throw outOfRange();
        }
        return i.longValue();
    }

    private static RuntimeException outOfRange() {
        return Errors.overflowError("timestamp out of range for platform time_t");
    }

    /** The zone that holds at a moment, as a timezone with a name. */
    static PyTimeZone zoneAt(long seconds) {
        BrokenTime t = at(seconds, false);
        return PyTimeZone.of(PyTimeDelta.of(0, t.offset(), 0), PyStr.of(t.zone()));
    }

    /** A tuple of {@code time.struct_time}. */
    static PyObject structTime(int year, int month, int day, int hour, int minute, int second, int dst) {
        PyObject[] fields = new PyObject[] {Py.integer(year), Py.integer(month), Py.integer(day), Py.integer(hour),
            Py.integer(minute), Py.integer(second), Py.integer(Gregorian.weekday(year, month, day)),
            Py.integer(Gregorian.dayOfYear(year, month, day)), Py.integer(dst)};
        return Imports.call("time", "struct_time", Py.tuple(fields));
    }
}
