package org.krait.interpreter;

import org.krait.code.Opcode;
import org.krait.object.Calls;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.descriptor.PyBuiltinFunction;
import org.krait.object.descriptor.PyMethodDescriptor;
import org.krait.object.exception.PyBaseException;
import org.krait.object.exception.PyStopIteration;
import org.krait.object.str.PyStr;
import org.krait.runtime.Monitoring;
import org.krait.runtime.ThreadState;
import org.krait.runtime.function.FrameTrace;
import org.krait.runtime.function.Instructions;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.function.PyFrame;

/**
 * {@code sys.settrace} and {@code sys.setprofile}. While a thread has such a function, every instruction of the code
 * that it runs is marked as watched; before such an instruction the loop comes here. Code that nobody watches pays
 * nothing.
 *
 * <p>A trace function is called with "call" when a frame starts or a generator goes on; what it returns traces the
 * frame's "line", "opcode", "exception" and "return" events. A profile function gets "call", "return", and "c_call",
 * "c_return", "c_exception" around functions written in Java. While one of them runs, nothing is traced.
 *
 * <p>Source: library reference, {@code sys.settrace}; the exact events are CPython's.
 */
final class Watching {
    private static final PyStr CALL = PyStr.intern("call");
    private static final PyStr LINE = PyStr.intern("line");
    private static final PyStr OPCODE = PyStr.intern("opcode");
    private static final PyStr RETURN = PyStr.intern("return");
    private static final PyStr EXCEPTION = PyStr.intern("exception");
    private static final PyStr C_CALL = PyStr.intern("c_call");
    private static final PyStr C_RETURN = PyStr.intern("c_return");
    private static final PyStr C_EXCEPTION = PyStr.intern("c_exception");

    private Watching() {}

    static void setTrace(ThreadState ts, PyObject function) {
        ts.traceFunction = function;
        watchStack(ts);
    }

    static void setProfile(ThreadState ts, PyObject function) {
        ts.profileFunction = function;
        if (function == null && ts.frame != null && ts.frame.trace != null) {
            ts.frame.trace.calling = null; // nobody will be told that this call returned
        }
        watchStack(ts);
    }

    private static boolean isWatching(ThreadState ts) {
        return ts.traceFunction != null || ts.profileFunction != null || MonitoringEvents.isActive(ts);
    }

    /** The events that {@code sys.monitoring} watches have changed, of one code object or (null) of all. */
    static void monitor(ThreadState ts, PyCode code) {
        for (ThreadState thread : ts.interpreter.threads()) {
            thread.watched = isWatching(thread);
        }
        ts.watched = isWatching(ts);
        if (code == null) {
            watchStack(ts);
        } else if (MonitoringEvents.isActive(ts)) {
            watch(code.instructions());
        }
    }

    private static void watchStack(ThreadState ts) {
        ts.watched = isWatching(ts);
        if (ts.watched) {
            for (PyFrame f = ts.frame; f != null; f = f.back) {
                watch(f);
            }
        }
    }

    /** Marks the instructions of a frame that is about to run. */
    static void watch(PyFrame f) {
        watch(f.code.instructions());
    }

    private static void watch(Instructions code) {
        code.setWatched(true);
    }

    private static void unwatch(Instructions code) {
        code.setWatched(false);
    }

    /** Tells who watches, and returns the instruction to run: the one at {@code f.resume}. */
    static int before(ThreadState ts, PyFrame f) {
        Instructions code = f.instructions;
        if (!isWatching(ts)) {
            unwatch(code);
            if (f.trace != null) {
                f.trace.monitoredCall = null; // nobody will be told that it returned
            }
            return code.base[f.resume];
        }
        if (ts.inTrace) {
            return code.base[f.resume];
        }
        FrameTrace state = FrameTrace.of(f);
        int pc = f.resume;
        int previous = state.previous;
        state.previous = pc;
        afterCall(ts, f, state, C_RETURN);
        if (MonitoringEvents.isActive(ts)) {
            MonitoringEvents.before(ts, f, state, lines(f), previous);
            if (f.resume != pc) {
                pc = f.resume;
                previous = -1;
            }
        }
        ts.stopped = null;
        int instruction = code.base[pc];
        if ((instruction & 0xFF) == Opcode.RESUME) {
            called(ts, f);
        } else {
            if (state.function != null && ts.traceFunction != null) {
                traced(ts, f, state, instruction, previous);
                pc = f.resume;
                instruction = code.base[pc];
            }
            int opcode = instruction & 0xFF;
            if (opcode == Opcode.RESUME) { // a debugger jumped to the start
                called(ts, f);
            } else if (opcode == Opcode.RETURN_VALUE || opcode == Opcode.YIELD_VALUE) {
                state.yields = opcode == Opcode.YIELD_VALUE;
                try {
                    returned(ts, f, f.slots[f.sp - 1]);
                } finally {
                    state.yields = false;
                }
                if (state.jump >= 0) {
                    f.resume = state.jump;
                    state.jump = -1;
                    state.previous = -1;
                    pc = f.resume;
                    instruction = code.base[pc];
                }
            } else if (ts.profileFunction != null) {
                beforeCall(ts, f, state, instruction);
            }
        }
        f.lasti = pc;
        return instruction;
    }

    /** An exception is thrown into a generator, whose frame goes on. */
    static void thrownInto(ThreadState ts, PyFrame f, PyException e) {
        if (isWatching(ts) && !ts.inTrace) {
            called(ts, f);
            MonitoringEvents.exception(ts, f, Monitoring.PY_THROW, f.lasti, e.value);
        }
    }

    private static void called(ThreadState ts, PyFrame f) {
        FrameTrace state = FrameTrace.of(f);
        if (ts.traceFunction != null) {
            PyObject local = call(ts, f, ts.traceFunction, CALL, Py.None);
            if (local != Py.None) { // a generator that goes on keeps the one it had
                state.function = local;
            }
        }
        if (ts.profileFunction != null) {
            call(ts, f, ts.profileFunction, CALL, Py.None);
        }
    }

    private static void traced(ThreadState ts, PyFrame f, FrameTrace state, int instruction, int previous) {
        LineStarts lines = lines(f);
        int pc = f.resume;
        int line = lines.lines[pc];
        int[] base = f.code.instructions().base;
        boolean resumed = previous >= 0 && (base[previous] & 0xFF) == Opcode.RESUME;
        if (state.lines && lines.starts[pc] && (previous < 0 || resumed || lines.lines[previous] != line)) {
            local(ts, f, state, LINE, Py.None);
            if (state.jump >= 0) {
                f.resume = state.jump;
                state.jump = -1;
                state.previous = -1;
                return;
            }
        }
        if (state.opcodeEvents) {
            local(ts, f, state, OPCODE, Py.None);
        }
        if ((instruction & 0xFF) == Opcode.JUMP_BACKWARD && state.lines) {
            int target = pc + 2 - (instruction >>> 8);
            if (lines.lines[target] == line) {
                local(ts, f, state, LINE, Py.None);
            }
        }
    }

    private static LineStarts lines(PyFrame f) {
        Instructions code = f.code.instructions();
        if (code.lineStarts == null) {
            code.lineStarts = LineStarts.of(f.code);
        }
        return (LineStarts) code.lineStarts;
    }

    private static void returned(ThreadState ts, PyFrame f, PyObject value) {
        FrameTrace state = FrameTrace.of(f);
        if (ts.traceFunction != null && state.function != null) {
            local(ts, f, state, RETURN, value);
        }
        if (ts.profileFunction != null) {
            call(ts, f, ts.profileFunction, RETURN, value);
        }
    }

    /**
     * An exception arrives in a frame, which is in its traceback already.
     *
     * @return the exception that goes on: the same, or the one that a trace function raised
     */
    static PyException raised(ThreadState ts, PyFrame f, PyException e) {
        if (!isWatching(ts) || ts.inTrace) {
            return e;
        }
        FrameTrace state = FrameTrace.of(f);
        PyBaseException exception = e.value;
        try {
            afterCall(ts, f, state, C_EXCEPTION);
            MonitoringEvents.raised(ts, f, state, e);
            if (!e.traced && ts.traceFunction != null && state.function != null) {
                PyObject traceback = exception.traceback() == null ? Py.None : exception.traceback();
                local(ts, f, state, EXCEPTION, Py.tuple(exception.type(), exception, traceback));
            }
        } catch (PyException other) {
            return other;
        }
        return e;
    }

    /** A generator that the frame advances has ended in a way that CPython makes a StopIteration. */
    static void stopped(ThreadState ts, PyFrame f, PyObject value) {
        FrameTrace state = FrameTrace.of(f);
        if (!ts.inTrace) {
            MonitoringEvents.exception(ts, f, Monitoring.STOP_ITERATION, f.lasti, PyStopIteration.of(value));
        }
        if (!ts.inTrace && ts.traceFunction != null && state.function != null) {
            PyObject stop = PyStopIteration.of(value);
            local(ts, f, state, EXCEPTION, Py.tuple(stop.type(), stop, Py.None));
        }
    }

    /** The iterator that the running frame asked has no more; by an exception, if one is noted. */
    static void ended(ThreadState ts) {
        PyException e = ts.stopped;
        ts.stopped = null;
        if (e != null) {
            swallowed(ts, ts.frame, e);
        }
    }

    /** An instruction of the frame itself takes a StopIteration that came to it. */
    static void swallowed(ThreadState ts, PyFrame f, PyException e) {
        if (MonitoringEvents.isActive(ts)) {
            MonitoringEvents.exception(ts, f, Monitoring.RAISE, f.lasti, e.value);
        }
        FrameTrace state = FrameTrace.of(f);
        if (!ts.inTrace && ts.traceFunction != null && state.function != null) {
            PyObject traceback = e.value.traceback() == null ? Py.None : e.value.traceback();
            local(ts, f, state, EXCEPTION, Py.tuple(e.value.type(), e.value, traceback));
        }
    }

    /** A handler of the frame takes an exception; what the tools raise themselves is returned, else null. */
    static PyException handled(ThreadState ts, PyFrame f, PyBaseException exception) {
        if (isWatching(ts) && !ts.inTrace) {
            try {
                MonitoringEvents.exception(ts, f, Monitoring.EXCEPTION_HANDLED, f.resume, exception);
            } catch (PyException other) {
                return other;
            }
        }
        return null;
    }

    /** An exception leaves a frame; the one that goes on is returned. */
    static PyException left(ThreadState ts, PyFrame f, PyException e) {
        if (isWatching(ts) && !ts.inTrace) {
            try {
                MonitoringEvents.exception(ts, f, Monitoring.PY_UNWIND, MonitoringEvents.end(f), e.value);
                returned(ts, f, Py.None);
            } catch (PyException other) {
                return other;
            }
        }
        return e;
    }

    private static void beforeCall(ThreadState ts, PyFrame f, FrameTrace state, int instruction) {
        PendingCall pending = PendingCall.of(f, instruction);
        if (pending == null) {
            return;
        }
        PyObject callable = pending.callable();
        if (callable instanceof PyMethodDescriptor && pending.first() != null) {
            callable = callable.type().ops.get(callable, pending.first(), pending.first().type());
        }
        if (callable instanceof PyBuiltinFunction) {
            state.calling = callable;
            call(ts, f, ts.profileFunction, C_CALL, callable);
        }
    }

    private static void afterCall(ThreadState ts, PyFrame f, FrameTrace state, PyStr event) {
        PyObject callable = state.calling;
        if (callable != null) {
            state.calling = null;
            if (ts.profileFunction != null) {
                call(ts, f, ts.profileFunction, event, callable);
            }
        }
    }

    private static void local(ThreadState ts, PyFrame f, FrameTrace state, PyStr event, PyObject arg) {
        PyObject result = call(ts, f, state.function, event, arg);
        if (result != Py.None) {
            state.function = result;
        }
    }

    private static PyObject call(ThreadState ts, PyFrame f, PyObject function, PyStr event, PyObject arg) {
        ts.inTrace = true;
        FrameTrace state = FrameTrace.of(f);
        state.event = event == LINE ? FrameTrace.LINE
                : state.yields ? FrameTrace.YIELD
                : event == CALL && !(f.generator != null && f.generator.hasYielded()) ? FrameTrace.NEW_FRAME
                : FrameTrace.OTHER;
        try {
            return Calls.call(function, f, event, arg);
        } catch (PyException e) {
            if (function == ts.profileFunction) {
                setProfile(ts, null);
            } else {
                FrameTrace.of(f).function = null;
                setTrace(ts, null);
            }
            throw e;
        } finally {
            ts.inTrace = false;
            state.event = FrameTrace.NO_EVENT;
        }
    }
}
