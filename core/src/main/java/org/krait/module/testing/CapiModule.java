package org.krait.module.testing;

import java.util.Arrays;
import org.krait.code.CodeObject;
import org.krait.code.Opcode;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.descriptor.KeywordArguments;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyBaseException;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.Compilation;
import org.krait.runtime.Interpreter;
import org.krait.runtime.Monitoring;
import org.krait.runtime.Signals;
import org.krait.runtime.Subinterpreter;
import org.krait.runtime.ThreadState;
import org.krait.runtime.TracebackPrinter;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.function.PyTraceback;
import org.krait.runtime.generator.PyGenerator;
import org.krait.syntax.Mode;
import org.krait.syntax.ParseOptions;
import org.krait.syntax.ast.Mod;

/** The functions of {@code _testcapi}. */
@ExposeModule(name = "_testcapi")
public final class CapiModule extends JavaModule {
    public CapiModule() {
        super(CapiModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        NativeLimits.addTo(dict);
        dict.put(PyStr.intern("RecursingInfinitelyError"), RecursingInfinitelyError.TYPE);
        dict.put(PyStr.intern("awaitType"), AwaitType.TYPE);
        dict.put(PyStr.intern("CodeLike"), CodeLike.TYPE);
        dict.put(PyStr.intern("DocStringNoSignatureTest"), NoSignatureType.TYPE);
        dict.put(PyStr.intern("DocStringUnrepresentableSignatureTest"), UnrepresentableSignatureType.TYPE);
        dict.put(PyStr.intern("the_number_three"), Py.integer(3));
        dict.put(PyStr.intern("ONE"), Py.integer(1));
        // CPython's allocators; the JVM has its own.
        dict.put(PyStr.intern("WITH_PYMALLOC"), Py.False);
        dict.put(PyStr.intern("WITH_MIMALLOC"), Py.False);
    }

    /** PyCode_Addr2Line: the line of the instruction at a byte offset; that of the definition before the first. */
    @Function(name = "code_offset_to_line", signature = "($module, code, offset, /)")
    int codeOffsetToLine(PyCode code, int offset) {
        return code.line(offset < 0 ? -1 : offset / 2);
    }

    /** PyCode_NewEmpty: code that raises AssertionError, for a place in a traceback. */
    @Function(name = "code_newempty", signature = "($module, filename, funcname, firstlineno, /)")
    PyObject codeNewEmpty(String filename, String funcname, int firstlineno) {
        CodeObject.Builder code = new CodeObject.Builder();
        code.filename = filename;
        code.name = funcname;
        code.qualname = funcname;
        code.firstlineno = firstlineno;
        code.stacksize = 1;
        code.code = new byte[] {(byte) Opcode.RESUME, 0, (byte) Opcode.LOAD_COMMON_CONSTANT, 0,
            (byte) Opcode.RAISE_VARARGS, 1};
        code.linetable = new byte[] {(byte) 0xEA, 0};
        code.exceptiontable = new byte[0];
        code.consts = new Object[0];
        code.names = new String[0];
        code.localsplusnames = new String[0];
        code.localspluskinds = new byte[0];
        return new PyCode(code.build());
    }

    /** PyErr_DisplayException, or, legacy, PyErr_Display. */
    @Function(name = "exception_print", signature = "($module, exc, legacy=False, /)")
    void exceptionPrint(PyObject exc, boolean legacy) {
        TracebackPrinter.print(exc, exc instanceof PyBaseException e ? Attributes.get(e, "__traceback__") : Py.None);
    }

    /** PyTraceBack_Print. */
    @Function(name = "traceback_print", signature = "($module, tb, file, /)")
    void tracebackPrint(PyTraceback tb, PyObject file) {
        Calls.method(file, "write", Py.str(TracebackPrinter.plain(tb)));
    }

    /**
     * PyErr_SetObject with the arguments 0, 1 ...
     *
     * @throws PyException the exception; SystemError if {@code exception} is none
     */
    @Function(name = "raise_exception", signature = "($module, exception, num_args, /)")
    PyObject raiseException(PyObject exception, int numArgs) {
        if (!(exception instanceof PyType type) || !type.isSubtypeOf(PyBaseException.TYPE)) {
            throw Errors.systemError("_PyErr_SetObject: exception " + Texts.reprString(exception)
                    + " is not a BaseException subclass");
        }
        PyObject[] args = new PyObject[numArgs];
        Arrays.setAll(args, Py::integer);
        PyObject made = Calls.call(type, args, null);
        if (made instanceof PyBaseException error) {
            throw new PyException(error);
        }
        throw Errors.typeError("calling " + Texts.reprString(type)
                + " should have returned an instance of BaseException, not " + made.type().longName());
    }

    /** PyErr_NoMemory. */
    @Function(name = "raise_memoryerror", signature = "($module, /)")
    PyObject raiseMemoryError() {
        throw Errors.of(PyExceptions.MemoryError, new PyObject[0]);
    }

    /** PyErr_NewExceptionWithDoc: a class made from {@code module.name}. */
    @Function(name = "make_exception_with_doc",
            signature = "($module, /, name, doc=<unrepresentable>, base=<unrepresentable>, dict=<unrepresentable>)")
    PyObject makeExceptionWithDoc(PyStr name, PyStr doc, PyObject base, PyDict dict) {
        PyDict namespace = dict == null ? new PyDict() : dict;
        if (doc != null) {
            namespace.put(PyStr.intern("__doc__"), doc);
        }
        String text = name.toString();
        int dot = text.lastIndexOf('.');
        if (dot < 0) {
            throw Errors.systemError("PyErr_NewException: name must be module.class");
        }
        if (namespace.get(PyStr.intern("__module__")) == null) {
            namespace.put(PyStr.intern("__module__"), Py.str(text.substring(0, dot)));
        }
        PyObject bases = base instanceof PyTuple ? base : Py.tuple(base == null ? PyExceptions.Exception : base);
        return Calls.call(PyType.TYPE, Py.str(text.substring(dot + 1)), bases, namespace);
    }

    /** SIGINT arrives, and None is sent to the generator before anybody looks at signals. */
    @Function(name = "raise_SIGINT_then_send_None", signature = "($module, gen, /)")
    PyObject raiseSigintThenSendNone(PyGenerator gen) {
        Interpreter.current().signals().raise(Signals.INTERRUPT);
        PyObject yielded = gen.send(ThreadState.get(), Py.None);
        if (yielded == null) {
            throw Errors.stopIteration(gen.takeResult());
        }
        return yielded;
    }

    /**
     * The value of an option of PyConfig.
     *
     * @throws PyException ValueError if Krait has no such option
     */
    @Function(name = "config_get", signature = "($module, name, /)")
    PyObject configGet(PyStr name) {
        return Configuration.get(name.toString());
    }

    @Function(name = "pymarshal_write_long_to_file")
    void writeLong(PyObject value, PyObject filename, PyObject version) {
        MarshalFile.writeLong(value, filename, version);
    }

    @Function(name = "pymarshal_write_object_to_file")
    void writeObject(PyObject object, PyObject filename, PyObject version) {
        MarshalFile.writeObject(object, filename, version);
    }

    @Function(name = "pymarshal_read_short_from_file")
    PyObject readShort(PyObject filename) {
        return MarshalFile.read(filename).number(Short.BYTES);
    }

    @Function(name = "pymarshal_read_long_from_file")
    PyObject readLong(PyObject filename) {
        return MarshalFile.read(filename).number(Integer.BYTES);
    }

    @Function(name = "pymarshal_read_last_object_from_file")
    PyObject readLastObject(PyObject filename) {
        return MarshalFile.read(filename).lastObject();
    }

    @Function(name = "pymarshal_read_object_from_file")
    PyObject readObject(PyObject filename) {
        return MarshalFile.read(filename).object();
    }

    /** Py_NewInterpreter, PyRun_SimpleString, Py_EndInterpreter: 0, or -1 if the code raised what has been printed. */
    @Function(name = "run_in_subinterp", signature = "($module, code, /)")
    int runInSubinterp(PyStr code) {
        String source = code.toString();
        ThreadState caller = ThreadState.get();
        try (Subinterpreter other = caller.interpreter.subinterpreters.start(caller.interpreter.options)) {
            return run(source, other.globals());
        } finally {
            ThreadState.enter(caller);
        }
    }

    private static int run(String source, PyDict globals) {
        String filename = "<string>";
        try {
            Mod tree = Compilation.parse(source, filename, Mode.EXEC, ParseOptions.DEFAULT);
            Interpreter.current().evaluator.run(ThreadState.get(), Compilation.compile(tree, filename, 0, 0), globals,
                    globals, null);
            return 0;
        } catch (PyException e) {
            TracebackPrinter.print(e.value, Attributes.get(e.value, "__traceback__"));
            return -1;
        }
    }

    // PyMonitoring_Enter/ExitScope and PyMonitoring_Fire...Event: each returns the tools that still listen

    @Function(name = "monitoring_enter_scope")
    void monitoringEnterScope(PyObject[] args, PyTuple kwnames) {
        ArgParser.noKeywords("monitoring_enter_scope", kwnames);
        CodeLike.enterScope(args);
    }

    @Function(name = "monitoring_exit_scope")
    void monitoringExitScope(PyObject[] args, PyTuple kwnames) {
        ArgParser.noKeywords("monitoring_exit_scope", kwnames);
    }

    @Function(name = "fire_event_py_start")
    int fireEventPyStart(PyObject[] args, PyTuple kwnames) {
        KeywordArguments.exactly("fire_event_py_start", 2, args, kwnames);
        return CodeLike.fire(Monitoring.PY_START, args);
    }

    @Function(name = "fire_event_py_resume")
    int fireEventPyResume(PyObject[] args, PyTuple kwnames) {
        KeywordArguments.exactly("fire_event_py_resume", 2, args, kwnames);
        return CodeLike.fire(Monitoring.PY_RESUME, args);
    }

    @Function(name = "fire_event_py_return")
    int fireEventPyReturn(PyObject[] args, PyTuple kwnames) {
        KeywordArguments.exactly("fire_event_py_return", 3, args, kwnames);
        return CodeLike.fire(Monitoring.PY_RETURN, args);
    }

    @Function(name = "fire_event_py_yield")
    int fireEventPyYield(PyObject[] args, PyTuple kwnames) {
        KeywordArguments.exactly("fire_event_py_yield", 3, args, kwnames);
        return CodeLike.fire(Monitoring.PY_YIELD, args);
    }

    @Function(name = "fire_event_call")
    int fireEventCall(PyObject[] args, PyTuple kwnames) {
        KeywordArguments.exactly("fire_event_call", 4, args, kwnames);
        return CodeLike.fire(Monitoring.CALL, args);
    }

    @Function(name = "fire_event_line")
    int fireEventLine(PyObject[] args, PyTuple kwnames) {
        KeywordArguments.exactly("fire_event_line", 3, args, kwnames);
        return CodeLike.fireLine(args);
    }

    @Function(name = "fire_event_jump")
    int fireEventJump(PyObject[] args, PyTuple kwnames) {
        KeywordArguments.exactly("fire_event_jump", 3, args, kwnames);
        return CodeLike.fire(Monitoring.JUMP, args);
    }

    @Function(name = "fire_event_branch_left")
    int fireEventBranchLeft(PyObject[] args, PyTuple kwnames) {
        KeywordArguments.exactly("fire_event_branch_left", 3, args, kwnames);
        return CodeLike.fire(Monitoring.BRANCH_LEFT, args);
    }

    @Function(name = "fire_event_branch_right")
    int fireEventBranchRight(PyObject[] args, PyTuple kwnames) {
        KeywordArguments.exactly("fire_event_branch_right", 3, args, kwnames);
        return CodeLike.fire(Monitoring.BRANCH_RIGHT, args);
    }

    @Function(name = "fire_event_c_return")
    int fireEventCReturn(PyObject[] args, PyTuple kwnames) {
        KeywordArguments.exactly("fire_event_c_return", 3, args, kwnames);
        return CodeLike.fire(Monitoring.C_RETURN, args);
    }

    @Function(name = "fire_event_py_throw")
    int fireEventPyThrow(PyObject[] args, PyTuple kwnames) {
        KeywordArguments.exactly("fire_event_py_throw", 3, args, kwnames);
        return CodeLike.fireException(Monitoring.PY_THROW, args);
    }

    @Function(name = "fire_event_raise")
    int fireEventRaise(PyObject[] args, PyTuple kwnames) {
        KeywordArguments.exactly("fire_event_raise", 3, args, kwnames);
        return CodeLike.fireException(Monitoring.RAISE, args);
    }

    @Function(name = "fire_event_reraise")
    int fireEventReraise(PyObject[] args, PyTuple kwnames) {
        KeywordArguments.exactly("fire_event_reraise", 3, args, kwnames);
        return CodeLike.fireException(Monitoring.RERAISE, args);
    }

    @Function(name = "fire_event_exception_handled")
    int fireEventExceptionHandled(PyObject[] args, PyTuple kwnames) {
        KeywordArguments.exactly("fire_event_exception_handled", 3, args, kwnames);
        return CodeLike.fireException(Monitoring.EXCEPTION_HANDLED, args);
    }

    @Function(name = "fire_event_c_raise")
    int fireEventCRaise(PyObject[] args, PyTuple kwnames) {
        KeywordArguments.exactly("fire_event_c_raise", 3, args, kwnames);
        return CodeLike.fireException(Monitoring.C_RAISE, args);
    }

    @Function(name = "fire_event_py_unwind")
    int fireEventPyUnwind(PyObject[] args, PyTuple kwnames) {
        KeywordArguments.exactly("fire_event_py_unwind", 3, args, kwnames);
        return CodeLike.fireException(Monitoring.PY_UNWIND, args);
    }

    @Function(name = "fire_event_stop_iteration")
    int fireEventStopIteration(PyObject[] args, PyTuple kwnames) {
        KeywordArguments.exactly("fire_event_stop_iteration", 3, args, kwnames);
        return CodeLike.fireStopIteration(args);
    }

    // Functions that do nothing and whose docstrings show signatures, or none

    @Function
    PyObject docstring_empty(PyObject[] args, PyTuple kwnames) {
        return Py.None;
    }

    @Function
    PyObject docstring_no_signature(PyObject[] args, PyTuple kwnames) {
        return Py.None;
    }

    @Function
    PyObject docstring_with_invalid_signature(PyObject[] args, PyTuple kwnames) {
        return Py.None;
    }

    @Function
    PyObject docstring_with_invalid_signature2(PyObject[] args, PyTuple kwnames) {
        return Py.None;
    }

    @Function
    PyObject docstring_with_signature(PyObject[] args, PyTuple kwnames) {
        return Py.None;
    }

    @Function
    PyObject docstring_with_signature_and_extra_newlines(PyObject[] args, PyTuple kwnames) {
        return Py.None;
    }

    @Function
    PyObject docstring_with_signature_but_no_doc(PyObject[] args, PyTuple kwnames) {
        return Py.None;
    }

    @Function
    PyObject docstring_with_signature_with_defaults(PyObject[] args, PyTuple kwnames) {
        return Py.None;
    }

    @Function(signature = "($module, /)")
    PyObject docstring_no_signature_noargs() {
        return Py.None;
    }

    @Function(signature = "($module, object, /)")
    PyObject docstring_no_signature_o(PyObject object) {
        return Py.None;
    }
}
