package org.krait.runtime.importing;

import java.util.ArrayList;
import java.util.List;
import org.krait.object.PyObject;
import org.krait.object.str.PyStr;
import org.krait.runtime.Interpreter;
import org.krait.runtime.function.PyCode;

/**
 * Sources that are in no file, kept for tracebacks: the text of {@code -c}, and what is typed at the prompt. They
 * belong to the module {@code linecache}, which is not imported for their sake: they wait here until somebody else
 * imports it.
 */
public final class InteractiveSources {
    private record Source(PyCode code, PyObject text, PyObject name) {}

    private final Interpreter interpreter;
    private final List<Source> waiting = new ArrayList<>();

    private InteractiveSources(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    /** The sources of an interpreter. */
    public static InteractiveSources of(Interpreter interpreter) {
        return interpreter.service(InteractiveSources.class, InteractiveSources::new);
    }

    /** Makes a source known under the names of its code; {@code name} is what tracebacks show as its file. */
    public synchronized void add(PyCode code, String text, String name) {
        waiting.add(new Source(code, PyStr.ofUnits(text), PyStr.ofUnits(name)));
        if (interpreter.moduleOrNull("linecache") != null) {
            handOver();
        }
    }

    /** Tells {@code linecache}, which has just been imported. */
    synchronized void handOver() {
        for (Source source : waiting) {
            Imports.call("linecache", "_register_code", source.code, source.text, source.name);
        }
        waiting.clear();
    }
}
