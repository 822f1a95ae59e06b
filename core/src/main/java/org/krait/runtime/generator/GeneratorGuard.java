package org.krait.runtime.generator;

import org.krait.code.ExceptionTable;
import org.krait.code.Opcode;
import org.krait.code.Operands;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.exception.PyExceptions;
import org.krait.runtime.Guard;
import org.krait.runtime.Interpreter;
import org.krait.runtime.ThreadState;
import org.krait.runtime.Unraisable;
import org.krait.runtime.Warnings;
import org.krait.runtime.function.PyCode;

/**
 * Notices that nobody holds a generator any more: only the generator refers to its guard, so that the JVM finalizes the
 * guard when the generator has become unreachable. Only generators that would run something then have one, and
 * coroutines, whose owners are to be warned if they forget to await them.
 *
 * <p>Source: PEP 442, PEP 492 ("never awaited"), PEP 525 (finalizer hooks).
 */
final class GeneratorGuard extends Guard {
    private final PyGeneratorBase generator;

    /** {@code sys.get_asyncgen_hooks().finalizer} when an asynchronous generator was first iterated; null: none. */
    PyObject finalizer;

    private GeneratorGuard(PyGeneratorBase generator, Interpreter interpreter) {
        super(interpreter, false);
        this.generator = generator;
    }

    /** The guard of a new generator, or null if its death would not be noticed anyway. */
    static GeneratorGuard of(PyGeneratorBase generator, ThreadState ts) {
        boolean plain = generator instanceof PyGenerator;
        return plain && !handles(generator.code()) ? null : new GeneratorGuard(generator, ts.interpreter);
    }

    /** Whether the code has handlers beside the one that every generator has against StopIteration. */
    private static boolean handles(PyCode code) {
        byte[] units = code.code.co_code();
        for (ExceptionTable t = new ExceptionTable(code.code.co_exceptiontable()); t.next();) {
            int opcode = units[t.target()] & 0xFF;
            if (opcode != Opcode.CALL_INTRINSIC_1
                    || units[t.target() + 1] != Operands.INTRINSIC_STOPITERATION_ERROR) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void finish() {
        if (!generator.isRunning()) {
            finish(generator, finalizer, interpreter);
        }
    }

    /** What {@code __del__} of a generator does: the same as its death, as often as it is called. */
    static void finish(PyGeneratorBase generator) {
        finish(generator, generator.guard == null ? null : generator.guard.finalizer, Interpreter.current());
    }

    private static void finish(PyGeneratorBase generator, PyObject finalizer, Interpreter interpreter) {
        if (generator.hasEnded()) {
            return;
        }
        try {
            if (finalizer != null && !((PyAsyncGenerator) generator).closed) {
                Calls.call(finalizer, generator);
            } else if (generator instanceof PyCoroutine && !generator.hasStarted()) {
                warnNeverAwaited(generator, interpreter);
            } else {
                generator.close(ThreadState.get());
            }
        } catch (PyException e) {
            boolean forgotten = generator instanceof PyCoroutine && !generator.hasStarted();
            String doing = forgotten ? "while finalizing coroutine" : "while closing generator";
            Unraisable.report(e, doing, generator);
        }
    }

    /** CPython's {@code _PyErr_WarnUnawaitedCoroutine}: the plain warning follows if the module's own fails. */
    private static void warnNeverAwaited(PyGeneratorBase generator, Interpreter interpreter) {
        PyObject warnings = interpreter.moduleOrNull("warnings");
        PyObject warn = warnings == null ? null : Attributes.getOrNull(warnings, "_warn_unawaited_coroutine");
        if (warn != null && warn != Py.None) {
            try {
                Calls.call(warn, generator);
                return;
            } catch (PyException e) {
                Unraisable.report(e, "while finalizing coroutine", generator);
                if (e.matches(PyExceptions.RuntimeWarning)) {
                    return;
                }
            }
        }
        Warnings.warn(PyExceptions.RuntimeWarning,
                "coroutine '" + generator.qualnameObject() + "' was never awaited", 1);
    }
}
