package org.krait.object;

/**
 * Memory that an object lends (PEP 3118, the C API's {@code Py_buffer}): an array of items of one format in a Java byte
 * array. Item {@code (i, j ...)} starts at {@code offset + i * strides[0] + j * strides[1] ...}.
 *
 * <p>Whoever gets a buffer releases it exactly once when done; until then the lender does not resize its memory.
 */
public class PyBuffer {
    // Flags of a request, with CPython's values.
    public static final int SIMPLE = 0;
    public static final int WRITABLE = 1;
    public static final int FORMAT = 4;
    public static final int ND = 8;
    public static final int STRIDES = 0x10 | ND;
    public static final int C_CONTIGUOUS = 0x20 | STRIDES;
    public static final int F_CONTIGUOUS = 0x40 | STRIDES;
    public static final int ANY_CONTIGUOUS = 0x80 | STRIDES;
    public static final int INDIRECT = 0x100 | STRIDES;
    public static final int FULL_RO = INDIRECT | FORMAT;
    public static final int FULL = FULL_RO | WRITABLE;
    public static final int CONTIG_RO = ND;

    private static final int[] BYTE_STRIDES = {1};

    /** The object that lends its memory. */
    public final PyObject owner;
    public final byte[] array;
    public final int offset;
    /** The number of bytes of all items together. */
    public final int length;
    public final boolean readOnly;
    /** In the notation of the struct module. */
    public final String format;
    public final int itemSize;
    public final int[] shape;
    public final int[] strides;
    private boolean released;

    /** A run of unsigned bytes. */
    public PyBuffer(PyObject owner, byte[] array, int offset, int length, boolean readOnly) {
        this(owner, array, offset, length, readOnly, "B", 1, new int[] {length}, BYTE_STRIDES);
    }

    public PyBuffer(PyObject owner, byte[] array, int offset, int length, boolean readOnly, String format,
            int itemSize, int[] shape, int[] strides) {
        this.owner = owner;
        this.array = array;
        this.offset = offset;
        this.length = length;
        this.readOnly = readOnly;
        this.format = format;
        this.itemSize = itemSize;
        this.shape = shape;
        this.strides = strides;
    }

    /** The number of dimensions. */
    public final int ndim() {
        return shape.length;
    }

    /** Whether the items stand one behind the other in the order of C. */
    public final boolean isContiguous() {
        return isContiguous(shape, strides, itemSize);
    }

    /** Whether items of this shape stand one behind the other, the last index moving fastest. */
    public static boolean isContiguous(int[] shape, int[] strides, int itemSize) {
        int expected = itemSize;
        for (int n : shape) {
            if (n == 0) {
                return true;
            }
        }
        for (int i = shape.length - 1; i >= 0; i--) {
            if (shape[i] > 1 && strides[i] != expected) {
                return false;
            }
            expected *= shape[i];
        }
        return true;
    }

    /** A copy of the items in the order of C. */
    public final byte[] toBytes() {
        byte[] out = new byte[length];
        if (isContiguous()) {
            System.arraycopy(array, offset, out, 0, length);
        } else {
            copy(out, 0, offset, 0);
        }
        return out;
    }

    private int copy(byte[] out, int to, int from, int dimension) {
        if (dimension == shape.length) {
            System.arraycopy(array, from, out, to, itemSize);
            return to + itemSize;
        }
        int at = to;
        for (int i = 0; i < shape[dimension]; i++) {
            at = copy(out, at, from + i * strides[dimension], dimension + 1);
        }
        return at;
    }

    /** Whether {@link #release} has been called. */
    public final boolean isReleased() {
        return released;
    }

    /** Gives the memory back; a second call does nothing. */
    public final void release() {
        if (!released) {
            released = true;
            released();
        }
    }

    /** What the lender does when the memory comes back. */
    protected void released() {
    }
}
