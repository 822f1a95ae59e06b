package org.krait.module.datetime;

import org.krait.algorithm.time.BrokenTime;
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
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.bytes.PyBytes;
import org.krait.object.dict.PyDict;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.importing.Imports;

/** {@code datetime.date}: a day of the calendar. */
@ExposeType(name = "date", module = "datetime")
public class PyDate extends PyObject {
    public static final PyType TYPE = PyDateExposed.TYPE;

    static final String[] MONTHS = {"", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
        "Dec"};
    static final String[] DAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    private static final String[] NAMES = {"year", "month", "day"};
    private static final String[] ISO_NAMES = {"year", "week", "day"};

    final int year;
    final int month;
    final int day;

    protected PyDate(PyType type, int year, int month, int day) {
        super(type);
        this.year = year;
        this.month = month;
        this.day = day;
    }

    static void init(PyType type, PyDict dict) {
        dict.put(PyStr.intern("min"), new PyDate(TYPE, 1, 1, 1));
        dict.put(PyStr.intern("max"), new PyDate(TYPE, 9999, 12, 31));
        dict.put(PyStr.intern("resolution"), PyTimeDelta.of(1, 0, 0));
    }

    /** A date of a class: of a Python subclass by calling it. */
    static PyObject make(PyType cls, int year, int month, int day) {
        if (cls == PyDateTime.TYPE) {
            return PyDateTime.make(cls, year, month, day, 0, 0, 0, 0, Py.None, 0);
        }
        if (cls != TYPE) {
            return Calls.call(cls, Py.integer(year), Py.integer(month), Py.integer(day));
        }
        Gregorian.checkDate(year, month, day);
        return new PyDate(TYPE, year, month, day);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        if (args.length == 1 && kwnames == null) {
            byte[] state = CallArguments.state(args[0], 4, 2, 1, 12, "date");
            if (state != null && state[2] > 0) {
                return of(cls, (state[0] & 255) << 8 | state[1] & 255, state[2], state[3] & 255);
            }
        }
        PyObject[] values = CallArguments.sort(null, NAMES, 3, 3, args, kwnames);
        int year = CallArguments.integer(values[0]);
        int month = CallArguments.integer(values[1]);
        int day = CallArguments.integer(values[2]);
        Gregorian.checkDate(year, month, day);
        return of(cls, year, month, day);
    }

    private static PyDate of(PyType cls, int year, int month, int day) {
        return cls == TYPE ? new PyDate(TYPE, year, month, day) : new PyDateSub(cls, year, month, day);
    }

    // ---- other ways to make one

    @ClassMethod
    static PyObject fromtimestamp(PyType cls, PyObject timestamp) {
        BrokenTime t = LocalTimes.at(LocalTimes.wholeSeconds(timestamp), false);
        return make(cls, t.year(), t.month(), t.day());
    }

    @ClassMethod
    static PyObject today(PyType cls) {
        return Calls.method(cls, "fromtimestamp", Imports.call("time", "time"));
    }

    @ClassMethod
    static PyObject fromordinal(PyType cls, PyObject[] args, PyTuple kwnames) {
        CallArguments.exactly("fromordinal", 1, args, kwnames);
        int ordinal = CallArguments.integer(args[0]);
        if (ordinal < 1) {
            throw Errors.valueError("ordinal must be >= 1");
        }
        int[] date = Gregorian.ofOrdinal(ordinal);
        return make(cls, date[0], date[1], date[2]);
    }

    @ClassMethod
    static PyObject fromisoformat(PyType cls, PyObject text) {
        PyStr s = IsoText.argument(text);
        IsoText iso = new IsoText(s.toString());
        int length = s.length();
        if (length != 7 && length != 8 && length != 10 || !iso.date(length)) {
            throw IsoText.invalid(text);
        }
        return make(cls, iso.year, iso.month, iso.day);
    }

    private static int isoComponent(PyObject value) {
        PyInt n = Numbers.index(value);
        if (!n.isSmall() || n.longValue() != (int) n.longValue()) {
            throw Errors.valueError("ISO calendar component out of range");
        }
        return (int) n.longValue();
    }

    @ClassMethod
    static PyObject fromisocalendar(PyType cls, PyObject[] args, PyTuple kwnames) {
        int given = args.length - (kwnames == null ? 0 : kwnames.size());
        for (int i = 0; args.length < 3 && i < given; i++) {
            // A wrong component comes before a missing one.
            isoComponent(args[i]);
        }
        PyObject[] values = CallArguments.sort("fromisocalendar", ISO_NAMES, 3, 3, args, kwnames);
        int[] parts = new int[3];
        for (int i = 0; i < 3; i++) {
            parts[i] = isoComponent(values[i]);
        }
        String error = Gregorian.isoError(parts[0], parts[1], parts[2]);
        if (error != null) {
            throw Errors.valueError(error);
        }
        int[] date = Gregorian.ofIso(parts[0], parts[1], parts[2]);
        return make(cls, date[0], date[1], date[2]);
    }

    @ClassMethod
    static PyObject strptime(PyType cls, PyObject[] args, PyTuple kwnames) {
        return FormatTime.parse("_strptime_datetime_date", cls, args, kwnames);
    }

    // ---- fields and texts

    @Getter
    int year() {
        return year;
    }

    @Getter
    int month() {
        return month;
    }

    @Getter
    int day() {
        return day;
    }

    final int ordinal() {
        return Gregorian.ordinal(year, month, day);
    }

    @Special
    static PyObject repr(PyObject self) {
        PyDate d = (PyDate) self;
        return Py.str(self.type().longName() + "(" + d.year + ", " + d.month + ", " + d.day + ")");
    }

    @Special
    static PyObject str(PyObject self) {
        return Calls.method(self, "isoformat");
    }

    @Method
    static PyObject isoformat(PyDate self) {
        return Py.str(IsoText.date(self.year, self.month, self.day));
    }

    @Method
    static PyObject ctime(PyDate self) {
        return Py.str(ctime(self, 0, 0, 0));
    }

    static String ctime(PyDate d, int hour, int minute, int second) {
        StringBuilder out = new StringBuilder(DAYS[Gregorian.weekday(d.year, d.month, d.day)]).append(' ')
                .append(MONTHS[d.month]).append(d.day < 10 ? "  " : " ").append(d.day).append(' ');
        IsoText.time(out, hour, minute, second, 0, "seconds");
        IsoText.number(out.append(' '), d.year, 4);
        return out.toString();
    }

    @Method(signature = "($self, /, format)")
    static PyObject strftime(PyDate self, PyObject[] args, PyTuple kwnames) {
        PyObject format = CallArguments.sort("strftime", new String[] {"format"}, 1, 1, args, kwnames)[0];
        PyStr text = CallArguments.str("strftime", 1, format);
        PyDateTime time = self instanceof PyDateTime t ? t : null;
        return FormatTime.format(text, Calls.method(self, "timetuple"), time == null ? 0 : time.microsecond,
                time == null ? Py.None : time.tzinfo, self);
    }

    @Method
    static PyObject __format__(PyDate self, PyObject[] args, PyTuple kwnames) {
        CallArguments.exactly("__format__", 1, args, kwnames);
        return FormatTime.special(self, args[0]);
    }

    @Method
    static PyObject timetuple(PyDate self) {
        return LocalTimes.structTime(self.year, self.month, self.day, 0, 0, 0, -1);
    }

    @Method
    PyObject isocalendar() {
        int today = ordinal();
        int isoYear = year;
        int monday = Gregorian.isoMonday(isoYear);
        if (today < monday) {
            monday = Gregorian.isoMonday(--isoYear);
        } else if (today >= Gregorian.isoMonday(isoYear + 1)) {
            monday = Gregorian.isoMonday(++isoYear);
        }
        int days = today - monday;
        return new PyIsoCalendarDate(Py.integer(isoYear), Py.integer(days / 7 + 1), Py.integer(days % 7 + 1));
    }

    @Method
    int isoweekday() {
        return weekday() + 1;
    }

    @Method
    int toordinal() {
        return ordinal();
    }

    @Method
    int weekday() {
        return Gregorian.weekday(year, month, day);
    }

    @Method
    static PyObject replace(PyDate self, PyObject year, PyObject month, PyObject day) {
        return make(self.type(), CallArguments.field(year, self.year), CallArguments.field(month, self.month),
                CallArguments.field(day, self.day));
    }

    @Method
    static PyObject __replace__(PyDate self, PyObject[] args, PyTuple kwnames) {
        return Calls.call(TYPE.lookup(PyStr.intern("replace")), Calls.prepend(self, args), kwnames);
    }

    @Method
    static PyObject __reduce__(PyDate self) {
        return Py.tuple(self.type(), Py.tuple(new PyBytes(self.dateBytes())));
    }

    private byte[] dateBytes() {
        return new byte[] {(byte) (year >> 8), (byte) year, (byte) month, (byte) day};
    }

    // ---- comparison and arithmetic

    @Special
    static long hash(PyObject self) {
        return Comparisons.hash(new PyBytes(((PyDate) self).dateBytes()));
    }

    @Special
    static PyObject richCompare(PyObject self, PyObject other, CompareOp op) {
        if (!(other instanceof PyDate that) || other instanceof PyDateTime || self instanceof PyDateTime) {
            return Py.NotImplemented;
        }
        return Py.bool(op.holds(Integer.compare(((PyDate) self).key(), that.key())));
    }

    /** Orders dates as their fields do. */
    final int key() {
        return (year * 13 + month) * 32 + day;
    }

    private static PyObject plus(PyDate date, PyTimeDelta delta, int sign) {
        long ordinal = date.ordinal() + (long) sign * delta.days;
        if (ordinal < 1 || ordinal > Gregorian.MAX_ORDINAL) {
            throw Errors.overflowError("date value out of range");
        }
        int[] moved = Gregorian.ofOrdinal((int) ordinal);
        return make(date.type(), moved[0], moved[1], moved[2]);
    }

    @Special
    static PyObject add(PyObject v, PyObject w) {
        return w instanceof PyTimeDelta delta ? plus((PyDate) v, delta, 1) : Py.NotImplemented;
    }

    @Special
    static PyObject radd(PyObject w, PyObject v) {
        return v instanceof PyTimeDelta delta ? plus((PyDate) w, delta, 1) : Py.NotImplemented;
    }

    @Special
    static PyObject sub(PyObject v, PyObject w) {
        if (w instanceof PyDate other && !(w instanceof PyDateTime)) {
            return PyTimeDelta.of(((PyDate) v).ordinal() - other.ordinal(), 0, 0);
        }
        return w instanceof PyTimeDelta delta ? plus((PyDate) v, delta, -1) : Py.NotImplemented;
    }

    @Special
    static PyObject rsub(PyObject w, PyObject v) {
        return v instanceof PyDate && !(v instanceof PyDateTime) ? sub(v, w) : Py.NotImplemented;
    }
}
