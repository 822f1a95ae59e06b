package org.krait.module.csv;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.Texts;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyComplex;
import org.krait.object.str.PyStr;
import org.krait.object.str.StrBuilder;

/** {@code _csv.writer}: quotes and escapes the fields of rows. */
@ExposeType(name = "writer", module = "_csv", instantiable = false)
public class PyCsvWriter extends PyObject {
    public static final PyType TYPE = PyCsvWriterExposed.TYPE;

    private final PyObject write;
    private final PyDialect dialect;
    private final CsvRules rules;

    PyCsvWriter(PyObject write, PyDialect dialect) {
        this(TYPE, write, dialect);
    }

    protected PyCsvWriter(PyType type, PyObject write, PyDialect dialect) {
        super(type);
        this.write = write;
        this.dialect = dialect;
        this.rules = dialect.rules;
    }

    /** The method of a file that takes the rows. */
    static PyObject writeMethod(PyObject file) {
        PyObject write = Attributes.getOrNull(file, "write");
        if (write == null || !write.type().hasSlot(Slot.CALL)) {
            throw Errors.typeError("argument 1 must have a \"write\" method");
        }
        return write;
    }

    @Method
    PyObject writerow(PyObject row) {
        PyObject it;
        try {
            it = Iteration.iter(row);
        } catch (PyException e) {
            if (e.matches(PyExceptions.TypeError)) {
                throw CsvModule.error("iterable expected, not " + row.type().longName());
            }
            throw e;
        }
        StrBuilder out = new StrBuilder(64);
        int fields = 0;
        boolean lastIsNone = false;
        for (PyObject field = Iteration.next(it); field != null; field = Iteration.next(it)) {
            if (fields++ > 0) {
                out.append(rules.delimiter);
            }
            lastIsNone = field == Py.None;
            field(field, out);
        }
        if (fields > 0 && out.length() == 0) {
            if (rules.quoting == CsvRules.NONE || lastIsNone && nullable()) {
                throw CsvModule.error("single empty field record must be quoted");
            }
            out.append(rules.quotechar).append(rules.quotechar);
        }
        return Calls.call(write, out.append(rules.lineterminator).toStr());
    }

    private boolean nullable() {
        return rules.quoting == CsvRules.STRINGS || rules.quoting == CsvRules.NOTNULL;
    }

    private void field(PyObject field, StrBuilder out) {
        boolean quoted = switch (rules.quoting) {
            case CsvRules.NONNUMERIC -> !isNumber(field);
            case CsvRules.ALL -> true;
            case CsvRules.STRINGS -> field instanceof PyStr;
            case CsvRules.NOTNULL -> field != Py.None;
            default -> false;
        };
        PyStr text = field instanceof PyStr s ? s : field == Py.None ? PyStr.EMPTY : Texts.str(field);
        if (text.length() == 0 && rules.delimiter == ' ' && rules.skipinitialspace) {
            if (rules.quoting == CsvRules.NONE || field == Py.None && nullable()) {
                throw CsvModule.error("empty field must be quoted if delimiter is a space and skipinitialspace is"
                        + " true");
            }
            quoted = true;
        }
        StrBuilder escaped = new StrBuilder(text.length() + 2);
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (isSpecial(c)) {
                boolean escape = rules.quoting == CsvRules.NONE;
                if (!escape) {
                    if (c == rules.quotechar) {
                        if (rules.doublequote) {
                            escaped.append(rules.quotechar);
                        } else {
                            escape = true;
                        }
                    } else if (c == rules.escapechar) {
                        escape = true;
                    }
                    quoted |= !escape;
                }
                if (escape) {
                    if (rules.escapechar < 0) {
                        throw CsvModule.error("need to escape, but no escapechar set");
                    }
                    escaped.append(rules.escapechar);
                }
            }
            escaped.append(c);
        }
        if (quoted) {
            out.append(rules.quotechar);
        }
        out.append(escaped.toStr());
        if (quoted) {
            out.append(rules.quotechar);
        }
    }

    private boolean isSpecial(int c) {
        return c == rules.delimiter || c == rules.escapechar || c == rules.quotechar || c == '\n' || c == '\r'
                || rules.lineterminator.indexOf(c) >= 0;
    }

    private static boolean isNumber(PyObject o) {
        return o.type().hasSlot(Slot.INDEX) || o.type().hasSlot(Slot.INT) || o.type().hasSlot(Slot.FLOAT)
                || o instanceof PyComplex;
    }

    @Method
    void writerows(PyObject rows) {
        PyObject it = Iteration.iter(rows);
        for (PyObject row = Iteration.next(it); row != null; row = Iteration.next(it)) {
            writerow(row);
        }
    }

    @Getter
    PyObject dialect() {
        return dialect;
    }
}
