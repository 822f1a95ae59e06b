package org.krait.interpreter;

import org.krait.code.Operands;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.exception.ExceptionGroups;
import org.krait.object.exception.PyBaseException;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.runtime.ThreadState;
import org.krait.runtime.function.PyFrame;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.generator.PyAsyncGeneratorValue;
import org.krait.runtime.importing.Imports;

/** CALL_INTRINSIC_1 and CALL_INTRINSIC_2: functions that only the compiler calls. */
final class Intrinsics {
    private Intrinsics() {}

    static PyObject unary(ThreadState ts, PyFrame f, int which, PyObject value) {
        switch (which) {
            case Operands.INTRINSIC_PRINT:
                PyObject hook = Attributes.getOrNull(Imports.module("sys"), "displayhook");
                if (hook == null) {
                    throw Errors.runtimeError("lost sys.displayhook");
                }
                return Calls.call(hook, value);
            case Operands.INTRINSIC_IMPORT_STAR:
                Importing.importStar(f, value);
                return Py.None;
            case Operands.INTRINSIC_STOPITERATION_ERROR:
                return stopIterationError(f, (PyBaseException) value);
            case Operands.INTRINSIC_ASYNC_GEN_WRAP:
                return new PyAsyncGeneratorValue(value);
            case Operands.INTRINSIC_UNARY_POSITIVE:
                return Numbers.pos(value);
            case Operands.INTRINSIC_LIST_TO_TUPLE:
                return PyTuple.of(((PyList) value).toArray());
            default:
                return TypeParameterIntrinsics.unary(which, value);
        }
    }

    static PyObject binary(int which, PyObject a, PyObject b) {
        switch (which) {
            case Operands.INTRINSIC_PREP_RERAISE_STAR:
                return ExceptionGroups.prepareReraise((PyBaseException) a, (PyList) b);
            case Operands.INTRINSIC_SET_FUNCTION_TYPE_PARAMS:
                ((PyFunction) a).setTypeParams((PyTuple) b);
                return a;
            default:
                return TypeParameterIntrinsics.binary(which, a, b);
        }
    }

    /** PEP 479: a StopIteration that leaves a generator's body becomes a RuntimeError. */
    private static PyObject stopIterationError(PyFrame f, PyBaseException exception) {
        String message = null;
        String kind = f.generator.kindName();
        if (exception.matches(PyExceptions.StopIteration)) {
            message = kind + " raised StopIteration";
        } else if (kind.equals("async generator") && exception.matches(PyExceptions.StopAsyncIteration)) {
            message = kind + " raised StopAsyncIteration";
        }
        if (message == null) {
            return exception;
        }
        PyException error = Errors.runtimeError(message);
        PyBaseException value = error.value;
        value.setCause(exception);
        value.setContext(exception);
        return value;
    }
}
