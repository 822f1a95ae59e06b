package org.krait.object;

import java.util.ArrayList;
import java.util.List;

/**
 * The method resolution order: C3 linearisation (The Python 2.3 Method Resolution Order). A class comes before its
 * bases, bases keep the order in which they were written, and both hold in every subclass.
 */
final class Mro {
    private Mro() {}

    /**
     * The linearisation of a type with these bases.
     *
     * @throws PyException TypeError if no order is consistent with all bases, a base stands twice or has no order yet
     */
    static PyType[] of(PyType type, PyType[] bases) {
        for (PyType base : bases) {
            if (!base.hasMro()) {
                throw Errors.typeError("Cannot extend an incomplete type '" + base.name() + "'");
            }
        }
        if (bases.length == 1) {
            PyType[] base = bases[0].mro();
            PyType[] mro = new PyType[base.length + 1];
            mro[0] = type;
            System.arraycopy(base, 0, mro, 1, base.length);
            return mro;
        }
        for (int i = 0; i < bases.length; i++) {
            for (int j = i + 1; j < bases.length; j++) {
                if (bases[i] == bases[j]) {
                    throw Errors.typeError("duplicate base class " + bases[i].name());
                }
            }
        }
        List<PyType[]> sequences = new ArrayList<>();
        for (PyType base : bases) {
            sequences.add(base.mro());
        }
        sequences.add(bases);
        return merge(type, sequences);
    }

    private static PyType[] merge(PyType type, List<PyType[]> sequences) {
        int[] at = new int[sequences.size()];
        List<PyType> order = new ArrayList<>();
        order.add(type);
        while (true) {
            PyType next = null;
            boolean left = false;
            for (int i = 0; i < at.length && next == null; i++) {
                PyType[] sequence = sequences.get(i);
                if (at[i] < sequence.length) {
                    left = true;
                    if (!inTail(sequence[at[i]], sequences, at)) {
                        next = sequence[at[i]];
                    }
                }
            }
            if (next == null) {
                if (left) {
                    throw inconsistent(sequences, at);
                }
                return order.toArray(new PyType[0]);
            }
            order.add(next);
            for (int i = 0; i < at.length; i++) {
                PyType[] sequence = sequences.get(i);
                if (at[i] < sequence.length && sequence[at[i]] == next) {
                    at[i]++;
                }
            }
        }
    }

    private static boolean inTail(PyType candidate, List<PyType[]> sequences, int[] at) {
        for (int i = 0; i < at.length; i++) {
            PyType[] sequence = sequences.get(i);
            for (int j = at[i] + 1; j < sequence.length; j++) {
                if (sequence[j] == candidate) {
                    return true;
                }
            }
        }
        return false;
    }

    private static PyException inconsistent(List<PyType[]> sequences, int[] at) {
        List<PyType> heads = new ArrayList<>();
        for (int i = 0; i < at.length; i++) {
            PyType[] sequence = sequences.get(i);
            if (at[i] < sequence.length && !heads.contains(sequence[at[i]])) {
                heads.add(sequence[at[i]]);
            }
        }
        StringBuilder names = new StringBuilder();
        for (PyType head : heads) {
            names.append(names.isEmpty() ? "" : ", ").append(head.name());
        }
        return Errors.typeError(
                "Cannot create a consistent method resolution order (MRO) for bases " + names);
    }
}
