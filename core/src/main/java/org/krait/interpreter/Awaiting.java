package org.krait.interpreter;

import org.krait.code.Operands;
import org.krait.object.Errors;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.TypeOps;
import org.krait.object.exception.PyBaseException;
import org.krait.runtime.generator.Awaitables;
import org.krait.runtime.generator.PyAsyncGenerator;
import org.krait.runtime.generator.PyCoroutine;

/** {@code await}, {@code async for}. Source: language reference, 3.4 "Coroutines" and 8.9.2. */
final class Awaiting {
    private Awaiting() {}

    /** The iterator that an {@code await} runs; {@code where} is one of {@link Operands}' {@code AWAIT_} numbers. */
    static PyObject awaitable(PyObject o, int where) {
        PyObject iterator;
        try {
            iterator = Awaitables.iterator(o);
        } catch (PyException e) {
            if (where == Operands.AWAIT_VALUE || hasAwait(o)) {
                throw e;
            }
            throw Errors.typeError("'async with' received an object from "
                    + (where == Operands.AWAIT_AENTER ? "__aenter__" : "__aexit__")
                    + " that does not implement __await__: " + o.type().name());
        }
        if (iterator instanceof PyCoroutine coroutine && coroutine.delegate() != null) {
            throw Errors.runtimeError("coroutine is being awaited already");
        }
        return iterator;
    }

    private static boolean hasAwait(PyObject o) {
        return o.type().hasSlot(Slot.AWAIT);
    }

    static PyObject asyncIterator(PyObject o) {
        if (!o.type().hasSlot(Slot.AITER)) {
            throw Errors.typeError("'async for' requires an object with __aiter__ method, got " + o.type().name());
        }
        PyObject iterator = o.type().ops.aiter(o);
        if (!iterator.type().hasSlot(Slot.ANEXT)) {
            throw Errors.typeError("'async for' received an object from __aiter__ that does not implement "
                    + "__anext__: " + iterator.type().name());
        }
        return iterator;
    }

    static PyObject asyncNext(PyObject iterator) {
        TypeOps ops = iterator.type().ops;
        if (iterator instanceof PyAsyncGenerator) {
            return ops.anext(iterator);
        }
        if (!ops.has(Slot.ANEXT)) {
            throw Errors.typeError("'async for' requires an iterator with __anext__ method, got "
                    + iterator.type().name());
        }
        PyObject next = ops.anext(iterator);
        try {
            return Awaitables.iterator(next);
        } catch (PyException e) {
            PyException error = Errors.typeError("'async for' received an invalid object from __anext__: "
                    + next.type().name());
            PyBaseException value = error.value;
            value.setContext(e.value);
            value.setCause(e.value);
            error.chained = true;
            throw error;
        }
    }
}
