package org.krait.module.decimal;

import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.object.sequence.PyList;

/** Flags and traps as arguments: bits of a list of signals, or of a mapping. */
final class SignalArguments {
    /** What stands for a dict that is no mapping of all signals. */
    static final int INVALID = -1;

    private SignalArguments() {
    }

    /** The bits of a list of signals or of a mapping: what a constructor takes. */
    static int of(PyObject value) {
        if (!(value instanceof PyList list)) {
            return ofMapping(value);
        }
        DecimalState state = DecimalState.get();
        int bits = 0;
        for (int i = 0; i < list.size(); i++) {
            bits |= Signals.BITS[state.signal(list.get(i))];
        }
        return bits;
    }

    /** The bits of a mapping: what an attribute takes. */
    static int ofMapping(PyObject value) {
        if (value instanceof PySignalDictMixin signals) {
            return signals.bits();
        }
        if (!(value instanceof PyDict dict)) {
            throw Errors.typeError("argument must be a signal dict");
        }
        int bits = ofDict(dict);
        if (bits == INVALID) {
            throw Errors.keyError("invalid signal dict");
        }
        return bits;
    }

    /** The bits of a dict that has all signals as keys, and no other; else {@link #INVALID}. */
    static int ofDict(PyDict dict) {
        DecimalState state = DecimalState.get();
        if (dict.size() != Signals.NAMES.length) {
            return INVALID;
        }
        int bits = 0;
        for (int i = 0; i < Signals.NAMES.length; i++) {
            PyObject flag = dict.get(state.signals[i]);
            if (flag == null) {
                return INVALID;
            }
            bits |= Comparisons.isTrue(flag) ? Signals.BITS[i] : 0;
        }
        return bits;
    }
}
