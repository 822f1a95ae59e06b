package org.krait.object.bytes;

import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;

/** {@code memoryview.cast}: the same bytes as items of another format, or in another shape. */
final class MemoryCast {
    private MemoryCast() {
    }

    static PyObject cast(PyMemoryView v, String format, PyObject shape) {
        if (!v.isC()) {
            throw Errors.typeError("memoryview: casts are restricted to C-contiguous views");
        }
        PyObject[] dimensions = null;
        if (shape != null) {
            if (shape instanceof PyTuple t) {
                dimensions = t.items;
            } else if (shape instanceof PyList l) {
                dimensions = l.toArray();
            } else {
                throw Errors.typeError("shape must be a list or a tuple");
            }
            if (dimensions.length > 64) {
                throw Errors.valueError("memoryview: number of dimensions must not exceed 64");
            }
            if (v.dimensions() != 1 && dimensions.length != 1) {
                throw Errors.typeError("memoryview: cast must be 1D -> ND or ND -> 1D");
            }
        }
        int size = MemoryFormat.size(format);
        if (size < 0) {
            throw Errors.valueError("memoryview: destination format must be a native single character format prefixed"
                    + " with an optional '@'");
        }
        if (MemoryFormat.size(v.itemFormat()) < 0) {
            throw Errors.valueError("memoryview: source format must be a native single character format prefixed with"
                    + " an optional '@'");
        }
        if (!MemoryFormat.isByte(format) && !MemoryFormat.isByte(v.itemFormat())) {
            throw Errors.typeError("memoryview: cannot cast between two non-byte formats");
        }
        int length = v.byteLength();
        if (length % size != 0) {
            throw Errors.typeError("memoryview: length is not a multiple of itemsize");
        }
        if (dimensions == null) {
            return v.restructured(format, size, new int[] {length / size}, new int[] {size});
        }
        return shaped(v, format, size, dimensions, length);
    }

    private static PyObject shaped(PyMemoryView v, String format, int size, PyObject[] dimensions, int length) {
        int[] shape = new int[dimensions.length];
        long product = size;
        for (int i = 0; i < shape.length; i++) {
            if (!(dimensions[i] instanceof PyInt n)) {
                throw Errors.typeError("memoryview.cast(): elements of shape must be integers");
            }
            if (n.signum() <= 0) {
                throw Errors.valueError("memoryview.cast(): elements of shape must be integers > 0");
            }
            if (!n.isSmall() || n.longValue() > Integer.MAX_VALUE
                    || (product *= n.longValue()) > Integer.MAX_VALUE) {
                throw Errors.valueError("memoryview.cast(): product(shape) > SSIZE_MAX");
            }
            shape[i] = (int) n.longValue();
        }
        if (product != length) {
            throw Errors.typeError("memoryview: product(shape) * itemsize != buffer size");
        }
        int[] strides = new int[shape.length];
        int stride = size;
        for (int i = shape.length - 1; i >= 0; i--) {
            strides[i] = stride;
            stride *= shape[i];
        }
        return v.restructured(format, size, shape, strides);
    }
}
