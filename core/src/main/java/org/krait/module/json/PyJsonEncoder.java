package org.krait.module.json;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.descriptor.PyBuiltinFunction;
import org.krait.object.dict.PyDict;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** {@code _json.make_encoder}: the options of an encoder; calling it writes a value. */
@ExposeType(name = "Encoder", module = "_json", subclassable = false, mutable = true)
public class PyJsonEncoder extends PyObject {
    public static final PyType TYPE = PyJsonEncoderExposed.TYPE;

    private static final String[] NAMES = {"markers", "default", "encoder", "indent", "key_separator", "item_separator",
        "sort_keys", "skipkeys", "allow_nan"};
    /** All are required, but the types of those given are checked before what is missing. */
    private static final ArgParser MAKE = new ArgParser("make_encoder", 9, "000000000", false, false, NAMES);
    private static final ArgParser CALL = new ArgParser("_iterencode", 2, "11", false, false, "obj",
            "_current_indent_level");

    private final PyObject[] options;
    private final boolean sortKeys;
    private final boolean skipKeys;
    private final boolean allowNan;
    /** Whether the encoder is this module's own one that writes ASCII, or its other one; null for a foreign one. */
    private final Boolean builtin;

    protected PyJsonEncoder(PyType type, PyObject[] options) {
        super(type);
        this.options = options;
        sortKeys = Comparisons.isTrue(options[6]);
        skipKeys = Comparisons.isTrue(options[7]);
        allowNan = Comparisons.isTrue(options[8]);
        String name = options[2] instanceof PyBuiltinFunction f ? f.name().toString() : "";
        builtin = name.equals("encode_basestring_ascii") ? Boolean.TRUE
                : name.equals("encode_basestring") ? Boolean.FALSE : null;
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        PyObject[] given = MAKE.bind(args, kwnames);
        for (int i = 0; i < given.length; i++) {
            if (given[i] == null) {
                throw Errors.typeError("make_encoder() missing required argument '" + NAMES[i] + "' (pos " + (i + 1)
                        + ")");
            }
            if ((i == 4 || i == 5) && !(given[i] instanceof PyStr)) {
                throw ArgParser.badArgument("make_encoder", "argument " + (i + 1), "str", given[i]);
            }
        }
        if (given[0] != Py.None && !(given[0] instanceof PyDict)) {
            throw ArgParser.badArgument("make_encoder", "argument 1", "dict or None", given[0]);
        }
        return new PyJsonEncoder(cls, given);
    }

    @Special
    static PyObject call(PyObject self, PyObject[] args, PyTuple kwnames) {
        PyObject[] given = CALL.bind(args, kwnames);
        JsonWriter writer = new JsonWriter((PyJsonEncoder) self);
        writer.write(given[0], Math.max(0, Numbers.asInt(given[1])));
        return Py.tuple(writer.text());
    }

    boolean checksCircles() {
        return options[0] != Py.None;
    }

    PyObject defaultFunction() {
        return options[1];
    }

    PyObject encoderFunction() {
        return options[2];
    }

    Boolean builtinEncoder() {
        return builtin;
    }

    /** Null: everything on one line. */
    PyStr indentText() {
        return options[3] instanceof PyStr s ? s : null;
    }

    PyStr keySeparator() {
        return (PyStr) options[4];
    }

    PyStr itemSeparator() {
        return (PyStr) options[5];
    }

    boolean sortsKeys() {
        return sortKeys;
    }

    boolean skipsKeys() {
        return skipKeys;
    }

    boolean allowsNan() {
        return allowNan;
    }

    @Getter
    PyObject markers() {
        return options[0];
    }

    @Getter(name = "default")
    PyObject default_() {
        return options[1];
    }

    @Getter
    PyObject encoder() {
        return options[2];
    }

    @Getter
    PyObject indent() {
        return options[3];
    }

    @Getter
    PyObject key_separator() {
        return options[4];
    }

    @Getter
    PyObject item_separator() {
        return options[5];
    }

    @Getter
    PyObject sort_keys() {
        return Py.bool(sortKeys);
    }

    @Getter
    PyObject skipkeys() {
        return Py.bool(skipKeys);
    }
}
