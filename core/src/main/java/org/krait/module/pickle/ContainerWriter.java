package org.krait.module.pickle;

import org.krait.object.Errors;
import org.krait.object.Identity;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Texts;
import org.krait.object.dict.DictCursor;
import org.krait.object.dict.PyDict;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.object.set.PyAnySet;
import org.krait.object.set.PyFrozenSet;
import org.krait.object.set.PySet;
import org.krait.object.set.PySetIterator;

/**
 * Writes tuples, lists, dictionaries and sets. Items go in batches behind a mark; a dictionary or set whose size is a
 * multiple of the batch's ends with an empty one, as CPython's loops over them do.
 */
final class ContainerWriter {
    private static final int BATCH = 1000;
    /** In fast mode, so deep a nesting is taken for a cycle if an object comes again. */
    private static final int FAST_NESTING = 50;

    private final ObjectWriter writer;
    private final PickleOutput out;
    private int fastNesting;
    private PicklerMemo fastMemo;

    ContainerWriter(ObjectWriter writer) {
        this.writer = writer;
        this.out = writer.out;
    }

    // Cycles in fast mode, which has no memo

    private void enter(PyObject o) {
        if (!writer.pickler.isFast() || ++fastNesting < FAST_NESTING) {
            return;
        }
        if (fastMemo == null) {
            fastMemo = new PicklerMemo();
        }
        if (fastMemo.get(o) >= 0) {
            throw Errors.valueError("fast mode: can't pickle cyclic objects including object type "
                    + o.type().longName() + " at " + Identity.hex(o));
        }
        fastMemo.put(o, 1);
    }

    private void leave(PyObject o) {
        if (writer.pickler.isFast() && fastNesting-- >= FAST_NESTING) {
            fastMemo.remove(o);
        }
    }

    // Sequences

    void tuple(PyTuple tuple) {
        PyObject[] items = tuple.items;
        int n = items.length;
        if (n == 0) {
            if (writer.isBinary()) {
                out.opcode(PickleOpcode.EMPTY_TUPLE);
            } else {
                out.opcode(PickleOpcode.MARK);
                out.opcode(PickleOpcode.TUPLE);
            }
            return;
        }
        boolean isShort = n <= 3 && writer.protocol >= 2;
        if (!isShort) {
            out.opcode(PickleOpcode.MARK);
        }
        for (int i = 0; i < n; i++) {
            item(tuple, items[i], i);
        }
        if (!writer.isMemoized(tuple)) {
            out.opcode(isShort ? PickleOpcode.TUPLE1 + n - 1 : PickleOpcode.TUPLE);
            writer.memoize(tuple);
            return;
        }
        // The tuple contains itself and was made while its items were: drop them and take that one.
        if (!isShort && writer.isBinary()) {
            out.opcode(PickleOpcode.POP_MARK);
        } else {
            for (int i = isShort ? 1 : 0; i <= n; i++) {
                out.opcode(PickleOpcode.POP);
            }
        }
        writer.reference(tuple);
    }

    private void item(PyObject container, PyObject item, long index) {
        try {
            writer.save(item);
        } catch (PyException e) {
            throw PickleErrors.noted(e, "when serializing " + container.type().qualifiedName() + " item " + index);
        }
    }

    /** Writes a container without its items, and gives it a number. */
    private void empty(PyObject container, int opcode, int fromMark) {
        if (writer.isBinary()) {
            out.opcode(opcode);
        } else {
            out.opcode(PickleOpcode.MARK);
            out.opcode(fromMark);
        }
        writer.memoize(container);
    }

    void list(PyList list) {
        enter(list);
        empty(list, PickleOpcode.EMPTY_LIST, PickleOpcode.LIST);
        if (list.size() > 0) {
            if (writer.protocol == 0) {
                appendAll(Iteration.iter(list), list);
            } else {
                appendExact(list);
            }
        }
        leave(list);
    }

    private void appendExact(PyList list) {
        if (list.size() == 1) {
            item(list, list.get(0), 0);
            out.opcode(PickleOpcode.APPEND);
            return;
        }
        int i = 0;
        do {
            out.opcode(PickleOpcode.MARK);
            PyObject item;
            for (int end = i + BATCH; i < end && (item = list.getOrNull(i)) != null; i++) {
                item(list, item, i);
            }
            out.opcode(PickleOpcode.APPENDS);
        } while (i < list.size());
    }

    /** Appends what an iterator gives to the object on top of the stack, {@code of}. */
    void appendAll(PyObject iterator, PyObject of) {
        long index = 0;
        if (writer.protocol == 0) {
            PyObject item;
            while ((item = Iteration.next(iterator)) != null) {
                item(of, item, index++);
                out.opcode(PickleOpcode.APPEND);
            }
            return;
        }
        int n;
        do {
            PyObject first = Iteration.next(iterator);
            if (first == null) {
                return;
            }
            PyObject next = Iteration.next(iterator);
            if (next == null) {
                item(of, first, index);
                out.opcode(PickleOpcode.APPEND);
                return;
            }
            out.opcode(PickleOpcode.MARK);
            item(of, first, index++);
            n = 1;
            while (next != null) {
                item(of, next, index++);
                if (++n == BATCH) {
                    break;
                }
                next = Iteration.next(iterator);
            }
            out.opcode(PickleOpcode.APPENDS);
        } while (n == BATCH);
    }

    // Dictionaries

    void dict(PyDict dict) {
        enter(dict);
        empty(dict, PickleOpcode.EMPTY_DICT, PickleOpcode.DICT);
        if (dict.size() > 0) {
            if (writer.protocol == 0) {
                setAll(Iteration.iter(dict.items()), dict);
            } else {
                setExact(dict);
            }
        }
        leave(dict);
    }

    private void entry(PyObject container, PyObject key, PyObject value) {
        writer.save(key);
        try {
            writer.save(value);
        } catch (PyException e) {
            throw PickleErrors.noted(e, "when serializing " + container.type().qualifiedName() + " item "
                    + Texts.reprString(key));
        }
    }

    private void setExact(PyDict dict) {
        int size = dict.size();
        DictCursor cursor = new DictCursor(dict);
        if (size == 1) {
            cursor.advance();
            entry(dict, cursor.key, cursor.value);
            out.opcode(PickleOpcode.SETITEM);
            return;
        }
        int n;
        do {
            out.opcode(PickleOpcode.MARK);
            for (n = 0; n < BATCH && cursor.advance(); n++) {
                entry(dict, cursor.key, cursor.value);
            }
            out.opcode(PickleOpcode.SETITEMS);
            if (dict.size() != size) {
                throw Errors.runtimeError("dictionary changed size during iteration");
            }
        } while (n == BATCH);
    }

    /** Sets the pairs that an iterator gives in the object on top of the stack, {@code of}. */
    void setAll(PyObject iterator, PyObject of) {
        if (writer.protocol == 0) {
            PyObject pair;
            while ((pair = Iteration.next(iterator)) != null) {
                pair(of, pair);
                out.opcode(PickleOpcode.SETITEM);
            }
            return;
        }
        int n;
        do {
            PyObject first = Iteration.next(iterator);
            if (first == null) {
                return;
            }
            requirePair(first);
            PyObject next = Iteration.next(iterator);
            if (next == null) {
                pair(of, first);
                out.opcode(PickleOpcode.SETITEM);
                return;
            }
            out.opcode(PickleOpcode.MARK);
            pair(of, first);
            n = 1;
            while (next != null) {
                pair(of, next);
                if (++n == BATCH) {
                    break;
                }
                next = Iteration.next(iterator);
            }
            out.opcode(PickleOpcode.SETITEMS);
        } while (n == BATCH);
    }

    private static PyTuple requirePair(PyObject o) {
        if (o instanceof PyTuple pair && pair.size() == 2) {
            return pair;
        }
        throw Errors.typeError("dict items iterator must return 2-tuples");
    }

    private void pair(PyObject container, PyObject o) {
        PyTuple pair = requirePair(o);
        entry(container, pair.items[0], pair.items[1]);
    }

    // Sets

    private void element(PyObject set, PyObject element) {
        try {
            writer.save(element);
        } catch (PyException e) {
            throw PickleErrors.noted(e, "when serializing " + set.type().qualifiedName() + " element");
        }
    }

    void set(PySet set) {
        if (writer.protocol < 4) {
            asList(set);
            return;
        }
        out.opcode(PickleOpcode.EMPTY_SET);
        writer.memoize(set);
        int size = set.size();
        if (size == 0) {
            return;
        }
        PySetIterator elements = new PySetIterator(set);
        int n;
        do {
            out.opcode(PickleOpcode.MARK);
            for (n = 0; n < BATCH; n++) {
                if (set.size() != size) {
                    throw Errors.runtimeError("set changed size during iteration");
                }
                PyObject element = elements.next();
                if (element == null) {
                    break;
                }
                element(set, element);
            }
            out.opcode(PickleOpcode.ADDITEMS);
        } while (n == BATCH);
    }

    void frozenSet(PyFrozenSet set) {
        if (writer.protocol < 4) {
            asList(set);
            return;
        }
        enter(set);
        out.opcode(PickleOpcode.MARK);
        PySetIterator elements = new PySetIterator(set);
        PyObject element;
        while ((element = elements.next()) != null) {
            element(set, element);
        }
        if (writer.isMemoized(set)) {
            out.opcode(PickleOpcode.POP_MARK);
            writer.reference(set);
        } else {
            out.opcode(PickleOpcode.FROZENSET);
            writer.memoize(set);
        }
        leave(set);
    }

    /** As a call of the type with a list, which protocols below 4 know. */
    private void asList(PyAnySet set) {
        writer.reductions().save(Py.tuple(set.type(), Py.tuple(Iteration.toList(set))), set);
    }
}
