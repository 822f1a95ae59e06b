package org.krait.module.csv;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.descriptor.CallErrors;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** {@code _csv.Dialect}: checked parameters. */
@ExposeType(name = "Dialect", module = "_csv")
public class PyDialect extends PyObject {
    public static final PyType TYPE = PyDialectExposed.TYPE;

    private static final ArgParser NEW = new ArgParser("", 9, "000000000", false, false, "dialect", "delimiter",
            "doublequote", "escapechar", "lineterminator", "quotechar", "quoting", "skipinitialspace", "strict");

    final CsvRules rules;

    protected PyDialect(PyType type, CsvRules rules) {
        super(type);
        this.rules = rules;
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return make(cls, NEW.bind(args, kwnames));
    }

    private static PyDialect make(PyType cls, PyObject[] given) {
        PyObject base = given[0];
        if (base instanceof PyStr name) {
            base = CsvModule.state().dialect(name);
        }
        PyObject[] parameters = new PyObject[CsvRules.NAMES.length];
        boolean plain = true;
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = given[i + 1];
            plain &= parameters[i] == null;
        }
        if (base instanceof PyDialect d && plain && cls == TYPE) {
            return d;
        }
        CsvRules rules = new CsvRules(base, parameters);
        return cls == TYPE ? new PyDialect(cls, rules) : new PyDialectSub(cls, rules);
    }

    /** The dialect of a name, an object or null, changed by keyword arguments. */
    static PyDialect of(PyObject dialect, PyObject[] args, PyTuple kwnames, int positional) {
        PyObject[] given = new PyObject[CsvRules.NAMES.length + 1];
        given[0] = dialect;
        for (int i = positional; i < args.length; i++) {
            String name = kwnames.items[i - positional].toString();
            int at = 0;
            while (at < CsvRules.NAMES.length && !CsvRules.NAMES[at].equals(name)) {
                at++;
            }
            if (name.equals("dialect")) {
                given[0] = args[i];
            } else if (at == CsvRules.NAMES.length) {
                throw CallErrors.unexpectedKeyword("this function", name, CsvRules.NAMES);
            } else {
                given[at + 1] = args[i];
            }
        }
        return make(TYPE, given);
    }

    @Method
    PyObject __reduce__(PyObject[] args, PyTuple kwnames) {
        throw Errors.typeError("cannot pickle '" + type().name() + "' instances");
    }

    @Method
    PyObject __reduce_ex__(PyObject[] args, PyTuple kwnames) {
        throw Errors.typeError("cannot pickle '" + type().name() + "' instances");
    }

    @Getter
    PyObject delimiter() {
        return CsvRules.shown(rules.delimiter);
    }

    @Getter
    PyObject doublequote() {
        return Py.bool(rules.doublequote);
    }

    @Getter
    PyObject escapechar() {
        return CsvRules.shown(rules.escapechar);
    }

    @Getter
    PyObject lineterminator() {
        return rules.lineterminator;
    }

    @Getter
    PyObject quotechar() {
        return CsvRules.shown(rules.quotechar);
    }

    @Getter
    PyObject quoting() {
        return Py.integer(rules.quoting);
    }

    @Getter
    PyObject skipinitialspace() {
        return Py.bool(rules.skipinitialspace);
    }

    @Getter
    PyObject strict() {
        return Py.bool(rules.strict);
    }
}
