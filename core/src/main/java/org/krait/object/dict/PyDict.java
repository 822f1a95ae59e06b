package org.krait.object.dict;

import java.util.Arrays;
import java.util.function.BiConsumer;
import org.krait.expose.ClassMethod;
import org.krait.expose.ExposeType;
import org.krait.expose.Init;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Attributes;
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
import org.krait.object.generic.PyGenericAlias;
import org.krait.object.sequence.PyTuple;
import org.krait.object.set.PyAnySet;
import org.krait.object.set.PyFrozenSet;
import org.krait.object.set.PySet;
import org.krait.object.str.PyStr;
import org.krait.runtime.ThreadState;

/**
 * {@code dict}: a mapping in insertion order (library reference, "Mapping Types").
 *
 * <p>Threads: look-ups take no lock; whoever writes locks the dict. No Python code runs under the lock: a
 * writer first looks the key up (which may run {@code __eq__}), then locks, and starts again if the table or
 * its number of entries changed meanwhile.
 *
 * <p>Source: CPython's Objects/dictobject.c for what programs can observe (order, errors, when iterators
 * complain).
 */
@ExposeType(name = "dict", hashable = false, pattern = "mapping", matchSelf = true)
public class PyDict extends PyObject {
    public static final PyType TYPE = PyDictExposed.TYPE;

    private static final PyStr MISSING = PyStr.intern("__missing__");
    /**
     * Up to this size a foreign key is compared with every text; beyond, the table turns to Python hashes.
     */
    private static final int SCAN = 16;

    private DictTable table = DictTable.EMPTY;
    private int used;

    /** An empty exact dict. */
    public PyDict() {
        super(TYPE);
    }

    protected PyDict(PyType type) {
        super(type);
    }

    /** An empty exact dict with room for that many entries. */
    public static PyDict withCapacity(int entries) {
        PyDict dict = new PyDict();
        if (entries > 0) {
            dict.table = new DictTable(DictTable.logFor(entries), true);
        }
        return dict;
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return cls == TYPE ? new PyDict() : new PyDictSub(cls);
    }

    @Init
    void __init__(PyObject[] args, PyTuple kwnames) {
        initDict(args, kwnames);
    }

    /** {@code dict.__init__}. */
    protected final void initDict(PyObject[] args, PyTuple kwnames) {
        DictUpdate.fromCall(this, "dict", args, kwnames);
    }

    // Access from Java: keys and values as they are, no __missing__, no overridden methods

    /** The number of entries. */
    public final int size() {
        return used;
    }

    /**
     * The current table. As entries are never reused, {@code dict.table() == t && t.value(e) != null} proves
     * that the key once found at entry e of t still has that value; {@code dict.table() == t && t.count() ==
     * n} proves that no key has been added since t had n entries, so a key that was absent still is. Inline
     * caches of global variables hold t, e and n.
     */
    public final DictTable table() {
        return table;
    }

    /** The entry of a text in the current table, or -1. */
    public final int entryOf(PyStr key) {
        DictTable t = table;
        if (t.isText() && key.getClass() == PyStr.class) {
            return t.find(key);
        }
        return lookup(key, Comparisons.hash(key)).entry;
    }

    /** The value of a name, or null. */
    public final PyObject get(PyStr key) {
        DictTable t = table;
        if (t.isText() && key.getClass() == PyStr.class) {
            int e = t.find(key);
            return e < 0 ? null : t.value(e);
        }
        return getGeneral(key);
    }

    /**
     * The value of a key, or null.
     *
     * @throws PyException TypeError for a key that can't be hashed; what {@code __hash__} and {@code __eq__}
     * raise
     */
    public final PyObject get(PyObject key) {
        return key.getClass() == PyStr.class ? get((PyStr) key) : getGeneral(key);
    }

    private PyObject getGeneral(PyObject key) {
        Found found = lookup(key, hash(key));
        return found.entry < 0 ? null : found.table.value(found.entry);
    }

    /** Whether a key is there; errors as {@link #get(PyObject)}. */
    public final boolean containsKey(PyObject key) {
        return get(key) != null;
    }

    /** Sets the value of a name. */
    public final void put(PyStr key, PyObject value) {
        if (!putText(key, value)) {
            putGeneral(key, hash(key), value, true);
        }
    }

    /** Sets the value of a key; errors as {@link #get(PyObject)}. */
    public final void put(PyObject key, PyObject value) {
        if (key.getClass() != PyStr.class || !putText((PyStr) key, value)) {
            putGeneral(key, hash(key), value, true);
        }
    }

    /** As {@link #get(PyObject)}, for a key whose Python hash is known: it is not asked again. */
    public final PyObject getKnown(PyObject key, long hash) {
        Found found = lookup(key, hash);
        return found.entry < 0 ? null : found.table.value(found.entry);
    }

    /** As {@link #put(PyObject, PyObject)}, for a key whose Python hash is known: it is not asked again. */
    public final void putKnown(PyObject key, long hash, PyObject value) {
        if (key.getClass() != PyStr.class || !putText((PyStr) key, value)) {
            putGeneral(key, hash, value, true);
        }
    }

    /** Sets the current entry of a cursor. */
    final void putFrom(DictCursor cursor) {
        if (cursor.key.getClass() == PyStr.class) {
            put((PyStr) cursor.key, cursor.value);
        } else {
            putKnown(cursor.key, cursor.hash(), cursor.value);
        }
    }

    private boolean putText(PyStr key, PyObject value) {
        if (key.getClass() != PyStr.class) {
            return false;
        }
        synchronized (this) {
            DictTable t = table;
            if (!t.isText()) {
                return false;
            }
            int e = t.find(key);
            if (e >= 0) {
                t.setValue(e, value);
            } else {
                append(key, 0, value);
            }
            return true;
        }
    }

    /**
     * The value of a key, which is set if absent, in one step.
     *
     * @return the old value, or null if there was none
     */
    public final PyObject putIfAbsent(PyObject key, PyObject value) {
        if (key.getClass() == PyStr.class) {
            synchronized (this) {
                DictTable t = table;
                if (t.isText()) {
                    int e = t.find((PyStr) key);
                    if (e >= 0) {
                        return t.value(e);
                    }
                    append(key, 0, value);
                    return null;
                }
            }
        }
        return putGeneral(key, hash(key), value, false);
    }

    /** Removes a name; returns its value, or null if there was none. */
    public final PyObject remove(PyStr key) {
        return remove((PyObject) key);
    }

    /** Removes a key; returns its value, or null if there was none. Errors as {@link #get(PyObject)}. */
    public final PyObject remove(PyObject key) {
        if (key.getClass() == PyStr.class) {
            synchronized (this) {
                DictTable t = table;
                if (t.isText()) {
                    int e = t.find((PyStr) key);
                    return e < 0 ? null : deleteEntry(t, e);
                }
            }
        }
        long hash = hash(key);
        while (true) {
            Found found = lookup(key, hash);
            synchronized (this) {
                if (found.isCurrent(this)) {
                    return found.entry < 0 ? null : deleteEntry(found.table, found.entry);
                }
            }
        }
    }

    private PyObject deleteEntry(DictTable t, int e) {
        PyObject old = t.value(e);
        t.delete(e);
        used--;
        return old;
    }

    /** Appends a new key; the caller holds the lock. */
    private void append(PyObject key, long hash, PyObject value) {
        DictTable t = table;
        if (t.isFull()) {
            t = t.rebuilt(DictTable.logAfterGrowth(used));
            t.append(key, hash, value);
            table = t;
        } else {
            t.append(key, hash, value);
        }
        used++;
    }

    private PyObject putGeneral(PyObject key, long hash, PyObject value, boolean replace) {
        while (true) {
            if (table.isText() && key.getClass() != PyStr.class) {
                toGeneral();
            }
            Found found = lookup(key, hash);
            synchronized (this) {
                if (!found.isCurrent(this)) {
                    continue;
                }
                if (found.entry < 0) {
                    append(key, hash, value);
                    return null;
                }
                PyObject old = found.table.value(found.entry);
                if (replace) {
                    found.table.setValue(found.entry, value);
                }
                return old;
            }
        }
    }

    /** Gives every key its Python hash. */
    private synchronized void toGeneral() {
        DictTable t = table;
        if (!t.isText()) {
            return;
        }
        if (t.count() == 0) {
            table = new DictTable(DictTable.LEAST_LOG, false);
            return;
        }
        long[] hashes = new long[t.count()];
        for (int e = 0; e < hashes.length; e++) {
            PyObject key = t.key(e);
            if (key != null) {
                hashes[e] = Comparisons.hash(key);
            }
        }
        table = t.withHashes(hashes);
    }

    // Look-up by Python's hash and equality

    /** A look-up's result, valid as long as the table is the dict's and no key was added. */
    private record Found(DictTable table, int count, PyObject key, int entry) {
        boolean isCurrent(PyDict dict) {
            return dict.table == table && (entry < 0 ? table.count() == count : table.key(entry) == key);
        }
    }

    private static long hash(PyObject key) {
        try {
            return Comparisons.hash(key);
        } catch (PyException e) {
            if (e.value.type() != PyExceptions.TypeError) {
                throw e;
            }
            throw Errors.typeError("cannot use '" + key.type().qualifiedName() + "' as a dict key ("
                    + Texts.strString(e.value) + ")");
        }
    }

    /** Finds a key; {@code __eq__} may change the dict meanwhile, then the search begins again. */
    private Found lookup(PyObject key, long hash) {
        while (true) {
            DictTable t = table;
            int count = t.count();
            Found found = t.isText() ? lookupAmongTexts(t, count, key, hash) : lookup(t, count, key, hash);
            if (found != null) {
                return found;
            }
        }
    }

    private Found lookupAmongTexts(DictTable t, int count, PyObject key, long hash) {
        if (key.getClass() == PyStr.class) {
            int e = t.find((PyStr) key);
            return e < 0 ? new Found(t, count, null, e) : new Found(t, count, t.key(e), e);
        }
        if (count == 0 || isNeverText(key)) {
            return new Found(t, count, null, -1);
        }
        if (count > SCAN) {
            toGeneral();
            return null;
        }
        for (int e = 0; e < count; e++) {
            PyObject k = t.key(e);
            if (k != null && Comparisons.hash(k) == hash) {
                boolean equal = Comparisons.equal(k, key);
                if (table != t || t.key(e) != k) {
                    return null;
                }
                if (equal) {
                    return new Found(t, count, k, e);
                }
            }
        }
        return new Found(t, count, null, -1);
    }

    /** Whether a key of this kind can't equal any str, without asking it. */
    private static boolean isNeverText(PyObject key) {
        PyType type = key.type();
        return !type.isHeap() && !(key instanceof PyStr);
    }

    private Found lookup(DictTable t, int count, PyObject key, long hash) {
        int e;
        for (int slot = t.firstSlot(hash); (e = t.at(slot)) != 0; slot = t.nextSlot(slot)) {
            if (e == DictTable.DELETED || t.hashes[--e] != hash) {
                continue;
            }
            PyObject k = t.key(e);
            if (k == key) {
                return new Found(t, count, k, e);
            }
            if (k != null) {
                boolean equal = Comparisons.equal(k, key);
                if (table != t || t.key(e) != k) {
                    return null;
                }
                if (equal) {
                    return new Found(t, count, k, e);
                }
            }
        }
        return new Found(t, count, null, -1);
    }

    // Many entries

    /** {@code dict.update(other)} with a mapping or an iterable of pairs. */
    public final void update(PyObject other) {
        DictUpdate.update(this, other);
    }

    /** The keys as they are now. */
    public final PyObject[] keysArray() {
        PyObject[] keys = new PyObject[used];
        DictCursor cursor = new DictCursor(this);
        int n = 0;
        while (cursor.advance()) {
            if (n == keys.length) {
                keys = Arrays.copyOf(keys, n + 8);
            }
            keys[n++] = cursor.key;
        }
        return n == keys.length ? keys : Arrays.copyOf(keys, n);
    }

    /** Does something with each entry. */
    public final void forEach(BiConsumer<PyObject, PyObject> action) {
        DictCursor cursor = new DictCursor(this);
        while (cursor.advance()) {
            action.accept(cursor.key, cursor.value);
        }
    }

    /** An exact dict with the same entries. */
    public final PyDict copy() {
        PyDict copy = new PyDict();
        copy.takeOver(this);
        return copy;
    }

    /** Fills this empty dict with the other's entries. */
    final void takeOver(PyDict other) {
        synchronized (other) {
            if (other.used > 0) {
                table = other.table.rebuilt(DictTable.logFor(other.used));
                used = other.used;
            }
        }
    }

    /**
     * Makes an entry the last (or the first) one.
     *
     * @return false if there is no such key
     */
    protected final boolean moveToEnd(PyObject key, boolean last) {
        while (true) {
            boolean text = key.getClass() == PyStr.class && table.isText();
            Found found = lookup(key, text ? 0 : hash(key));
            if (text && !found.table.isText()) {
                continue;
            }
            if (found.entry < 0) {
                return false;
            }
            synchronized (this) {
                if (!found.isCurrent(this)) {
                    continue;
                }
                DictTable t = found.table;
                if (found.entry == (last ? t.lastEntry() : t.firstEntry())) {
                    return true;
                }
                PyObject stored = t.key(found.entry);
                long storedHash = t.isText() ? 0 : t.hashes[found.entry];
                PyObject value = deleteEntry(t, found.entry);
                if (last) {
                    append(stored, storedHash, value);
                } else {
                    table = t.rebuiltBehind(stored, storedHash, value, used);
                    used++;
                }
                return true;
            }
        }
    }

    // Slots

    @Special
    long len() {
        return used;
    }

    @Special
    PyObject getItem(PyObject key) {
        PyObject value = get(key);
        if (value != null) {
            return value;
        }
        if (type() != TYPE) {
            PyObject missing = Attributes.lookupSpecial(this, MISSING);
            if (missing != null) {
                return Calls.call(missing, key);
            }
        }
        throw Errors.keyError(key);
    }

    @Special
    protected static void setItem(PyObject self, PyObject key, PyObject value) {
        PyDict dict = (PyDict) self;
        if (value != null) {
            dict.put(key, value);
        } else if (dict.remove(key) == null) {
            throw Errors.keyError(key);
        }
    }

    @Special
    boolean contains(PyObject key) {
        return get(key) != null;
    }

    @Special
    protected static PyObject iter(PyObject self) {
        return new PyDictKeyIterator((PyDict) self);
    }

    @Special
    protected static PyObject repr(PyObject self) {
        PyDict dict = (PyDict) self;
        if (dict.used == 0) {
            return Py.str("{}");
        }
        ThreadState thread = ThreadState.get();
        if (!thread.enterRepr(dict)) {
            return Py.str("{...}");
        }
        try {
            StringBuilder text = new StringBuilder("{");
            DictCursor cursor = new DictCursor(dict);
            while (cursor.advance()) {
                text.append(text.length() == 1 ? "" : ", ").append(Texts.reprString(cursor.key)).append(": ");
                text.append(Texts.reprString(cursor.value));
            }
            return Py.str(text.append('}').toString());
        } finally {
            thread.leaveRepr(dict);
        }
    }

    @Special
    protected static PyObject richCompare(PyObject self, PyObject other, CompareOp op) {
        if (!(other instanceof PyDict that) || op != CompareOp.EQ && op != CompareOp.NE) {
            return Py.NotImplemented;
        }
        return Py.bool(((PyDict) self).equal(that) == (op == CompareOp.EQ));
    }

    private boolean equal(PyDict that) {
        if (used != that.used) {
            return false;
        }
        DictCursor cursor = new DictCursor(this);
        while (cursor.advance()) {
            PyObject key = cursor.key;
            PyObject theirs = key.getClass() == PyStr.class ? that.get(key) : that.getKnown(key, cursor.hash());
            if (theirs == null || !Comparisons.equal(cursor.value, theirs)) {
                return false;
            }
        }
        return true;
    }

    @Special
    protected static PyObject or(PyObject v, PyObject w) {
        if (!(v instanceof PyDict left) || !(w instanceof PyDict)) {
            return Py.NotImplemented;
        }
        PyDict result = left.copy();
        DictUpdate.update(result, w);
        return result;
    }

    @Special
    protected static PyObject ror(PyObject w, PyObject v) {
        return or(v, w);
    }

    @Special
    protected static PyObject ior(PyObject self, PyObject other) {
        DictUpdate.update((PyDict) self, other);
        return self;
    }

    // Methods

    @Method(name = "__contains__")
    boolean containsMethod(PyObject key) {
        return contains(key);
    }

    @Method(name = "__getitem__")
    PyObject getitem(PyObject key) {
        return getItem(key);
    }

    @Method
    public PyObject __reversed__() {
        return new PyDictReverseKeyIterator(this);
    }

    @Method
    public PyObject __sizeof__() {
        return Py.integer(64 + 24L * used);
    }

    @Method
    public final synchronized void clear() {
        table = DictTable.EMPTY;
        used = 0;
    }

    @Method(name = "copy")
    public PyObject copyMethod() {
        return copy();
    }

    @Method(name = "get")
    PyObject getMethod(PyObject key, PyObject defaultValue) {
        PyObject value = get(key);
        return value != null ? value : defaultValue == null ? Py.None : defaultValue;
    }

    @Method
    public PyObject setdefault(PyObject key, PyObject defaultValue) {
        PyObject value = defaultValue == null ? Py.None : defaultValue;
        PyObject old = putIfAbsent(key, value);
        return old != null ? old : value;
    }

    @Method(signature = "($self, key, default=<unrepresentable>, /)")
    public PyObject pop(PyObject key, PyObject defaultValue) {
        PyObject old = used == 0 ? null : remove(key);
        if (old != null) {
            return old;
        }
        if (defaultValue == null) {
            throw Errors.keyError(key);
        }
        return defaultValue;
    }

    @Method
    public PyObject popitem() {
        PyTuple item = popEnd(true);
        if (item == null) {
            throw Errors.keyError(Py.str("popitem(): dictionary is empty"));
        }
        return item;
    }

    /** Removes and returns the last (or first) entry; null if there is none. */
    protected final synchronized PyTuple popEnd(boolean last) {
        DictTable t = table;
        int e = last ? t.lastEntry() : t.firstEntry();
        if (e < 0) {
            return null;
        }
        PyObject key = t.key(e);
        return Py.tuple(key, deleteEntry(t, e));
    }

    @Method
    public PyObject keys() {
        return new PyDictKeys(this);
    }

    @Method
    public PyObject items() {
        return new PyDictItems(this);
    }

    @Method(name = "values")
    public PyObject valuesView() {
        return new PyDictValues(this);
    }

    @Method
    public void update(PyObject[] args, PyTuple kwnames) {
        DictUpdate.fromCall(this, "update", args, kwnames);
    }

    @ClassMethod
    static PyObject fromkeys(PyType cls, PyObject iterable, PyObject value) {
        PyObject of = value == null ? Py.None : value;
        PyObject result = Calls.call(cls);
        if (result.getClass() == PyDict.class && addKeys((PyDict) result, iterable, of)) {
            return result;
        }
        PyObject it = Iteration.iter(iterable);
        PyObject key;
        if (result.getClass() == PyDict.class) {
            PyDict dict = (PyDict) result;
            while ((key = Iteration.next(it)) != null) {
                dict.put(key, of);
            }
        } else {
            while ((key = Iteration.next(it)) != null) {
                Containers.setItem(result, key, of);
            }
        }
        return result;
    }

    /** Adds the keys of a dict or a set, which know their hashes; false for other iterables. */
    private static boolean addKeys(PyDict dict, PyObject iterable, PyObject value) {
        if (iterable.getClass() == PyDict.class) {
            DictCursor cursor = new DictCursor((PyDict) iterable);
            while (cursor.advance()) {
                cursor.value = value;
                dict.putFrom(cursor);
            }
            return true;
        }
        if (iterable.type() == PySet.TYPE || iterable.type() == PyFrozenSet.TYPE) {
            ((PyAnySet) iterable).addTo(dict, value);
            return true;
        }
        return false;
    }

    @ClassMethod
    static PyObject __class_getitem__(PyType cls, PyObject object) {
        return PyGenericAlias.of(cls, object);
    }
}
