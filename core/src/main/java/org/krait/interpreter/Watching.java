package org.krait.interpreter;

import org.krait.object.PyObject;
import org.krait.runtime.ThreadState;
import org.krait.runtime.function.Instructions;
import org.krait.runtime.function.PyFrame;

/** What happens before an instruction that somebody watches. */
final class Watching {
    private Watching() {}

    static void setTrace(ThreadState ts, PyObject function) {
        ts.traceFunction = function;
    }

    static void setProfile(ThreadState ts, PyObject function) {
        ts.profileFunction = function;
    }

    /** Tells who watches, and returns the instruction to run: the one at {@code f.resume}. */
    static int before(ThreadState ts, PyFrame f, Instructions code) {
        return code.base[f.resume];
    }
}
