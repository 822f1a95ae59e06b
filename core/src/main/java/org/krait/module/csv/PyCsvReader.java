package org.krait.module.csv;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Special;
import org.krait.object.Calls;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.number.PyFloat;
import org.krait.object.sequence.PyList;
import org.krait.object.str.PyStr;
import org.krait.object.str.StrBuilder;

/** {@code _csv.reader}: a row for each record, which may take several lines. */
@ExposeType(name = "reader", module = "_csv", instantiable = false)
public class PyCsvReader extends PyObject {
    public static final PyType TYPE = PyCsvReaderExposed.TYPE;

    private enum State { START_RECORD, START_FIELD, ESCAPED_CHAR, IN_FIELD, IN_QUOTED_FIELD, ESCAPE_IN_QUOTED_FIELD,
        QUOTE_IN_QUOTED_FIELD, EAT_CRNL, AFTER_ESCAPED_CRNL }

    /** What stands behind the last character of a line. */
    private static final int EOL = -2;

    private final PyObject lines;
    private final PyDialect dialect;
    private final CsvRules rules;
    private State state = State.START_RECORD;
    private PyList fields;
    private StrBuilder field = new StrBuilder();
    private boolean unquoted;
    private long lineNumber;

    PyCsvReader(PyObject lines, PyDialect dialect) {
        this(TYPE, lines, dialect);
    }

    protected PyCsvReader(PyType type, PyObject lines, PyDialect dialect) {
        super(type);
        this.lines = lines;
        this.dialect = dialect;
        this.rules = dialect.rules;
    }

    @Special
    static PyObject iter(PyObject self) {
        return self;
    }

    @Special
    static PyObject next(PyObject self) {
        return ((PyCsvReader) self).row();
    }

    private synchronized PyObject row() {
        fields = new PyList();
        field = new StrBuilder();
        unquoted = true;
        state = State.START_RECORD;
        do {
            PyObject line = Iteration.next(lines);
            if (line == null) {
                if (field.length() != 0 || state == State.IN_QUOTED_FIELD) {
                    if (rules.strict) {
                        throw CsvModule.error("unexpected end of data");
                    }
                    save();
                    break;
                }
                fields = null;
                return null;
            }
            if (!(line instanceof PyStr s)) {
                throw CsvModule.error("iterator should return strings, not " + line.type().longName()
                        + " (the file should be opened in text mode)");
            }
            lineNumber++;
            int n = s.length();
            for (int i = 0; i < n; i++) {
                step(s.codePointAt(i));
            }
            step(EOL);
        } while (state != State.START_RECORD);
        PyObject row = fields;
        fields = null;
        return row;
    }

    private static boolean isEnd(int c) {
        return c == '\n' || c == '\r' || c == EOL;
    }

    private void step(int c) {
        switch (state) {
            case START_RECORD -> startRecord(c);
            case START_FIELD -> startField(c);
            case ESCAPED_CHAR -> {
                if (c == '\n' || c == '\r') {
                    add(c);
                    state = State.AFTER_ESCAPED_CRNL;
                } else {
                    add(c == EOL ? '\n' : c);
                    state = State.IN_FIELD;
                }
            }
            case AFTER_ESCAPED_CRNL -> {
                if (c != EOL) {
                    inField(c);
                }
            }
            case IN_FIELD -> inField(c);
            case IN_QUOTED_FIELD -> {
                if (c == EOL) {
                    return;
                }
                if (c == rules.escapechar) {
                    state = State.ESCAPE_IN_QUOTED_FIELD;
                } else if (c == rules.quotechar && rules.quoting != CsvRules.NONE) {
                    state = rules.doublequote ? State.QUOTE_IN_QUOTED_FIELD : State.IN_FIELD;
                } else {
                    add(c);
                }
            }
            case ESCAPE_IN_QUOTED_FIELD -> {
                add(c == EOL ? '\n' : c);
                state = State.IN_QUOTED_FIELD;
            }
            case QUOTE_IN_QUOTED_FIELD -> quoteInField(c);
            default -> eatLineEnd(c);
        }
    }

    private void startRecord(int c) {
        if (c == EOL) {
            return;
        }
        if (c == '\n' || c == '\r') {
            state = State.EAT_CRNL;
            return;
        }
        state = State.START_FIELD;
        startField(c);
    }

    private void startField(int c) {
        unquoted = true;
        if (isEnd(c)) {
            save();
            state = c == EOL ? State.START_RECORD : State.EAT_CRNL;
        } else if (c == rules.quotechar && rules.quoting != CsvRules.NONE) {
            unquoted = false;
            state = State.IN_QUOTED_FIELD;
        } else if (c == rules.escapechar) {
            state = State.ESCAPED_CHAR;
        } else if (c == ' ' && rules.skipinitialspace) {
            return;
        } else if (c == rules.delimiter) {
            save();
        } else {
            add(c);
            state = State.IN_FIELD;
        }
    }

    private void inField(int c) {
        if (isEnd(c)) {
            save();
            state = c == EOL ? State.START_RECORD : State.EAT_CRNL;
        } else if (c == rules.escapechar) {
            state = State.ESCAPED_CHAR;
        } else if (c == rules.delimiter) {
            save();
            state = State.START_FIELD;
        } else {
            add(c);
            state = State.IN_FIELD;
        }
    }

    private void quoteInField(int c) {
        if (rules.quoting != CsvRules.NONE && c == rules.quotechar) {
            add(c);
            state = State.IN_QUOTED_FIELD;
        } else if (c == rules.delimiter) {
            save();
            state = State.START_FIELD;
        } else if (isEnd(c)) {
            save();
            state = c == EOL ? State.START_RECORD : State.EAT_CRNL;
        } else if (!rules.strict) {
            add(c);
            state = State.IN_FIELD;
        } else {
            throw CsvModule.error("'" + Character.toString(rules.delimiter) + "' expected after '"
                    + Character.toString(rules.quotechar) + "'");
        }
    }

    private void eatLineEnd(int c) {
        if (c == EOL) {
            state = State.START_RECORD;
        } else if (c != '\n' && c != '\r') {
            throw CsvModule.error("new-line character seen in unquoted field - do you need to open the file with"
                    + " newline=''?");
        }
    }

    private void add(int c) {
        long limit = CsvModule.state().fieldLimit;
        if (field.length() >= limit) {
            throw CsvModule.error("field larger than field limit (" + limit + ")");
        }
        field.append(c);
    }

    private void save() {
        PyStr text = field.toStr();
        field = new StrBuilder();
        PyObject value = text;
        if (unquoted) {
            boolean nullable = rules.quoting == CsvRules.NOTNULL || rules.quoting == CsvRules.STRINGS;
            if (text.length() == 0) {
                value = nullable ? Py.None : text;
            } else if (rules.quoting == CsvRules.NONNUMERIC || rules.quoting == CsvRules.STRINGS) {
                value = number(text);
            }
        }
        fields.append(value);
    }

    private PyObject number(PyStr text) {
        try {
            return Calls.call(PyFloat.TYPE, text);
        } catch (PyException e) {
            state = State.START_RECORD;
            throw e;
        }
    }

    @Getter
    PyObject dialect() {
        return dialect;
    }

    @Getter
    PyObject line_num() {
        return Py.integer(lineNumber);
    }
}
