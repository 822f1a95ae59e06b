package org.krait.module.json;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.krait.algorithm.number.FloatText;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Texts;
import org.krait.object.dict.PyDict;
import org.krait.object.number.PyFloat;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.object.str.StrBuilder;
import org.krait.runtime.ThreadState;

/** Writes a value as JSON. Errors get a note for each container around the place where they arose. */
final class JsonWriter {
    private final PyJsonEncoder options;
    private final StrBuilder out = new StrBuilder(64);
    /** The containers being written; null if circles are not looked for. */
    private final Set<PyObject> open;
    private final ThreadState thread = ThreadState.get();

    JsonWriter(PyJsonEncoder options) {
        this.options = options;
        open = options.checksCircles() ? Collections.newSetFromMap(new IdentityHashMap<>()) : null;
    }

    PyStr text() {
        return out.toStr();
    }

    void write(PyObject o, int level) {
        if (o == Py.None) {
            out.append("null");
        } else if (o == Py.True) {
            out.append("true");
        } else if (o == Py.False) {
            out.append("false");
        } else if (o instanceof PyStr s) {
            string(s);
        } else if (o instanceof PyInt i) {
            out.append((PyStr) PyInt.TYPE.ops.repr(i));
        } else if (o instanceof PyFloat f) {
            out.append(real(f));
        } else if (o instanceof PyList || o instanceof PyTuple) {
            thread.enterRecursive(" while encoding a JSON object");
            try {
                list(o, level);
            } finally {
                thread.leaveRecursive();
            }
        } else if (o instanceof PyDict d) {
            thread.enterRecursive(" while encoding a JSON object");
            try {
                dict(d, level);
            } finally {
                thread.leaveRecursive();
            }
        } else {
            other(o, level);
        }
    }

    private void string(PyStr s) {
        Boolean ascii = options.builtinEncoder();
        if (ascii != null) {
            JsonText.append(s, ascii, out);
            return;
        }
        PyObject encoded = Calls.call(options.encoderFunction(), s);
        if (!(encoded instanceof PyStr text)) {
            throw Errors.typeError("encoder() must return a string, not " + encoded.type().longName());
        }
        out.append(text);
    }

    private String real(PyFloat f) {
        double x = f.value;
        if (x == x && !Double.isInfinite(x)) {
            return FloatText.repr(x);
        }
        if (!options.allowsNan()) {
            throw Errors.valueError("Out of range float values are not JSON compliant: " + Texts.reprString(f));
        }
        return x != x ? "NaN" : x > 0 ? "Infinity" : "-Infinity";
    }

    private void enter(PyObject o) {
        if (open != null && !open.add(o)) {
            throw Errors.valueError("Circular reference detected");
        }
    }

    private void leave(PyObject o) {
        if (open != null) {
            open.remove(o);
        }
    }

    private void other(PyObject o, int level) {
        enter(o);
        PyObject instead = Calls.call(options.defaultFunction(), o);
        thread.enterRecursive(" while encoding a JSON object");
        try {
            write(instead, level);
        } catch (PyException e) {
            throw noted(e, "when serializing " + o.type().fullName() + " object");
        } finally {
            thread.leaveRecursive();
        }
        leave(o);
    }

    private static PyException noted(PyException e, String note) {
        Calls.method(e.value, "add_note", Py.str(note));
        return e;
    }

    private void newLine(int level) {
        out.append('\n');
        for (int i = 0; i < level; i++) {
            out.append(options.indentText());
        }
    }

    private void separate(boolean indented, int level) {
        out.append(options.itemSeparator());
        if (indented) {
            newLine(level);
        }
    }

    private void list(PyObject o, int level) {
        PyList list = o instanceof PyList l ? l : null;
        PyObject[] items = list == null ? ((PyTuple) o).items : null;
        if ((list == null ? items.length : list.size()) == 0) {
            out.append("[]");
            return;
        }
        enter(o);
        boolean indented = options.indentText() != null;
        out.append('[');
        if (indented) {
            newLine(level + 1);
        }
        // What is called meanwhile may change a list.
        for (int i = 0; list != null || i < items.length; i++) {
            PyObject item = list == null ? items[i] : list.getOrNull(i);
            if (item == null) {
                break;
            }
            if (i > 0) {
                separate(indented, level + 1);
            }
            try {
                write(item, level + 1);
            } catch (PyException e) {
                throw noted(e, "when serializing " + o.type().fullName() + " item " + i);
            }
        }
        if (indented) {
            newLine(level);
        }
        out.append(']');
        leave(o);
    }

    private void dict(PyDict d, int level) {
        if (d.size() == 0) {
            out.append("{}");
            return;
        }
        enter(d);
        boolean indented = options.indentText() != null;
        out.append('{');
        PyObject[] items = items(d);
        boolean first = true;
        for (PyObject item : items) {
            if (!(item instanceof PyTuple pair) || pair.items.length != 2) {
                throw Errors.valueError("items must return 2-tuples");
            }
            PyObject key = pair.items[0];
            PyStr name = name(key);
            if (name == null) {
                continue;
            }
            if (!first) {
                separate(indented, level + 1);
            } else if (indented) {
                newLine(level + 1);
            }
            first = false;
            string(name);
            out.append(options.keySeparator());
            try {
                write(pair.items[1], level + 1);
            } catch (PyException e) {
                throw noted(e, "when serializing " + d.type().fullName() + " item " + Texts.reprString(key));
            }
        }
        if (indented && !first) {
            newLine(level);
        }
        out.append('}');
        leave(d);
    }

    private PyObject[] items(PyDict d) {
        PyObject items = Calls.method(d, "items");
        if (!options.sortsKeys()) {
            return Iteration.toArray(items);
        }
        PyList sorted = Iteration.toList(items);
        sorted.sort(null, false);
        return sorted.toArray();
    }

    /** The text of a key; null if it is skipped. */
    private PyStr name(PyObject key) {
        if (key instanceof PyStr s) {
            return s;
        }
        if (key instanceof PyFloat f) {
            return Py.str(real(f));
        }
        if (key == Py.True || key == Py.False) {
            return PyStr.intern(key == Py.True ? "true" : "false");
        }
        if (key == Py.None) {
            return PyStr.intern("null");
        }
        if (key instanceof PyInt) {
            return (PyStr) PyInt.TYPE.ops.repr(key);
        }
        if (options.skipsKeys()) {
            return null;
        }
        throw Errors.typeError("keys must be str, int, float, bool or None, not " + key.type().longName());
    }
}
