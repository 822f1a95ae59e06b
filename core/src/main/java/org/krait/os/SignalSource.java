package org.krait.os;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * The signals that the operating system sends to the process. The JVM keeps some for itself (SIGSEGV, SIGFPE, SIGILL,
 * SIGQUIT ...); those can't be caught here.
 */
@SuppressWarnings("sunapi")
public final class SignalSource {
    private static final int SIGHUP = 1;
    private static final int SIGINT = 2;
    private static final int SIGTERM = 15;

    private static final String IGNORED = "SigIgn:";

    /** By number, without "SIG". */
    private static final String[] NAMES = {null, "HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE", "KILL",
        "USR1", "SEGV", "USR2", "PIPE", "ALRM", "TERM", "STKFLT", "CHLD", "CONT", "STOP", "TSTP", "TTIN", "TTOU", "URG",
        "XCPU", "XFSZ", "VTALRM", "PROF", "WINCH", "IO", "PWR", "SYS"};

    private SignalSource() {}

    /** Who is told of signals. */
    public interface Receiver {
        /** A signal has arrived; the caller is a thread of the JVM. */
        void raise(int signal);
    }

    /**
     * What the process of a command line does: SIGINT goes to the receiver, others end it as they end any program.
     * Those that the process was told to ignore by its parent ({@code nohup}) stay ignored: the JVM sees to that.
     */
    public static void start(Receiver receiver) {
        set(SIGINT, s -> receiver.raise(SIGINT));
        set(SIGTERM, SignalHandler.SIG_DFL);
        set(SIGHUP, SignalHandler.SIG_DFL);
    }

    /** The signals that the process ignores (bit n - 1); 0 on systems that don't tell. */
    public static long ignored() {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/self/status"), StandardCharsets.ISO_8859_1)) {
                if (line.startsWith(IGNORED)) {
                    return Long.parseUnsignedLong(line.substring(IGNORED.length()).strip(), 16);
                }
            }
        } catch (IOException e) {
            // no such file system
        }
        return 0;
    }

    /** Passes a signal on; false if the JVM keeps it for itself. */
    public static boolean receive(int signal, Receiver receiver) {
        return setAlsoIfIgnored(signal, s -> receiver.raise(signal));
    }

    /** Ignores a signal. */
    public static boolean ignore(int signal) {
        return set(signal, SignalHandler.SIG_IGN);
    }

    /** Gives a signal its default action again. */
    public static boolean restore(int signal) {
        return setAlsoIfIgnored(signal, SignalHandler.SIG_DFL);
    }

    /** The JVM refuses to touch those of its own signals that are ignored; that they are is its only answer. */
    private static boolean setAlsoIfIgnored(int signal, SignalHandler handler) {
        SignalHandler before = handle(signal, handler);
        boolean refuses = signal == SIGHUP || signal == SIGINT || signal == SIGTERM;
        if (refuses && before == SignalHandler.SIG_IGN) {
            Libc.raw("signal", signal, 0);
            before = handle(signal, handler);
        }
        return before != null;
    }

    private static boolean set(int signal, SignalHandler handler) {
        return handle(signal, handler) != null;
    }

    /** Sets a handler and returns the one before; null if the JVM keeps the signal for itself. */
    private static SignalHandler handle(int signal, SignalHandler handler) {
        if (signal >= NAMES.length) {
            return null;
        }
        try {
            return Signal.handle(new Signal(NAMES[signal]), handler);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
