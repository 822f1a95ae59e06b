package org.krait.module.io;

import org.krait.object.Calls;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Texts;
import org.krait.object.exception.PyExceptions;
import org.krait.runtime.Guard;
import org.krait.runtime.Interpreter;
import org.krait.runtime.Unraisable;
import org.krait.runtime.Warnings;

/**
 * Closes a stream that nobody holds any more, or that is left at the interpreter's end, so that nothing written is
 * lost. Of streams that lie upon one another only the topmost has a guard, as its buffer must go first.
 *
 * <p>Source: library reference, "io", {@code IOBase.__del__}; CPython's Modules/_io/iobase.c for what is reported.
 */
final class StreamGuard extends Guard {
    private final PyIOBase stream;

    StreamGuard(PyIOBase stream) {
        super(Interpreter.current(), true);
        this.stream = stream;
    }

    @Override
    protected void finish() {
        try {
            if (!PyIOBase.isClosed(stream)) {
                stream.finalizing = true;
                Calls.method(stream, "close");
            }
        } catch (PyException e) {
            report(e, stream);
        }
    }

    /** The ResourceWarning about a file that nobody closed; {@code source} is the stream that its owner held. */
    static void warnUnclosed(PyFileIO file, PyObject source) {
        try {
            Warnings.warn(PyExceptions.ResourceWarning, "unclosed file " + Texts.reprString(source), 1);
        } catch (PyException e) {
            report(e, file);
        }
    }

    private static void report(PyException e, PyObject stream) {
        Unraisable.report(e, "Exception ignored while finalizing file " + Texts.reprString(stream), null);
    }
}
