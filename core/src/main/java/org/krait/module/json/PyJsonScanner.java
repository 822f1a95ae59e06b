package org.krait.module.json;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Attributes;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** {@code _json.make_scanner}: the options of a decoder; calling it reads a value. */
@ExposeType(name = "Scanner", module = "_json", subclassable = false, mutable = true)
public class PyJsonScanner extends PyObject {
    public static final PyType TYPE = PyJsonScannerExposed.TYPE;

    private static final ArgParser CALL = new ArgParser("scan_once", 2, "11", false, false, "string", "idx");

    private static final ArgParser MAKE = new ArgParser("make_scanner", 1, "1", false, false, "context");

    private final boolean strict;
    private final PyObject objectHook;
    private final PyObject objectPairsHook;
    private final PyObject parseFloat;
    private final PyObject parseInt;
    private final PyObject parseConstant;

    protected PyJsonScanner(PyType type, PyObject context) {
        super(type);
        strict = Comparisons.isTrue(Attributes.get(context, "strict"));
        objectHook = Attributes.get(context, "object_hook");
        objectPairsHook = Attributes.get(context, "object_pairs_hook");
        parseFloat = Attributes.get(context, "parse_float");
        parseInt = Attributes.get(context, "parse_int");
        parseConstant = Attributes.get(context, "parse_constant");
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return new PyJsonScanner(cls, MAKE.bind(args, kwnames)[0]);
    }

    @Special
    static PyObject call(PyObject self, PyObject[] args, PyTuple kwnames) {
        PyObject[] given = CALL.bind(args, kwnames);
        long index = Numbers.asLong(given[1]);
        if (!(given[0] instanceof PyStr text)) {
            throw Errors.typeError("first argument must be a string, not " + given[0].type().longName());
        }
        if (index < 0) {
            throw Errors.valueError("idx cannot be negative");
        }
        if (index >= text.length()) {
            throw Errors.stopIteration(Py.integer(index));
        }
        JsonReader reader = new JsonReader((PyJsonScanner) self, text);
        PyObject value = reader.read((int) index);
        return Py.tuple(value, Py.integer(reader.end()));
    }

    boolean isStrict() {
        return strict;
    }

    PyObject objectHook() {
        return objectHook;
    }

    PyObject objectPairsHook() {
        return objectPairsHook;
    }

    PyObject parseFloat() {
        return parseFloat;
    }

    PyObject parseInt() {
        return parseInt;
    }

    PyObject parseConstant() {
        return parseConstant;
    }

    @Getter
    PyObject strict() {
        return Py.bool(strict);
    }

    @Getter
    PyObject object_hook() {
        return objectHook;
    }

    @Getter
    PyObject object_pairs_hook() {
        return objectPairsHook;
    }

    @Getter
    PyObject parse_float() {
        return parseFloat;
    }

    @Getter
    PyObject parse_int() {
        return parseInt;
    }

    @Getter
    PyObject parse_constant() {
        return parseConstant;
    }
}
