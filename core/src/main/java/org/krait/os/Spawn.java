package org.krait.os;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Map;
import java.util.TreeMap;

/**
 * Starts a program: posix_spawn(3). The program sees exactly the files of {@link #files}, under their numbers; the
 * process's other open files, which belong to the JVM, are closed for it.
 */
public final class Spawn {
    private static final int SIGINT = 2;
    /** The bits of a wait status that tell which signal ended the child. */
    private static final int TERMINATING_SIGNAL = 0x7f;
    private static final long GRACE = 250_000_000;
    private static final int FILE_ACTIONS_SIZE = 256;
    private static final int ATTRIBUTES_SIZE = 1024;
    private static final int SIGNAL_SET_SIZE = 128;
    private static final int RESET_IDS = 1;
    private static final int SET_GROUP = 2;
    private static final int SET_DEFAULTS = 4;
    private static final int SET_MASK = 8;
    private static final int SET_PRIORITY = 0x10;
    private static final int SET_SCHEDULER = 0x20;
    private static final int SET_SESSION = 0x80;

    /** The program's arguments, the first its own name. */
    public byte[][] arguments = {};
    /** {@code NAME=value}. */
    public byte[][] environment = {};
    /** The folder to start in; null: the current one. */
    public byte[] folder;
    /** Whether it leads a session of its own. */
    public boolean newSession;
    /** The process group to join, 0 for one of its own; null: the parent's. */
    public Integer group;
    /** Whether it drops the effective ids of a set-uid program. */
    public boolean resetIds;
    /** The scheduling policy; null: the parent's. */
    public Integer policy;
    /** The scheduling priority; null: the parent's. */
    public Integer priority;
    /** Signals (bit n - 1) that get their default action again. */
    public long defaultSignals;
    /** Signals that are blocked. */
    public long blockedSignals;

    /** The files that the program gets, by the number it sees. */
    public final Map<Integer, OpenFile> files = new TreeMap<>();

    /** Gives the program the files of a table that have these numbers; those not open are left out. */
    public void inherit(Descriptors table, int... numbers) {
        for (int number : numbers) {
            try {
                files.put(number, table.get(number));
            } catch (SystemCallException e) {
                // not open: the program does not get it either
            }
        }
    }

    /**
     * Starts the program.
     *
     * @param program the path of its file
     * @return the process's number
     * @throws SystemCallException if that fails, also if the program can't be run
     */
    public int start(byte[] program) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            long actions = arena.allocate(FILE_ACTIONS_SIZE, 16).address();
            check(Libc.raw("posix_spawn_file_actions_init", actions));
            try {
                addFiles(actions);
                if (folder != null) {
                    check(Libc.raw("posix_spawn_file_actions_addchdir_np", actions, Libc.string(arena, folder)));
                }
                MemorySegment pid = arena.allocate(8, 8);
                check(Libc.raw("posix_spawn", pid.address(), Libc.string(arena, program), actions,
                        attributes(arena), Libc.strings(arena, arguments), Libc.strings(arena, environment)));
                return pid.get(ValueLayout.JAVA_INT, 0);
            } finally {
                Libc.raw("posix_spawn_file_actions_destroy", actions);
            }
        }
    }

    private static void check(long result) {
        if ((int) result != 0) {
            throw new SystemCallException((int) result);
        }
    }

    /** Files first move beyond all numbers in question, so that none is overwritten before it has moved. */
    private void addFiles(long actions) throws IOException {
        int beyond = 3;
        for (Map.Entry<Integer, OpenFile> file : files.entrySet()) {
            beyond = Math.max(beyond, Math.max(file.getKey(), file.getValue().real()) + 1);
        }
        int at = beyond;
        for (OpenFile file : files.values()) {
            check(Libc.raw("posix_spawn_file_actions_adddup2", actions, file.real(), at++));
        }
        at = beyond;
        int next = 0;
        for (int number : files.keySet()) {
            for (; next < number; next++) {
                check(Libc.raw("posix_spawn_file_actions_addclose", actions, next));
            }
            next = number + 1;
            check(Libc.raw("posix_spawn_file_actions_adddup2", actions, at++, number));
        }
        check(Libc.raw("posix_spawn_file_actions_addclosefrom_np", actions, next));
    }

    private long attributes(Arena arena) {
        long attributes = arena.allocate(ATTRIBUTES_SIZE, 16).address();
        check(Libc.raw("posix_spawnattr_init", attributes));
        // The JVM blocks signals in its threads that programs expect to get.
        check(Libc.raw("posix_spawnattr_setsigmask", attributes, signals(arena, blockedSignals)));
        check(Libc.raw("posix_spawnattr_setsigdefault", attributes, signals(arena, defaultSignals)));
        int flags = SET_MASK | SET_DEFAULTS;
        if (group != null) {
            check(Libc.raw("posix_spawnattr_setpgroup", attributes, group));
            flags |= SET_GROUP;
        }
        if (policy != null) {
            check(Libc.raw("posix_spawnattr_setschedpolicy", attributes, policy));
            flags |= SET_SCHEDULER;
        }
        if (priority != null) {
            MemorySegment param = arena.allocate(8, 8);
            param.set(ValueLayout.JAVA_INT, 0, priority);
            check(Libc.raw("posix_spawnattr_setschedparam", attributes, param.address()));
            flags |= SET_PRIORITY;
        }
        flags |= newSession ? SET_SESSION : 0;
        flags |= resetIds ? RESET_IDS : 0;
        check(Libc.raw("posix_spawnattr_setflags", attributes, flags));
        return attributes;
    }

    private static long signals(Arena arena, long bits) {
        MemorySegment set = arena.allocate(SIGNAL_SET_SIZE, 8);
        set.set(ValueLayout.JAVA_LONG, 0, bits);
        return set.address();
    }

    /** Waits for a child that has ended; see waitpid(2). Signals of the thread are served meanwhile. */
    public static long[] await(int pid, int options, boolean usage, Waiting.Pause pause) {
        final int noHang = 1;
        long wait = 200_000;
        while (true) {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment memory = arena.allocate(160, 8);
                int child = Libc.call("wait4", pid, memory.address(), options | noHang,
                        usage ? memory.address() + 8 : 0);
                if (child != 0 || (options & noHang) != 0) {
                    if (child != 0 && (memory.get(ValueLayout.JAVA_INT, 0) & TERMINATING_SIGNAL) == SIGINT) {
                        // Ctrl-C goes to this process too, but the JVM takes a moment to pass a signal on.
                        pause.sleep(GRACE);
                    }
                    long[] result = new long[20];
                    result[0] = child;
                    result[1] = child == 0 ? 0 : memory.get(ValueLayout.JAVA_INT, 0);
                    for (int i = 0; i < 18; i++) {
                        result[2 + i] = memory.get(ValueLayout.JAVA_LONG, 8 + 8L * i);
                    }
                    return result;
                }
            }
            pause.sleep(wait);
            wait = Math.min(wait * 2, 10_000_000);
        }
    }
}
