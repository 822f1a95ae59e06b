package org.krait.module.posix;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.krait.expose.Function;
import org.krait.object.Errors;
import org.krait.object.FilePaths;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.descriptor.ExposedModule;
import org.krait.object.number.PyFloat;
import org.krait.os.Errno;
import org.krait.os.Libc;
import org.krait.os.NativeFile;
import org.krait.os.OpenFile;
import org.krait.os.SystemCallException;
import org.krait.runtime.DescriptorArgument;
import org.krait.runtime.OsErrors;

/** Functions on descriptors that are no files: terminals, timers, counters. */
abstract class DeviceFunctions extends DescriptorFunctions {
    private static final int TIOCGWINSZ = 0x5413;
    private static final int TIOCSCTTY = 0x540e;
    private static final int O_CLOEXEC = 0x80000;
    private static final long BILLION = 1_000_000_000L;

    DeviceFunctions(ExposedModule exposed) {
        super(exposed);
    }

    // ---- terminals

    @Function
    PyObject openpty() {
        int[] ends = new int[2];
        run(() -> {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment pair = arena.allocate(8, 4);
                Libc.call("openpty", pair.address(), pair.address() + 4, 0, 0, 0);
                ends[0] = files().add(new NativeFile(pair.getAtIndex(ValueLayout.JAVA_INT, 0)));
                ends[1] = files().add(new NativeFile(pair.getAtIndex(ValueLayout.JAVA_INT, 1)));
            }
            return 0;
        });
        return Py.tuple(Py.integer(ends[0]), Py.integer(ends[1]));
    }

    @Function(name = "posix_openpt")
    int openTerminal(int flags) {
        return (int) run(() -> files().add(new NativeFile(Libc.call("posix_openpt", flags | O_CLOEXEC))));
    }

    @Function
    void grantpt(PyObject fd) {
        int number = DescriptorArgument.of(fd);
        run(() -> Libc.call("grantpt", real(number)));
    }

    @Function
    void unlockpt(PyObject fd) {
        int number = DescriptorArgument.of(fd);
        run(() -> Libc.call("unlockpt", real(number)));
    }

    /** login_tty(3); the standard streams of Krait's own table become the terminal too. */
    @Function(name = "login_tty")
    void loginTerminal(PyObject fd) {
        int number = DescriptorArgument.of(fd);
        run(() -> {
            int terminal = real(number);
            Libc.raw("setsid");
            Libc.call("ioctl", terminal, TIOCSCTTY, 0);
            for (int i = 0; i < 3; i++) {
                files().duplicate(number, i);
                Libc.call("dup2", terminal, i);
            }
            if (number > 2) {
                files().close(number);
            }
            return 0;
        });
    }

    @Function
    boolean isatty(int fd) {
        try {
            return files().get(fd).isTerminal();
        } catch (SystemCallException e) {
            return false;
        }
    }

    @Function
    PyObject ttyname(int fd) {
        return FilePaths.decode(text("ttyname_r", fd));
    }

    @Function
    PyObject ptsname(PyObject fd) {
        return FilePaths.decode(text("ptsname_r", DescriptorArgument.of(fd)));
    }

    private static byte[] text(String function, int fd) {
        byte[][] result = new byte[1][];
        int error = (int) run(() -> {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment buffer = arena.allocate(256);
                int e = (int) Libc.raw(function, real(fd), buffer.address(), 256);
                result[0] = Libc.bytesAt(buffer.address());
                return e;
            }
        });
        if (error != 0) {
            throw OsErrors.of(error, null, null);
        }
        return result[0];
    }

    @Function(name = "get_terminal_size", signature = "($module, fd=1, /)")
    PyObject terminalSize(int fd) {
        OpenFile[] file = new OpenFile[1];
        run(() -> {
            file[0] = files().get(fd);
            return 0;
        });
        if (!file[0].isTerminal()) {
            throw OsErrors.of(Errno.ENOTTY, null, null);
        }
        long size = run(() -> {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment s = arena.allocate(8, 8);
                Libc.call("ioctl", file[0].real(), TIOCGWINSZ, s.address());
                return (s.get(ValueLayout.JAVA_SHORT, 2) & 0xffffL) << 32 | s.get(ValueLayout.JAVA_SHORT, 0) & 0xffff;
            }
        });
        return StatResults.TERMINAL_SIZE.make(Py.integer(size >> 32), Py.integer((int) size));
    }

    @Function(name = "device_encoding")
    PyObject deviceEncoding(int fd) {
        return isatty(fd) ? Py.str("utf-8") : Py.None;
    }

    @Function
    int tcgetpgrp(int fd) {
        return (int) run(() -> Libc.call("tcgetpgrp", real(fd)));
    }

    @Function
    void tcsetpgrp(int fd, PyObject pgid) {
        int group = NumberArgument.process(pgid);
        run(() -> Libc.call("tcsetpgrp", real(fd), group));
    }

    // ---- counters

    @Function(signature = "($module, /, initval, flags=524288)")
    int eventfd(PyObject initial, PyObject flags) {
        int value = NumberArgument.unsignedInt(initial);
        int how = Numbers.asInt(flags);
        return (int) run(() -> files().add(new NativeFile(Libc.call("eventfd", value, how))));
    }

    @Function(name = "eventfd_read")
    PyObject eventfdRead(PyObject fd) {
        int number = DescriptorArgument.of(fd);
        return StatResults.unsigned(run(() -> {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment value = arena.allocate(8, 8);
                Libc.call("eventfd_read", real(number), value.address());
                return value.get(ValueLayout.JAVA_LONG, 0);
            }
        }));
    }

    @Function(name = "eventfd_write")
    void eventfdWrite(PyObject fd, PyObject value) {
        int number = DescriptorArgument.of(fd);
        long count = NumberArgument.unsignedLong(value);
        run(() -> Libc.call("eventfd_write", real(number), count));
    }

    // ---- timers

    @Function(name = "timerfd_create", signature = "($module, clockid, /, *, flags=524288)")
    int timer(int clock, int flags) {
        return (int) run(() -> files().add(new NativeFile(Libc.call("timerfd_create", clock, flags))));
    }

    @Function(name = "timerfd_settime")
    PyObject setTimer(PyObject fd, PyObject flags, PyObject initial, PyObject interval) {
        int number = DescriptorArgument.of(fd);
        int how = Numbers.asInt(flags);
        long first = nanos(initial);
        return seconds(set(number, how, first, nanos(interval)));
    }

    @Function(name = "timerfd_settime_ns")
    PyObject setTimerNanos(PyObject fd, PyObject flags, PyObject initial, PyObject interval) {
        int number = DescriptorArgument.of(fd);
        int how = Numbers.asInt(flags);
        long first = NumberArgument.signedLong(initial);
        return nanoseconds(set(number, how, first, NumberArgument.signedLong(interval)));
    }

    @Function(name = "timerfd_gettime")
    PyObject getTimer(PyObject fd) {
        return seconds(get(DescriptorArgument.of(fd)));
    }

    @Function(name = "timerfd_gettime_ns")
    PyObject getTimerNanos(PyObject fd) {
        return nanoseconds(get(DescriptorArgument.of(fd)));
    }

    private static long nanos(PyObject seconds) {
        double value = seconds == null ? 0 : Math.floor(Numbers.asDouble(seconds) * 1e9);
        if (!(value >= -0x1p63 && value < 0x1p63)) {
            throw Errors.overflowError("timestamp out of range for platform time_t");
        }
        return (long) value;
    }

    /** Interval and time left, in nanoseconds. */
    private static long[] set(int fd, int flags, long initial, long interval) {
        long[] old = new long[2];
        run(() -> {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment times = arena.allocate(64, 8);
                times.setAtIndex(ValueLayout.JAVA_LONG, 0, Math.floorDiv(interval, BILLION));
                times.setAtIndex(ValueLayout.JAVA_LONG, 1, Math.floorMod(interval, BILLION));
                times.setAtIndex(ValueLayout.JAVA_LONG, 2, Math.floorDiv(initial, BILLION));
                times.setAtIndex(ValueLayout.JAVA_LONG, 3, Math.floorMod(initial, BILLION));
                Libc.call("timerfd_settime", real(fd), flags, times.address(), times.address() + 32);
                read(times, 4, old);
            }
            return 0;
        });
        return old;
    }

    private static long[] get(int fd) {
        long[] now = new long[2];
        run(() -> {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment times = arena.allocate(32, 8);
                Libc.call("timerfd_gettime", real(fd), times.address());
                read(times, 0, now);
            }
            return 0;
        });
        return now;
    }

    private static void read(MemorySegment times, int at, long[] into) throws IOException {
        for (int i = 0; i < 2; i++) {
            into[i] = times.getAtIndex(ValueLayout.JAVA_LONG, at + 2 * i) * BILLION
                    + times.getAtIndex(ValueLayout.JAVA_LONG, at + 2 * i + 1);
        }
    }

    /** CPython answers the time left before the interval. */
    private static PyObject seconds(long[] times) {
        return Py.tuple(new PyFloat(times[1] / 1e9), new PyFloat(times[0] / 1e9));
    }

    private static PyObject nanoseconds(long[] times) {
        return Py.tuple(Py.integer(times[1]), Py.integer(times[0]));
    }
}
