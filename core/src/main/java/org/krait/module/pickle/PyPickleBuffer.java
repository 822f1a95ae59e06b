package org.krait.module.pickle;

import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Buffers;
import org.krait.object.Errors;
import org.krait.object.PyBuffer;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.bytes.PyMemoryView;
import org.krait.object.sequence.PyTuple;

/** {@code pickle.PickleBuffer} (PEP 574): memory that may travel beside the pickle. */
@ExposeType(name = "PickleBuffer", module = "pickle", subclassable = false, weakly = true)
public class PyPickleBuffer extends PyObject {
    public static final PyType TYPE = PyPickleBufferExposed.TYPE;

    /** Null once released. */
    private PyBuffer view;

    private final PyObject owner;

    private PyPickleBuffer(PyObject owner) {
        super(TYPE);
        this.owner = owner;
        view = Buffers.get(owner, PyBuffer.FULL_RO);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        if (args.length > 1) {
            throw Errors.typeError("PickleBuffer() takes at most 1 argument (" + args.length + " given)");
        }
        if (args.length == 0 || kwnames != null) {
            throw Errors.typeError("PickleBuffer() takes exactly 1 positional argument (0 given)");
        }
        return new PyPickleBuffer(args[0]);
    }

    /**
     * The memory.
     *
     * @throws org.krait.object.PyException ValueError if it has been released
     */
    PyBuffer view() {
        if (view == null) {
            throw Errors.valueError("operation forbidden on released PickleBuffer object");
        }
        return view;
    }

    /** Whether items stand one behind the other, the first index moving fastest. */
    static boolean isFortranContiguous(PyBuffer buffer) {
        int n = buffer.ndim();
        int[] shape = new int[n];
        int[] strides = new int[n];
        for (int i = 0; i < n; i++) {
            shape[i] = buffer.shape[n - 1 - i];
            strides[i] = buffer.strides[n - 1 - i];
        }
        return PyBuffer.isContiguous(shape, strides, buffer.itemSize);
    }

    @Special
    static PyBuffer buffer(PyObject self, int flags) {
        PyPickleBuffer b = (PyPickleBuffer) self;
        b.view();
        return Buffers.get(b.owner, flags);
    }

    @Method
    PyObject raw() {
        PyBuffer whole = view();
        if (!whole.isContiguous() && !isFortranContiguous(whole)) {
            throw Errors.bufferError("cannot extract raw buffer from non-contiguous buffer");
        }
        PyBuffer lent = Buffers.get(owner, PyBuffer.FULL_RO);
        return PyMemoryView.of(new PyBuffer(lent.owner, lent.array, lent.offset, lent.length, lent.readOnly) {
            @Override
            protected void released() {
                lent.release();
            }
        });
    }

    @Method
    void release() {
        if (view != null) {
            view.release();
            view = null;
        }
    }

    @Method(name = "__release_buffer__")
    PyObject releaseBuffer(PyObject[] args, PyTuple kwnames) {
        return PyMemoryView.release(this, args, kwnames);
    }
}
