package org.krait.module.heapq;

import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.sequence.PyList;

/**
 * A heap in a list: with the least item first, or the greatest. Comparisons are made in CPython's order. They
 * may run Python code that changes the list: a change of size is an error.
 */
enum Heap {
    MIN,
    MAX;

    private boolean before(PyObject a, PyObject b) {
        return this == MIN ? Comparisons.lessThan(a, b) : Comparisons.lessThan(b, a);
    }

    void push(PyList heap, PyObject item) {
        heap.append(item);
        siftDown(heap, 0, heap.size() - 1);
    }

    PyObject pop(PyList heap) {
        PyObject last = heap.removeLast();
        if (last == null) {
            throw Errors.indexError("index out of range");
        }
        if (heap.size() == 0) {
            return last;
        }
        return swapFirst(heap, last);
    }

    PyObject replace(PyList heap, PyObject item) {
        if (heap.size() == 0) {
            throw Errors.indexError("index out of range");
        }
        return swapFirst(heap, item);
    }

    PyObject pushPop(PyList heap, PyObject item) {
        PyObject first = heap.getOrNull(0);
        if (first == null || !before(first, item)) {
            return item;
        }
        if (heap.size() == 0) {
            throw Errors.indexError("index out of range");
        }
        return swapFirst(heap, item);
    }

    private PyObject swapFirst(PyList heap, PyObject item) {
        PyObject first = get(heap, 0);
        heap.setIfPresent(0, item);
        siftUp(heap, 0);
        return first;
    }

    void heapify(PyList heap) {
        for (int i = heap.size() / 2 - 1; i >= 0; i--) {
            siftUp(heap, i);
        }
    }

    private static PyObject get(PyList heap, int i) {
        PyObject item = heap.getOrNull(i);
        if (item == null) {
            throw Errors.indexError("index out of range");
        }
        return item;
    }

    private static void checkSize(PyList heap, int size) {
        if (heap.size() != size) {
            throw Errors.runtimeError("list changed size during iteration");
        }
    }

    private static void swap(PyList heap, int i, int j) {
        PyObject a = get(heap, i);
        PyObject b = get(heap, j);
        heap.setIfPresent(i, b);
        heap.setIfPresent(j, a);
    }

    /** Moves the item at a position towards the root until its parent comes before it. */
    private void siftDown(PyList heap, int start, int position) {
        int size = heap.size();
        if (position >= size) {
            throw Errors.indexError("index out of range");
        }
        int at = position;
        while (at > start) {
            int parent = at - 1 >> 1;
            boolean moves = before(get(heap, at), get(heap, parent));
            checkSize(heap, size);
            if (!moves) {
                break;
            }
            swap(heap, at, parent);
            at = parent;
        }
    }

    /** Moves the item at a position to a leaf, along the children that come first, then back to its place. */
    private void siftUp(PyList heap, int position) {
        int size = heap.size();
        if (position >= size) {
            throw Errors.indexError("index out of range");
        }
        int at = position;
        int limit = size >> 1;
        while (at < limit) {
            int child = 2 * at + 1;
            if (child + 1 < size) {
                boolean left = before(get(heap, child), get(heap, child + 1));
                checkSize(heap, size);
                child += left ? 0 : 1;
            }
            swap(heap, child, at);
            at = child;
        }
        siftDown(heap, position, at);
    }
}
