package org.krait.module.datetime;

import java.util.Arrays;
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
import org.krait.object.Texts;
import org.krait.object.bytes.PyBytes;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.dict.PyDict;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** {@code datetime.time}: a time of day, perhaps in a time zone. */
@ExposeType(name = "time", module = "datetime")
public class PyTime extends PyObject {
    public static final PyType TYPE = PyTimeExposed.TYPE;

    private static final String[] NAMES = {"hour", "minute", "second", "microsecond", "tzinfo", "fold"};

    private static final PyTuple FOLD = Py.tuple(PyStr.intern("fold"));

    final int hour;
    final int minute;
    final int second;
    final int microsecond;
    final PyObject tzinfo;
    final int fold;

    protected PyTime(PyType type, int hour, int minute, int second, int microsecond, PyObject tzinfo, int fold) {
        super(type);
        this.hour = hour;
        this.minute = minute;
        this.second = second;
        this.microsecond = microsecond;
        this.tzinfo = tzinfo;
        this.fold = fold;
    }

    static void init(PyType type, PyDict dict) {
        dict.put(PyStr.intern("min"), new PyTime(TYPE, 0, 0, 0, 0, Py.None, 0));
        dict.put(PyStr.intern("max"), new PyTime(TYPE, 23, 59, 59, 999999, Py.None, 0));
        dict.put(PyStr.intern("resolution"), PyTimeDelta.of(0, 0, 1));
    }

    /** A time of a class: of a Python subclass by calling it. */
    static PyObject make(PyType cls, int hour, int minute, int second, int microsecond, PyObject tzinfo, int fold) {
        if (cls == TYPE) {
            Gregorian.checkTime(hour, minute, second, microsecond, fold);
            return new PyTime(TYPE, hour, minute, second, microsecond, tzinfo, fold);
        }
        return construct(cls, fold, Py.integer(hour), Py.integer(minute), Py.integer(second), Py.integer(microsecond),
                tzinfo);
    }

    /** Calls a Python subclass, with a fold only if it is not 0. */
    static PyObject construct(PyType cls, int fold, PyObject... args) {
        if (fold == 0) {
            return Calls.call(cls, args, null);
        }
        PyObject[] all = Arrays.copyOf(args, args.length + 1);
        all[args.length] = Py.integer(fold);
        return Calls.call(cls, all, FOLD);
    }

    private static PyTime of(PyType cls, int hour, int minute, int second, int microsecond, PyObject tzinfo,
            int fold) {
        return cls == TYPE ? new PyTime(TYPE, hour, minute, second, microsecond, tzinfo, fold)
                : new PyTimeSub(cls, hour, minute, second, microsecond, tzinfo, fold);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        if (kwnames == null && (args.length == 1 || args.length == 2)) {
            byte[] b = CallArguments.state(args[0], 6, 0, 0, 23, "time");
            if (b != null) {
                PyObject tzinfo = stateZone(args);
                return of(cls, b[0] & 127, b[1] & 255, b[2] & 255, microsecond(b, 3), tzinfo, b[0] < 0 ? 1 : 0);
            }
        }
        PyObject[] values = CallArguments.sort(null, NAMES, 0, 5, args, kwnames);
        int[] v = new int[4];
        for (int i = 0; i < 4; i++) {
            v[i] = CallArguments.integer(values[i], 0);
        }
        int fold = CallArguments.integer(values[5], 0);
        Gregorian.checkTime(v[0], v[1], v[2], v[3], fold);
        return of(cls, v[0], v[1], v[2], v[3], CallArguments.tzinfo(values[4]), fold);
    }

    /** Three bytes of a pickle's state. */
    static int microsecond(byte[] state, int at) {
        return (state[at] & 255) << 16 | (state[at + 1] & 255) << 8 | state[at + 2] & 255;
    }

    /** The second argument of a pickle: a tzinfo or None. */
    static PyObject stateZone(PyObject[] args) {
        PyObject tzinfo = args.length == 2 ? args[1] : Py.None;
        if (tzinfo != Py.None && !(tzinfo instanceof PyTzInfo)) {
            throw Errors.typeError("bad tzinfo state arg");
        }
        return tzinfo;
    }

    static void checkFold(int fold) {
        if (fold != 0 && fold != 1) {
            throw Errors.valueError("fold must be either 0 or 1, not " + fold);
        }
    }

    @ClassMethod
    static PyObject fromisoformat(PyType cls, PyObject text) {
        PyStr s = IsoText.argument(text);
        String given = s.toString();
        int start = given.startsWith("T") ? 1 : 0;
        IsoText iso = new IsoText(given);
        if (!iso.time(start)) {
            throw IsoText.invalid(text);
        }
        iso.takeMidnight();
        return make(cls, iso.hour, iso.minute, iso.second, iso.microsecond, Offsets.orNone(iso.tzinfo), 0);
    }

    @ClassMethod
    static PyObject strptime(PyType cls, PyObject[] args, PyTuple kwnames) {
        return FormatTime.parse("_strptime_datetime_time", cls, args, kwnames);
    }

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
        return Offsets.orNone(Offsets.utcoffset(tzinfo, Py.None));
    }

    @Method
    PyObject tzname() {
        return Offsets.tzname(tzinfo, Py.None);
    }

    @Method
    PyObject dst() {
        return Offsets.orNone(Offsets.dst(tzinfo, Py.None));
    }

    /** The last arguments of a repr, as far as they are not zero. */
    static void appendSeconds(StringBuilder out, int second, int microsecond) {
        if (second != 0 || microsecond != 0) {
            out.append(", ").append(second);
        }
        if (microsecond != 0) {
            out.append(", ").append(microsecond);
        }
    }

    static void appendZone(StringBuilder out, PyObject tzinfo) {
        if (tzinfo != Py.None) {
            out.append(", tzinfo=").append(Texts.reprString(tzinfo));
        }
    }

    @Special
    static PyObject repr(PyObject self) {
        PyTime t = (PyTime) self;
        StringBuilder out = new StringBuilder(self.type().longName()).append('(').append(t.hour).append(", ")
                .append(t.minute);
        appendSeconds(out, t.second, t.microsecond);
        appendZone(out, t.tzinfo);
        if (t.fold != 0) {
            out.append(", fold=").append(t.fold);
        }
        return Py.str(out.append(')').toString());
    }

    @Special
    static PyObject str(PyObject self) {
        return Calls.method(self, "isoformat");
    }

    @Method
    PyObject isoformat(PyObject[] args, PyTuple kwnames) {
        PyObject given = CallArguments.sort("isoformat", new String[] {"timespec"}, 0, 1, args, kwnames)[0];
        String timespec = given == null ? null : ArgParser.string(given, "isoformat", "argument 1", false);
        StringBuilder out = new StringBuilder();
        IsoText.time(out, hour, minute, second, microsecond, timespec);
        return Py.str(out.append(IsoText.offset(Offsets.utcoffset(tzinfo, Py.None), ":")).toString());
    }

    @Method(signature = "($self, /, format)")
    PyObject strftime(PyObject[] args, PyTuple kwnames) {
        PyObject format = CallArguments.sort("strftime", new String[] {"format"}, 1, 1, args, kwnames)[0];
        PyStr text = CallArguments.str("strftime", 1, format);
        PyObject fields = Py.tuple(Py.integer(1900), Py.integer(1), Py.integer(1), Py.integer(hour),
                Py.integer(minute), Py.integer(second), Py.integer(0), Py.integer(1), Py.integer(-1));
        return FormatTime.format(text, fields, microsecond, tzinfo, Py.None);
    }

    @Method
    static PyObject __format__(PyTime self, PyObject[] args, PyTuple kwnames) {
        CallArguments.exactly("__format__", 1, args, kwnames);
        return FormatTime.special(self, args[0]);
    }

    @Method
    static PyObject replace(PyTime self, PyObject hour, PyObject minute, PyObject second, PyObject microsecond,
            PyObject tzinfo, PyObject fold) {
        int h = CallArguments.field(hour, self.hour);
        int m = CallArguments.field(minute, self.minute);
        int s = CallArguments.field(second, self.second);
        int us = CallArguments.field(microsecond, self.microsecond);
        int f = CallArguments.field(fold, self.fold);
        checkFold(f);
        return make(self.type(), h, m, s, us, tzinfo == null ? self.tzinfo : CallArguments.tzinfo(tzinfo), f);
    }

    @Method
    static PyObject __replace__(PyTime self, PyObject[] args, PyTuple kwnames) {
        return Calls.call(TYPE.lookup(PyStr.intern("replace")), Calls.prepend(self, args), kwnames);
    }

    @Method
    PyObject __reduce__() {
        return reduced(2);
    }

    @Method(name = "__reduce_ex__")
    PyObject reduceEx(PyObject[] args, PyTuple kwnames) {
        CallArguments.exactly("__reduce_ex__", 1, args, kwnames);
        return reduced(CallArguments.integer(args[0]));
    }

    private PyObject reduced(int protocol) {
        byte[] bytes = bytes();
        if (protocol > 3 && fold != 0) {
            bytes[0] |= (byte) 128;
        }
        PyObject state = new PyBytes(bytes);
        return Py.tuple(type(), tzinfo == Py.None ? Py.tuple(state) : Py.tuple(state, tzinfo));
    }

    private byte[] bytes() {
        return new byte[] {(byte) hour, (byte) minute, (byte) second, (byte) (microsecond >> 16),
            (byte) (microsecond >> 8), (byte) microsecond};
    }

    private int seconds() {
        return (hour * 60 + minute) * 60 + second;
    }

    @Special
    static long hash(PyObject self) {
        PyTime t = (PyTime) self;
        PyTimeDelta offset = Offsets.utcoffset(t.tzinfo, Py.None);
        return Comparisons.hash(offset == null ? new PyBytes(t.bytes())
                : PyTimeDelta.of(0, t.seconds(), t.microsecond).plus(offset, -1));
    }

    @Special
    static PyObject richCompare(PyObject self, PyObject w, CompareOp op) {
        if (!(w instanceof PyTime other)) {
            return Py.NotImplemented;
        }
        PyTime t = (PyTime) self;
        PyTimeDelta offset1 = null;
        PyTimeDelta offset2 = null;
        if (t.tzinfo != other.tzinfo) {
            offset1 = Offsets.utcoffset(t.tzinfo, Py.None);
            offset2 = Offsets.utcoffset(other.tzinfo, Py.None);
        }
        if ((offset1 == null) != (offset2 == null)) {
            if (op == CompareOp.EQ || op == CompareOp.NE) {
                return Py.bool(op == CompareOp.NE);
            }
            throw Errors.typeError("can't compare offset-naive and offset-aware times");
        }
        PyTimeDelta a = PyTimeDelta.of(0, t.seconds(), t.microsecond);
        PyTimeDelta b = PyTimeDelta.of(0, other.seconds(), other.microsecond);
        if (offset1 != null) {
            a = a.plus(offset1, -1);
            b = b.plus(offset2, -1);
        }
        return Py.bool(op.holds(a.compare(b)));
    }
}
