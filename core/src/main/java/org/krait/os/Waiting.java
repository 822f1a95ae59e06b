package org.krait.os;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Waiting until a descriptor of the operating system is ready. The wait is cut into pieces; between two of them the
 * {@link Interruption} of the thread is asked, by which the runtime serves Python's signal handlers.
 */
public final class Waiting {
    /** Something to read, or the end. */
    public static final int READABLE = 1;
    /** Room to write. */
    public static final int WRITABLE = 4;

    private static final int PIECE_MILLIS = 50;
    private static final ThreadLocal<Interruption> INTERRUPTIONS = new ThreadLocal<>();

    /** What a waiting thread does from time to time; it may throw. */
    public interface Interruption {
        /** Serves what has arrived for this thread. */
        void check();

        /** Whether a signal has arrived for this thread that is not yet served. */
        boolean called();
    }

    /** A sleep during which the thread serves signals. */
    public interface Pause {
        /** Sleeps for so many nanoseconds. */
        void sleep(long nanos);
    }

    private Waiting() {}

    /** Sets what the current thread does while it waits. */
    public static void serve(Interruption interruption) {
        INTERRUPTIONS.set(interruption);
    }

    /** Asks the current thread's interruption. */
    public static void check() {
        Interruption interruption = INTERRUPTIONS.get();
        if (interruption != null) {
            interruption.check();
        }
    }

    /** Whether {@link #check} has a signal to serve. */
    public static boolean called() {
        Interruption interruption = INTERRUPTIONS.get();
        return interruption != null && interruption.called();
    }

    /** Serves the signals that interrupted a call, as soon as it has returned. */
    public static void serveSignals() {
        if (called()) {
            check();
        }
    }

    /** Waits for one descriptor, but not longer than a piece, and serves nothing; whether it is ready. */
    public static boolean untilOrPiece(int descriptor, int events) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment poll = one(arena, descriptor, events);
            return (int) Libc.raw("poll", poll.address(), 1, PIECE_MILLIS) > 0;
        }
    }

    private static MemorySegment one(Arena arena, int descriptor, int events) {
        MemorySegment poll = arena.allocate(8, 4);
        poll.set(ValueLayout.JAVA_INT, 0, descriptor);
        poll.set(ValueLayout.JAVA_SHORT, 4, (short) events);
        return poll;
    }

    /** How long a piece of {@code millis} (negative: without end) may be. */
    public static int piece(long millis) {
        return millis < 0 ? PIECE_MILLIS : (int) Math.min(millis, PIECE_MILLIS);
    }

    /**
     * Waits for one descriptor.
     *
     * @param millis at most so long; negative: without end
     * @return whether it is ready
     */
    public static boolean until(int descriptor, int events, long millis) {
        try (Arena arena = Arena.ofConfined()) {
            return poll(one(arena, descriptor, events), 1, millis) > 0;
        }
    }

    /** poll(2) over an array of {@code struct pollfd}, in pieces; the number of those ready. */
    public static int poll(MemorySegment descriptors, int count, long millis) {
        long end = millis < 0 ? Long.MAX_VALUE : System.nanoTime() + millis * 1_000_000;
        while (true) {
            long left = millis < 0 ? -1 : Math.max((end - System.nanoTime() + 999_999) / 1_000_000, 0);
            int ready = (int) Libc.raw("poll", descriptors.address(), count, piece(left));
            if (ready > 0 || left == 0) {
                serveSignals();
                return Math.max(ready, 0);
            }
            if (ready < 0 && Libc.errno() != Errno.EINTR) {
                throw new SystemCallException(Libc.errno());
            }
            check();
        }
    }
}
