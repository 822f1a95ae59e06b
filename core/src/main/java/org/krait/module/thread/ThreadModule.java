package org.krait.module.thread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.FilePaths;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.Texts;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;
import org.krait.object.sequence.StructSequenceType;
import org.krait.object.str.PyStr;
import org.krait.object.str.StrEncoding;
import org.krait.runtime.Interpreter;
import org.krait.runtime.PythonThread;
import org.krait.runtime.ThreadEnd;
import org.krait.runtime.ThreadState;
import org.krait.runtime.TracebackPrinter;
import org.krait.runtime.Unraisable;
import org.krait.runtime.importing.Imports;

/** The functions of {@code _thread}. */
@ExposeModule(name = "_thread")
public final class ThreadModule extends JavaModule {
    private static final int NAME_MAXLEN = 15;

    private static final StructSequenceType EXCEPT_HOOK_ARGS = StructSequenceType.open("_thread", "_ExceptHookArgs", 4,
            "exc_type", "exc_value", "exc_traceback", "thread");
    private static final int SMALLEST_STACK = 53248;

    private final List<PyThreadHandle> joinable = new ArrayList<>();
    private final long mainIdent = ThreadState.get().ident();
    private volatile long stackSize;

    public ThreadModule() {
        super(ThreadModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        dict.put(PyStr.intern("LockType"), PyLock.TYPE);
        dict.put(PyStr.intern("lock"), PyLock.TYPE);
        dict.put(PyStr.intern("RLock"), PyRLock.TYPE);
        dict.put(PyStr.intern("_local"), PyLocal.TYPE);
        dict.put(PyStr.intern("_ThreadHandle"), PyThreadHandle.TYPE);
        dict.put(PyStr.intern("_ExceptHookArgs"), EXCEPT_HOOK_ARGS.type());
        dict.put(PyStr.intern("error"), PyExceptions.RuntimeError);
        dict.put(PyStr.intern("TIMEOUT_MAX"), Py.real(Timeouts.MAX));
        dict.put(PyStr.intern("_NAME_MAXLEN"), Py.integer(NAME_MAXLEN));
    }

    @Function(name = "allocate_lock")
    PyObject allocateLock() {
        return new PyLock();
    }

    @Function
    PyObject allocate() {
        return new PyLock();
    }

    @Function(name = "start_new_thread")
    long startNewThread(PyObject function, PyObject args, PyObject kwargs) {
        return startThread("start_new_thread", function, args, kwargs);
    }

    @Function(name = "start_new")
    long startNew(PyObject function, PyObject args, PyObject kwargs) {
        return startThread("start_new", function, args, kwargs);
    }

    private long startThread(String name, PyObject function, PyObject args, PyObject kwargs) {
        if (!function.type().hasSlot(Slot.CALL)) {
            throw Errors.typeError("first arg must be callable");
        }
        if (!(args instanceof PyTuple positional)) {
            throw Errors.typeError("2nd arg must be a tuple");
        }
        if (kwargs != null && !(kwargs instanceof PyDict)) {
            throw Errors.typeError("optional 3rd arg must be a dictionary");
        }
        PyThreadHandle handle = new PyThreadHandle();
        start(handle, true, () -> Calls.callWithDict(function, positional.items, (PyDict) kwargs), function);
        return handle.ident;
    }

    @Function(name = "start_joinable_thread")
    PyObject startJoinableThread(PyObject function, PyObject handle, boolean daemon) {
        if (!function.type().hasSlot(Slot.CALL)) {
            throw Errors.typeError("thread function must be callable");
        }
        PyThreadHandle thread;
        if (handle == null || handle == Py.None) {
            thread = new PyThreadHandle();
        } else if (handle instanceof PyThreadHandle given) {
            thread = given;
        } else {
            throw Errors.typeError("'handle' must be a _ThreadHandle");
        }
        if (thread.started) {
            throw Errors.runtimeError("thread already started");
        }
        start(thread, daemon, () -> Calls.call(function), function);
        return thread;
    }

    private void start(PyThreadHandle handle, boolean daemon, Runnable body, PyObject function) {
        Interpreter interpreter = Interpreter.current();
        if (interpreter.finalizing) {
            throw Errors.of(PyExceptions.PythonFinalizationError, "can't create new thread at interpreter shutdown");
        }
        ThreadState state = new ThreadState(interpreter);
        handle.ident = state.ident();
        handle.started = true;
        if (!daemon) {
            synchronized (joinable) {
                joinable.removeIf(PyThreadHandle::isDone);
                joinable.add(handle);
            }
        }
        PythonThread thread = new PythonThread(state, () -> run(state, handle, body, function), "Thread", stackSize);
        thread.setDaemon(true);
        thread.start();
    }

    private static void run(ThreadState state, PyThreadHandle handle, Runnable body, PyObject function) {
        try {
            try {
                body.run();
            } catch (PyException e) {
                if (!e.matches(PyExceptions.SystemExit)) {
                    Unraisable.report(e, "in thread started by", function);
                }
            }
        } catch (ThreadEnd closed) {
            // the interpreter is no more
        } finally {
            state.end();
            handle.finished();
        }
    }

    @Function
    void exit() {
        throw Errors.of(PyExceptions.SystemExit, new PyObject[0]);
    }

    @Function(name = "exit_thread")
    void exitThread() {
        exit();
    }

    @Function(name = "interrupt_main")
    void interruptMain(PyObject signum) {
        int signal = signum == null ? 2 : Numbers.asInt(signum);
        if (signal < 1 || signal > 64) {
            throw Errors.valueError("signal number out of range");
        }
        Interpreter.current().signals().raise(signal);
        ThreadState.get().poll();
    }

    @Function(name = "get_ident")
    long getIdent() {
        return ThreadState.get().ident();
    }

    @Function(name = "get_native_id")
    long getNativeId() {
        return ThreadState.get().ident() == mainIdent
                ? ProcessHandle.current().pid()
                : Thread.currentThread().threadId();
    }

    @Function(name = "_count")
    int count() {
        return Math.max(Interpreter.current().threads().size() - 1, 0);
    }

    @Function(name = "stack_size")
    long stackSize(long size) {
        if (size != 0 && size < SMALLEST_STACK) {
            throw Errors.valueError("size must be at least " + SMALLEST_STACK + " bytes");
        }
        long before = stackSize;
        stackSize = size;
        return before;
    }

    @Function(name = "daemon_threads_allowed")
    boolean daemonThreadsAllowed() {
        return true;
    }

    @Function(name = "_is_main_interpreter")
    boolean isMainInterpreter() {
        return true;
    }

    @Function(name = "_get_main_thread_ident")
    long getMainThreadIdent() {
        return mainIdent;
    }

    @Function(name = "_make_thread_handle")
    PyObject makeThreadHandle(PyObject ident) {
        if (!(ident instanceof PyInt)) {
            throw Errors.typeError("ident must be an integer");
        }
        PyThreadHandle handle = new PyThreadHandle();
        handle.ident = Numbers.asLong(ident);
        handle.started = true;
        return handle;
    }

    @Function(name = "set_name")
    void setName(PyStr name) {
        // What the operating system keeps of a name, though the JVM would keep all of it.
        byte[] bytes = StrEncoding.encode(name, PyStr.intern("utf-8"), PyStr.intern("replace")).bytes;
        int length = 0;
        while (length < Math.min(bytes.length, NAME_MAXLEN) && bytes[length] != 0) {
            length++;
        }
        Thread.currentThread().setName(FilePaths.decode(Arrays.copyOf(bytes, length)).toString());
    }

    @Function(name = "_get_name")
    String getName() {
        return Thread.currentThread().getName();
    }

    @Function(name = "_shutdown")
    void shutdown() {
        while (true) {
            PyThreadHandle next = null;
            synchronized (joinable) {
                for (PyThreadHandle handle : joinable) {
                    if (!handle.isDone() && handle.ident != ThreadState.get().ident()) {
                        next = handle;
                    }
                }
            }
            if (next == null) {
                return;
            }
            next.join(Py.None);
        }
    }

    @Function(name = "_excepthook")
    void exceptHook(PyObject args) {
        if (args.type() != EXCEPT_HOOK_ARGS.type()) {
            throw Errors.typeError("_thread.excepthook argument type must be ExceptHookArgs");
        }
        PyTuple fields = (PyTuple) args;
        if (fields.items[0] == PyExceptions.SystemExit) {
            return;
        }
        PyObject stderr = Attributes.getOrNull(Imports.module("sys"), "stderr");
        if (stderr == null || stderr == Py.None) {
            return;
        }
        PyObject thread = fields.items[3];
        PyObject name = thread == Py.None ? null : Attributes.getOrNull(thread, "_name");
        Calls.method(stderr, "write", Py.str("Exception in thread "
                + (name == null ? Long.toString(getIdent()) : Texts.strString(name)) + ":\n"));
        TracebackPrinter.print(fields.items[1], fields.items[2]);
        Calls.method(stderr, "flush");
    }
}
