package org.krait.runtime.function;

import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;

/** What {@code sys.settrace} keeps for one frame. */
public final class FrameTrace {
    /** {@code f_trace}: called at each event of the frame; null: nobody. */
    public PyObject function;

    /** {@code f_trace_lines}. */
    public boolean lines = true;

    /** {@code f_trace_opcodes}. */
    public boolean opcodes;

    /** Whether opcode events are on: they start when the attribute is set on a frame that is being traced. */
    public boolean opcodeEvents;

    /** The instruction that ran last while the frame was watched; -1: none. */
    public int previous = -1;

    /** The function written in Java that the frame is calling, if somebody profiles; else null. */
    public PyObject calling;

    /** Where the frame is to go on, if the trace function moved it; -1: it did not. */
    public int jump = -1;

    /** Whether the frame is about to yield, and its functions are told so. */
    public boolean yields;

    /** As {@link #calling}, for {@code sys.monitoring}: the place, the callable, and its first argument. */
    public PyObject[] monitoredCall;

    /** The tools that were to hear of {@link #monitoredCall}: they will hear of its end. */
    public int monitoringTools;

    /** Which event the trace function is told right now: one of the constants below. */
    public byte event = NO_EVENT;

    public static final byte NO_EVENT = 0;

    /** "call" of a frame that starts. */
    public static final byte NEW_FRAME = 1;

    /** "line": from here the frame may be moved. */
    public static final byte LINE = 2;

    /** "return" of a frame that yields: from here, too. */
    public static final byte YIELD = 3;

    /** Any other. */
    public static final byte OTHER = 4;

    FrameTrace() {}

    /** The frame's tracing state, made on first use. */
    public static FrameTrace of(PyFrame frame) {
        if (frame.trace == null) {
            frame.trace = new FrameTrace();
        }
        return frame.trace;
    }

    static boolean bool(PyObject value) {
        if (value == null) {
            throw Errors.typeError("can't delete numeric/char attribute");
        }
        if (value != Py.True && value != Py.False) {
            throw Errors.typeError("attribute value type must be bool");
        }
        return value == Py.True;
    }
}
