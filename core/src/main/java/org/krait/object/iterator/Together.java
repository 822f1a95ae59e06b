package org.krait.object.iterator;

import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.descriptor.CallErrors;
import org.krait.object.sequence.PyTuple;

/**
 * Going through several iterators in step, as zip and map do: to the end of the shortest, or, if strict, to
 * the common end (PEP 618).
 */
final class Together {
    private final String name;
    final PyObject[] iterators;
    boolean strict;

    private Together(String name, PyObject[] iterators, boolean strict) {
        this.name = name;
        this.iterators = iterators;
        this.strict = strict;
    }

    /**
     * From the arguments of the constructor, of which the first {@code skip} are not iterables.
     *
     * @throws org.krait.object.PyException TypeError for other keywords than {@code strict}, and what iter()
     * raises
     */
    static Together of(String name, PyObject[] args, PyTuple kwnames, int skip) {
        int keywords = kwnames == null ? 0 : kwnames.items.length;
        int positional = args.length - keywords;
        if (keywords > 1) {
            throw CallErrors.tooMany(name + "()", 1, 0, keywords);
        }
        boolean strict = false;
        for (int i = 0; i < keywords; i++) {
            String keyword = kwnames.items[i].toString();
            if (!keyword.equals("strict")) {
                throw CallErrors.unexpectedKeyword(name + "()", keyword, "strict");
            }
            strict = Comparisons.isTrue(args[positional + i]);
        }
        PyObject[] iterators = new PyObject[Math.max(0, positional - skip)];
        for (int i = 0; i < iterators.length; i++) {
            iterators[i] = Iteration.iter(args[skip + i]);
        }
        return new Together(name, iterators, strict);
    }

    /** The next of each, or null at the end. */
    PyObject[] next() {
        PyObject[] its = iterators;
        PyObject[] items = new PyObject[its.length];
        for (int i = 0; i < its.length; i++) {
            PyObject item = Iteration.next(its[i]);
            if (item == null) {
                if (strict) {
                    checkEnd(i);
                }
                return null;
            }
            items[i] = item;
        }
        return items;
    }

    private void checkEnd(int ended) {
        if (ended > 0) {
            throw unequal(ended, "shorter");
        }
        for (int i = 1; i < iterators.length; i++) {
            if (Iteration.next(iterators[i]) != null) {
                throw unequal(i, "longer");
            }
        }
    }

    private RuntimeException unequal(int i, String how) {
        String others = i == 1 ? " " : "s 1-";
        return Errors.valueError(
                name + "() argument " + (i + 1) + " is " + how + " than argument" + others + i);
    }

    /** The value of {@code __reduce__}: the constructor's arguments, and True as state if strict. */
    static PyObject reduce(PyType type, PyTuple args, boolean strict) {
        if (strict) {
            return PyTuple.of(new PyObject[] {type, args, Py.True});
        }
        return PyTuple.of(new PyObject[] {type, args});
    }
}
