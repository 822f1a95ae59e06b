package org.krait.module.builtins;

import org.krait.object.Calls;
import org.krait.object.CompareOp;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.descriptor.CallErrors;
import org.krait.object.sequence.PyTuple;

/** {@code min} and {@code max}: of one iterable, or of several arguments; the first of equal values wins. */
final class Extremes {

    private Extremes() {}

    static PyObject find(String function, PyObject[] args, PyTuple kwnames) {
        int positional = args.length - (kwnames == null ? 0 : kwnames.size());
        PyObject key = Py.None;
        PyObject otherwise = null;
        if (positional == 0) {
            throw Errors.typeError(function + " expected at least 1 argument, got 0");
        }
        if (args.length - positional > 2) {
            throw CallErrors.tooMany(function + "()", 2, 0, args.length - positional);
        }
        for (int i = positional; i < args.length; i++) {
            String name = kwnames.items[i - positional].toString();
            switch (name) {
                case "key" -> key = args[i];
                case "default" -> otherwise = args[i];
                default -> throw CallErrors.unexpectedKeyword(function + "()", name, "key", "default");
            }
        }
        if (positional > 1 && otherwise != null) {
            throw Errors.typeError(
                    "Cannot specify a default for " + function + "() with multiple positional arguments");
        }
        CompareOp better = function.equals("min") ? CompareOp.LT : CompareOp.GT;
        Search search = new Search(key, better);
        if (positional > 1) {
            for (int i = 0; i < positional; i++) {
                search.offer(args[i]);
            }
        } else {
            PyObject it = Iteration.iter(args[0]);
            for (PyObject item = Iteration.next(it); item != null; item = Iteration.next(it)) {
                search.offer(item);
            }
        }
        if (search.best != null) {
            return search.best;
        }
        if (otherwise == null) {
            throw Errors.valueError(function + "() iterable argument is empty");
        }
        return otherwise;
    }

    private static final class Search {
        private final PyObject key;
        private final CompareOp better;
        private PyObject bestKey;
        private PyObject best;

        Search(PyObject key, CompareOp better) {
            this.key = key;
            this.better = better;
        }

        void offer(PyObject item) {
            PyObject rank = key == Py.None ? item : Calls.call(key, item);
            if (best == null || Comparisons.isTrue(Comparisons.compare(rank, bestKey, better))) {
                best = item;
                bestKey = rank;
            }
        }
    }
}
