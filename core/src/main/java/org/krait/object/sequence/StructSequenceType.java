package org.krait.object.sequence;

import java.util.Arrays;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.TypeFlags;
import org.krait.object.TypeOps;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.descriptor.Exposed;
import org.krait.object.descriptor.Members;
import org.krait.object.descriptor.PyMemberDescriptor;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;

/**
 * A type of tuples whose items have names, like {@code os.stat_result} (CPython: structseq). The first fields
 * are the tuple's items; further ones are attributes only. A field without a name ({@code null}) is an item
 * only.
 */
public final class StructSequenceType {
    private final String[] fields;
    private final int visible;
    private final PyType type;
    /** How the value of the only field is given; null for types made from sequences. */
    private ArgParser single;
    /** How far behind a field without a name that one stands which it serves for; 0: there are none. */
    private int distance;

    private StructSequenceType(String module, String name, int visible, boolean open, String[] fields) {
        this.fields = fields;
        this.visible = visible;
        this.type = PyType.builtin(new Description(module, name, open));
    }

    /** A type whose instances Python code can make. */
    public static StructSequenceType open(String module, String name, int visible, String... fields) {
        return new StructSequenceType(module, name, visible, true, fields);
    }

    /** A type whose instances only Java code makes. */
    public static StructSequenceType internal(String module, String name, int visible, String... fields) {
        return new StructSequenceType(module, name, visible, false, fields);
    }

    /**
     * A type with one field, which is made from that field's value instead of a sequence.
     *
     * @param field the name of field and parameter
     */
    public static StructSequenceType single(String module, String name, String field) {
        StructSequenceType kind = open(module, name, 1, field);
        kind.single = new ArgParser(name, 1, "1", false, false, field);
        return kind;
    }

    /**
     * This type, where a field without a name stands for the one that many places behind it if that is not given
     * ({@code os.stat_result}: whole seconds for the times).
     */
    public StructSequenceType withUnnamedFor(int distance) {
        this.distance = distance;
        return this;
    }

    /** Sets what was not given from the fields that stand for it. */
    void fill(PyObject[] values) {
        for (int i = 0; distance > 0 && i < visible; i++) {
            if (fields[i] == null && (values[i + distance] == null || values[i + distance] == Py.None)) {
                values[i + distance] = values[i];
            }
        }
    }

    static StructSequenceType of(PyType type) {
        return ((Description) type.exposed()).kind();
    }

    /** The Python type. */
    public PyType type() {
        return type;
    }

    /** An instance; missing values at the end are None. */
    public PyStructSequence make(PyObject... values) {
        PyObject[] items = new PyObject[visible];
        PyObject[] hidden = new PyObject[fields.length - visible];
        for (int i = 0; i < fields.length; i++) {
            PyObject value = i < values.length && values[i] != null ? values[i] : Py.None;
            if (i < visible) {
                items[i] = value;
            } else {
                hidden[i - visible] = value;
            }
        }
        return new PyStructSequence(type, this, items, hidden);
    }

    ArgParser single() {
        return single;
    }

    int visible() {
        return visible;
    }

    String[] fields() {
        return fields;
    }

    private final class Description extends Exposed {
        Description(String module, String name, boolean open) {
            super(name, module, open ? 0 : TypeFlags.DISALLOW_INSTANTIATION);
        }

        StructSequenceType kind() {
            return StructSequenceType.this;
        }

        @Override
        public boolean addsLayout() {
            return true;
        }

        @Override
        public PyType base() {
            return PyTuple.TYPE;
        }

        @Override
        public TypeOps ops() {
            return PyStructSequence.TYPE.ops;
        }

        @Override
        public void fill(PyType type, PyDict dict) {
            PyStructSequence.TYPE.exposed().fill(type, dict);
            Fields members = new Fields();
            int unnamed = 0;
            PyObject[] match = new PyObject[visible];
            int n = 0;
            for (int i = 0; i < fields.length; i++) {
                if (fields[i] == null) {
                    unnamed++;
                    continue;
                }
                PyStr name = PyStr.intern(fields[i]);
                dict.put(name, new PyMemberDescriptor(type, name, members, i, false));
                if (i < visible) {
                    match[n++] = name;
                }
            }
            PyObject[] matched = Arrays.copyOf(match, n);
            dict.put(PyStr.intern("n_fields"), Py.integer(fields.length));
            dict.put(PyStr.intern("n_sequence_fields"), Py.integer(visible));
            dict.put(PyStr.intern("n_unnamed_fields"), Py.integer(unnamed));
            dict.put(PyStr.intern("__match_args__"), PyTuple.of(matched));
        }
    }

    private static final class Fields extends Members {
        @Override
        public PyObject get(int id, PyObject self) {
            return ((PyStructSequence) self).field(id);
        }

        @Override
        public void set(int id, PyObject self, PyObject value) {
            throw Errors.attributeError("readonly attribute");
        }
    }
}
