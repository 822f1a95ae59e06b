package org.krait.os;

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

    /** What the process of a command line does: SIGINT goes to the receiver, others end it as they end any program. */
    public static void start(Receiver receiver) {
        receive(SIGINT, receiver);
        restore(SIGTERM);
        restore(SIGHUP);
    }

    /** Passes a signal on; false if the JVM keeps it for itself. */
    public static boolean receive(int signal, Receiver receiver) {
        return set(signal, s -> receiver.raise(signal));
    }

    /** Ignores a signal. */
    public static boolean ignore(int signal) {
        return set(signal, SignalHandler.SIG_IGN);
    }

    /** Gives a signal its default action again. */
    public static boolean restore(int signal) {
        return set(signal, SignalHandler.SIG_DFL);
    }

    private static boolean set(int signal, SignalHandler handler) {
        if (signal >= NAMES.length) {
            return false;
        }
        try {
            Signal.handle(new Signal(NAMES[signal]), handler);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
