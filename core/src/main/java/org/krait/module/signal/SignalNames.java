package org.krait.module.signal;

import org.krait.object.Py;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;

/** The names and texts of Linux's signals. */
final class SignalNames {
    static final int REALTIME_MIN = 34;
    static final int REALTIME_MAX = 64;

    private static final String[][] TABLE = {
        {"SIGHUP", "Hangup"}, {"SIGINT", "Interrupt"}, {"SIGQUIT", "Quit"}, {"SIGILL", "Illegal instruction"},
        {"SIGTRAP", "Trace/breakpoint trap"}, {"SIGABRT", "Aborted"}, {"SIGBUS", "Bus error"},
        {"SIGFPE", "Floating point exception"}, {"SIGKILL", "Killed"}, {"SIGUSR1", "User defined signal 1"},
        {"SIGSEGV", "Segmentation fault"}, {"SIGUSR2", "User defined signal 2"}, {"SIGPIPE", "Broken pipe"},
        {"SIGALRM", "Alarm clock"}, {"SIGTERM", "Terminated"}, {"SIGSTKFLT", "Stack fault"},
        {"SIGCHLD", "Child exited"}, {"SIGCONT", "Continued"}, {"SIGSTOP", "Stopped (signal)"},
        {"SIGTSTP", "Stopped"}, {"SIGTTIN", "Stopped (tty input)"}, {"SIGTTOU", "Stopped (tty output)"},
        {"SIGURG", "Urgent I/O condition"}, {"SIGXCPU", "CPU time limit exceeded"},
        {"SIGXFSZ", "File size limit exceeded"}, {"SIGVTALRM", "Virtual timer expired"},
        {"SIGPROF", "Profiling timer expired"}, {"SIGWINCH", "Window changed"}, {"SIGIO", "I/O possible"},
        {"SIGPWR", "Power failure"}, {"SIGSYS", "Bad system call"},
    };

    private static final String[][] ALIASES = {{"SIGCLD", "SIGCHLD"}, {"SIGIOT", "SIGABRT"}, {"SIGPOLL", "SIGIO"}};

    private SignalNames() {}

    static void addTo(PyDict dict) {
        for (int i = 0; i < TABLE.length; i++) {
            dict.put(PyStr.intern(TABLE[i][0]), Py.integer(i + 1));
        }
        for (String[] alias : ALIASES) {
            dict.put(PyStr.intern(alias[0]), dict.get(PyStr.intern(alias[1])));
        }
        dict.put(PyStr.intern("SIGRTMIN"), Py.integer(REALTIME_MIN));
        dict.put(PyStr.intern("SIGRTMAX"), Py.integer(REALTIME_MAX));
        dict.put(PyStr.intern("NSIG"), Py.integer(REALTIME_MAX + 1));
    }

    /** What a signal means; null if there is no such signal. */
    static String text(int signal) {
        return signal <= TABLE.length ? TABLE[signal - 1][1]
                : signal < REALTIME_MIN ? null : "Real-time signal " + (signal - REALTIME_MIN);
    }
}
