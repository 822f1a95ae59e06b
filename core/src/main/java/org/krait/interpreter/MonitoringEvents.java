package org.krait.interpreter;

import org.krait.code.Opcode;
import org.krait.code.Operands;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.exception.PyBaseException;
import org.krait.runtime.Monitoring;
import org.krait.runtime.ThreadState;
import org.krait.runtime.function.FrameTrace;
import org.krait.runtime.function.Instructions;
import org.krait.runtime.function.PyFrame;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.function.PyMethod;

/**
 * Tells {@link Monitoring} what the interpreter does. Places are given in bytes, as {@code dis} shows them.
 *
 * <p>Source: PEP 669; library reference, {@code sys.monitoring}.
 */
final class MonitoringEvents {
    private MonitoringEvents() {}

    static boolean isActive(ThreadState ts) {
        Monitoring monitoring = ts.interpreter.serviceOrNull(Monitoring.class);
        return monitoring != null && monitoring.active;
    }

    private static void fire(ThreadState ts, PyFrame f, int event, int unit, PyObject... args) {
        begin(ts, f, event);
        try {
            Monitoring.of(ts.interpreter).fire(f.code, event, unit, args);
        } finally {
            end(ts, f);
        }
    }

    private static void begin(ThreadState ts, PyFrame f, int event) {
        ts.inTrace = true;
        FrameTrace.of(f).event = event == Monitoring.LINE ? FrameTrace.LINE
                : event == Monitoring.PY_START ? FrameTrace.NEW_FRAME : FrameTrace.OTHER;
    }

    private static void end(ThreadState ts, PyFrame f) {
        FrameTrace.of(f).event = FrameTrace.NO_EVENT;
        ts.inTrace = false;
    }

    private static PyObject offset(int unit) {
        return Py.integer(2L * unit);
    }

    /** The last unit of the instruction under way, caches included; where a RERAISE stands and not what it restores. */
    static int end(PyFrame f) {
        int[] base = f.code.instructions().base;
        int last = FrameTrace.of(f).previous;
        if (last >= 0 && Instructions.opcode(base[last]) == Opcode.RERAISE) {
            return last;
        }
        return f.lasti < 0 ? 0 : f.lasti + Opcode.caches(Instructions.opcode(base[f.lasti]));
    }

    /** The events before an instruction, the one at {@code f.resume}, which a callback may move. */
    static void before(ThreadState ts, PyFrame f, FrameTrace state, LineStarts lines, int previous) {
        int pc = f.resume;
        int[] base = f.code.instructions().base;
        int opcode = Instructions.opcode(base[pc]);
        int arg = base[pc] >>> 8;
        returned(ts, f);
        if (opcode == Opcode.RESUME) {
            resumed(ts, f, pc, arg);
            return;
        }
        if (previous >= 0 && pc == previous + 2 && Instructions.opcode(base[previous]) == Opcode.FOR_ITER) {
            branch(ts, f, Monitoring.BRANCH_LEFT, previous, pc);
        }
        int line = lines.lines[pc];
        if (lines.starts[pc] && (previous < 0 || lines.lines[previous] != line || isToldOf(ts, f, base[previous]))) {
            fire(ts, f, Monitoring.LINE, pc, Py.integer(line));
            if (state.jump >= 0) {
                f.resume = state.jump;
                state.jump = -1;
                state.previous = -1;
                int target = base[f.resume];
                if (Instructions.opcode(target) == Opcode.RESUME) {
                    resumed(ts, f, f.resume, target >>> 8);
                }
                return;
            }
        }
        fire(ts, f, Monitoring.INSTRUCTION, pc, offset(pc));
        special(ts, f, state, pc, previous, opcode, arg);
    }

    /** Whether an instruction is a RESUME that somebody is told of; the line it stands in begins behind it, then. */
    private static boolean isToldOf(ThreadState ts, PyFrame f, int instruction) {
        if (Instructions.opcode(instruction) != Opcode.RESUME) {
            return false;
        }
        boolean start = (instruction >>> 8 & 3) == Operands.RESUME_AT_FUNC_START;
        return ts.traceFunction != null || ts.profileFunction != null
                || Monitoring.of(ts.interpreter).tools(f.code, start ? Monitoring.PY_START : Monitoring.PY_RESUME) != 0;
    }

    private static void resumed(ThreadState ts, PyFrame f, int pc, int arg) {
        boolean start = (arg & 3) == Operands.RESUME_AT_FUNC_START;
        fire(ts, f, start ? Monitoring.PY_START : Monitoring.PY_RESUME, pc, offset(pc));
    }

    private static void special(ThreadState ts, PyFrame f, FrameTrace state, int pc, int previous, int opcode,
            int arg) {
        PyObject top = f.sp > f.code.nlocalsplus ? f.slots[f.sp - 1] : null;
        switch (opcode) {
            case Opcode.RETURN_VALUE:
                fire(ts, f, Monitoring.PY_RETURN, pc, offset(pc), top);
                break;
            case Opcode.YIELD_VALUE:
                fire(ts, f, Monitoring.PY_YIELD, pc, offset(pc), top);
                break;
            case Opcode.JUMP_BACKWARD:
                fire(ts, f, Monitoring.JUMP, pc, offset(pc), offset(pc + 2 - arg));
                break;
            case Opcode.JUMP_FORWARD:
                fire(ts, f, Monitoring.JUMP, pc, offset(pc), offset(pc + 1 + arg));
                break;
            case Opcode.POP_JUMP_IF_FALSE:
                jump(ts, f, pc, arg, top == Py.False);
                break;
            case Opcode.POP_JUMP_IF_TRUE:
                jump(ts, f, pc, arg, top == Py.True);
                break;
            case Opcode.POP_JUMP_IF_NONE:
                jump(ts, f, pc, arg, top == Py.None);
                break;
            case Opcode.POP_JUMP_IF_NOT_NONE:
                jump(ts, f, pc, arg, top != Py.None);
                break;
            case Opcode.NOT_TAKEN:
                branch(ts, f, Monitoring.BRANCH_LEFT, previous, pc + 1);
                break;
            case Opcode.POP_ITER:
                branch(ts, f, Monitoring.BRANCH_RIGHT, previous, pc + 1);
                break;
            case Opcode.END_ASYNC_FOR:
                branch(ts, f, Monitoring.BRANCH_RIGHT, pc + 1 - arg, pc + 1);
                break;
            default:
                PendingCall call = PendingCall.of(f, opcode | arg << 8);
                if (call != null) {
                    call(ts, f, state, pc, call);
                }
        }
    }

    private static void jump(ThreadState ts, PyFrame f, int pc, int arg, boolean taken) {
        if (taken) {
            branch(ts, f, Monitoring.BRANCH_RIGHT, pc, pc + 2 + arg);
        }
    }

    /** The branch that an instruction found not taken, or a loop's end, is told by what runs next. */
    private static void branch(ThreadState ts, PyFrame f, int event, int from, int to) {
        if (from >= 0) {
            fire(ts, f, event, from, offset(from), offset(to));
        }
    }

    private static void call(ThreadState ts, PyFrame f, FrameTrace state, int pc, PendingCall call) {
        Monitoring monitoring = Monitoring.of(ts.interpreter);
        int tools = monitoring.listening(f.code, Monitoring.CALL, pc);
        if (tools == 0) {
            return;
        }
        PyObject callable = call.callable();
        PyObject shown = call.first() == null ? monitoring.missing : call.first();
        fire(ts, f, Monitoring.CALL, pc, offset(pc), callable, shown);
        if (!(callable instanceof PyFunction) && !(callable instanceof PyMethod)) {
            state.monitoredCall = new PyObject[] {offset(pc), callable, shown};
            state.monitoringTools = tools;
        }
    }

    private static void callEnded(ThreadState ts, PyFrame f, FrameTrace state, int event) {
        PyObject[] call = state.monitoredCall;
        state.monitoredCall = null;
        Monitoring monitoring = Monitoring.of(ts.interpreter);
        int tools = state.monitoringTools & monitoring.tools(f.code, Monitoring.CALL);
        begin(ts, f, event);
        try {
            monitoring.tell(tools, event, f.code, call);
        } finally {
            end(ts, f);
        }
    }

    /** The call that the frame has under way has returned. */
    static void returned(ThreadState ts, PyFrame f) {
        FrameTrace state = FrameTrace.of(f);
        if (state.monitoredCall != null) {
            callEnded(ts, f, state, Monitoring.C_RETURN);
        }
    }

    /** An exception arrives in a frame. */
    static void raised(ThreadState ts, PyFrame f, FrameTrace state, PyException e) {
        if (isActive(ts)) {
            if (state.monitoredCall != null) {
                callEnded(ts, f, state, Monitoring.C_RAISE);
            }
            exception(ts, f, e.traced ? Monitoring.RERAISE : Monitoring.RAISE, end(f), e.value);
        }
    }

    static void exception(ThreadState ts, PyFrame f, int event, int unit, PyBaseException exception) {
        if (isActive(ts)) {
            fire(ts, f, event, unit, offset(unit), exception);
        }
    }
}
