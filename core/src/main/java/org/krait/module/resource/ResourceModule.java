package org.krait.module.resource;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigInteger;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.IntConstants;
import org.krait.module.JavaModule;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.StructSequenceType;
import org.krait.object.str.PyStr;
import org.krait.os.Errno;
import org.krait.os.Libc;
import org.krait.os.SystemCallException;
import org.krait.runtime.OsErrors;

/** The functions of {@code resource}. */
@ExposeModule(name = "resource")
public final class ResourceModule extends JavaModule {
    private static final StructSequenceType RUSAGE = StructSequenceType.open("resource", "struct_rusage", 16,
            "ru_utime", "ru_stime", "ru_maxrss", "ru_ixrss", "ru_idrss", "ru_isrss", "ru_minflt", "ru_majflt",
            "ru_nswap", "ru_inblock", "ru_oublock", "ru_msgsnd", "ru_msgrcv", "ru_nsignals", "ru_nvcsw", "ru_nivcsw");
    private static final String CONSTANTS = "RLIMIT_AS=9 RLIMIT_CORE=4 RLIMIT_CPU=0 RLIMIT_DATA=2 RLIMIT_FSIZE=1 "
            + "RLIMIT_MEMLOCK=8 RLIMIT_MSGQUEUE=12 RLIMIT_NICE=13 RLIMIT_NOFILE=7 RLIMIT_NPROC=6 RLIMIT_OFILE=7 "
            + "RLIMIT_RSS=5 RLIMIT_RTPRIO=14 RLIMIT_RTTIME=15 RLIMIT_SIGPENDING=11 RLIMIT_STACK=3 RLIM_INFINITY=-1 "
            + "RUSAGE_CHILDREN=-1 RUSAGE_SELF=0 RUSAGE_THREAD=1";
    private static final int LIMITS = 16;

    public ResourceModule() {
        super(ResourceModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        IntConstants.addTo(dict, CONSTANTS);
        dict.put(PyStr.intern("error"), PyExceptions.OSError);
        dict.put(PyStr.intern("struct_rusage"), RUSAGE.type());
    }

    @Function
    PyObject getrusage(int who) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment u = arena.allocate(144, 8);
            Libc.call("getrusage", who, u.address());
            PyObject[] values = new PyObject[16];
            for (int i = 0; i < 2; i++) {
                values[i] = Py.real(u.getAtIndex(ValueLayout.JAVA_LONG, 2 * i)
                        + u.getAtIndex(ValueLayout.JAVA_LONG, 2 * i + 1) * 0.000001);
            }
            for (int i = 2; i < 16; i++) {
                values[i] = Py.integer(u.getAtIndex(ValueLayout.JAVA_LONG, i + 2));
            }
            return RUSAGE.make(values);
        } catch (SystemCallException e) {
            throw e.errno == Errno.EINVAL ? Errors.valueError("invalid who parameter") : OsErrors.of(e);
        }
    }

    private static void check(int resource) {
        if (resource < 0 || resource >= LIMITS) {
            throw Errors.valueError("invalid resource specified");
        }
    }

    private static PyObject pair(MemorySegment limit) {
        return Py.tuple(show(limit.get(ValueLayout.JAVA_LONG, 0)), show(limit.get(ValueLayout.JAVA_LONG, 8)));
    }

    private static MemorySegment limits(Arena arena, PyObject limits) {
        PyObject[] both = Iteration.toArray(limits);
        if (both.length != 2) {
            throw Errors.valueError("expected a tuple of 2 integers");
        }
        MemorySegment memory = arena.allocate(16, 8);
        memory.set(ValueLayout.JAVA_LONG, 0, limit(both[0]));
        memory.set(ValueLayout.JAVA_LONG, 8, limit(both[1]));
        return memory;
    }

    /** A number without sign, of 64 bits; -1 stands for no limit. */
    private static long limit(PyObject o) {
        BigInteger value = Numbers.index(o).bigValue();
        if (value.equals(BigInteger.ONE.negate())) {
            return -1;
        }
        if (value.signum() < 0) {
            throw Errors.valueError("Cannot convert negative int");
        }
        if (value.bitLength() > Long.SIZE) {
            throw Errors.overflowError("Python int too large to convert to C rlim_t");
        }
        return value.longValue();
    }

    private static PyObject show(long limit) {
        return limit >= -1 ? Py.integer(limit) : PyInt.of(new BigInteger(Long.toUnsignedString(limit)));
    }

    private static PyException failed(SystemCallException e) {
        return e.errno == Errno.EINVAL ? Errors.valueError("current limit exceeds maximum limit")
                : e.errno == Errno.EPERM ? Errors.valueError("not allowed to raise maximum limit") : OsErrors.of(e);
    }

    @Function
    PyObject getrlimit(int resource) {
        check(resource);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment limit = arena.allocate(16, 8);
            Libc.call("getrlimit", resource, limit.address());
            return pair(limit);
        } catch (SystemCallException e) {
            throw OsErrors.of(e);
        }
    }

    @Function
    void setrlimit(int resource, PyObject limits) {
        check(resource);
        try (Arena arena = Arena.ofConfined()) {
            Libc.call("setrlimit", resource, limits(arena, limits).address());
        } catch (SystemCallException e) {
            throw failed(e);
        }
    }

    @Function
    PyObject prlimit(int pid, int resource, PyObject limits) {
        check(resource);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment before = arena.allocate(16, 8);
            long next = limits == null || limits == Py.None ? 0 : limits(arena, limits).address();
            Libc.call("prlimit", pid, resource, next, before.address());
            return pair(before);
        } catch (SystemCallException e) {
            throw e.errno == Errno.EINVAL ? Errors.valueError("current limit exceeds maximum limit") : OsErrors.of(e);
        }
    }

    @Function
    int getpagesize() {
        final int pageSize = 30;
        return (int) Libc.raw("sysconf", pageSize);
    }
}
