package org.krait.runtime;

import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyBaseException;
import org.krait.object.sequence.PyTuple;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.function.PyFrame;

/** What runs code objects: the only way in which the object model reaches the interpreter loop. */
public interface Evaluator {
    /** Runs code as a module body or as {@code exec} and {@code eval} do; closure null: no free variables. */
    PyObject run(ThreadState thread, PyCode code, PyDict globals, PyObject locals, PyTuple closure);

    /** Turns the trace function of a thread on (null: off): {@code sys.settrace}. */
    void setTrace(ThreadState thread, PyObject function);

    /** Turns the profile function of a thread on (null: off): {@code sys.setprofile}. */
    void setProfile(ThreadState thread, PyObject function);

    /** Makes the interpreter heed {@link Monitoring}, whose events of a code object (null: of all code) changed. */
    void monitor(ThreadState thread, PyCode code);

    /** Runs a frame whose arguments are bound, from its start to its end. */
    PyObject execute(ThreadState thread, PyFrame frame);

    /**
     * Runs the frame of a generator on to its next yield or its end; {@code frame.finished} tells which. The value
     * sent lies on its stack already.
     *
     * @param raised what to raise where the generator stands; null: nothing
     */
    PyObject resume(ThreadState thread, PyFrame frame, PyBaseException raised);
}
