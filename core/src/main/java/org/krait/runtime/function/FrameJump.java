package org.krait.runtime.function;

import java.util.Arrays;
import org.krait.code.LocationTable;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.exception.PyBaseException;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyInt;
import org.krait.runtime.ThreadState;
import org.krait.runtime.Warnings;

/**
 * Assignment to {@code frame.f_lineno}: a debugger's jump to another line, allowed from a line event only, and only to
 * where the value stack fits.
 *
 * <p>Source: language reference, 3.2.13.2 "Frame objects"; CPython's refusals.
 */
final class FrameJump {
    private FrameJump() {}

    static void jump(PyFrame frame, PyObject line) {
        if (line == null) {
            throw Errors.attributeError("cannot delete attribute");
        }
        if (line.type() != PyInt.TYPE) {
            throw Errors.valueError("lineno must be an integer");
        }
        FrameTrace trace = frame.trace;
        if (trace == null || trace.event == FrameTrace.NO_EVENT) {
            throw Errors.valueError("f_lineno can only be set in a trace function");
        }
        if (trace.event == FrameTrace.NEW_FRAME) {
            throw Errors.valueError("can't jump from the 'call' trace event of a new frame");
        }
        if (trace.event != FrameTrace.LINE && trace.event != FrameTrace.YIELD) {
            throw Errors.valueError("can only jump from a 'line' trace event");
        }
        if (!((PyInt) line).isSmall() || ((PyInt) line).longValue() != (int) ((PyInt) line).longValue()) {
            throw Errors.valueError("lineno out of range");
        }
        int wanted = Numbers.asInt(line);
        if (wanted < frame.code.code.co_firstlineno) {
            throw Errors.valueError("line " + wanted + " comes before the current code block");
        }
        int[] lines = lineStarts(frame.code);
        int found = firstNotBefore(lines, wanted);
        if (found < 0) {
            throw Errors.valueError("line " + wanted + " comes after the current code block");
        }
        long[] stacks = StackKinds.of(frame.code);
        int place = place(lines, found, stacks, stacks[frame.lasti]);
        bindUnbound(frame);
        popTo(frame, stacks[frame.lasti], stacks[place]);
        trace.jump = place;
        frame.lasti = place;
    }

    /** The line at each unit where a line begins, else -1. */
    private static int[] lineStarts(PyCode code) {
        int[] lines = new int[code.instructions().base.length];
        Arrays.fill(lines, -1);
        int last = -1;
        for (LocationTable t = LocationTable.of(code.code); t.next();) {
            if (t.line() != last && t.line() >= 0) {
                lines[t.start() / 2] = t.line();
                last = t.line();
            }
        }
        return lines;
    }

    private static int firstNotBefore(int[] lines, int wanted) {
        int best = Integer.MAX_VALUE;
        for (int line : lines) {
            if (line >= wanted && line < best) {
                best = line;
            }
        }
        return best == Integer.MAX_VALUE ? -1 : best;
    }

    private static int place(int[] lines, int line, long[] stacks, long from) {
        String refusal = "cannot find bytecode for specified line";
        boolean explained = false;
        int best = -1;
        long bestStack = StackKinds.TOO_DEEP;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i] != line) {
                continue;
            }
            if (StackKinds.compatible(from, stacks[i])) {
                if (stacks[i] > bestStack) {
                    bestStack = stacks[i];
                    best = i;
                }
            } else if (!explained) {
                explained = from >= 0;
                refusal = from == StackKinds.TOO_DEEP ? "stack to deep to analyze"
                        : from == StackKinds.UNREACHED ? "can't jump from unreachable code"
                        : StackKinds.explain(stacks[i]);
            }
        }
        if (best < 0) {
            throw Errors.valueError(refusal);
        }
        return best;
    }

    /** The compiler may have proved at the new place that a variable has a value. */
    private static void bindUnbound(PyFrame frame) {
        int unbound = 0;
        for (int i = 0; i < frame.code.nlocalsplus; i++) {
            if (frame.slots[i] == null) {
                unbound++;
            }
        }
        if (unbound == 0) {
            return;
        }
        Warnings.warn(PyExceptions.RuntimeWarning,
                "assigning None to " + unbound + " unbound local" + (unbound == 1 ? "" : "s"), 0);
        for (int i = 0; i < frame.code.nlocalsplus; i++) {
            if (frame.slots[i] == null) {
                frame.slots[i] = Py.None;
            }
        }
    }

    private static void popTo(PyFrame frame, long from, long to) {
        ThreadState ts = ThreadState.get();
        for (long stack = from; stack > to; stack = StackKinds.pop(stack)) {
            PyObject popped = frame.slots[--frame.sp];
            frame.slots[frame.sp] = null;
            if (StackKinds.top(stack) == StackKinds.EXCEPTION) {
                ts.handling.exception = popped == Py.None ? null : (PyBaseException) popped;
            }
        }
    }
}
