package org.krait.module.decimal;

import org.krait.algorithm.decimal.Condition;
import org.krait.algorithm.decimal.Rounding;
import org.krait.module.contextvars.PyContextVar;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.Interpreter;
import org.krait.runtime.importing.Imports;

/** What the module has for each interpreter. */
final class DecimalState {
    private static final PyStr MODULE = PyStr.intern("__module__");
    private static final int DEFAULT_TRAPS = Condition.INVALID | Condition.DIVISION_BY_ZERO | Condition.OVERFLOW;

    final PyType decimalException = exception("DecimalException", PyExceptions.ArithmeticError);
    /** As {@link Signals#NAMES}. */
    final PyType[] signals = new PyType[Signals.NAMES.length];
    /** As {@link Signals#CONDITIONS}. */
    final PyType[] conditions = new PyType[Signals.CONDITIONS.length];
    /** The class of flags and traps: the mixin as a collections.abc.MutableMapping. */
    final PyType signalDict;
    final PyObject decimalTuple;
    final PyObject rational;
    final PyContextVar variable = PyContextVar.named("decimal_context");
    final PyDecimalContext defaultTemplate;
    final PyDecimalContext basicTemplate;
    final PyDecimalContext extendedTemplate;

    private DecimalState() {
        for (int i : Signals.CREATION) {
            PyObject[] bases = new PyObject[Signals.BASES[i].length];
            for (int j = 0; j < bases.length; j++) {
                bases[j] = base(Signals.BASES[i][j]);
            }
            signals[i] = exception(Signals.NAMES[i], bases);
        }
        conditions[0] = signals[0];
        for (int i = 1; i < conditions.length; i++) {
            conditions[i] = Signals.CONDITION_BITS[i] == Condition.DIVISION_UNDEFINED
                    ? exception(Signals.CONDITIONS[i], signals[0], PyExceptions.ZeroDivisionError)
                    : exception(Signals.CONDITIONS[i], signals[0]);
        }
        PyDict dict = new PyDict();
        dict.put(MODULE, PyStr.intern("abc"));
        PyObject mapping = Imports.attribute("collections.abc", "MutableMapping");
        signalDict = (PyType) Calls.call(mapping.type(), PyStr.intern("SignalDict"),
                Py.tuple(PySignalDictMixin.TYPE, mapping), dict);
        decimalTuple = Calls.call(Imports.attribute("collections", "namedtuple"), PyStr.intern("DecimalTuple"),
                Py.str("sign digits exponent"));
        Attributes.set(decimalTuple, MODULE, PyStr.intern("decimal"));
        rational = Imports.attribute("numbers", "Rational");
        Calls.method(Imports.attribute("numbers", "Number"), "register", PyDecimal.TYPE);
        defaultTemplate = new PyDecimalContext(28, Rounding.HALF_EVEN, DEFAULT_TRAPS);
        basicTemplate = new PyDecimalContext(9, Rounding.HALF_UP,
                DEFAULT_TRAPS | Condition.UNDERFLOW | Condition.CLAMPED);
        extendedTemplate = new PyDecimalContext(9, Rounding.HALF_EVEN, 0);
    }

    static DecimalState get() {
        return Interpreter.current().service(DecimalState.class, i -> new DecimalState());
    }

    private PyObject base(String name) {
        for (int i = 0; i < signals.length; i++) {
            if (Signals.NAMES[i].equals(name)) {
                return signals[i];
            }
        }
        return switch (name) {
            case "TypeError" -> PyExceptions.TypeError;
            case "ZeroDivisionError" -> PyExceptions.ZeroDivisionError;
            default -> decimalException;
        };
    }

    private static PyType exception(String name, PyObject... bases) {
        PyDict dict = new PyDict();
        dict.put(MODULE, PyStr.intern("decimal"));
        return (PyType) Calls.call(PyType.TYPE, PyStr.intern(name), new PyTuple(bases), dict);
    }

    /** The current thread's context; a copy of the default template if it has none yet. */
    PyDecimalContext current() {
        PyObject value = variable.value();
        if (value != null) {
            return (PyDecimalContext) value;
        }
        PyDecimalContext fresh = defaultTemplate.copied();
        variable.assign(fresh);
        return fresh;
    }

    /** Makes this the current context; of a template, a copy. */
    void setCurrent(PyDecimalContext context) {
        boolean template = context == defaultTemplate || context == basicTemplate || context == extendedTemplate;
        variable.assign(template ? context.copied() : context);
    }

    /** The exception that tells of trapped conditions: the first signal, with the list of all. */
    PyException exception(int trapped) {
        PyList all = new PyList();
        for (int i = 0; i < conditions.length; i++) {
            if ((trapped & Signals.CONDITION_BITS[i]) != 0) {
                all.append(conditions[i]);
            }
        }
        PyType first = null;
        for (int i = 0; i < signals.length; i++) {
            if ((trapped & Signals.BITS[i]) != 0) {
                first = first == null ? signals[i] : first;
                if (i > 0) {
                    all.append(signals[i]);
                }
            }
        }
        return Errors.of(first, all);
    }

    /** The index of a signal's class; KeyError if it is none. */
    int signal(PyObject key) {
        for (int i = 0; i < signals.length; i++) {
            if (signals[i] == key) {
                return i;
            }
        }
        throw Errors.keyError("valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n"
                + "   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]");
    }

    /** The signals of these conditions, as a list. */
    PyList list(int status) {
        PyList all = new PyList();
        for (int i = 0; i < signals.length; i++) {
            if ((status & Signals.BITS[i]) != 0) {
                all.append(signals[i]);
            }
        }
        return all;
    }
}
