package org.krait.object.set;

import org.krait.algorithm.number.Hashes;
import org.krait.expose.ClassMethod;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Calls;
import org.krait.object.CompareOp;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.dict.DictCursor;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.generic.PyGenericAlias;
import org.krait.object.str.PyStr;
import org.krait.runtime.ThreadState;

/**
 * What set and frozenset share: the table and the operations on it (library reference, "Set Types").
 *
 * <p>Threads: as for dict: look-ups take no lock; a writer looks up first, then locks and starts again if the
 * table changed or grew.
 *
 * <p>Source: CPython's Objects/setobject.c for what programs can observe (order, sizes, errors).
 */
public abstract class PyAnySet extends PyObject {
    private static final PyStr GETSTATE = PyStr.intern("__getstate__");
    private static final int FAST_GROWTH = 50000;

    private SetTable table = new SetTable(SetTable.LEAST_SIZE);
    private int used;
    /** Elements that have no place in the table yet; null, as a rule. */
    private volatile PyObject[] waiting;
    /** Where pop begins to look. */
    private int finger;

    PyAnySet(PyType type) {
        super(type);
    }

    /** Gives an empty set elements that are hashed when somebody first looks at it. */
    final void fillLater(PyObject[] elements) {
        waiting = elements;
    }

    final SetTable table() {
        if (waiting != null) {
            settle();
        }
        return table;
    }

    /** Puts the elements in that {@link #waiting} holds. */
    private synchronized void settle() {
        PyObject[] elements = waiting;
        if (elements != null) {
            PyAnySet made = PyFrozenSet.of(elements);
            used = made.used;
            table = made.table;
            waiting = null;
        }
    }

    /** The number of elements. */
    public final int size() {
        if (waiting != null) {
            settle();
        }
        return used;
    }

    /** Whether the type is set or frozenset itself. */
    final boolean isExact() {
        return type() == PySet.TYPE || type() == PyFrozenSet.TYPE;
    }

    /** An empty set of the built-in type that this one's type is or derives from. */
    abstract PyAnySet emptyOfBase();

    /** The hash if already known, else -1. */
    long knownHash() {
        return -1;
    }

    // Elements

    /** The hash of an element, with the error that sets give. */
    static long elementHash(PyObject element) {
        try {
            return Comparisons.hash(element);
        } catch (PyException e) {
            if (e.value.type() != PyExceptions.TypeError) {
                throw e;
            }
            throw Errors.typeError("cannot use '" + element.type().qualifiedName() + "' as a set element ("
                    + Texts.strString(e.value) + ")");
        }
    }

    /**
     * Adds an element.
     *
     * @throws PyException TypeError if it can't be hashed; what {@code __hash__} and {@code __eq__} raise
     */
    public final void addItem(PyObject element) {
        add(element, elementHash(element));
    }

    /** Whether an element is there; errors as {@link #addItem}. */
    public final boolean containsItem(PyObject element) {
        return has(element, elementHash(element));
    }

    final void add(PyObject element, long hash) {
        while (true) {
            SetTable t = table();
            int version = t.version;
            int slot = t.find(this, element, hash, true);
            if (slot >= 0) {
                return;
            }
            if (slot == SetTable.CHANGED) {
                continue;
            }
            synchronized (this) {
                if (table() == t && t.version == version) {
                    boolean fresh = t.fill(~slot, element, hash);
                    used++;
                    if (fresh && t.fill * 5L >= t.mask * 3L) {
                        resize(growth());
                    }
                    return;
                }
            }
        }
    }

    private long growth() {
        return size() > FAST_GROWTH ? size() * 2L : size() * 4L;
    }

    /** Gives the set a table with more than that many slots, without the slots of elements gone. */
    private void resize(long least) {
        int size = SetTable.sizeAbove(least);
        SetTable t = table();
        if (size == SetTable.LEAST_SIZE && t.mask + 1 == size && t.fill == size()) {
            return;
        }
        SetTable to = new SetTable(size);
        to.addAllFresh(t);
        table = to;
    }

    final boolean has(PyObject element, long hash) {
        int slot;
        do {
            slot = table().find(this, element, hash, false);
        } while (slot == SetTable.CHANGED);
        return slot >= 0;
    }

    final boolean discard(PyObject element, long hash) {
        while (true) {
            SetTable t = table();
            int slot = t.find(this, element, hash, false);
            if (slot == SetTable.CHANGED) {
                continue;
            }
            if (slot < 0) {
                return false;
            }
            synchronized (this) {
                if (table() == t && t.key(slot) != null && t.hash(slot) == hash) {
                    t.delete(slot);
                    used--;
                    return true;
                }
            }
        }
    }

    /** Removes an element; a set (not hashable) stands for the frozenset of its elements. */
    public final boolean discardItem(PyObject element) {
        try {
            return discard(element, elementHash(element));
        } catch (PyException e) {
            PyFrozenSet frozen = frozenStandIn(element, e);
            return discard(frozen, frozen.hash());
        }
    }

    @Method(name = "__contains__")
    final boolean containsElement(PyObject element) {
        try {
            return containsItem(element);
        } catch (PyException e) {
            PyFrozenSet frozen = frozenStandIn(element, e);
            return has(frozen, frozen.hash());
        }
    }

    private static PyFrozenSet frozenStandIn(PyObject element, PyException e) {
        if (!(element instanceof PySet set) || !e.matches(PyExceptions.TypeError)) {
            throw e;
        }
        PyFrozenSet frozen = new PyFrozenSet();
        frozen.merge(set);
        return frozen;
    }

    final synchronized PyObject popAny() {
        if (size() == 0) {
            return null;
        }
        SetTable t = table();
        int slot = finger & t.mask;
        while (t.key(slot) == null) {
            slot = slot + 1 & t.mask;
        }
        PyObject element = t.key(slot);
        t.delete(slot);
        used--;
        finger = slot + 1;
        return element;
    }

    final synchronized void clearAll() {
        table = new SetTable(SetTable.LEAST_SIZE);
        used = 0;
    }

    private synchronized void takeBody(PyAnySet other) {
        table = other.table();
        used = other.size();
    }

    // Many elements

    /** Adds the elements of a set, in its order. */
    final void merge(PyAnySet other) {
        if (other == this || other.size() == 0) {
            return;
        }
        SetTable from = other.table();
        synchronized (this) {
            int theirs = other.size();
            if ((table().fill + (long) theirs) * 5 >= table().mask * 3L) {
                resize((size() + (long) theirs) * 2);
            }
            if (table().fill == 0) {
                synchronized (other) {
                    from = other.table();
                    if (table().mask == from.mask && from.fill == other.size()) {
                        table = from.copy();
                    } else {
                        table().addAllFresh(from);
                    }
                    used = table().fill;
                }
                return;
            }
        }
        for (int slot = 0; slot <= from.mask; slot++) {
            PyObject key = from.key(slot);
            if (key != null) {
                add(key, from.hash(slot));
            }
        }
    }

    /** Adds the elements of any iterable. */
    public final void updateFrom(PyObject other) {
        if (other instanceof PyAnySet set) {
            merge(set);
        } else if (other.getClass() == PyDict.class) {
            PyDict dict = (PyDict) other;
            synchronized (this) {
                if ((table().fill + (long) dict.size()) * 5 >= table().mask * 3L) {
                    resize((size() + (long) dict.size()) * 2);
                }
            }
            DictCursor cursor = new DictCursor(dict);
            while (cursor.advance()) {
                add(cursor.key, cursor.hash());
            }
        } else {
            PyObject it = Iteration.iter(other);
            PyObject element;
            while ((element = Iteration.next(it)) != null) {
                addItem(element);
            }
        }
    }

    /** Makes the elements keys of a dict, all with the same value. */
    public final void addTo(PyDict dict, PyObject value) {
        SetTable t = table();
        for (int slot = 0; slot <= t.mask; slot++) {
            PyObject key = t.key(slot);
            if (key != null) {
                dict.putKnown(key, t.hash(slot), value);
            }
        }
    }

    /** A set of the base type with the same elements. */
    final PyAnySet copyOfBase() {
        PyAnySet copy = emptyOfBase();
        copy.merge(this);
        return copy;
    }

    private PyAnySet ofBase(PyObject iterable) {
        PyAnySet result = emptyOfBase();
        result.updateFrom(iterable);
        return result;
    }

    @Method
    final PyAnySet union(PyObject... others) {
        PyAnySet result = copyOfBase();
        for (PyObject other : others) {
            if (other != this) {
                result.updateFrom(other);
            }
        }
        return result;
    }

    @Method(name = "intersection")
    final PyAnySet intersectionWith(PyObject... others) {
        if (others.length == 0) {
            return copyOfBase();
        }
        PyAnySet result = this;
        for (PyObject other : others) {
            result = result.intersection(other);
        }
        return result;
    }

    private PyAnySet intersection(PyObject other) {
        if (other == this) {
            return copyOfBase();
        }
        PyAnySet result = emptyOfBase();
        if (other instanceof PyAnySet set) {
            PyAnySet small = set.size() > size() ? this : set;
            PyAnySet large = small == this ? set : this;
            SetTable t = small.table();
            for (int slot = 0; slot <= t.mask; slot++) {
                PyObject key = t.key(slot);
                if (key != null) {
                    long hash = t.hash(slot);
                    if (large.has(key, hash)) {
                        result.add(key, hash);
                    }
                }
            }
            return result;
        }
        PyObject it = Iteration.iter(other);
        PyObject element;
        while ((element = Iteration.next(it)) != null) {
            long hash = Comparisons.hash(element);
            if (has(element, hash)) {
                result.add(element, hash);
            }
        }
        return result;
    }

    final void intersectionUpdateWith(PyObject... others) {
        takeBody(intersectionWith(others));
    }

    @Method(name = "difference")
    final PyAnySet differenceWith(PyObject... others) {
        if (others.length == 0) {
            return copyOfBase();
        }
        PyAnySet result = difference(others[0]);
        for (int i = 1; i < others.length; i++) {
            result.differenceUpdate(others[i]);
        }
        return result;
    }

    private PyAnySet difference(PyObject other) {
        PyAnySet set = other instanceof PyAnySet s ? s : null;
        PyDict dict = other.getClass() == PyDict.class ? (PyDict) other : null;
        int theirs = set != null ? set.size() : dict != null ? dict.size() : Integer.MAX_VALUE;
        if (set == null && dict == null || size() >> 2 > theirs) {
            PyAnySet result = copyOfBase();
            result.differenceUpdate(other);
            return result;
        }
        PyAnySet result = emptyOfBase();
        SetTable t = table();
        for (int slot = 0; slot <= t.mask; slot++) {
            PyObject key = t.key(slot);
            if (key != null) {
                long hash = t.hash(slot);
                if (set != null ? !set.has(key, hash) : dict.getKnown(key, hash) == null) {
                    result.add(key, hash);
                }
            }
        }
        return result;
    }

    /** Removes the elements of any iterable. */
    public final void differenceUpdate(PyObject other) {
        if (other == this) {
            clearAll();
            return;
        }
        if (other instanceof PyAnySet set) {
            PyAnySet gone = set.size() >> 3 > size() ? set.intersection(this) : set;
            SetTable t = gone.table();
            for (int slot = 0; slot <= t.mask; slot++) {
                PyObject key = t.key(slot);
                if (key != null) {
                    discard(key, t.hash(slot));
                }
            }
        } else {
            PyObject it = Iteration.iter(other);
            PyObject element;
            while ((element = Iteration.next(it)) != null) {
                discard(element, elementHash(element));
            }
        }
        synchronized (this) {
            if (table().fill - size() > table().mask / 4) {
                resize(growth());
            }
        }
    }

    /** Keeps the elements that are in one of both only. */
    public final void symmetricDifferenceUpdate(PyObject other) {
        if (other == this) {
            clearAll();
            return;
        }
        if (other.getClass() == PyDict.class) {
            DictCursor cursor = new DictCursor((PyDict) other);
            while (cursor.advance()) {
                toggle(cursor.key, cursor.hash());
            }
            return;
        }
        PyAnySet set = other instanceof PyAnySet s ? s : ofBase(other);
        SetTable t = set.table();
        for (int slot = 0; slot <= t.mask; slot++) {
            PyObject key = t.key(slot);
            if (key != null) {
                toggle(key, t.hash(slot));
            }
        }
    }

    private void toggle(PyObject key, long hash) {
        if (!discard(key, hash)) {
            add(key, hash);
        }
    }

    @Method(name = "symmetric_difference")
    final PyAnySet symmetricDifference(PyObject other) {
        PyAnySet result = ofBase(other);
        result.symmetricDifferenceUpdate(this);
        return result;
    }

    // Questions

    @Method(name = "isdisjoint")
    final boolean isDisjoint(PyObject other) {
        if (other == this) {
            return size() == 0;
        }
        if (other instanceof PyAnySet set && set.isExact()) {
            PyAnySet small = set.size() > size() ? this : set;
            PyAnySet large = small == this ? set : this;
            SetTable t = small.table();
            for (int slot = 0; slot <= t.mask; slot++) {
                PyObject key = t.key(slot);
                if (key != null && large.has(key, t.hash(slot))) {
                    return false;
                }
            }
            return true;
        }
        PyObject it = Iteration.iter(other);
        PyObject element;
        while ((element = Iteration.next(it)) != null) {
            if (containsItem(element)) {
                return false;
            }
        }
        return true;
    }

    @Method(name = "issubset")
    final boolean isSubset(PyObject other) {
        if (!(other instanceof PyAnySet set)) {
            return intersection(other).size() == size();
        }
        if (size() > set.size()) {
            return false;
        }
        SetTable t = table();
        for (int slot = 0; slot <= t.mask; slot++) {
            PyObject key = t.key(slot);
            if (key != null && !set.has(key, t.hash(slot))) {
                return false;
            }
        }
        return true;
    }

    @Method(name = "issuperset")
    final boolean isSuperset(PyObject other) {
        if (other instanceof PyAnySet set) {
            return set.isSubset(this);
        }
        PyObject it = Iteration.iter(other);
        PyObject element;
        while ((element = Iteration.next(it)) != null) {
            if (!containsItem(element)) {
                return false;
            }
        }
        return true;
    }

    @Special(name = "richCompare")
    final PyObject compareWith(PyObject other, CompareOp op) {
        if (!(other instanceof PyAnySet set)) {
            return Py.NotImplemented;
        }
        boolean holds = switch (op) {
            case EQ -> equalTo(set);
            case NE -> !equalTo(set);
            case LE -> isSubset(set);
            case GE -> set.isSubset(this);
            case LT -> size() < set.size() && isSubset(set);
            case GT -> size() > set.size() && set.isSubset(this);
        };
        return Py.bool(holds);
    }

    private boolean equalTo(PyAnySet set) {
        if (size() != set.size()) {
            return false;
        }
        long mine = knownHash();
        long theirs = set.knownHash();
        return (mine == -1 || theirs == -1 || mine == theirs) && isSubset(set);
    }

    @Special(name = "repr")
    final PyObject reprText() {
        ThreadState thread = ThreadState.get();
        String name = type().name();
        if (!thread.enterRepr(this)) {
            return Py.str(name + "(...)");
        }
        try {
            if (size() == 0) {
                return Py.str(name + "()");
            }
            StringBuilder text = new StringBuilder(type() == PySet.TYPE ? "{" : name + "({");
            int start = text.length();
            for (PyObject element : Iteration.toArray(this)) {
                text.append(text.length() == start ? "" : ", ").append(Texts.reprString(element));
            }
            return Py.str(text.append(type() == PySet.TYPE ? "}" : "})").toString());
        } finally {
            thread.leaveRepr(this);
        }
    }

    @Method(name = "__reduce__")
    final PyObject reduce() {
        PyObject elements = Iteration.toList(this);
        return Py.tuple(type(), Py.tuple(elements), Calls.method(this, GETSTATE));
    }

    @Method(name = "__sizeof__")
    final PyObject sizeOf() {
        int slots = table().mask + 1;
        return Py.integer(200 + (slots == SetTable.LEAST_SIZE ? 0 : 16L * slots));
    }

    /** The hash of the elements together, whatever their order (CPython's formula). */
    final long combinedHash() {
        long hash = 0;
        SetTable t = table();
        for (int slot = 0; slot <= t.mask; slot++) {
            if (t.key(slot) != null) {
                hash ^= Hashes.setItem(t.hash(slot));
            }
        }
        return Hashes.setEnd(hash, size());
    }

    /** Whether the operand of an operator is a set; otherwise the operator answers NotImplemented. */
    static boolean areSets(PyObject v, PyObject w) {
        return v instanceof PyAnySet && w instanceof PyAnySet;
    }

    @Special
    long len() {
        return size();
    }

    @Special
    boolean contains(PyObject element) {
        return containsElement(element);
    }

    @Special
    PyObject iter() {
        return new PySetIterator(this);
    }

    @Special
    static PyObject or(PyObject v, PyObject w) {
        return areSets(v, w) ? ((PyAnySet) v).union(w) : Py.NotImplemented;
    }

    @Special
    static PyObject ror(PyObject w, PyObject v) {
        return or(v, w);
    }

    @Special
    static PyObject and(PyObject v, PyObject w) {
        return areSets(v, w) ? ((PyAnySet) v).intersectionWith(w) : Py.NotImplemented;
    }

    @Special
    static PyObject rand(PyObject w, PyObject v) {
        return and(v, w);
    }

    @Special
    static PyObject sub(PyObject v, PyObject w) {
        return areSets(v, w) ? ((PyAnySet) v).differenceWith(w) : Py.NotImplemented;
    }

    @Special
    static PyObject rsub(PyObject w, PyObject v) {
        return sub(v, w);
    }

    @Special
    static PyObject xor(PyObject v, PyObject w) {
        return areSets(v, w) ? ((PyAnySet) v).symmetricDifference(w) : Py.NotImplemented;
    }

    @Special
    static PyObject rxor(PyObject w, PyObject v) {
        return xor(v, w);
    }

    @ClassMethod
    static PyObject __class_getitem__(PyType cls, PyObject object) {
        return PyGenericAlias.of(cls, object);
    }
}
