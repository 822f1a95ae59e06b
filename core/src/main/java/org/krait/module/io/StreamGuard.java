package org.krait.module.io;

import org.krait.object.Attributes;
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
            stream.type().ops.del(stream);
        } catch (PyException e) {
            Unraisable.report(e, "while calling deallocator", Attributes.get(stream.type(), "__del__"));
        }
    }

    /** The ResourceWarning about a file that nobody closed; {@code source} is the stream that its owner held. */
    static void warnUnclosed(PyFileIO file, PyObject source) {
        try {
            Warnings.warnResource("unclosed file " + Texts.reprString(source), 1, source);
        } catch (PyException e) {
            if (!e.matches(PyExceptions.Warning)) {
                throw e;
            }
            Unraisable.report(e, "while finalizing file", file);
        }
    }
}
