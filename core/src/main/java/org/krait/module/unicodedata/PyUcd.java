package org.krait.module.unicodedata;

import org.krait.algorithm.unicode.CharacterData;
import org.krait.algorithm.unicode.CharacterNames;
import org.krait.algorithm.unicode.Unicode32;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.str.PyStr;

/**
 * {@code unicodedata.ucd_3_2_0}: the functions of the module for Unicode 3.2. As in CPython, {@code digit} and
 * {@code lookup} know the present characters.
 */
@ExposeType(name = "UCD", module = "unicodedata", subclassable = false, instantiable = false)
public final class PyUcd extends PyObject {
    public static final PyType TYPE = PyUcdExposed.TYPE;

    PyUcd() {
        super(TYPE);
    }

    @Method
    PyObject decimal(PyObject chr, PyObject default_) {
        int value = Unicode32.decimal(UnicodedataModule.character(chr, "decimal", false));
        return value < 0 ? UnicodedataModule.orDefault(default_, "not a decimal") : Py.integer(value);
    }

    @Method
    PyObject digit(PyObject chr, PyObject default_) {
        int value = CharacterData.digit(UnicodedataModule.character(chr, "digit", false));
        return value < 0 ? UnicodedataModule.orDefault(default_, "not a digit") : Py.integer(value);
    }

    @Method
    PyObject numeric(PyObject chr, PyObject default_) {
        int c = UnicodedataModule.character(chr, "numeric", false);
        double value = Unicode32.isAssigned(c) ? CharacterData.numeric(c) : Double.NaN;
        return value != value ? UnicodedataModule.orDefault(default_, "not a numeric character") : Py.real(value);
    }

    @Method
    String category(PyObject chr) {
        return Unicode32.category(UnicodedataModule.character(chr, "category", true));
    }

    @Method
    String bidirectional(PyObject chr) {
        return Unicode32.bidirectional(UnicodedataModule.character(chr, "bidirectional", true));
    }

    @Method
    int combining(PyObject chr) {
        int c = UnicodedataModule.character(chr, "combining", true);
        return Unicode32.isAssigned(c) ? CharacterData.combining(c) : 0;
    }

    @Method
    int mirrored(PyObject chr) {
        return Unicode32.mirrored(UnicodedataModule.character(chr, "mirrored", true)) ? 1 : 0;
    }

    @Method
    String east_asian_width(PyObject chr) {
        return Unicode32.eastAsianWidth(UnicodedataModule.character(chr, "east_asian_width", true));
    }

    @Method
    String decomposition(PyObject chr) {
        int c = UnicodedataModule.character(chr, "decomposition", true);
        return Unicode32.isAssigned(c) ? CharacterData.decomposition(c) : "";
    }

    @Method
    PyObject name(PyObject chr, PyObject default_) {
        int c = UnicodedataModule.character(chr, "name", false);
        String name = Unicode32.isAssigned(c) ? CharacterNames.name(c) : null;
        return name == null ? UnicodedataModule.orDefault(default_, "no such name") : Py.str(name);
    }

    @Method
    PyObject lookup(PyObject name) {
        return UnicodedataModule.named(name);
    }

    @Method
    PyObject normalize(PyStr form, PyStr unistr) {
        return UnicodedataModule.convert(form, unistr, true);
    }

    @Method
    boolean is_normalized(PyStr form, PyStr unistr) {
        return UnicodedataModule.convert(form, unistr, true).sameText(unistr);
    }

    @Getter
    PyObject unidata_version() {
        return Py.str("3.2.0");
    }
}
