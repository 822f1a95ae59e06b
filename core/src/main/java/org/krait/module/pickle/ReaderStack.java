package org.krait.module.pickle;

import java.util.Arrays;

import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.sequence.PyTuple;

/** The stack of the unpickling machine. Marks stand between values; below the topmost one nothing is touched. */
final class ReaderStack {
    private static final int[] NO_MARKS = {};

    private PyObject[] values = new PyObject[16];
    private int size;
    /** The sizes of the stack when the marks were set. */
    private int[] marks = NO_MARKS;
    private int markCount;
    /** The size at the topmost mark, or 0. */
    private int fence;

    int size() {
        return size;
    }

    /** Forgets everything but the room it has. */
    void clear() {
        Arrays.fill(values, 0, size, null);
        size = 0;
        markCount = 0;
        fence = 0;
    }

    /** The room for marks, which grows as CPython's. */
    int markCapacity() {
        return marks.length;
    }

    void push(PyObject value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    private PyException underflow() {
        return PickleErrors.unpickling(markCount > 0 ? "unexpected MARK found" : "unpickling stack underflow");
    }

    /** Makes sure that so many values stand above the topmost mark. */
    void require(int n) {
        if (size - n < fence) {
            throw underflow();
        }
    }

    PyObject pop() {
        require(1);
        PyObject value = values[--size];
        values[size] = null;
        return value;
    }

    PyObject top() {
        require(1);
        return values[size - 1];
    }

    void replaceTop(PyObject value) {
        values[size - 1] = value;
    }

    /** The value at a height. */
    PyObject at(int height) {
        return values[height];
    }

    /** The value below a height, which must be above the topmost mark. */
    PyObject below(int height) {
        if (height > size || height <= fence) {
            throw underflow();
        }
        return values[height - 1];
    }

    /** Drops all values from a height on. */
    void cut(int height) {
        Arrays.fill(values, height, size, null);
        size = height;
    }

    /** Takes all values from a height on. */
    PyObject[] take(int height) {
        if (height < fence || height > size) {
            throw underflow();
        }
        PyObject[] taken = Arrays.copyOfRange(values, height, size);
        cut(height);
        return taken;
    }

    /** Makes a tuple of the topmost values. */
    PyTuple takeTuple(int n) {
        require(n);
        return PyTuple.of(take(size - n));
    }

    // Marks

    void mark() {
        if (markCount == marks.length) {
            marks = Arrays.copyOf(marks, markCount * 2 + 20);
        }
        marks[markCount++] = size;
        fence = size;
    }

    /** Takes the topmost mark away and returns the height at which it was set. */
    int popMark() {
        if (markCount < 1) {
            throw PickleErrors.unpickling("could not find MARK");
        }
        int mark = marks[--markCount];
        fence = markCount > 0 ? marks[markCount - 1] : 0;
        return mark;
    }

    /** Drops the topmost value, or a mark if there is none above it. */
    void drop() {
        if (markCount > 0 && marks[markCount - 1] == size) {
            popMark();
        } else {
            pop();
        }
    }
}
