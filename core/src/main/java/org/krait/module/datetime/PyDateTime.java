package org.krait.module.datetime;

import org.krait.expose.ClassMethod;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Calls;
import org.krait.object.CompareOp;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.bytes.PyBytes;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.Warnings;

/** {@code datetime.datetime}: a day and a time of day, perhaps in a time zone. */
@ExposeType(name = "datetime", module = "datetime", base = PyDate.class)
public class PyDateTime extends PyDate {
    public static final PyType TYPE = PyDateTimeExposed.TYPE;

    private static final String[] NAMES = {"year", "month", "day", "hour", "minute", "second", "microsecond", "tzinfo",
        "fold"};
    private static final String[] STAMP_NAMES = {"timestamp", "tz"};
    private static final String[] COMBINE_NAMES = {"date", "time", "tzinfo"};
    private static final String[] ISO_NAMES = {"sep", "timespec"};

    final int hour;
    final int minute;
    final int second;
    final int microsecond;
    /** A tzinfo or None; changes only before anybody else has seen the object. */
    PyObject tzinfo;
    /** 1: the second of two times that the clock shows alike (PEP 495). */
    final int fold;

    protected PyDateTime(PyType type, int year, int month, int day, int hour, int minute, int second, int microsecond,
            PyObject tzinfo, int fold) {
        super(type, year, month, day);
        this.hour = hour;
        this.minute = minute;
        this.second = second;
        this.microsecond = microsecond;
        this.tzinfo = tzinfo;
        this.fold = fold;
    }

    static void init(PyType type, PyDict dict) {
        dict.put(PyStr.intern("min"), new PyDateTime(TYPE, 1, 1, 1, 0, 0, 0, 0, Py.None, 0));
        dict.put(PyStr.intern("max"), new PyDateTime(TYPE, 9999, 12, 31, 23, 59, 59, 999999, Py.None, 0));
        dict.put(PyStr.intern("resolution"), PyTimeDelta.of(0, 0, 1));
    }

    /** A datetime of a class: of a Python subclass by calling it. */
    static PyObject make(PyType cls, int year, int month, int day, int hour, int minute, int second, int microsecond,
            PyObject tzinfo, int fold) {
        if (cls == TYPE) {
            Gregorian.checkDate(year, month, day);
            Gregorian.checkTime(hour, minute, second, microsecond, fold);
            return new PyDateTime(TYPE, year, month, day, hour, minute, second, microsecond, tzinfo, fold);
        }
        return PyTime.construct(cls, fold, Py.integer(year), Py.integer(month), Py.integer(day), Py.integer(hour),
                Py.integer(minute), Py.integer(second), Py.integer(microsecond), tzinfo);
    }

    private static PyDateTime of(PyType cls, int year, int month, int day, int hour, int minute, int second,
            int microsecond, PyObject tzinfo, int fold) {
        return cls == TYPE ? new PyDateTime(TYPE, year, month, day, hour, minute, second, microsecond, tzinfo, fold)
                : new PyDateTimeSub(cls, year, month, day, hour, minute, second, microsecond, tzinfo, fold);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        if (kwnames == null && (args.length == 1 || args.length == 2)) {
            byte[] b = CallArguments.state(args[0], 10, 2, 1, 12, "datetime");
            if (b != null) {
                PyObject tzinfo = PyTime.stateZone(args);
                return of(cls, (b[0] & 255) << 8 | b[1] & 255, b[2] & 127, b[3] & 255, b[4] & 255, b[5] & 255,
                        b[6] & 255, PyTime.microsecond(b, 7), tzinfo, b[2] < 0 ? 1 : 0);
            }
        }
        PyObject[] values = CallArguments.sort(null, NAMES, 3, 8, args, kwnames);
        int[] v = new int[7];
        for (int i = 0; i < 7; i++) {
            v[i] = CallArguments.integer(values[i], 0);
        }
        int fold = CallArguments.integer(values[8], 0);
        PyObject tzinfo = values[7] == null ? Py.None : values[7];
        Gregorian.checkDate(v[0], v[1], v[2]);
        Gregorian.checkTime(v[3], v[4], v[5], v[6], fold);
        return of(cls, v[0], v[1], v[2], v[3], v[4], v[5], v[6], CallArguments.tzinfo(tzinfo), fold);
    }

    // ---- other ways to make one

    @ClassMethod
    static PyObject now(PyType cls, PyObject tz) {
        PyObject tzinfo = CallArguments.tzinfo(tz);
        return inZone(LocalTimes.now(cls, tzinfo != Py.None, tzinfo), tzinfo);
    }

    private static PyObject inZone(PyObject utc, PyObject tzinfo) {
        return tzinfo == Py.None ? utc : Calls.method(tzinfo, "fromutc", utc);
    }

    @ClassMethod
    static PyObject utcnow(PyType cls) {
        deprecated("utcnow", "now(datetime.UTC)");
        return LocalTimes.now(cls, true, Py.None);
    }

    private static void deprecated(String method, String instead) {
        Warnings.warn(PyExceptions.DeprecationWarning, "datetime.datetime." + method
                + "() is deprecated and scheduled for removal in a future version. Use timezone-aware objects to "
                + "represent datetimes in UTC: datetime.datetime." + instead + ".", 1);
    }

    @ClassMethod
    static PyObject fromtimestamp(PyType cls, PyObject[] args, PyTuple kwnames) {
        PyObject[] values = CallArguments.sort("fromtimestamp", STAMP_NAMES, 1, 2, args, kwnames);
        PyObject tzinfo = CallArguments.tzinfo(values[1]);
        long[] t = LocalTimes.timestamp(values[0]);
        return inZone(LocalTimes.datetime(cls, tzinfo != Py.None, t[0], (int) t[1], tzinfo), tzinfo);
    }

    @ClassMethod
    static PyObject utcfromtimestamp(PyType cls, PyObject[] args, PyTuple kwnames) {
        deprecated("utcfromtimestamp", "fromtimestamp(timestamp, datetime.UTC)");
        CallArguments.exactly("utcfromtimestamp", 1, args, kwnames);
        long[] t = LocalTimes.timestamp(args[0]);
        return LocalTimes.datetime(cls, true, t[0], (int) t[1], Py.None);
    }

    @ClassMethod
    static PyObject strptime(PyType cls, PyObject[] args, PyTuple kwnames) {
        return FormatTime.parse("_strptime_datetime_datetime", cls, args, kwnames);
    }

    @ClassMethod
    static PyObject combine(PyType cls, PyObject[] args, PyTuple kwnames) {
        if (args.length <= 3 && positional(args, kwnames) > 0 && !(args[0] instanceof PyDate)) {
            // The arguments are converted one by one: a wrong one comes before a missing one.
            throw ArgParser.badArgument("combine", "argument 1", "datetime.date", args[0]);
        }
        PyObject[] values = CallArguments.sort("combine", COMBINE_NAMES, 2, 3, args, kwnames);
        if (!(values[0] instanceof PyDate date)) {
            throw notA("datetime.date", 1, values[0]);
        }
        if (!(values[1] instanceof PyTime time)) {
            throw notA("datetime.time", 2, values[1]);
        }
        PyObject tzinfo = values[2] == null ? time.tzinfo : CallArguments.tzinfo(values[2]);
        return make(cls, date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond,
                tzinfo, time.fold);
    }

    private static RuntimeException notA(String type, int position, PyObject value) {
        return Errors.typeError("combine() argument " + position + " must be " + type + ", not "
                + (value == Py.None ? "None" : value.type().longName()));
    }

    @ClassMethod
    static PyObject fromisoformat(PyType cls, PyObject text) {
        PyStr s = IsoText.argument(text);
        int length = s.length();
        IsoText iso = new IsoText(s.toString());
        if (length < 7) {
            throw IsoText.invalid(text);
        }
        int end = iso.dateEnd();
        if (end < 0 || end > length || !iso.date(end)) {
            throw IsoText.invalid(text);
        }
        PyObject tzinfo = Py.None;
        if (end < length) {
            int start = end + (s.codePointAt(end) > 0xffff ? 2 : 1);
            if (start >= s.toString().length() || !iso.time(start)) {
                throw IsoText.invalid(text);
            }
            tzinfo = Offsets.orNone(iso.tzinfo);
        }
        int year = iso.year;
        int month = iso.month;
        int day = iso.day;
        if (iso.hour == 24 && month >= 1 && month <= 12 && day <= Gregorian.daysInMonth(year, month)
                && iso.takeMidnight() && ++day > Gregorian.daysInMonth(year, month)) {
            day = 1;
            if (++month > 12) {
                month = 1;
                year++;
            }
        }
        return make(cls, year, month, day, iso.hour, iso.minute, iso.second, iso.microsecond, tzinfo, 0);
    }

    // ---- fields

    @Getter
    int hour() {
        return hour;
    }

    @Getter
    int minute() {
        return minute;
    }

    @Getter
    int second() {
        return second;
    }

    @Getter
    int microsecond() {
        return microsecond;
    }

    @Getter
    PyObject tzinfo() {
        return tzinfo;
    }

    @Getter
    int fold() {
        return fold;
    }

    @Method
    PyObject utcoffset() {
        return Offsets.orNone(Offsets.utcoffset(tzinfo, this));
    }

    @Method
    PyObject tzname() {
        return Offsets.tzname(tzinfo, this);
    }

    @Method
    PyObject dst() {
        return Offsets.orNone(Offsets.dst(tzinfo, this));
    }

    @Method
    PyObject date() {
        return new PyDate(PyDate.TYPE, year, month, day);
    }

    @Method
    PyObject time() {
        return new PyTime(PyTime.TYPE, hour, minute, second, microsecond, Py.None, fold);
    }

    @Method
    PyObject timetz() {
        return new PyTime(PyTime.TYPE, hour, minute, second, microsecond, tzinfo, fold);
    }

    // ---- texts and tuples

    @Special
    static PyObject repr(PyObject self) {
        PyDateTime t = (PyDateTime) self;
        StringBuilder out = new StringBuilder(self.type().longName()).append('(').append(t.year).append(", ")
                .append(t.month).append(", ").append(t.day).append(", ").append(t.hour).append(", ").append(t.minute);
        PyTime.appendSeconds(out, t.second, t.microsecond);
        if (t.fold != 0) {
            out.append(", fold=").append(t.fold);
        }
        PyTime.appendZone(out, t.tzinfo);
        return Py.str(out.append(')').toString());
    }

    @Special
    static PyObject str(PyObject self) {
        return Calls.method(self, "isoformat", Py.str(" "));
    }

    private static int positional(PyObject[] args, PyTuple kwnames) {
        return args.length - (kwnames == null ? 0 : kwnames.size());
    }

    private static int separator(PyObject given) {
        if (!(given instanceof PyStr s)) {
            throw ArgParser.badArgument("isoformat", "argument 1", "a unicode character", given);
        }
        if (s.length() != 1) {
            throw Errors.typeError("isoformat() argument 1 must be a unicode character, not a string of length "
                    + s.length());
        }
        return s.codePointAt(0);
    }

    @Method
    static PyObject isoformat(PyDateTime self, PyObject[] args, PyTuple kwnames) {
        if (args.length <= 2 && positional(args, kwnames) > 0) {
            separator(args[0]);
        }
        PyObject[] values = CallArguments.sort("isoformat", ISO_NAMES, 0, 2, args, kwnames);
        int separator = values[0] == null ? 'T' : separator(values[0]);
        String timespec = values[1] == null ? null : ArgParser.string(values[1], "isoformat", "argument 2", false);
        StringBuilder out = new StringBuilder(IsoText.date(self.year, self.month, self.day))
                .appendCodePoint(separator);
        IsoText.time(out, self.hour, self.minute, self.second, self.microsecond, timespec);
        out.append(IsoText.offset(Offsets.utcoffset(self.tzinfo, self), ":"));
        return Py.str(out.toString());
    }

    @Method
    static PyObject ctime(PyDateTime self) {
        return Py.str(ctime(self, self.hour, self.minute, self.second));
    }

    @Method
    static PyObject timetuple(PyDateTime self) {
        PyTimeDelta dst = Offsets.dst(self.tzinfo, self);
        return LocalTimes.structTime(self.year, self.month, self.day, self.hour, self.minute, self.second,
                dst == null ? -1 : dst.isZero() ? 0 : 1);
    }

    @Method
    PyObject utctimetuple() {
        PyTimeDelta offset = Offsets.utcoffset(tzinfo, this);
        long seconds = ordinal() * 86400L + (hour * 60 + minute) * 60 + second;
        if (offset != null) {
            seconds += Math.floorDiv(-(offset.days * 86400L + offset.seconds) * 1_000_000 - offset.microseconds
                    + microsecond, 1_000_000L);
        }
        int[] d = date(Math.floorDiv(seconds, 86400L));
        int rest = (int) Math.floorMod(seconds, 86400L);
        return LocalTimes.structTime(d[0], d[1], d[2], rest / 3600, rest / 60 % 60, rest % 60, 0);
    }

    private static int[] date(long ordinal) {
        if (ordinal < 1 || ordinal > Gregorian.MAX_ORDINAL) {
            throw Errors.overflowError("date value out of range");
        }
        return Gregorian.ofOrdinal((int) ordinal);
    }

    @Method
    PyObject timestamp() {
        if (tzinfo != Py.None) {
            PyDateTime epoch = new PyDateTime(TYPE, 1970, 1, 1, 0, 0, 0, 0, PyTimeZone.UTC, 0);
            return ((PyTimeDelta) minus(epoch)).totalSeconds();
        }
        return Py.real(LocalTimes.toUtc(this) - LocalTimes.EPOCH + microsecond / 1e6);
    }

    @Method
    static PyObject replace(PyDateTime self, PyObject year, PyObject month, PyObject day, PyObject hour,
            PyObject minute, PyObject second, PyObject microsecond, PyObject tzinfo, PyObject fold) {
        int y = CallArguments.field(year, self.year);
        int mo = CallArguments.field(month, self.month);
        int d = CallArguments.field(day, self.day);
        int h = CallArguments.field(hour, self.hour);
        int mi = CallArguments.field(minute, self.minute);
        int s = CallArguments.field(second, self.second);
        int us = CallArguments.field(microsecond, self.microsecond);
        int f = CallArguments.field(fold, self.fold);
        PyTime.checkFold(f);
        PyObject zone = tzinfo == null ? self.tzinfo : CallArguments.tzinfo(tzinfo);
        return make(self.type(), y, mo, d, h, mi, s, us, zone, f);
    }

    @Method
    static PyObject __replace__(PyDateTime self, PyObject[] args, PyTuple kwnames) {
        return Calls.call(TYPE.lookup(PyStr.intern("replace")), Calls.prepend(self, args), kwnames);
    }

    @Method
    PyObject astimezone(PyObject[] args, PyTuple kwnames) {
        PyObject given = CallArguments.sort("astimezone", new String[] {"tz"}, 0, 1, args, kwnames)[0];
        PyObject target = CallArguments.tzinfo(given);
        PyObject own = tzinfo == Py.None ? localZone() : tzinfo;
        if (own == target) {
            return this;
        }
        PyTimeDelta offset = Offsets.utcoffset(own, this);
        if (offset == null) {
            own = localZone();
            if (own == target) {
                return this;
            }
            offset = Offsets.utcoffset(own, this);
        }
        PyObject moved = plus(offset, -1);
        if (!(moved instanceof PyDateTime utc)) {
            return moved;
        }
        utc.tzinfo = PyTimeZone.UTC;
        if (target == Py.None) {
            target = LocalTimes.zoneAt(LocalTimes.seconds(utc.year, utc.month, utc.day, utc.hour, utc.minute,
                    utc.second) - LocalTimes.EPOCH);
        }
        utc.tzinfo = target;
        return Calls.method(target, "fromutc", utc);
    }

    private PyTimeZone localZone() {
        long utc = LocalTimes.toUtc(this);
        long other = LocalTimes.toUtc(withFold(1 - fold));
        if (other != utc && other > utc == (fold == 1)) {
            // A time that the clock skips: the zone before or after, as fold says.
            utc = other;
        }
        return LocalTimes.zoneAt(utc - LocalTimes.EPOCH);
    }

    @Method
    static PyObject __reduce__(PyDateTime self) {
        return self.reduced(2);
    }

    @Method(name = "__reduce_ex__")
    PyObject reduceEx(PyObject[] args, PyTuple kwnames) {
        CallArguments.exactly("__reduce_ex__", 1, args, kwnames);
        return reduced(CallArguments.integer(args[0]));
    }

    private PyObject reduced(int protocol) {
        byte[] bytes = bytes();
        if (protocol > 3 && fold != 0) {
            bytes[2] |= (byte) 128;
        }
        PyObject state = new PyBytes(bytes);
        return Py.tuple(type(), tzinfo == Py.None ? Py.tuple(state) : Py.tuple(state, tzinfo));
    }

    private byte[] bytes() {
        return new byte[] {(byte) (year >> 8), (byte) year, (byte) month, (byte) day, (byte) hour, (byte) minute,
            (byte) second, (byte) (microsecond >> 16), (byte) (microsecond >> 8), (byte) microsecond};
    }

    // ---- comparison and arithmetic

    private PyDateTime withFold(int fold) {
        return new PyDateTime(TYPE, year, month, day, hour, minute, second, microsecond, tzinfo, fold);
    }

    @Special
    static long hash(PyObject self) {
        PyDateTime t = (PyDateTime) self;
        PyDateTime first = t.fold == 0 ? t : t.withFold(0);
        PyTimeDelta offset = Offsets.utcoffset(first.tzinfo, first);
        if (offset == null) {
            return Comparisons.hash(new PyBytes(t.bytes()));
        }
        return Comparisons.hash(t.sinceYearOne().plus(offset, -1));
    }

    private PyTimeDelta sinceYearOne() {
        return PyTimeDelta.of(ordinal(), (hour * 60 + minute) * 60 + second, microsecond);
    }

    private int compareFields(PyDateTime other) {
        int order = Integer.compare(key(), other.key());
        order = order != 0 ? order : Integer.compare((hour * 60 + minute) * 60 + second,
                (other.hour * 60 + other.minute) * 60 + other.second);
        return order != 0 ? order : Integer.compare(microsecond, other.microsecond);
    }

    @Special
    static PyObject richCompare(PyObject self, PyObject w, CompareOp op) {
        if (!(w instanceof PyDateTime other)) {
            return Py.NotImplemented;
        }
        PyDateTime t = (PyDateTime) self;
        if (t.tzinfo == other.tzinfo) {
            return Py.bool(op.holds(t.compareFields(other)));
        }
        PyTimeDelta offset1 = Offsets.utcoffset(t.tzinfo, t);
        PyTimeDelta offset2 = Offsets.utcoffset(other.tzinfo, other);
        boolean equality = op == CompareOp.EQ || op == CompareOp.NE;
        int order;
        if (Offsets.same(offset1, offset2)) {
            order = t.compareFields(other);
        } else if (offset1 != null && offset2 != null) {
            order = t.sinceYearOne().plus(offset1, -1).compare(other.sinceYearOne().plus(offset2, -1));
        } else if (equality) {
            order = 1;
        } else {
            throw Errors.typeError("can't compare offset-naive and offset-aware datetimes");
        }
        if (equality && order == 0 && (t.dependsOnFold(offset1) || other.dependsOnFold(offset2))) {
            order = 1;
        }
        return Py.bool(op.holds(order));
    }

    /** A time whose offset changes with fold equals none in another zone (PEP 495). */
    private boolean dependsOnFold(PyTimeDelta offset) {
        PyDateTime flipped = withFold(1 - fold);
        return !Offsets.same(Offsets.utcoffset(tzinfo, flipped), offset);
    }

    /** This time moved by a delta, of the same class. */
    final PyObject plus(PyTimeDelta delta, int sign) {
        PyTimeDelta moved = PyTimeDelta.of(0, (hour * 60 + minute) * 60 + second + (long) sign * delta.seconds,
                microsecond + (long) sign * delta.microseconds);
        int[] d = date(ordinal() + (long) sign * delta.days + moved.days);
        return make(type(), d[0], d[1], d[2], moved.seconds / 3600, moved.seconds / 60 % 60, moved.seconds % 60,
                moved.microseconds, tzinfo, 0);
    }

    private PyObject minus(PyDateTime other) {
        PyTimeDelta difference = sinceYearOne().plus(other.sinceYearOne(), -1);
        if (tzinfo == other.tzinfo) {
            return difference;
        }
        PyTimeDelta offset1 = Offsets.utcoffset(tzinfo, this);
        PyTimeDelta offset2 = Offsets.utcoffset(other.tzinfo, other);
        if ((offset1 == null) != (offset2 == null)) {
            throw Errors.typeError("can't subtract offset-naive and offset-aware datetimes");
        }
        return offset1 == null ? difference : difference.plus(offset1.plus(offset2, -1), -1);
    }

    @Special
    static PyObject add(PyObject v, PyObject w) {
        return w instanceof PyTimeDelta delta ? ((PyDateTime) v).plus(delta, 1) : Py.NotImplemented;
    }

    @Special
    static PyObject radd(PyObject w, PyObject v) {
        return v instanceof PyTimeDelta delta ? ((PyDateTime) w).plus(delta, 1) : Py.NotImplemented;
    }

    @Special
    static PyObject sub(PyObject v, PyObject w) {
        if (w instanceof PyDateTime other) {
            return ((PyDateTime) v).minus(other);
        }
        return w instanceof PyTimeDelta delta ? ((PyDateTime) v).plus(delta, -1) : Py.NotImplemented;
    }

    @Special
    static PyObject rsub(PyObject w, PyObject v) {
        return v instanceof PyDateTime ? sub(v, w) : Py.NotImplemented;
    }
}
