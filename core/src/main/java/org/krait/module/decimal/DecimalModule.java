package org.krait.module.decimal;

import org.krait.algorithm.decimal.DecimalContext;
import org.krait.algorithm.decimal.Rounding;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.descriptor.KeywordArguments;
import org.krait.object.dict.PyDict;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** The module {@code _decimal}. */
@ExposeModule(name = "_decimal")
public final class DecimalModule extends JavaModule {
    private static final String[] LOCAL_NAMES = {"ctx", "prec", "rounding", "Emin", "Emax", "capitals", "clamp",
        "flags", "traps"};
    private static final int MOST_BITS = 512;

    public DecimalModule() {
        super(DecimalModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        DecimalState state = DecimalState.get();
        put(dict, "Decimal", PyDecimal.TYPE);
        put(dict, "Context", PyDecimalContext.TYPE);
        put(dict, "DecimalTuple", state.decimalTuple);
        put(dict, "DecimalException", state.decimalException);
        for (PyType signal : state.signals) {
            put(dict, signal.name(), signal);
        }
        for (PyType condition : state.conditions) {
            put(dict, condition.name(), condition);
        }
        put(dict, "DefaultContext", state.defaultTemplate);
        put(dict, "BasicContext", state.basicTemplate);
        put(dict, "ExtendedContext", state.extendedTemplate);
        for (Rounding mode : Rounding.values()) {
            PyStr name = PyStr.intern(PyDecimalContext.name(mode));
            dict.put(name, name);
        }
        put(dict, "MAX_PREC", Py.integer(DecimalContext.MAX_PREC));
        put(dict, "MAX_EMAX", Py.integer(DecimalContext.MAX_EMAX));
        put(dict, "MIN_EMIN", Py.integer(DecimalContext.MIN_EMIN));
        put(dict, "MIN_ETINY", Py.integer(DecimalContext.MIN_ETINY));
        put(dict, "IEEE_CONTEXT_MAX_BITS", Py.integer(MOST_BITS));
        put(dict, "HAVE_THREADS", Py.True);
        put(dict, "HAVE_CONTEXTVAR", Py.True);
        put(dict, "__version__", Py.str("1.70"));
        put(dict, "__libmpdec_version__", Py.str("2.5.1"));
    }

    private static void put(PyDict dict, String name, PyObject value) {
        dict.put(PyStr.intern(name), value);
    }

    @Function
    PyObject getcontext() {
        return DecimalState.get().current();
    }

    @Function
    void setcontext(PyObject context) {
        if (!(context instanceof PyDecimalContext given)) {
            throw Errors.typeError("argument must be a context");
        }
        DecimalState.get().setCurrent(given);
    }

    @Function
    PyObject localcontext(PyObject[] args, PyTuple kwnames) {
        PyObject[] values = KeywordArguments.sort(null, LOCAL_NAMES, 0, LOCAL_NAMES.length, args, kwnames, null);
        PyDecimalContext outer = DecimalState.get().current();
        PyDecimalContext local = (PyDecimalContext) PyDecimal.context(values[0]).copy();
        local.configure(values, 1);
        return new PyLocalContext(outer, local);
    }

    @Function(name = "IEEEContext")
    PyObject ieeeContext(PyObject bits) {
        long n = PyDecimalContext.size(bits);
        if (n <= 0 || n > MOST_BITS || n % 32 != 0) {
            throw Errors.valueError("argument must be a multiple of 32, with a maximum of " + MOST_BITS);
        }
        return PyDecimalContext.ieee(n);
    }
}
