package org.krait.runtime.generator;

import org.krait.code.CodeObject;
import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.Slot;

/** What can be awaited (language reference, 3.4.1 "Awaitable Objects"). */
public final class Awaitables {
    private Awaitables() {}

    /** Whether the object is a coroutine, or a generator that {@code types.coroutine} has made one. */
    private static boolean isCoroutine(PyObject o) {
        return o instanceof PyCoroutine
                || o instanceof PyGenerator generator && generator.code().has(CodeObject.CO_ITERABLE_COROUTINE);
    }

    /**
     * The coroutine itself, or the iterator of {@code __await__}.
     *
     * @throws org.krait.object.PyException TypeError if the object can't be awaited
     */
    public static PyObject iterator(PyObject o) {
        if (isCoroutine(o)) {
            return o;
        }
        if (!o.type().hasSlot(Slot.AWAIT)) {
            throw Errors.typeError("'" + o.type().name() + "' object can't be awaited");
        }
        PyObject iterator = o.type().ops.await(o);
        if (isCoroutine(iterator)) {
            throw Errors.typeError("__await__() returned a coroutine");
        }
        if (!iterator.type().hasSlot(Slot.NEXT)) {
            throw Errors.typeError("__await__() returned non-iterator of type '" + iterator.type().name() + "'");
        }
        return iterator;
    }

    /** The same as an object that Python code can iterate over: of a coroutine, its {@code __await__()}. */
    public static PyObject iterable(PyObject o) {
        PyObject iterator = iterator(o);
        return iterator instanceof PyCoroutine coroutine ? new PyCoroutineWrapper(coroutine) : iterator;
    }
}
