package org.krait.module.sys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.bytes.PyBytes;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyBaseException;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.os.FileNames;
import org.krait.runtime.AuditHooks;
import org.krait.runtime.Interpreter;
import org.krait.runtime.ThreadState;
import org.krait.runtime.Warnings;
import org.krait.runtime.function.PyFrame;

/** The functions of {@code sys}. */
@ExposeModule(name = "sys")
public final class SysModule extends JavaModule {
    /** The count of references that CPython shows for objects that never die. */
    private static final long IMMORTAL = 3L << 30;

    private static final PyStr SIZEOF = PyStr.intern("__sizeof__");
    private static final PyStr NAME = PyStr.intern("__name__");
    private static final ArgParser ASYNCGEN_HOOKS = new ArgParser("", 2, "00", false, false, "firstiter", "finalizer");

    private double switchInterval = 0.005;
    private int dlopenFlags = 2;

    public SysModule() {
        super(SysModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        Interpreter interpreter = Interpreter.current();
        SysNames.addTo(dict, interpreter);
        addPart(interpreter, dict, "monitoring");
        addPart(interpreter, dict, "_jit");
        for (String hook : new String[] {"displayhook", "excepthook", "breakpointhook", "unraisablehook"}) {
            dict.put(PyStr.intern("__" + hook + "__"), dict.get(PyStr.intern(hook)));
        }
    }

    /** Adds a module that stands in {@code sys.modules} from the start and is an attribute of this one. */
    private static void addPart(Interpreter interpreter, PyDict dict, String name) {
        PyObject part = interpreter.builtinModules.create("sys." + name);
        dict.put(PyStr.intern(name), part);
        interpreter.modules.put(PyStr.intern("sys." + name), part);
    }

    // ---- hooks

    @Function
    void displayhook(PyObject object) {
        Hooks.display(dict(), object);
    }

    @Function
    void excepthook(PyObject exctype, PyObject value, PyObject traceback) {
        Hooks.exception(exctype, value, traceback);
    }

    @Function
    void unraisablehook(PyObject unraisable) {
        Hooks.unraisable(unraisable);
    }

    @Function
    PyObject breakpointhook(PyObject[] args, PyTuple kwnames) {
        return Hooks.breakpoint(args, kwnames);
    }

    @Function
    void addaudithook(PyObject hook) {
        AuditHooks.of(Interpreter.current()).add(hook);
    }

    @Function
    void audit(PyObject[] args, PyTuple kwnames) {
        if (kwnames != null && kwnames.size() > 0) {
            throw Errors.typeError("sys.audit() takes no keyword arguments");
        }
        if (args.length == 0) {
            throw Errors.typeError("audit expected at least 1 argument, got 0");
        }
        if (!(args[0] instanceof PyStr event)) {
            throw ArgParser.badArgument("audit", "argument 1", "str", args[0]);
        }
        AuditHooks.of(Interpreter.current()).raise(event, Arrays.copyOfRange(args, 1, args.length));
    }

    // ---- exceptions and exit

    @Function
    PyObject exception() {
        PyBaseException e = ThreadState.get().handled();
        return e == null ? Py.None : e;
    }

    @Function(name = "exc_info")
    PyObject excInfo() {
        PyBaseException e = ThreadState.get().handled();
        if (e == null) {
            return Py.tuple(Py.None, Py.None, Py.None);
        }
        return Py.tuple(e.type(), e, Attributes.get(e, "__traceback__"));
    }

    @Function
    void exit(PyObject status) {
        PyObject[] args = status == Py.None ? new PyObject[0]
                : status instanceof PyTuple tuple ? tuple.items : new PyObject[] {status};
        throw Errors.of(PyExceptions.SystemExit, args);
    }

    // ---- limits

    @Function
    int getrecursionlimit() {
        return Interpreter.current().recursionLimit;
    }

    @Function
    void setrecursionlimit(int limit) {
        if (limit < 1) {
            throw Errors.valueError("recursion limit must be greater or equal than 1");
        }
        ThreadState thread = ThreadState.get();
        if (thread.depth >= limit) {
            throw Errors.recursionError("cannot set the recursion limit to " + limit + " at the recursion depth "
                    + thread.depth + ": the limit is too low");
        }
        thread.interpreter.recursionLimit = limit;
    }

    @Function(name = "get_int_max_str_digits")
    int getIntMaxStrDigits() {
        return Interpreter.current().intMaxStrDigits;
    }

    @Function(name = "set_int_max_str_digits")
    void setIntMaxStrDigits(int maxdigits) {
        if (maxdigits != 0 && maxdigits < 640) {
            throw Errors.valueError("maxdigits must be >= 640 or 0 for unlimited");
        }
        Interpreter.current().intMaxStrDigits = maxdigits;
    }

    @Function
    double getswitchinterval() {
        return switchInterval;
    }

    @Function
    void setswitchinterval(double interval) {
        if (interval <= 0) {
            throw Errors.valueError("switch interval must be strictly positive");
        }
        switchInterval = interval;
    }

    @Function
    int getdlopenflags() {
        return dlopenFlags;
    }

    @Function
    void setdlopenflags(int flags) {
        dlopenFlags = flags;
    }

    // ---- objects and memory

    @Function(signature = "($module, object, default=<unrepresentable>)")
    PyObject getsizeof(PyObject object, PyObject otherwise) {
        try {
            PyObject size = Calls.special(object, SIZEOF);
            if (size == null) {
                throw Errors.typeError("Type " + object.type().longName() + " doesn't define __sizeof__");
            }
            if (!(size instanceof PyInt)) {
                throw Errors.typeError("an integer is required");
            }
            if (Numbers.asLong(size) < 0) {
                throw Errors.valueError("__sizeof__() should return >= 0");
            }
            return size;
        } catch (PyException e) {
            if (otherwise == null || !e.matches(PyExceptions.TypeError)) {
                throw e;
            }
            return otherwise;
        }
    }

    @Function
    long getrefcount(PyObject object) {
        return livesForEver(object) ? IMMORTAL : 2;
    }

    /** What CPython keeps for ever: the singletons, small ints, short texts and tuples without content (PEP 683). */
    private static boolean livesForEver(PyObject o) {
        if (o instanceof PyInt i && i.type() == PyInt.TYPE) {
            return i.isSmall() && i.longValue() >= -5 && i.longValue() <= 1024;
        }
        return o == Py.None || o == Py.True || o == Py.False || o == Py.Ellipsis || o == Py.NotImplemented
                || o == PyTuple.EMPTY || o instanceof PyType type && type.isImmutable()
                || o instanceof PyBytes b && b.type() == PyBytes.TYPE && b.bytes.length <= 1
                || o instanceof PyStr s && s.type() == PyStr.TYPE
                        && (s.length() == 0 || s.length() == 1 && s.codePointAt(0) < 256);
    }

    @Function
    long getallocatedblocks() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 5;
    }

    @Function
    long getunicodeinternedsize(PyObject onlyImmortal) {
        return 0;
    }

    @Function
    PyObject intern(PyObject string) {
        if (!(string instanceof PyStr text)) {
            throw ArgParser.badArgument("intern", "argument", "str", string);
        }
        if (text.type() != PyStr.TYPE) {
            throw Errors.typeError("can't intern " + string.type().longName());
        }
        return PyStr.intern(text);
    }

    @Function(name = "_is_interned")
    boolean isInterned(PyStr string) {
        return string.isInterned();
    }

    @Function(name = "_is_immortal")
    boolean isImmortal(PyObject op) {
        return livesForEver(op);
    }

    @Function(name = "_clear_internal_caches")
    void clearInternalCaches() {}

    @Function(name = "_clear_type_cache")
    void clearTypeCache() {
        Warnings.warn(PyExceptions.DeprecationWarning,
                "sys._clear_type_cache() is deprecated and scheduled for removal "
                + "in a future version. Use sys._clear_internal_caches() instead.", 1);
    }

    /** What {@code dataclasses} needs to make a class anew with slots: the old one gives up its descriptors. */
    @Function(name = "_clear_type_descriptors")
    void clearTypeDescriptors(PyType type) {
        if (type.isImmutable()) {
            throw Errors.typeError("argument is immutable");
        }
        type.dict().remove(PyStr.intern("__dict__"));
        type.dict().remove(PyStr.intern("__weakref__"));
        type.modified();
    }

    @Function(name = "_is_gil_enabled")
    boolean isGilEnabled() {
        return false;
    }

    @Function(name = "_get_cpu_count_config")
    int getCpuCountConfig() {
        return Interpreter.current().options.flags().getOrDefault("cpu_count", -1);
    }

    @Function(name = "is_finalizing")
    boolean isFinalizing() {
        return Interpreter.current().finalizing;
    }

    @Function(name = "is_remote_debug_enabled")
    boolean isRemoteDebugEnabled() {
        return false;
    }

    /** Other processes run no code of this one's: as in a CPython that was started without remote debugging. */
    @Function(name = "remote_exec")
    void remoteExec(int pid, PyObject script) {
        String name = FilePaths.decode(FilePaths.fsconvert(script)).toString();
        AuditHooks.of(Interpreter.current()).raise(PyStr.intern("sys.remote_exec"), Py.integer(pid), script);
        Path file = FileNames.pathOrNull(name);
        if (file == null || !Files.exists(file)) {
            throw Errors.of(PyExceptions.FileNotFoundError, "Script file does not exist");
        }
        if (!Files.isReadable(file)) {
            throw Errors.of(PyExceptions.PermissionError, "Script file cannot be read");
        }
        throw Errors.runtimeError("Remote debugging is not enabled");
    }

    @Function(name = "is_stack_trampoline_active")
    boolean isStackTrampolineActive() {
        return false;
    }

    @Function(name = "activate_stack_trampoline")
    void activateStackTrampoline(PyStr backend) {
        String name = backend.toString();
        if (name.indexOf(0) >= 0) {
            throw Errors.valueError("embedded null character");
        }
        if (!name.equals("perf") && !name.equals("perf_jit")) {
            throw Errors.valueError("invalid backend: " + name);
        }
        throw Errors.valueError("perf trampoline not available");
    }

    @Function(name = "deactivate_stack_trampoline")
    void deactivateStackTrampoline() {}

    // ---- encodings

    @Function
    String getdefaultencoding() {
        return "utf-8";
    }

    @Function
    String getfilesystemencoding() {
        return "utf-8";
    }

    @Function
    String getfilesystemencodeerrors() {
        return "surrogateescape";
    }

    // ---- frames and tracing

    @Function(name = "_getframe")
    PyObject getframe(int depth) {
        PyFrame frame = frameAt(depth);
        if (frame == null) {
            throw Errors.valueError("call stack is not deep enough");
        }
        return frame;
    }

    private static PyFrame frameAt(int depth) {
        PyFrame frame = ThreadState.get().frame;
        for (int i = 0; i < depth && frame != null; i++) {
            frame = frame.visibleBack();
        }
        return frame;
    }

    @Function(name = "_getframemodulename")
    PyObject getframemodulename(int depth) {
        PyFrame frame = frameAt(depth);
        if (frame == null) {
            return Py.None;
        }
        PyObject name = frame.function != null ? Attributes.getOrNull(frame.function, "__module__") : null;
        if (name == null || name == Py.None) {
            name = frame.globals.get(NAME);
        }
        return name == null ? Py.None : name;
    }

    @Function(name = "_current_frames")
    PyObject currentFrames() {
        PyDict frames = new PyDict();
        for (ThreadState thread : Interpreter.current().threads()) {
            if (thread.frame != null) {
                frames.put(Py.integer(thread.ident()), thread.frame);
            }
        }
        return frames;
    }

    @Function(name = "_current_exceptions")
    PyObject currentExceptions() {
        PyDict exceptions = new PyDict();
        for (ThreadState thread : Interpreter.current().threads()) {
            exceptions.put(Py.integer(thread.ident()), thread.handled() == null ? Py.None : thread.handled());
        }
        return exceptions;
    }

    @Function
    void settrace(PyObject function) {
        Interpreter.current().evaluator.setTrace(ThreadState.get(), function == Py.None ? null : function);
    }

    @Function
    PyObject gettrace() {
        PyObject function = ThreadState.get().traceFunction;
        return function == null ? Py.None : function;
    }

    @Function
    void setprofile(PyObject function) {
        Interpreter.current().evaluator.setProfile(ThreadState.get(), function == Py.None ? null : function);
    }

    @Function
    PyObject getprofile() {
        PyObject function = ThreadState.get().profileFunction;
        return function == null ? Py.None : function;
    }

    @Function(name = "_settraceallthreads")
    void settraceallthreads(PyObject function) {
        for (ThreadState thread : Interpreter.current().threads()) {
            thread.interpreter.evaluator.setTrace(thread, function == Py.None ? null : function);
        }
    }

    @Function(name = "_setprofileallthreads")
    void setprofileallthreads(PyObject function) {
        for (ThreadState thread : Interpreter.current().threads()) {
            thread.interpreter.evaluator.setProfile(thread, function == Py.None ? null : function);
        }
    }

    @Function(name = "call_tracing")
    PyObject callTracing(PyObject func, PyObject args) {
        if (!(args instanceof PyTuple tuple)) {
            throw Errors.typeError("call_tracing() argument 2 must be tuple, not " + args.type().longName());
        }
        ThreadState ts = ThreadState.get();
        boolean tracing = ts.inTrace;
        ts.inTrace = false;
        try {
            return Calls.call(func, tuple.items, null);
        } finally {
            ts.inTrace = tracing;
        }
    }

    // ---- coroutines

    @Function(name = "set_coroutine_origin_tracking_depth")
    void setCoroutineOriginTrackingDepth(int depth) {
        if (depth < 0) {
            throw Errors.valueError("depth must be >= 0");
        }
        ThreadState.get().coroutineOriginDepth = depth;
    }

    @Function(name = "get_coroutine_origin_tracking_depth")
    int getCoroutineOriginTrackingDepth() {
        return ThreadState.get().coroutineOriginDepth;
    }

    @Function(name = "set_asyncgen_hooks")
    void setAsyncgenHooks(PyObject[] args, PyTuple kwnames) {
        PyObject[] given = ASYNCGEN_HOOKS.bind(args, kwnames);
        PyObject firstiter = given[0];
        PyObject finalizer = given[1];
        ThreadState thread = ThreadState.get();
        if (finalizer != null) {
            thread.asyncGenFinalizer = callableOrNone("finalizer", finalizer);
        }
        if (firstiter != null) {
            thread.asyncGenFirstIter = callableOrNone("firstiter", firstiter);
        }
    }

    private static PyObject callableOrNone(String what, PyObject hook) {
        if (hook != Py.None && !hook.type().hasSlot(Slot.CALL)) {
            throw Errors.typeError("callable " + what + " expected, got " + hook.type().longName());
        }
        return hook == Py.None ? null : hook;
    }

    @Function(name = "get_asyncgen_hooks")
    PyObject getAsyncgenHooks() {
        ThreadState thread = ThreadState.get();
        return SysTypes.ASYNCGEN_HOOKS.make(thread.asyncGenFirstIter, thread.asyncGenFinalizer);
    }
}
