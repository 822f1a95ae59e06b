package org.krait.runtime.function;

import java.util.Arrays;
import org.krait.code.CodeObject;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.Setter;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.Identity;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.dict.PyDict;
import org.krait.runtime.generator.PyGeneratorBase;
import org.krait.runtime.importing.SiteNames;

/**
 * A call under way: where it stands and what its variables and its value stack hold. Frames are made on the heap, so
 * that Python code may call as deep as it likes, and are Python objects themselves.
 *
 * <p>Inv: {@code slots} holds the fast locals first (a {@link PyCell} for each variable that an inner function
 * shares, null for a variable without value), then the value stack up to {@code sp}. {@code lasti} is the unit of
 * the instruction under way, -1 before the first.
 *
 * <p>Source: language reference, 3.2.13.2 "Frame objects".
 */
@ExposeType(name = "frame", subclassable = false, instantiable = false)
public final class PyFrame extends PyObject {
    /** {@code types.FrameType}. */
    public static final PyType TYPE = PyFrameExposed.TYPE;

    /** How the frame goes on when it returns: it ends a run of the interpreter loop. */
    public static final byte TO_JAVA = 0;

    /** It gives its value to the frame that called it. */
    public static final byte TO_CALLER = 1;

    /** It is {@code __init__}: its caller gets the new instance, which lies on its value stack. */
    public static final byte TO_INIT = 2;

    /** It is a generator that a {@code for} loop of its caller advances. */
    public static final byte TO_FOR = 3;

    /** It is a generator to which its caller delegates ({@code yield from}, {@code await}). */
    public static final byte TO_SEND = 4;

    /** The code that runs. */
    public final PyCode code;

    /** The code in the form in which it runs. */
    public final Instructions instructions;

    /** The function whose call this is. */
    public final PyFunction function;

    /** {@code f_globals}. */
    public final PyDict globals;

    /** {@code f_builtins}: a dict, as a rule. */
    public final PyObject builtins;

    /** The namespace of a module or class body; null in functions. */
    public PyObject locals;

    /** Fast locals and value stack. */
    public final PyObject[] slots;

    /** The first free place of the value stack, an index into {@link #slots}; kept only while the frame waits. */
    public int sp;

    /** The instruction under way. */
    public int lasti = -1;

    /** Where to go on after the call under way. */
    public int resume;

    /** One of the {@code TO_} constants. */
    public byte returns;

    /** Whether the frame has returned. */
    public boolean finished;

    /** The frame that called this one; null at the bottom, and for a generator that does not run. */
    public PyFrame back;

    /** The generator whose frame this is, or null. */
    public PyGeneratorBase generator;

    /** Variables that a debugger added: names that the code does not have; null: none. */
    PyDict extraLocals;

    /** What {@code sys.settrace} keeps for this frame; null until it does. */
    public FrameTrace trace;

    /** The frame of a call. */
    public PyFrame(PyFunction function) {
        super(TYPE);
        PyCode code = function.code();
        this.code = code;
        instructions = code.instructions();
        this.function = function;
        globals = function.globals;
        builtins = function.builtins;
        if ((code.code.co_flags & CodeObject.CO_OPTIMIZED) == 0) {
            // The code of a module made a function.
            locals = globals;
        }
        slots = new PyObject[instructions.framesize];
        sp = code.nlocalsplus;
    }

    /** The current value of a fast local, cells opened; null if it has none. */
    public PyObject fastLocal(int i) {
        PyObject value = slots[i];
        if (value instanceof PyCell cell
                && (code.code.co_localspluskinds[i] & (CodeObject.CO_FAST_CELL | CodeObject.CO_FAST_FREE)) != 0) {
            return cell.get();
        }
        return value;
    }

    /** Sets a fast local, through its cell if it has one; value null: unbinds it. */
    public void setFastLocal(int i, PyObject value) {
        if (slots[i] instanceof PyCell cell
                && (code.code.co_localspluskinds[i] & (CodeObject.CO_FAST_CELL | CodeObject.CO_FAST_FREE)) != 0) {
            cell.set(value);
        } else {
            slots[i] = value;
        }
    }

    /** Whether the variables of an inlined comprehension live in this module or class body right now. */
    private boolean hasHiddenLocals() {
        byte[] kinds = code.code.co_localspluskinds;
        for (int i = 0; i < kinds.length; i++) {
            if ((kinds[i] & CodeObject.CO_FAST_HIDDEN) != 0 && fastLocal(i) != null) {
                return true;
            }
        }
        return false;
    }

    /** {@code f_locals}: the namespace of a module or class body, else a proxy that writes through. */
    public PyObject localsMapping() {
        if (!code.has(CodeObject.CO_OPTIMIZED) && !hasHiddenLocals()) {
            if (locals == null) {
                locals = new PyDict();
            }
            return locals;
        }
        return new FrameLocalsProxy(this);
    }

    /** What {@code locals()} returns: the namespace of a module or class body, else a fresh snapshot (PEP 667). */
    public PyObject localsSnapshot() {
        PyObject mapping = localsMapping();
        return mapping instanceof FrameLocalsProxy proxy ? proxy.toDict() : mapping;
    }

    /** The source line that runs; -1 if there is none. */
    public int line() {
        return code.line(lasti);
    }

    /** The frame that called this one and that Python code may see, or null. */
    public PyFrame visibleBack() {
        return back;
    }

    /** Forgets variables and stack. */
    public void forget() {
        Arrays.fill(slots, null);
        sp = code.nlocalsplus;
    }

    @Special
    static PyObject repr(PyFrame self) {
        return Py.str("<frame at " + Identity.hex(self) + ", file " + Texts.reprString(
                self.code.filename()) + ", line " + self.line() + ", code " + self.code.name() + ">");
    }

    @Getter(name = "f_back")
    PyObject backAttribute() {
        PyFrame back = visibleBack();
        return back == null ? Py.None : back;
    }

    @Getter(name = "f_code")
    PyObject codeAttribute() {
        return code;
    }

    @Getter(name = "f_globals")
    PyObject globalsAttribute() {
        return globals;
    }

    @Getter(name = "f_builtins")
    PyObject builtinsAttribute() {
        SiteNames.complete(builtins);
        return builtins;
    }

    @Getter(name = "f_locals")
    PyObject localsAttribute() {
        return localsMapping();
    }

    @Getter(name = "f_lasti")
    PyObject lastiAttribute() {
        return Py.integer(lasti < 0 ? -1 : 2 * lasti);
    }

    @Getter(name = "f_lineno")
    PyObject linenoAttribute() {
        int line = line();
        return line < 0 ? Py.None : Py.integer(line);
    }

    @Setter(name = "f_lineno")
    void setLinenoAttribute(PyObject value) {
        FrameJump.jump(this, value);
    }

    @Getter(name = "f_generator")
    PyObject generatorAttribute() {
        return generator == null ? Py.None : generator;
    }

    @Getter(name = "f_trace")
    PyObject traceAttribute() {
        return trace == null || trace.function == null ? Py.None : trace.function;
    }

    @Setter(name = "f_trace")
    void setTraceAttribute(PyObject value) {
        FrameTrace state = FrameTrace.of(this);
        state.function = value == Py.None ? null : value;
        state.opcodeEvents |= state.opcodes && state.function != null;
    }

    @Getter(name = "f_trace_lines")
    PyObject traceLinesAttribute() {
        return Py.bool(trace == null || trace.lines);
    }

    @Setter(name = "f_trace_lines")
    void setTraceLinesAttribute(PyObject value) {
        FrameTrace.of(this).lines = FrameTrace.bool(value);
    }

    @Getter(name = "f_trace_opcodes")
    PyObject traceOpcodesAttribute() {
        return Py.bool(trace != null && trace.opcodes);
    }

    @Setter(name = "f_trace_opcodes")
    void setTraceOpcodesAttribute(PyObject value) {
        FrameTrace state = FrameTrace.of(this);
        state.opcodes = FrameTrace.bool(value);
        state.opcodeEvents = state.opcodes && state.function != null;
    }

    @Method(name = "__sizeof__")
    long sizeOf() {
        return code.sizeOfFrame();
    }

    @Method(name = "clear", signature = "($self, /)")
    void clear() {
        if (generator != null) {
            if (generator.isRunning()) {
                throw Errors.runtimeError("cannot clear an executing frame");
            }
            if (generator.isSuspended()) {
                throw Errors.runtimeError("cannot clear a suspended frame");
            }
            generator.finishUnstarted();
        } else if (!finished) {
            throw Errors.runtimeError("cannot clear an executing frame");
        }
        forget();
        locals = null;
        extraLocals = null;
    }
}
