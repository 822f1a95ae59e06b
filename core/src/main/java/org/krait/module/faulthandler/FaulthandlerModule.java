package org.krait.module.faulthandler;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.module.io.IoModule;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.FilePaths;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.number.PyInt;
import org.krait.os.Errno;
import org.krait.os.OpenFile;
import org.krait.os.SignalSource;
import org.krait.os.SystemCallException;
import org.krait.runtime.Durations;
import org.krait.runtime.Interpreter;
import org.krait.runtime.OsErrors;
import org.krait.runtime.ThreadState;
import org.krait.runtime.function.PyFrame;
import org.krait.runtime.importing.Imports;

/** The functions of {@code faulthandler}. */
@ExposeModule(name = "faulthandler")
public final class FaulthandlerModule extends JavaModule {
    private static final int MOST_FRAMES = 100;
    private static final int SIGKILL = 9;
    private static final int SIGSTOP = 19;
    /** The signals that mean a crash: enable() is for those. */
    private static final String FATAL = " 4 6 7 8 11 ";

    private final Interpreter interpreter = Interpreter.current();
    private final Map<Integer, Boolean> registered = new ConcurrentHashMap<>();
    private boolean enabled = interpreter.options.flag("faulthandler") != 0;
    private volatile Thread later;

    public FaulthandlerModule() {
        super(FaulthandlerModuleExposed.INSTANCE);
    }

    /** The open file of an argument: a descriptor, a Python file, or sys.stderr. */
    private OpenFile file(PyObject o) {
        PyObject file = o;
        if (o == null || o == Py.None) {
            file = Attributes.getOrNull(Imports.module("sys"), "stderr");
            if (file == null) {
                throw Errors.runtimeError("unable to get sys.stderr");
            }
            if (file == Py.None) {
                throw Errors.runtimeError("sys.stderr is None");
            }
        }
        int number;
        if (file instanceof PyInt) {
            number = Numbers.asInt(file);
            if (number < 0) {
                throw Errors.valueError("file is not a valid file descriptor");
            }
        } else {
            PyObject fileno = Calls.method(file, "fileno");
            if (!(fileno instanceof PyInt)) {
                throw Errors.runtimeError("file.fileno() is not a valid file descriptor");
            }
            number = Numbers.asInt(fileno);
            Calls.method(file, "flush");
        }
        try {
            return IoModule.descriptors(interpreter).get(number);
        } catch (SystemCallException e) {
            throw OsErrors.of(e);
        }
    }

    @Function(signature = "($module, /, file=NULL, all_threads=True, c_stack=True)")
    void enable(PyObject file, boolean allThreads, boolean cStack) {
        file(file);
        enabled = true;
    }

    @Function
    boolean disable() {
        boolean before = enabled;
        enabled = false;
        return before;
    }

    @Function(name = "is_enabled")
    boolean isEnabled() {
        return enabled;
    }

    @Function(name = "dump_traceback", signature = "($module, /, file=NULL, all_threads=True)")
    void dumpTraceback(PyObject file, boolean allThreads) {
        dump(file(file), allThreads, ThreadState.get());
    }

    private void dump(OpenFile out, boolean allThreads, ThreadState current) {
        StringBuilder text = new StringBuilder();
        if (!allThreads) {
            text.append("Stack (most recent call first):\n");
            frames(text, current.frame);
        } else {
            for (ThreadState thread : interpreter.threads()) {
                if (thread != current) {
                    text.append("Thread 0x").append(String.format("%016x", thread.ident()))
                            .append(" (most recent call first):\n");
                    frames(text, thread.frame);
                    text.append('\n');
                }
            }
            if (current != null) {
                text.append("Current thread 0x").append(String.format("%016x", current.ident()))
                        .append(" (most recent call first):\n");
                frames(text, current.frame);
            }
        }
        write(out, text.toString());
    }

    /** Python code runs on no C stack that could be told: CPython's words for a system without backtrace(). */
    @Function(name = "dump_c_stack", signature = "($module, /, file=NULL)")
    void dumpCStack(PyObject file) {
        write(file(file), "Current thread's C stack trace (most recent call first):\n"
                + "  <cannot get C stack on this system>\n");
    }

    private static void write(OpenFile out, String text) {
        byte[] bytes = FilePaths.encode(Py.str(text));
        try {
            for (int at = 0; at < bytes.length;) {
                at += out.write(bytes, at, bytes.length - at);
            }
        } catch (IOException | SystemCallException e) {
            // Nobody can be told.
        }
    }

    private static void frames(StringBuilder text, PyFrame frame) {
        if (frame == null) {
            text.append("  <no Python frame>\n");
        }
        int n = 0;
        for (PyFrame f = frame; f != null; f = f.back) {
            if (n++ == MOST_FRAMES) {
                text.append("  ...\n");
                return;
            }
            text.append("  File \"").append(f.code.filename()).append("\", line ").append(f.line()).append(" in ")
                    .append(f.code.name()).append('\n');
        }
    }

    @Function(name = "dump_traceback_later",
            signature = "($module, /, timeout, repeat=False, file=NULL, exit=False)")
    void dumpLater(PyObject timeout, boolean repeat, PyObject file, boolean exit) {
        long nanos = Durations.nanos(timeout);
        if (nanos <= 0) {
            throw Errors.valueError("timeout must be greater than 0");
        }
        OpenFile out = file(file);
        cancelLater();
        long micros = Math.ceilDiv(nanos, 1000);
        long whole = micros / 1_000_000;
        String fraction = micros % 1_000_000 == 0 ? "" : String.format(".%06d", micros % 1_000_000);
        String header = String.format("Timeout (%d:%02d:%02d%s)!\n",
                whole / 3600, whole / 60 % 60, whole % 60, fraction);
        Thread thread = new Thread(() -> {
            try {
                do {
                    Thread.sleep(Duration.ofNanos(nanos));
                    byte[] bytes = FilePaths.encode(Py.str(header));
                    out.write(bytes, 0, bytes.length);
                    dump(out, true, null);
                    if (exit) {
                        Runtime.getRuntime().halt(1);
                    }
                } while (repeat);
            } catch (InterruptedException e) {
                // cancelled
            } catch (IOException | SystemCallException e) {
                // Nobody can be told.
            }
        }, "faulthandler");
        thread.setDaemon(true);
        later = thread;
        thread.start();
    }

    @Function(name = "cancel_dump_traceback_later")
    void cancelLater() {
        Thread thread = later;
        later = null;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Function(signature = "($module, /, signum, file=NULL, all_threads=True, chain=False)")
    void register(int signal, PyObject file, boolean allThreads, boolean chain) {
        check(signal);
        OpenFile out = file(file);
        if (signal == SIGKILL || signal == SIGSTOP) {
            throw OsErrors.of(Errno.EINVAL, null, null);
        }
        registered.put(signal, true);
        SignalSource.receive(signal, s -> {
            dump(out, allThreads, interpreter.mainThread);
            if (chain) {
                interpreter.signals().raise(s);
            }
        });
    }

    private static void check(int signal) {
        if (FATAL.contains(" " + signal + " ")) {
            throw Errors.runtimeError("signal " + signal + " cannot be registered, use enable() instead");
        }
        if (signal < 1 || signal > 64) {
            throw Errors.valueError("signal number out of range");
        }
    }

    @Function
    boolean unregister(int signal) {
        check(signal);
        boolean was = registered.remove(signal) != null;
        if (was) {
            if (interpreter.signals().handler(signal) != null) {
                SignalSource.receive(signal, interpreter.signals());
            } else {
                SignalSource.restore(signal);
            }
        }
        return was;
    }
}
