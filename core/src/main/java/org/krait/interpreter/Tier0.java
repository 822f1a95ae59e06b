package org.krait.interpreter;

import org.krait.code.CodeObject;
import org.krait.object.Calls;
import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyBaseException;
import org.krait.object.sequence.PyTuple;
import org.krait.runtime.Evaluator;
import org.krait.runtime.ThreadState;
import org.krait.runtime.function.ArgumentBinding;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.function.PyFrame;
import org.krait.runtime.function.PyFunction;

/** The interpreter as the runtime sees it. */
public final class Tier0 implements Evaluator {
    @Override
    public PyObject run(ThreadState thread, PyCode code, PyDict globals, PyObject locals, PyTuple closure) {
        PyFunction function = new PyFunction(code, globals);
        function.setClosure(closure);
        if ((code.code.co_flags & CodeObject.CO_OPTIMIZED) != 0) {
            // The code of a function has its own locals, and its arguments are missing.
            return execute(thread, ArgumentBinding.bind(function, Calls.none(), null));
        }
        PyFrame frame = new PyFrame(function);
        frame.locals = locals;
        return execute(thread, frame);
    }

    @Override
    public PyObject execute(ThreadState thread, PyFrame frame) {
        frame.returns = PyFrame.TO_JAVA;
        thread.enterRecursive("");
        try {
            Frames.enter(thread, frame);
            return Loop.run(thread, frame, null);
        } finally {
            thread.leaveRecursive();
        }
    }

    @Override
    public PyObject resume(ThreadState thread, PyFrame frame, PyBaseException raised) {
        frame.returns = PyFrame.TO_JAVA;
        thread.enterRecursive("");
        try {
            Frames.enterGenerator(thread, frame);
            return Loop.run(thread, frame, raised == null ? null : Raising.again(raised));
        } finally {
            thread.leaveRecursive();
        }
    }

    @Override
    public void setTrace(ThreadState thread, PyObject function) {
        Watching.setTrace(thread, function);
    }

    @Override
    public void monitor(ThreadState thread, PyCode code) {
        Watching.monitor(thread, code);
    }

    @Override
    public void setProfile(ThreadState thread, PyObject function) {
        Watching.setProfile(thread, function);
    }
}
