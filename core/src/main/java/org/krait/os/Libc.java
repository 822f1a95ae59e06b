package org.krait.os;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Calls of C's library for what the Java library can't do. Nothing here is touched before it is needed: the first
 * call in a process costs some hundred milliseconds.
 *
 * <p>All parameters and results are passed as longs: numbers as they are, pointers as addresses. That is what the
 * calling conventions of Linux on x86-64 and AArch64 allow for integers of any width; results of C's type int are cut
 * to 32 bits by {@link #call}.
 */
public final class Libc {
    private static final Linker LINKER = Linker.nativeLinker();
    private static final SymbolLookup SYMBOLS = LINKER.defaultLookup();
    private static final Linker.Option CAPTURE = Linker.Option.captureCallState("errno");
    private static final StructLayout STATE = Linker.Option.captureStateLayout();
    private static final VarHandle ERRNO = STATE.varHandle(MemoryLayout.PathElement.groupElement("errno"));
    private static final Map<String, MethodHandle> HANDLES = new ConcurrentHashMap<>();
    private static final ThreadLocal<MemorySegment> CAPTURED =
            ThreadLocal.withInitial(() -> Arena.ofAuto().allocate(STATE));

    static {
        // From here on files are opened that the process was not started with.
        Inherited.numbers();
    }

    private Libc() {}

    /**
     * Calls a function whose result is an int that is -1 on failure.
     *
     * @throws SystemCallException with the error number, on failure
     */
    public static int call(String function, long... args) {
        int result = (int) raw(function, args);
        if (result == -1) {
            throw new SystemCallException(errno());
        }
        return result;
    }

    /** As {@link #call} for a function whose result is a long. */
    public static long callLong(String function, long... args) {
        long result = raw(function, args);
        if (result == -1) {
            throw new SystemCallException(errno());
        }
        return result;
    }

    /**
     * Calls a function whose failing result is also an ordinary one: whether it failed, {@link #errno} tells, which
     * is 0 otherwise. A function that changes nothing: it may be called twice.
     *
     * @param failure what it returns on failure
     */
    public static long rawOrErrno(int failure, String function, long... args) {
        long result = raw(function, args);
        if ((int) result == failure) {
            clearErrno(); // an error number that is older than the call, or that linking it left, must not count
            result = raw(function, args);
        }
        return result;
    }

    /** Sets the error number of this thread to 0; the next call of a function that was called before keeps it so. */
    public static void clearErrno() {
        MemorySegment.ofAddress(raw("__errno_location")).reinterpret(4).set(ValueLayout.JAVA_INT, 0, 0);
    }

    /** The error number that the last call of this thread left. */
    public static int errno() {
        return (int) ERRNO.get(CAPTURED.get(), 0L);
    }

    /** Calls a function; the caller judges the result. */
    public static long raw(String function, long... a) {
        MethodHandle handle = HANDLES.get(function + a.length);
        if (handle == null) {
            handle = link(function, a.length);
        }
        MemorySegment state = CAPTURED.get();
        try {
            return switch (a.length) {
                case 0 -> (long) handle.invokeExact(state);
                case 1 -> (long) handle.invokeExact(state, a[0]);
                case 2 -> (long) handle.invokeExact(state, a[0], a[1]);
                case 3 -> (long) handle.invokeExact(state, a[0], a[1], a[2]);
                case 4 -> (long) handle.invokeExact(state, a[0], a[1], a[2], a[3]);
                case 5 -> (long) handle.invokeExact(state, a[0], a[1], a[2], a[3], a[4]);
                case 6 -> (long) handle.invokeExact(state, a[0], a[1], a[2], a[3], a[4], a[5]);
                case 7 -> (long) handle.invokeExact(state, a[0], a[1], a[2], a[3], a[4], a[5], a[6]);
                case 8 -> (long) handle.invokeExact(state, a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7]);
                default -> throw new IllegalArgumentException(function);
            };
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static MethodHandle link(String function, int arity) {
        MemorySegment symbol = SYMBOLS.find(function).orElse(null);
        if (symbol == null) {
            throw new SystemCallException(Errno.ENOSYS);
        }
        MemoryLayout[] parameters = new MemoryLayout[arity];
        Arrays.fill(parameters, ValueLayout.JAVA_LONG);
        MethodHandle handle = LINKER.downcallHandle(symbol,
                FunctionDescriptor.of(ValueLayout.JAVA_LONG, parameters), CAPTURE);
        HANDLES.put(function + arity, handle);
        return handle;
    }

    /** A C string in memory that lives as long as the arena. */
    public static long string(Arena arena, byte[] bytes) {
        MemorySegment memory = arena.allocate(bytes.length + 1L);
        MemorySegment.copy(bytes, 0, memory, ValueLayout.JAVA_BYTE, 0, bytes.length);
        return memory.address();
    }

    /** An array of C strings with a null at the end. */
    public static long strings(Arena arena, byte[][] all) {
        MemorySegment memory = arena.allocate(8L * (all.length + 1), 8);
        for (int i = 0; i < all.length; i++) {
            memory.setAtIndex(ValueLayout.JAVA_LONG, i, string(arena, all[i]));
        }
        return memory.address();
    }

    /** A copy of bytes in memory that lives as long as the arena. */
    public static MemorySegment copy(Arena arena, byte[] bytes, int offset, int length) {
        MemorySegment memory = arena.allocate(Math.max(length, 1), 8);
        MemorySegment.copy(bytes, offset, memory, ValueLayout.JAVA_BYTE, 0, length);
        return memory;
    }

    /** The bytes of a C string; null for a null pointer. */
    public static byte[] bytesAt(long address) {
        if (address == 0) {
            return null;
        }
        MemorySegment memory = MemorySegment.ofAddress(address).reinterpret(Long.MAX_VALUE);
        int length = 0;
        while (memory.get(ValueLayout.JAVA_BYTE, length) != 0) {
            length++;
        }
        return memory.asSlice(0, length).toArray(ValueLayout.JAVA_BYTE);
    }

    /** The array of C strings at an address, up to its null. */
    public static byte[][] stringsAt(long address) {
        List<byte[]> all = new ArrayList<>();
        if (address != 0) {
            MemorySegment memory = MemorySegment.ofAddress(address).reinterpret(Long.MAX_VALUE);
            for (int i = 0;; i++) {
                byte[] next = bytesAt(memory.getAtIndex(ValueLayout.JAVA_LONG_UNALIGNED, i));
                if (next == null) {
                    break;
                }
                all.add(next);
            }
        }
        return all.toArray(new byte[0][]);
    }
}
