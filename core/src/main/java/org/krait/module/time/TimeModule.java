package org.krait.module.time;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.time.Instant;
import org.krait.algorithm.time.BrokenTime;
import org.krait.algorithm.time.LocalZone;
import org.krait.algorithm.time.TimeFormat;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.FilePaths;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.bytes.PyBytes;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.dict.PyDict;
import org.krait.object.namespace.PySimpleNamespace;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.os.Errno;
import org.krait.os.Libc;
import org.krait.os.SystemCallException;
import org.krait.runtime.Durations;
import org.krait.runtime.Interpreter;
import org.krait.runtime.OsErrors;
import org.krait.runtime.ThreadState;
import org.krait.runtime.importing.Imports;

/** The functions of {@code time}. */
@ExposeModule(name = "time")
public final class TimeModule extends JavaModule {
    private static final int CLOCK_REALTIME = 0;
    private static final int CLOCK_MONOTONIC = 1;
    private static final int CLOCK_PROCESS = 2;
    private static final int CLOCK_THREAD = 3;
    // What the kernel's number of a thread's clock has beside the complement of its id (clock_getcpuclockid(3)).
    private static final int CPUCLOCK_PERTHREAD = 4;
    private static final int CPUCLOCK_SCHED = 2;
    private static final long BILLION = 1_000_000_000L;

    private LocalZone zone;

    public TimeModule() {
        super(TimeModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        put(dict, "struct_time", TimeTuples.TYPE.type());
        put(dict, "_STRUCT_TM_ITEMS", Py.integer(11));
        put(dict, "CLOCK_REALTIME", Py.integer(CLOCK_REALTIME));
        put(dict, "CLOCK_MONOTONIC", Py.integer(CLOCK_MONOTONIC));
        put(dict, "CLOCK_PROCESS_CPUTIME_ID", Py.integer(CLOCK_PROCESS));
        put(dict, "CLOCK_THREAD_CPUTIME_ID", Py.integer(CLOCK_THREAD));
        put(dict, "CLOCK_MONOTONIC_RAW", Py.integer(4));
        put(dict, "CLOCK_BOOTTIME", Py.integer(7));
        put(dict, "CLOCK_TAI", Py.integer(11));
        setZone(Interpreter.current().options.environment().get("TZ"));
    }

    private static void put(PyDict dict, String name, PyObject value) {
        dict.put(PyStr.intern(name), value);
    }

    /** The zone that local times are in, since the last {@code tzset}. */
    public LocalZone localZone() {
        return zone;
    }

    /** Reads the zone and sets {@code timezone}, {@code altzone}, {@code daylight}, {@code tzname} from it. */
    private void setZone(String tz) {
        zone = LocalZone.of(tz);
        LocalZone.Constants constants = zone.constants(Instant.now().getEpochSecond());
        put(dict(), "timezone", Py.integer(constants.timezone()));
        put(dict(), "altzone", Py.integer(constants.altzone()));
        put(dict(), "daylight", Py.integer(constants.hasDst() ? 1 : 0));
        put(dict(), "tzname", Py.tuple(Py.str(constants.name()), Py.str(constants.dstName())));
    }

    /** Reads TZ anew, as {@code os.environ} has it now. */
    @Function
    void tzset() {
        PyObject os = Interpreter.current().moduleOrNull("os");
        String tz = null;
        if (os != null) {
            PyObject value = Calls.method(Attributes.get(os, "environ"), "get", Py.str("TZ"));
            tz = value instanceof PyStr s ? s.toString() : null;
        } else if (Interpreter.current().moduleOrNull("posix") != null) {
            PyObject environ = Attributes.get(Interpreter.current().moduleOrNull("posix"), "environ");
            PyObject value = environ instanceof PyDict d ? d.get(new PyBytes(new byte[] {'T', 'Z'})) : null;
            tz = value == null ? null : FilePaths.fsname(value).toString();
        }
        setZone(tz);
    }

    // ---- clocks

    private static long wall() {
        Instant now = Instant.now();
        return now.getEpochSecond() * BILLION + now.getNano();
    }

    private static PyObject real(long nanos) {
        return Py.real(nanos / 1e9);
    }

    @Function
    PyObject time() {
        return real(wall());
    }

    @Function(name = "time_ns")
    PyObject timeNanos() {
        return Py.integer(wall());
    }

    @Function
    PyObject monotonic() {
        return real(System.nanoTime());
    }

    @Function(name = "monotonic_ns")
    PyObject monotonicNanos() {
        return Py.integer(System.nanoTime());
    }

    @Function(name = "perf_counter")
    PyObject perfCounter() {
        return real(System.nanoTime());
    }

    @Function(name = "perf_counter_ns")
    PyObject perfCounterNanos() {
        return Py.integer(System.nanoTime());
    }

    @Function(name = "process_time")
    PyObject processTime() {
        return real(clock("clock_gettime", CLOCK_PROCESS));
    }

    @Function(name = "process_time_ns")
    PyObject processTimeNanos() {
        return Py.integer(clock("clock_gettime", CLOCK_PROCESS));
    }

    @Function(name = "thread_time")
    PyObject threadTime() {
        return real(clock("clock_gettime", CLOCK_THREAD));
    }

    @Function(name = "thread_time_ns")
    PyObject threadTimeNanos() {
        return Py.integer(clock("clock_gettime", CLOCK_THREAD));
    }

    private static long clock(String function, int id) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment time = arena.allocate(16, 8);
            Libc.call(function, id, time.address());
            return time.get(ValueLayout.JAVA_LONG, 0) * BILLION + time.get(ValueLayout.JAVA_LONG, 8);
        } catch (SystemCallException e) {
            throw OsErrors.of(e);
        }
    }

    private static int clockId(PyObject id) {
        PyInt number = id.type().hasSlot(Slot.INDEX) ? Numbers.index(id) : null;
        // CPython says so of an int that is too large, too.
        if (number == null || !number.isSmall() || number.longValue() != (int) number.longValue()) {
            throw Errors.typeError("clk_id should be integer, not " + id.type().longName());
        }
        return (int) number.longValue();
    }

    private static long getTime(PyObject clock) {
        int id = clockId(clock);
        return id == CLOCK_REALTIME ? wall() : id == CLOCK_MONOTONIC ? System.nanoTime() : clock("clock_gettime", id);
    }

    @Function(name = "clock_gettime")
    PyObject clockGetTime(PyObject clock) {
        return real(getTime(clock));
    }

    @Function(name = "clock_gettime_ns")
    PyObject clockGetTimeNanos(PyObject clock) {
        return Py.integer(getTime(clock));
    }

    @Function(name = "clock_getres", signature = "($module, clk_id, /)")
    PyObject clockResolution(PyObject clock) {
        return real(clock("clock_getres", Numbers.asInt(clock)));
    }

    @Function(name = "clock_settime", signature = "($module, clk_id, time, /)")
    void clockSetTime(PyObject clock, PyObject time) {
        set(Numbers.asInt(clock), Durations.nanos(time));
    }

    @Function(name = "clock_settime_ns", signature = "($module, clk_id, time, /)")
    void clockSetTimeNanos(PyObject clock, PyObject time) {
        int id = Numbers.asInt(clock);
        if (!(time instanceof PyInt nanos)) {
            throw Errors.typeError("expect int, got " + time.type().longName());
        }
        if (!nanos.isSmall()) {
            throw Errors.overflowError("timestamp too large to convert to C PyTime_t");
        }
        set(id, nanos.longValue());
    }

    private static void set(int id, long nanos) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment time = arena.allocate(16, 8);
            time.set(ValueLayout.JAVA_LONG, 0, Math.floorDiv(nanos, BILLION));
            time.set(ValueLayout.JAVA_LONG, 8, Math.floorMod(nanos, BILLION));
            Libc.call("clock_settime", id, time.address());
        } catch (SystemCallException e) {
            throw OsErrors.of(e);
        }
    }

    @Function(name = "get_clock_info", signature = "($module, name, /)")
    PyObject clockInfo(PyObject name) {
        if (!(name instanceof PyStr)) {
            throw ArgParser.badArgument("get_clock_info", "argument 1", "str", name);
        }
        String clock = switch (name.toString()) {
            case "time" -> "CLOCK_REALTIME";
            case "monotonic", "perf_counter" -> "CLOCK_MONOTONIC";
            case "process_time" -> "CLOCK_PROCESS_CPUTIME_ID";
            case "thread_time" -> "CLOCK_THREAD_CPUTIME_ID";
            default -> throw Errors.valueError("unknown clock");
        };
        boolean wall = clock.equals("CLOCK_REALTIME");
        PySimpleNamespace info = new PySimpleNamespace();
        info.setInstanceAttr(PyStr.intern("implementation"), Py.str("clock_gettime(" + clock + ")"));
        info.setInstanceAttr(PyStr.intern("monotonic"), Py.bool(!wall));
        info.setInstanceAttr(PyStr.intern("adjustable"), Py.bool(wall));
        info.setInstanceAttr(PyStr.intern("resolution"), Py.real(1e-9));
        return info;
    }

    @Function
    void sleep(PyObject seconds) {
        long nanos = Durations.nanos(seconds);
        if (nanos < 0) {
            throw Errors.valueError("sleep length must be non-negative");
        }
        if (nanos == 0) {
            Thread.yield();
            return;
        }
        ThreadState.get().sleep(nanos);
    }

    // ---- calendar

    private static long when(String function, PyObject[] args, PyTuple kwnames) {
        if (kwnames != null && kwnames.size() > 0) {
            throw Errors.typeError("time." + function + "() takes no keyword arguments");
        }
        if (args.length > 1) {
            throw Errors.typeError(function + "() takes at most 1 argument (" + args.length + " given)");
        }
        if (args.length == 0 || args[0] == Py.None) {
            return Instant.now().getEpochSecond();
        }
        return TimeTuples.seconds(args[0]);
    }

    private static BrokenTime inRange(BrokenTime t) {
        if (t == null) {
            throw OsErrors.of(Errno.EOVERFLOW, null, null);
        }
        return t;
    }

    @Function
    PyObject gmtime(PyObject[] args, PyTuple kwnames) {
        long seconds = when("gmtime", args, kwnames);
        return TimeTuples.of(inRange(BrokenTime.utc(seconds)));
    }

    private BrokenTime local(long seconds) {
        return inRange(zone.localtime(seconds));
    }

    @Function
    PyObject localtime(PyObject[] args, PyTuple kwnames) {
        return TimeTuples.of(local(when("localtime", args, kwnames)));
    }

    @Function
    PyObject mktime(PyObject tuple) {
        BrokenTime t = TimeTuples.read("mktime", tuple);
        return Py.real(zone.mktime(t));
    }

    @Function(signature = "($module, tuple=NULL, /)")
    PyObject asctime(PyObject tuple) {
        BrokenTime t = tuple == null ? local(Instant.now().getEpochSecond())
                : TimeTuples.checked(TimeTuples.read("asctime", tuple));
        return Py.str(t.asctime());
    }

    @Function
    PyObject ctime(PyObject[] args, PyTuple kwnames) {
        return Py.str(local(when("ctime", args, kwnames)).asctime());
    }

    @Function(signature = "($module, format, tuple=NULL, /)")
    PyObject strftime(PyObject format, PyObject tuple) {
        if (!(format instanceof PyStr text)) {
            throw ArgParser.badArgument("strftime", "argument 1", "str", format);
        }
        BrokenTime t;
        if (tuple == null) {
            t = local(Instant.now().getEpochSecond());
        } else {
            t = TimeTuples.read("strftime", tuple);
            if (t.zone() == null || t.zone().isEmpty()) {
                // As in C: without a zone of its own the tuple has the name of the local one, not its offset.
                PyObject names = dict().get(PyStr.intern("tzname"));
                String name = t.dst() < 0 ? "" : Containers.getItem(names, Py.integer(t.dst() > 0 ? 1 : 0)).toString();
                t = new BrokenTime(t.year(), t.month(), t.day(), t.hour(), t.minute(), t.second(), t.weekday(),
                        t.yearday(), t.dst(), name, t.offset());
            }
            t = TimeTuples.checked(t);
        }
        return format(text, t);
    }

    /** Lone surrogates, which the C library never gets to see, stay as they are. */
    private PyStr format(PyStr text, BrokenTime t) {
        PyStr out = PyStr.EMPTY;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                out = out.plus(part(text, start, i, t)).plus(PyStr.ofCodePoint(c));
                start = i + 1;
            }
        }
        return out.plus(part(text, start, text.length(), t));
    }

    private PyStr part(PyStr text, int start, int end, BrokenTime t) {
        return PyStr.of(TimeFormat.format(text.substring(start, end).toString(), t, zone));
    }

    @Function
    PyObject strptime(PyObject[] args, PyTuple kwnames) {
        return Calls.call(Imports.attribute("_strptime", "_strptime_time"), args, kwnames);
    }

    @Function(name = "pthread_getcpuclockid", signature = "($module, thread_id, /)")
    PyObject threadClock(PyObject thread) {
        if (!(thread instanceof PyInt)) {
            throw Errors.typeError("pthread_getcpuclockid() argument 1 must be int, not " + thread.type().longName());
        }
        if (Numbers.asLong(thread) != ThreadState.get().ident()) {
            throw OsErrors.of(Errno.ESRCH, null, null);
        }
        return Py.integer(~(long) Libc.call("gettid") << 3 | CPUCLOCK_PERTHREAD | CPUCLOCK_SCHED);
    }
}
