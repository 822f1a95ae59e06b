package org.krait.runtime.function;

import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.number.PyInt;

/** Assignment to {@code frame.f_lineno}: a debugger's jump to another line. */
final class FrameJump {
    private FrameJump() {}

    static void jump(PyFrame frame, PyObject line) {
        if (line == null) {
            throw Errors.attributeError("cannot delete attribute");
        }
        if (!(line instanceof PyInt)) {
            throw Errors.valueError("lineno must be an integer");
        }
        if (frame.trace == null || !frame.trace.mayJump) {
            throw Errors.valueError("f_lineno can only be set in a trace function");
        }
        throw Errors.notImplementedError("jumping to another line is not supported yet");
    }
}
