package org.krait.module.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.security.SecureRandom;
import org.krait.expose.Function;
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.FilePaths;
import org.krait.object.Iteration;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.bytes.PyBytes;
import org.krait.object.descriptor.ExposedModule;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.object.set.PySet;
import org.krait.object.str.PyStr;
import org.krait.os.Errno;
import org.krait.os.FileStatus;
import org.krait.os.GnuLibrary;
import org.krait.os.Libc;
import org.krait.os.NativeFile;
import org.krait.os.SystemCallException;
import org.krait.runtime.DescriptorArgument;
import org.krait.runtime.Interpreter;
import org.krait.runtime.OsErrors;
import org.krait.runtime.Signals;

/** Functions on this process, its user, and the system. */
abstract class ProcessFunctions extends DeviceFunctions {
    private static final int SC_CLK_TCK = 2;
    private static final int SC_IOV_MAX = 60;
    private static final int CS_GNU_LIBC_VERSION = 2;

    /** What Linux takes in one call of writev (UIO_MAXIOV); a C library answers with that constant. */
    private static final int IOV_MAX = 1024;

    private static final int CPU_SET_BYTES = 1024;
    private static final int UTS_FIELD = 65;

    private SecureRandom random;

    ProcessFunctions(ExposedModule exposed) {
        super(exposed);
    }

    /** A call whose result is an int, -1 on failure. */
    private static int call(String function, long... args) {
        try {
            return Libc.call(function, args);
        } catch (SystemCallException e) {
            throw OsErrors.of(e);
        }
    }

    // ---- the system

    @Function(name = "cpu_count")
    PyObject cpuCount() {
        int asked = Interpreter.current().options.flag("cpu_count");
        return Py.integer(asked > 0 ? asked : Runtime.getRuntime().availableProcessors());
    }

    @Function
    PyObject strerror(int code) {
        return Py.str(Errno.text(code));
    }

    @Function
    PyObject urandom(PyObject count) {
        long size = Numbers.asLong(count);
        if (size < 0) {
            throw Errors.valueError("negative argument not allowed");
        }
        return random(size);
    }

    private PyObject random(long size) {
        if (size > Integer.MAX_VALUE - 16) {
            throw Errors.memoryError("");
        }
        if (random == null) {
            random = new SecureRandom();
        }
        byte[] bytes = new byte[(int) size];
        random.nextBytes(bytes);
        return new PyBytes(bytes);
    }

    @Function
    PyObject getrandom(PyObject count, PyObject flags) {
        final int known = 7;
        long size = Numbers.asLong(count);
        if (size < 0 || (Numbers.asInt(flags) & ~known) != 0) {
            throw OsErrors.of(Errno.EINVAL, null, null);
        }
        return random(size);
    }

    @Function
    PyObject uname() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment names = arena.allocate(6 * UTS_FIELD);
            call("uname", names.address());
            PyObject[] values = new PyObject[5];
            for (int i = 0; i < 5; i++) {
                values[i] = FilePaths.decode(Libc.bytesAt(names.address() + (long) i * UTS_FIELD));
            }
            return StatResults.UNAME.make(values);
        }
    }

    @Function
    PyObject times() {
        try (Arena arena = Arena.ofConfined()) {
            double second = Libc.raw("sysconf", SC_CLK_TCK);
            MemorySegment t = arena.allocate(32, 8);
            long elapsed = Libc.raw("times", t.address());
            PyObject[] values = new PyObject[5];
            for (int i = 0; i < 4; i++) {
                values[i] = Py.real(t.getAtIndex(ValueLayout.JAVA_LONG, i) / second);
            }
            values[4] = Py.real(elapsed / second);
            return StatResults.TIMES.make(values);
        }
    }

    @Function
    PyObject getloadavg() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment load = arena.allocate(24, 8);
            if ((int) Libc.raw("getloadavg", load.address(), 3) != 3) {
                throw Errors.of(PyExceptions.OSError, "Load averages are unobtainable");
            }
            PyObject[] values = new PyObject[3];
            for (int i = 0; i < 3; i++) {
                values[i] = Py.real(load.getAtIndex(ValueLayout.JAVA_DOUBLE, i));
            }
            return Py.tuple(values);
        }
    }

    @Function
    PyObject sysconf(PyObject name) {
        int number = SystemNames.number("sysconf_names", name);
        if (number == SC_IOV_MAX) {
            return Py.integer(IOV_MAX); // asyncio asks when it is imported; the first call of C in a process is slow
        }
        long value = Libc.rawOrErrno(-1, "sysconf", number);
        if (value == -1 && Libc.errno() == Errno.EINVAL) {
            throw OsErrors.of(Errno.EINVAL, null, null);
        }
        return Py.integer(value);
    }

    @Function
    PyObject confstr(PyObject name) {
        int number = SystemNames.number("confstr_names", name);
        String version = number == CS_GNU_LIBC_VERSION ? GnuLibrary.version() : null;
        if (version != null) {
            return Py.str(version);
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment buffer = arena.allocate(4096);
            long size = Libc.rawOrErrno(0, "confstr", number, buffer.address(), 4096);
            if (size == 0 && Libc.errno() == Errno.EINVAL) {
                throw OsErrors.of(Errno.EINVAL, null, null);
            }
            return size == 0 ? Py.None : FilePaths.decode(Libc.bytesAt(buffer.address()));
        }
    }

    @Function
    PyObject ctermid() {
        return Py.str("/dev/tty");
    }

    @Function
    PyObject major(PyObject device) {
        long d = NumberArgument.device(device);
        return d == -1 ? Py.integer(-1) : Py.integer(d >> 8 & 0xfff | d >> 32 & 0xfffff000L);
    }

    @Function
    PyObject minor(PyObject device) {
        long d = NumberArgument.device(device);
        return d == -1 ? Py.integer(-1) : Py.integer(d & 0xff | d >> 12 & 0xffffff00L);
    }

    @Function
    PyObject makedev(PyObject major, PyObject minor) {
        int upper = NumberArgument.deviceHalf(major);
        int lower = NumberArgument.deviceHalf(minor);
        if (upper == -1 && lower == -1) {
            return Py.integer(-1);
        }
        return StatResults.unsigned(FileStatus.device(upper & 0xffffffffL, lower & 0xffffffffL));
    }

    // ---- the environment

    private static String variable(PyObject o, String what) {
        String text = FilePaths.decode(FilePaths.fsconvert(o)).toString();
        if (what != null && text.indexOf('=') >= 0) {
            throw Errors.valueError(what);
        }
        return text;
    }

    @Function
    void putenv(PyObject name, PyObject value) {
        String variable = variable(name, "illegal environment variable name");
        String text = variable(value, null);
        if (variable.isEmpty()) {
            throw OsErrors.of(Errno.EINVAL, null, null);
        }
        Environment.current().put(variable, text);
    }

    @Function
    void unsetenv(PyObject name) {
        String text = variable(name, null);
        if (text.isEmpty() || text.indexOf('=') >= 0) {
            throw OsErrors.of(Errno.EINVAL, null, null);
        }
        Environment.current().remove(text);
    }

    // ---- this process

    @Function
    long getpid() {
        return ProcessHandle.current().pid();
    }

    @Function
    int getppid() {
        return call("getppid");
    }

    @Function(name = "_exit", signature = "($module, /, status)")
    void exitNow(int status) {
        Runtime.getRuntime().halt(status & 0xff);
    }

    @Function
    void abort() {
        Libc.raw("signal", 6, 0);
        Libc.raw("abort");
    }

    @Function
    int umask(int mask) {
        return call("umask", mask);
    }

    @Function
    int nice(int increment) {
        Libc.raw("nice", 0);
        Libc.clearErrno();
        int niceness = (int) Libc.raw("nice", increment);
        if (niceness == -1 && Libc.errno() != 0) {
            throw OsErrors.of(Libc.errno(), null, null);
        }
        return niceness;
    }

    @Function
    int getpriority(int which, int who) {
        int value = (int) Libc.rawOrErrno(-1, "getpriority", which, who);
        if (value == -1 && Libc.errno() != 0) {
            throw OsErrors.of(Libc.errno(), null, null);
        }
        return value;
    }

    @Function
    void setpriority(int which, int who, int priority) {
        call("setpriority", which, who, priority);
    }

    @Function
    void kill(PyObject process, PyObject number) {
        int pid = NumberArgument.process(process);
        int signal = Numbers.asInt(number);
        if (pid == getpid() && signal > 0 && signal < Signals.COUNT) {
            Interpreter.current().signals().sendToSelf(signal, () -> call("kill", pid, signal));
        } else {
            call("kill", pid, signal);
        }
    }

    @Function
    void killpg(int group, int signal) {
        call("killpg", group, signal);
    }

    @Function
    int getpgrp() {
        return call("getpgrp");
    }

    @Function
    int getpgid(int pid) {
        return call("getpgid", pid);
    }

    @Function
    void setpgid(int pid, int group) {
        call("setpgid", pid, group);
    }

    @Function
    void setpgrp() {
        call("setpgid", 0, 0);
    }

    @Function
    int getsid(int pid) {
        return call("getsid", pid);
    }

    @Function
    void setsid() {
        call("setsid");
    }

    @Function(name = "pidfd_open")
    int pidfdOpen(int pid, int flags) {
        return files().add(new NativeFile(call("pidfd_open", pid, flags)));
    }

    @Function(signature = "($module, /, fd, nstype=0)")
    void setns(PyObject fd, int kind) {
        int number = DescriptorArgument.of(fd);
        run(() -> Libc.call("setns", real(number), kind));
    }

    @Function
    void unshare(int flags) {
        call("unshare", flags);
    }

    @Function(name = "register_at_fork",
            signature = "($module, /, *, before=NULL, after_in_child=NULL, after_in_parent=NULL)")
    void registerAtFork(PyObject before, PyObject child, PyObject parent) {
        if (before == null && child == null && parent == null) {
            throw Errors.typeError("At least one argument is required.");
        }
        for (PyObject function : new PyObject[] {before, child, parent}) {
            if (function != null && !function.type().hasSlot(Slot.CALL)) {
                throw Errors.typeError("'" + (function == before ? "before"
                        : function == child ? "after_in_child" : "after_in_parent") + "' must be callable, not "
                        + function.type().longName());
            }
        }
    }

    // ---- users and groups

    private static long unsigned(String function) {
        return Libc.raw(function) & 0xffffffffL;
    }

    @Function
    PyObject getuid() {
        return Py.integer(unsigned("getuid"));
    }

    @Function
    PyObject geteuid() {
        return Py.integer(unsigned("geteuid"));
    }

    @Function
    PyObject getgid() {
        return Py.integer(unsigned("getgid"));
    }

    @Function
    PyObject getegid() {
        return Py.integer(unsigned("getegid"));
    }

    @Function
    void setuid(PyObject uid) {
        call("setuid", Identities.user(uid));
    }

    @Function
    void seteuid(PyObject uid) {
        call("seteuid", Identities.user(uid));
    }

    @Function
    void setgid(PyObject gid) {
        call("setgid", Identities.group(gid));
    }

    @Function
    void setegid(PyObject gid) {
        call("setegid", Identities.group(gid));
    }

    @Function
    void setreuid(PyObject real, PyObject effective) {
        call("setreuid", Identities.user(real), Identities.user(effective));
    }

    @Function
    void setregid(PyObject real, PyObject effective) {
        call("setregid", Identities.group(real), Identities.group(effective));
    }

    @Function
    void setresuid(PyObject real, PyObject effective, PyObject saved) {
        call("setresuid", Identities.user(real), Identities.user(effective), Identities.user(saved));
    }

    @Function
    void setresgid(PyObject real, PyObject effective, PyObject saved) {
        call("setresgid", Identities.group(real), Identities.group(effective), Identities.group(saved));
    }

    private static PyObject three(String function) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment ids = arena.allocate(12, 4);
            call(function, ids.address(), ids.address() + 4, ids.address() + 8);
            PyObject[] values = new PyObject[3];
            for (int i = 0; i < 3; i++) {
                values[i] = Py.integer(ids.getAtIndex(ValueLayout.JAVA_INT, i) & 0xffffffffL);
            }
            return Py.tuple(values);
        }
    }

    @Function
    PyObject getresuid() {
        return three("getresuid");
    }

    @Function
    PyObject getresgid() {
        return three("getresgid");
    }

    @Function
    PyObject getgroups() {
        try (Arena arena = Arena.ofConfined()) {
            int n = call("getgroups", 0, 0);
            MemorySegment ids = arena.allocate(4L * Math.max(n, 1), 4);
            n = call("getgroups", n, ids.address());
            return numbers(ids, n);
        }
    }

    private static PyObject numbers(MemorySegment ids, int n) {
        PyList list = new PyList();
        for (int i = 0; i < n; i++) {
            list.append(Identities.show(ids.getAtIndex(ValueLayout.JAVA_INT, i)));
        }
        return list;
    }

    @Function
    void setgroups(PyObject groups) {
        if (!Containers.isSequence(groups)) {
            throw Errors.typeError("setgroups argument must be a sequence");
        }
        PyObject[] all = Iteration.toArray(groups);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment ids = arena.allocate(4L * Math.max(all.length, 1), 4);
            for (int i = 0; i < all.length; i++) {
                if (!(all[i] instanceof PyInt)) {
                    throw Errors.typeError("groups must be integers");
                }
                ids.setAtIndex(ValueLayout.JAVA_INT, i, Identities.group(all[i]));
            }
            call("setgroups", all.length, ids.address());
        }
    }

    @Function
    PyObject getgrouplist(PyStr user, PyObject group) {
        if (user.indexOf(0) >= 0) {
            throw Errors.valueError("embedded null character");
        }
        byte[] name = FilePaths.encode(user);
        int gid = Identities.group(group);
        try (Arena arena = Arena.ofConfined()) {
            int most = 65536;
            MemorySegment ids = arena.allocate(4L * most, 4);
            MemorySegment count = arena.allocate(4, 4);
            count.set(ValueLayout.JAVA_INT, 0, most);
            call("getgrouplist", Libc.string(arena, name), gid, ids.address(), count.address());
            return numbers(ids, count.get(ValueLayout.JAVA_INT, 0));
        }
    }

    @Function
    void initgroups(PyObject user, PyObject gid) {
        try (Arena arena = Arena.ofConfined()) {
            call("initgroups", Libc.string(arena, FilePaths.fsconvert(user)), Identities.group(gid));
        }
    }

    @Function
    PyObject getlogin() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocate(256);
            int error = (int) Libc.raw("getlogin_r", name.address(), 256);
            if (error != 0) {
                throw OsErrors.of(error, null, null);
            }
            return FilePaths.decode(Libc.bytesAt(name.address()));
        }
    }

    // ---- scheduling

    @Function(name = "sched_yield")
    void schedYield() {
        Thread.yield();
    }

    @Function(name = "sched_get_priority_max")
    int schedPriorityMax(int policy) {
        return call("sched_get_priority_max", policy);
    }

    @Function(name = "sched_get_priority_min")
    int schedPriorityMin(int policy) {
        return call("sched_get_priority_min", policy);
    }

    @Function(name = "sched_getscheduler")
    int schedGetScheduler(int pid) {
        return call("sched_getscheduler", pid);
    }

    @Function(name = "sched_getparam")
    PyObject schedGetParam(int pid) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment value = arena.allocate(8, 8);
            call("sched_getparam", pid, value.address());
            return StatResults.SCHED_PARAM.make(Py.integer(value.get(ValueLayout.JAVA_INT, 0)));
        }
    }

    @Function(name = "sched_setscheduler")
    void schedSetScheduler(int pid, int policy, PyObject param) {
        try (Arena arena = Arena.ofConfined()) {
            call("sched_setscheduler", pid, policy, priority(arena, param));
        }
    }

    @Function(name = "sched_setparam")
    void schedSetParam(int pid, PyObject param) {
        try (Arena arena = Arena.ofConfined()) {
            call("sched_setparam", pid, priority(arena, param));
        }
    }

    private static long priority(Arena arena, PyObject param) {
        if (param.type() != StatResults.SCHED_PARAM.type()) {
            throw Errors.typeError("must have a sched_param object");
        }
        MemorySegment value = arena.allocate(8, 8);
        value.set(ValueLayout.JAVA_INT, 0, Numbers.asInt(((PyTuple) param).get(0)));
        return value.address();
    }

    @Function(name = "sched_rr_get_interval")
    PyObject schedInterval(int pid) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment value = arena.allocate(16, 8);
            call("sched_rr_get_interval", pid, value.address());
            return Py.real(value.get(ValueLayout.JAVA_LONG, 0) + 1e-9 * value.get(ValueLayout.JAVA_LONG, 8));
        }
    }

    @Function(name = "sched_getaffinity")
    PyObject schedGetAffinity(int pid) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment set = arena.allocate(CPU_SET_BYTES, 8);
            call("sched_getaffinity", pid, CPU_SET_BYTES, set.address());
            PySet cpus = new PySet();
            for (int i = 0; i < CPU_SET_BYTES * 8; i++) {
                if ((set.get(ValueLayout.JAVA_BYTE, i / 8) >> i % 8 & 1) != 0) {
                    cpus.add(Py.integer(i));
                }
            }
            return cpus;
        }
    }

    @Function(name = "sched_setaffinity")
    void schedSetAffinity(int pid, PyObject mask) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment set = arena.allocate(CPU_SET_BYTES, 8);
            for (PyObject cpu : Iteration.toArray(mask)) {
                long i = Numbers.asLong(cpu);
                if (i < 0) {
                    throw Errors.valueError("negative CPU number");
                }
                if (i >= CPU_SET_BYTES * 8L) {
                    throw Errors.overflowError("CPU number too large");
                }
                set.set(ValueLayout.JAVA_BYTE, i / 8, (byte) (set.get(ValueLayout.JAVA_BYTE, i / 8) | 1 << i % 8));
            }
            call("sched_setaffinity", pid, CPU_SET_BYTES, set.address());
        }
    }
}
