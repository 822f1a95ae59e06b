package org.krait.interpreter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.krait.embed.PythonInterpreter;
import org.krait.object.PyException;
import org.krait.object.exception.PyExceptions;

/** What becomes of Java's exceptions in Python code. */
class UnwindingTest {

    private static PyException pythonException(Throwable thrown) {
        try (PythonInterpreter python = PythonInterpreter.builder().build()) {
            return Unwinding.pythonException(thrown);
        }
    }

    @Test
    void faultsOfTheInterpreterAreSystemErrors() {
        IllegalStateException fault = new IllegalStateException("no such state");
        PyException e = pythonException(fault);
        assertTrue(e.matches(PyExceptions.SystemError));
        assertEquals("SystemError: fault in Java code: java.lang.IllegalStateException: no such state, at "
                + fault.getStackTrace()[0], e.getMessage());
    }

    @Test
    void exhaustionIsWhatPythonCallsIt() {
        assertTrue(pythonException(new StackOverflowError()).matches(PyExceptions.RecursionError));
        assertTrue(pythonException(new OutOfMemoryError()).matches(PyExceptions.MemoryError));
    }

    @Test
    void otherErrorsEndTheProgram() {
        assertThrows(InternalError.class, () -> pythonException(new InternalError("the JVM is broken")));
    }
}
