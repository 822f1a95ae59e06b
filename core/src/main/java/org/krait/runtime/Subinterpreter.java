package org.krait.runtime;

import org.krait.object.dict.PyDict;

/** An interpreter that code of another one has started, in the same process, with the same options. */
public interface Subinterpreter extends AutoCloseable {

    /** The names of its module {@code __main__}. */
    PyDict globals();

    /** Ends it as every interpreter ends: exit functions, finalizers, streams. */
    @Override
    void close();

    /** How an interpreter starts others. */
    interface Factory {

        /** Starts one, which the current thread enters; whoever calls enters its own again afterwards. */
        Subinterpreter start(Options options);
    }
}
