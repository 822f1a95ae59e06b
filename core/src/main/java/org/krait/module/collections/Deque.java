package org.krait.module.collections;

import java.util.Arrays;
import org.krait.expose.ClassMethod;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Init;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Calls;
import org.krait.object.CompareOp;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.descriptor.CallErrors;
import org.krait.object.generic.PyGenericAlias;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;
import org.krait.object.sequence.Subscripts;
import org.krait.object.str.PyStr;
import org.krait.runtime.ThreadState;

/**
 * {@code collections.deque}: a double-ended queue, here a ring.
 *
 * <p>Threads: every operation locks the deque; no Python code runs under the lock.
 *
 * <p>Inv: item i is {@code ring[head + i]} modulo the ring's length, a power of two; places without item are
 * null. {@code state} changes with each change of size or order, so that iterators notice.
 */
@ExposeType(name = "deque", module = "collections", hashable = false, weakly = true, pattern = "sequence")
public class Deque extends PyObject {
    public static final PyType TYPE = DequeExposed.TYPE;

    private static final PyStr GETSTATE = PyStr.intern("__getstate__");
    private static final int LEAST = 8;
    private static final String MUTATED = "deque mutated during iteration";

    private PyObject[] ring = new PyObject[LEAST];
    private int head;
    private int size;
    private long state;
    /** -1: unbounded. */
    private long maxlen = -1;

    protected Deque(PyType type) {
        super(type);
    }

    private static Deque make(PyType cls) {
        return cls == TYPE ? new Deque(cls) : new DequeSub(cls);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return make(cls);
    }

    @Init
    void __init__(PyObject[] args, PyTuple kwnames) {
        PyObject[] given = {null, null};
        int positional = args.length - (kwnames == null ? 0 : kwnames.items.length);
        if (args.length > 2) {
            throw CallErrors.tooMany("deque()", 2, positional, args.length);
        }
        for (int i = 0; i < args.length; i++) {
            int at = i < positional ? i : keyword(kwnames.items[i - positional].toString());
            if (given[at] != null) {
                throw Errors.typeError("argument for deque() given by name ('iterable') and position (1)");
            }
            given[at] = args[i];
        }
        long bound = -1;
        if (given[1] != null && given[1] != Py.None) {
            if (!(given[1] instanceof PyInt)) {
                throw Errors.typeError("an integer is required");
            }
            bound = Numbers.asLong(given[1]);
            if (bound < 0) {
                throw Errors.valueError("maxlen must be non-negative");
            }
        }
        maxlen = bound;
        if (size > 0) {
            clear();
        }
        if (given[0] != null) {
            extend(given[0]);
        }
    }

    private static int keyword(String name) {
        if (name.equals("iterable")) {
            return 0;
        }
        if (name.equals("maxlen")) {
            return 1;
        }
        throw CallErrors.unexpectedKeyword("deque()", name, "iterable", "maxlen");
    }

    private int place(int i) {
        return head + i & ring.length - 1;
    }

    final int size() {
        return size;
    }

    final long state() {
        return state;
    }

    /** The i-th item if the deque is still in that state, else null. */
    final synchronized PyObject getIn(long expected, int i) {
        return state == expected && i >= 0 && i < size ? ring[place(i)] : null;
    }

    private synchronized PyObject[] toArray() {
        PyObject[] items = new PyObject[size];
        for (int i = 0; i < items.length; i++) {
            items[i] = ring[place(i)];
        }
        return items;
    }

    private void makeRoom() {
        if (size == ring.length) {
            if (size > 1 << 29) {
                throw Errors.memoryError("");
            }
            PyObject[] items = toArray();
            ring = Arrays.copyOf(items, size * 2);
            head = 0;
        }
    }

    @Method
    synchronized void append(PyObject item) {
        if (maxlen == 0) {
            return;
        }
        if (size == maxlen) {
            popFirst();
        }
        makeRoom();
        ring[place(size)] = item;
        size++;
        state++;
    }

    @Method
    synchronized void appendleft(PyObject item) {
        if (maxlen == 0) {
            return;
        }
        if (size == maxlen) {
            popLast();
        }
        makeRoom();
        head = place(-1);
        ring[head] = item;
        size++;
        state++;
    }

    private PyObject popFirst() {
        PyObject item = ring[head];
        ring[head] = null;
        head = place(1);
        size--;
        state++;
        return item;
    }

    private PyObject popLast() {
        int at = place(size - 1);
        PyObject item = ring[at];
        ring[at] = null;
        size--;
        state++;
        return item;
    }

    @Method
    synchronized PyObject pop() {
        if (size == 0) {
            throw Errors.indexError("pop from an empty deque");
        }
        return popLast();
    }

    @Method
    synchronized PyObject popleft() {
        if (size == 0) {
            throw Errors.indexError("pop from an empty deque");
        }
        return popFirst();
    }

    @Method
    void extend(PyObject iterable) {
        PyObject it = Iteration.iter(iterable == this ? Iteration.toList(this) : iterable);
        PyObject item;
        while ((item = Iteration.next(it)) != null) {
            append(item);
        }
    }

    @Method
    void extendleft(PyObject iterable) {
        PyObject it = Iteration.iter(iterable == this ? Iteration.toList(this) : iterable);
        PyObject item;
        while ((item = Iteration.next(it)) != null) {
            appendleft(item);
        }
    }

    @Method
    synchronized void clear() {
        ring = new PyObject[LEAST];
        head = 0;
        size = 0;
        state++;
    }

    @Method
    PyObject copy() {
        if (type() == TYPE) {
            return exactCopy();
        }
        PyObject copy = maxlen < 0
                ? Calls.call(type(), this)
                : Calls.call(type(), this, Py.integer(maxlen));
        if (!(copy instanceof Deque)) {
            throw Errors.typeError(type().longName() + "() must return a deque, not " + copy.type().longName());
        }
        return copy;
    }

    private synchronized Deque exactCopy() {
        Deque copy = new Deque(TYPE);
        copy.ring = ring.clone();
        copy.head = head;
        copy.size = size;
        copy.maxlen = maxlen;
        return copy;
    }

    @Method
    PyObject __copy__() {
        return copy();
    }

    @Special
    PyObject concat(PyObject other) {
        if (!(other instanceof Deque)) {
            throw Errors.typeError("can only concatenate deque (not \"" + other.type().longName() + "\") to deque");
        }
        Deque result = (Deque) copy();
        result.extend(other);
        return result;
    }

    @Special
    PyObject inplaceConcat(PyObject other) {
        extend(other);
        return this;
    }

    @Special
    PyObject repeat(PyObject count) {
        long times = Subscripts.count(count);
        Deque result = (Deque) copy();
        result.multiply(times);
        return result;
    }

    @Special
    PyObject inplaceRepeat(PyObject count) {
        multiply(Subscripts.count(count));
        return this;
    }

    private synchronized void multiply(long times) {
        if (size == 0 || times == 1) {
            return;
        }
        if (times <= 0) {
            clear();
            return;
        }
        PyObject[] items = toArray();
        long rounds = times;
        if (maxlen >= 0) {
            rounds = Math.min(times, (maxlen + items.length - 1) / items.length);
            // the first items fall out on the left; what stays ends as the whole product would
            rounds = Math.min(times, rounds + 1);
        }
        if (rounds > (1L << 30) / items.length) {
            throw Errors.memoryError("");
        }
        for (long r = 1; r < rounds; r++) {
            for (PyObject item : items) {
                append(item);
            }
        }
    }

    @Method
    synchronized void rotate(long n) {
        if (size < 2) {
            return;
        }
        int by = (int) Math.floorMod(n, (long) size);
        if (by == 0) {
            return;
        }
        if (by <= size / 2) {
            for (int i = 0; i < by; i++) {
                PyObject item = popLast();
                head = place(-1);
                ring[head] = item;
                size++;
            }
        } else {
            for (int i = by; i < size; ) {
                PyObject item = popFirst();
                ring[place(size)] = item;
                size++;
                i++;
            }
        }
        state++;
    }

    @Method
    synchronized void reverse() {
        for (int i = 0, j = size - 1; i < j; i++, j--) {
            PyObject item = ring[place(i)];
            ring[place(i)] = ring[place(j)];
            ring[place(j)] = item;
        }
    }

    /** The position of a value in [from, to), or -1; an error if the deque changes meanwhile. */
    private int find(PyObject value, int from, int to) {
        long start = state;
        for (int i = from; i < to; i++) {
            PyObject item = getIn(start, i);
            if (item == null) {
                throw Errors.runtimeError(MUTATED);
            }
            boolean equal = Comparisons.equal(item, value);
            if (state != start) {
                throw Errors.runtimeError(MUTATED);
            }
            if (equal) {
                return i;
            }
        }
        return -1;
    }

    @Special
    boolean contains(PyObject item) {
        return find(item, 0, size) >= 0;
    }

    @Method
    PyObject count(PyObject value) {
        long n = 0;
        int end = size;
        for (int i = 0; i < end; i++) {
            i = find(value, i, end);
            if (i < 0) {
                break;
            }
            n++;
        }
        return Py.integer(n);
    }

    @Method(signature = "($self, value, start=<unrepresentable>, stop=<unrepresentable>, /)")
    PyObject index(PyObject value, PyObject start, PyObject stop) {
        int n = size;
        long from = Subscripts.fromStart(Subscripts.position(start, 0), n);
        long to = Subscripts.fromStart(Subscripts.position(stop, n), n);
        int last = (int) Math.min(to, n);
        int i = find(value, (int) Math.min(from, last), last);
        if (i < 0) {
            throw Errors.valueError("deque.index(x): x not in deque");
        }
        return Py.integer(i);
    }

    @Method
    synchronized void insert(long index, PyObject value) {
        if (size == maxlen) {
            throw Errors.indexError("deque already at its maximum size");
        }
        int at = (int) Math.min(Subscripts.fromStart(index, size), size);
        append(value);
        for (int i = size - 1; i > at; i--) {
            ring[place(i)] = ring[place(i - 1)];
        }
        ring[place(at)] = value;
    }

    @Method
    void remove(PyObject value) {
        int n = size;
        long start = state;
        for (int i = 0; i < n; i++) {
            PyObject item = getIn(start, i);
            boolean equal = item != null && Comparisons.equal(item, value);
            if (item == null || state != start) {
                throw Errors.indexError(MUTATED);
            }
            if (equal) {
                deleteAt(i);
                return;
            }
        }
        throw Errors.valueError("deque.remove(x): x not in deque");
    }

    private synchronized void deleteAt(int i) {
        for (int k = i; k < size - 1; k++) {
            ring[place(k)] = ring[place(k + 1)];
        }
        popLast();
    }

    private static long subscript(PyObject key) {
        if (!Subscripts.isIndex(key)) {
            throw Errors.typeError("sequence index must be integer, not '" + key.type().longName() + "'");
        }
        return Subscripts.index(key);
    }

    @Special
    PyObject getItem(PyObject key) {
        long i = subscript(key);
        synchronized (this) {
            return ring[place(checked(i))];
        }
    }

    private int checked(long index) {
        long i = index < 0 ? index + size : index;
        if (i < 0 || i >= size) {
            throw Errors.indexError("deque index out of range");
        }
        return (int) i;
    }

    @Special
    void setItem(PyObject key, PyObject value) {
        long i = subscript(key);
        synchronized (this) {
            int at = checked(i);
            if (value == null) {
                deleteAt(at);
            } else {
                ring[place(at)] = value;
            }
        }
    }

    @Special
    long len() {
        return size;
    }

    @Special
    PyObject iter() {
        return new DequeIterator(this, 0);
    }

    @Method
    PyObject __reversed__() {
        return new DequeReverseIterator(this, 0);
    }

    @Method
    PyObject __reduce__() {
        PyObject rest = Iteration.iter(this);
        PyTuple args = maxlen < 0 ? PyTuple.EMPTY : Py.tuple(PyTuple.EMPTY, Py.integer(maxlen));
        return Py.tuple(type(), args, Calls.method(this, GETSTATE), rest);
    }

    @Method
    PyObject __sizeof__() {
        return Py.integer(232 + 8L * ring.length);
    }

    @Getter(name = "maxlen")
    PyObject getMaxlen() {
        return maxlen < 0 ? Py.None : Py.integer(maxlen);
    }

    @Special
    PyObject repr() {
        ThreadState thread = ThreadState.get();
        if (!thread.enterRepr(this)) {
            return Py.str("[...]");
        }
        try {
            String items = Texts.reprString(Iteration.toList(this));
            String bound = maxlen < 0 ? ")" : ", maxlen=" + maxlen + ")";
            return Py.str(type().name() + "(" + items + bound);
        } finally {
            thread.leaveRepr(this);
        }
    }

    @Special
    PyObject richCompare(PyObject other, CompareOp op) {
        if (!(other instanceof Deque that)) {
            return Py.NotImplemented;
        }
        if (size != that.size && (op == CompareOp.EQ || op == CompareOp.NE)) {
            return Py.bool(op == CompareOp.NE);
        }
        PyObject mine = new DequeIterator(this, 0);
        PyObject theirs = new DequeIterator(that, 0);
        while (true) {
            PyObject a = Iteration.next(mine);
            PyObject b = Iteration.next(theirs);
            if (a == null || b == null) {
                return Py.bool(op.holds(a == null ? b == null ? 0 : -1 : 1));
            }
            if (!Comparisons.equal(a, b)) {
                return op == CompareOp.EQ ? Py.False : op == CompareOp.NE ? Py.True : Comparisons.compare(a, b, op);
            }
        }
    }

    @ClassMethod
    static PyObject __class_getitem__(PyType cls, PyObject object) {
        return PyGenericAlias.of(cls, object);
    }
}
