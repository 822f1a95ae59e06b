package org.krait.object.sequence;

import java.util.Arrays;
import org.krait.expose.ClassMethod;
import org.krait.expose.ExposeType;
import org.krait.expose.Init;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Calls;
import org.krait.object.CompareOp;
import org.krait.object.Comparisons;
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.exception.PyExceptions;
import org.krait.runtime.ThreadState;

/**
 * {@code list}: a growing array (language reference 3.2).
 *
 * <p>Threads: reads take no lock; whoever writes, or reads several items that must belong together, locks the
 * list. No Python code runs under the lock. A reader may see an array and a size that don't belong together,
 * hence reads check both and take a null for "not there any more".
 *
 * <p>Inv: {@code size <= items.length}, items behind size are null.
 */
@ExposeType(name = "list", hashable = false, pattern = "sequence", matchSelf = true)
public class PyList extends PyObject {
    public static final PyType TYPE = PyListExposed.TYPE;

    private static final PyObject[] NO_ITEMS = {};
    /** Stands for the items of a list that is being sorted. */
    private static final PyObject[] SORTING = {};

    private PyObject[] items;
    private int size;

    /** An empty exact list. */
    public PyList() {
        super(TYPE);
        items = NO_ITEMS;
    }

    /** An exact list that owns the array, all of it. */
    public PyList(PyObject[] items) {
        super(TYPE);
        this.items = items;
        size = items.length;
    }

    /** An exact list that owns the array, all of it. */
    public static PyList ofArray(PyObject[] items) {
        return new PyList(items);
    }

    /** An exact list of the items given; it owns the array. */
    public static PyList of(PyObject... items) {
        return new PyList(items);
    }

    /** An empty exact list with room. */
    public static PyList withCapacity(int capacity) {
        PyList list = new PyList();
        list.items = new PyObject[capacity];
        return list;
    }

    protected PyList(PyType type) {
        super(type);
        items = NO_ITEMS;
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return cls == TYPE ? new PyList() : new PyListSub(cls);
    }

    @Init(signature = "($self, iterable=(), /)")
    void __init__(PyObject iterable) {
        if (size > 0) {
            clear();
        }
        if (iterable != null) {
            extend(iterable);
        }
    }

    // Access from Java

    /** The number of items. */
    public final int size() {
        return size;
    }

    /** The i-th item, or null if there is none. */
    public final PyObject getOrNull(int i) {
        PyObject[] a = items;
        return i >= 0 && i < size && i < a.length ? a[i] : null;
    }

    /** The i-th item, of a list that nobody else changes. */
    public final PyObject get(int i) {
        return items[i];
    }

    /** A copy of the items. */
    public final synchronized PyObject[] toArray() {
        return size == 0 ? NO_ITEMS : Arrays.copyOf(items, size);
    }

    /**
     * Replaces the i-th item.
     *
     * @return false if there is none
     */
    public final synchronized boolean setIfPresent(int i, PyObject value) {
        if (i < 0 || i >= size) {
            return false;
        }
        items[i] = value;
        return true;
    }

    /** Removes and returns the last item; null if there is none. */
    public final synchronized PyObject removeLast() {
        if (size == 0) {
            return null;
        }
        PyObject item = items[size - 1];
        replace(size - 1, size, NO_ITEMS, 0);
        return item;
    }

    @Method
    public final synchronized void append(PyObject object) {
        int n = size;
        PyObject[] a = items;
        if (n == a.length) {
            a = grow(n + 1L);
        }
        a[n] = object;
        size = n + 1;
    }

    private PyObject[] grow(long needed) {
        long roomy = Math.min(needed + (needed >> 1) + 3, Integer.MAX_VALUE - 8);
        items = Arrays.copyOf(items, Sequences.fit(Math.max(needed, roomy)));
        return items;
    }

    /** Appends the first n of an array. */
    private synchronized void appendAll(PyObject[] more, int n) {
        if (items.length == 0) {
            // As in CPython: a list made of another one has no room to spare.
            items = Arrays.copyOf(more, n, PyObject[].class);
            size = n;
            return;
        }
        if ((long) size + n > items.length) {
            grow((long) size + n);
        }
        System.arraycopy(more, 0, items, size, n);
        size += n;
    }

    /** Puts {@code n} items in the place of {@code [from, to)}. */
    private void replace(int from, int to, PyObject[] by, int n) {
        long newSize = (long) size - (to - from) + n;
        if (newSize > items.length) {
            grow(newSize);
        }
        System.arraycopy(items, to, items, from + n, size - to);
        System.arraycopy(by, 0, items, from, n);
        setSize((int) newSize);
    }

    private void setSize(int newSize) {
        if (newSize == 0) {
            items = NO_ITEMS;
        } else if (newSize < items.length >> 2) {
            items = Arrays.copyOf(items, newSize + (newSize >> 1));
            size = newSize;
            Arrays.fill(items, newSize, items.length, null);
            return;
        } else if (newSize < size) {
            Arrays.fill(items, newSize, size, null);
        }
        size = newSize;
    }

    /** The items of a list or tuple, or of any iterable. */
    private static PyObject[] itemsOf(PyObject iterable) {
        if (iterable.getClass() == PyList.class) {
            return ((PyList) iterable).toArray();
        }
        if (iterable.getClass() == PyTuple.class) {
            return ((PyTuple) iterable).items;
        }
        return Iteration.toArray(iterable);
    }

    // Slots

    @Special
    PyObject repr() {
        if (size == 0) {
            return Py.str("[]");
        }
        ThreadState thread = ThreadState.get();
        if (!thread.enterRepr(this)) {
            return Py.str("[...]");
        }
        try {
            StringBuilder text = new StringBuilder("[");
            PyObject item;
            for (int i = 0; (item = getOrNull(i)) != null; i++) {
                text.append(i == 0 ? "" : ", ").append(Texts.reprString(item));
            }
            return Py.str(text.append(']').toString());
        } finally {
            thread.leaveRepr(this);
        }
    }

    @Special
    PyObject richCompare(PyObject other, CompareOp op) {
        if (!(other instanceof PyList that)) {
            return Py.NotImplemented;
        }
        if (size != that.size && (op == CompareOp.EQ || op == CompareOp.NE)) {
            return Py.bool(op == CompareOp.NE);
        }
        for (int i = 0; ; i++) {
            PyObject a = getOrNull(i);
            PyObject b = that.getOrNull(i);
            if (a == null || b == null) {
                return Py.bool(op.holds(Integer.compare(size, that.size)));
            }
            if (!Sequences.equal(a, b)) {
                if (i >= size || i >= that.size) {
                    return Py.bool(op.holds(Integer.compare(size, that.size))); // they shrank meanwhile
                }
                return Sequences.decide(a, b, op);
            }
        }
    }

    @Special
    long len() {
        return size;
    }

    @Special
    PyObject getItem(PyObject key) {
        if (Subscripts.isIndex(key)) {
            long i = Subscripts.index(key);
            if (i < 0) {
                i += size;
            }
            PyObject item = i < 0 || i > Integer.MAX_VALUE ? null : getOrNull((int) i);
            if (item == null) {
                throw Errors.indexError("list index out of range");
            }
            return item;
        }
        if (key instanceof PySlice slice) {
            return slice(slice.bounds());
        }
        throw Subscripts.wrongSubscript("list", key);
    }

    private synchronized PyList slice(SliceBounds bounds) {
        SliceRange range = bounds.in(size);
        return new PyList(range.length() == 0 ? NO_ITEMS : Sequences.select(items, range));
    }

    @Special
    void setItem(PyObject key, PyObject value) {
        if (Subscripts.isIndex(key)) {
            setAt(Subscripts.index(key), value);
        } else if (key instanceof PySlice slice) {
            SliceBounds bounds = slice.bounds();
            if (value == null) {
                deleteSlice(bounds);
            } else if (bounds.step() == 1) {
                replaceSlice(bounds, sliceItems(value));
            } else {
                replaceExtended(bounds, sliceItems(value));
            }
        } else {
            throw Subscripts.wrongSubscript("list", key);
        }
    }

    private synchronized void setAt(long i, PyObject value) {
        if (i < 0) {
            i += size;
        }
        if (i < 0 || i >= size) {
            throw Errors.indexError("list assignment index out of range");
        }
        if (value == null) {
            replace((int) i, (int) i + 1, NO_ITEMS, 0);
        } else {
            items[(int) i] = value;
        }
    }

    private static PyObject[] sliceItems(PyObject value) {
        PyObject it;
        if (value instanceof PyList || value instanceof PyTuple) {
            return itemsOf(value);
        }
        try {
            it = Iteration.iter(value);
        } catch (PyException e) {
            if (!e.matches(PyExceptions.TypeError)) {
                throw e;
            }
            throw Errors.typeError("must assign iterable to extended slice");
        }
        return Iteration.toArray(it);
    }

    private synchronized void replaceSlice(SliceBounds bounds, PyObject[] by) {
        SliceRange range = bounds.in(size);
        int from = (int) range.start();
        replace(from, from + range.length(), by, by.length);
    }

    private synchronized void replaceExtended(SliceBounds bounds, PyObject[] by) {
        SliceRange range = bounds.in(size);
        if (by.length != range.length()) {
            throw Errors.valueError("attempt to assign sequence of size " + by.length
                    + " to extended slice of size " + range.length());
        }
        for (int i = 0; i < by.length; i++) {
            items[range.position(i)] = by[i];
        }
    }

    private synchronized void deleteSlice(SliceBounds bounds) {
        SliceRange range = bounds.in(size).ascending();
        if (range.length() == 0) {
            return;
        }
        int from = (int) range.start();
        if (range.step() == 1) {
            replace(from, from + range.length(), NO_ITEMS, 0);
            return;
        }
        int to = from;
        int gone = 0;
        for (int i = from; i < size; i++) {
            if (gone < range.length() && i == range.position(gone)) {
                gone++;
            } else {
                items[to++] = items[i];
            }
        }
        setSize(to);
    }

    @Special
    boolean contains(PyObject item) {
        PyObject mine;
        for (int i = 0; (mine = getOrNull(i)) != null; i++) {
            if (Comparisons.equal(mine, item)) {
                return true;
            }
        }
        return false;
    }

    @Special
    PyObject iter() {
        return new PyListIterator(this);
    }

    @Special
    PyObject concat(PyObject other) {
        if (!(other instanceof PyList that)) {
            throw Errors.typeError("can only concatenate list (not \"" + other.type().longName() + "\") to list");
        }
        PyObject[] right = that.toArray();
        synchronized (this) {
            return new PyList(Sequences.join(items, size, right, right.length));
        }
    }

    @Special
    PyObject repeat(PyObject count) {
        long times = Subscripts.count(count);
        synchronized (this) {
            return new PyList(Sequences.repeat(items, size, times));
        }
    }

    @Special
    PyObject inplaceConcat(PyObject other) {
        extend(other);
        return this;
    }

    @Special
    PyObject inplaceRepeat(PyObject count) {
        long times = Subscripts.count(count);
        synchronized (this) {
            if (times != 1) {
                items = Sequences.repeat(items, size, times);
                size = items.length;
            }
        }
        return this;
    }

    // Methods

    @Method(name = "__getitem__")
    PyObject getitem(PyObject index) {
        return getItem(index);
    }

    @Method
    PyObject __reversed__() {
        return new PyListReverseIterator(this);
    }

    @Method
    PyObject __sizeof__() {
        return Py.integer(56 + 8L * items.length);
    }

    @Method
    public final synchronized void clear() {
        if (size > 0) {
            items = NO_ITEMS;
            size = 0;
        }
    }

    @Method
    final PyObject copy() {
        return new PyList(toArray());
    }

    @Method
    public final void extend(PyObject iterable) {
        Class<?> kind = iterable.getClass();
        if (kind == PyList.class || kind == PyTuple.class) {
            PyObject[] more = itemsOf(iterable);
            appendAll(more, more.length);
            return;
        }
        PyObject it = Iteration.iter(iterable);
        int hint = (int) Math.min(Containers.lengthHint(iterable, 8), 1 << 20);
        reserve(hint);
        PyObject item;
        while ((item = Iteration.next(it)) != null) {
            append(item);
        }
    }

    private synchronized void reserve(int more) {
        if (more > 8 && size + more > items.length) {
            items = Arrays.copyOf(items, size + more);
        }
    }

    @Method(name = "insert")
    public final synchronized void insertAt(long index, PyObject object) {
        int at = (int) Math.min(Subscripts.fromStart(index, size), size);
        replace(at, at, new PyObject[] {object}, 1);
    }

    @Method
    PyObject pop(long index) {
        synchronized (this) {
            if (size == 0) {
                throw Errors.indexError("pop from empty list");
            }
            long i = index < 0 ? index + size : index;
            if (i < 0 || i >= size) {
                throw Errors.indexError("pop index out of range");
            }
            PyObject item = items[(int) i];
            if (i == size - 1 && size > 1 && size - 1 >= items.length >> 2) {
                items[--size] = null;
            } else {
                replace((int) i, (int) i + 1, NO_ITEMS, 0);
            }
            return item;
        }
    }

    @Method
    void remove(PyObject value) {
        PyObject mine;
        for (int i = 0; (mine = getOrNull(i)) != null; i++) {
            if (Comparisons.equal(mine, value)) {
                synchronized (this) {
                    if (i < size) {
                        replace(i, i + 1, NO_ITEMS, 0);
                    }
                }
                return;
            }
        }
        throw Errors.valueError("list.remove(x): x not in list");
    }

    @Method
    synchronized void reverse() {
        ListSort.reverse(items, 0, size);
    }

    @Method
    PyObject count(PyObject value) {
        long n = 0;
        PyObject mine;
        for (int i = 0; (mine = getOrNull(i)) != null; i++) {
            if (Comparisons.equal(mine, value)) {
                n++;
            }
        }
        return Py.integer(n);
    }

    @Method
    PyObject index(PyObject value, PyObject start, PyObject stop) {
        long from = Subscripts.fromStart(Subscripts.position(start, 0), size);
        long to = Subscripts.fromStart(Subscripts.position(stop, Long.MAX_VALUE), size);
        PyObject mine;
        for (long i = from; i < to && i < Integer.MAX_VALUE && (mine = getOrNull((int) i)) != null; i++) {
            if (Comparisons.equal(mine, value)) {
                return Py.integer(i);
            }
        }
        throw Errors.valueError("list.index(x): x not in list");
    }

    /**
     * Sorts in place. Meanwhile the list is empty for everybody else; if somebody put something in, that is
     * lost and an error tells.
     *
     * @throws PyException what comparing or {@code key} raises; ValueError if the list was modified meanwhile
     */
    @Method
    public final void sort(PyObject key, boolean reverse) {
        PyObject[] mine;
        int n;
        synchronized (this) {
            mine = items;
            n = size;
            items = SORTING;
            size = 0;
        }
        boolean modified;
        try {
            PyObject[] keys = mine;
            if (key != null && key != Py.None) {
                keys = new PyObject[n];
                for (int i = 0; i < n; i++) {
                    keys[i] = Calls.call(key, mine[i]);
                }
            }
            sortSpan(keys, mine, n, reverse);
        } finally {
            synchronized (this) {
                modified = items != SORTING;
                items = mine;
                size = n;
            }
        }
        if (modified) {
            throw Errors.valueError("list modified during sort");
        }
    }

    /** A reversed sort is stable too: equal items keep their order because both ends are turned around. */
    private static void sortSpan(PyObject[] keys, PyObject[] items, int n, boolean reverse) {
        PyObject[] values = keys == items ? null : items;
        if (reverse) {
            turn(keys, values, n);
        }
        try {
            ListSort.sort(keys, values, n);
        } finally {
            if (reverse) {
                turn(keys, values, n);
            }
        }
    }

    private static void turn(PyObject[] keys, PyObject[] values, int n) {
        ListSort.reverse(keys, 0, n);
        if (values != null) {
            ListSort.reverse(values, 0, n);
        }
    }

    @ClassMethod
    static PyObject __class_getitem__(PyType cls, PyObject object) {
        return Sequences.genericAlias(cls, object);
    }
}
