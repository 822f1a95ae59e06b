package org.krait.module.sre;

import org.krait.algorithm.regex.RegexCase;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** The functions of {@code _sre}. */
@ExposeModule(name = "_sre")
public final class SreModule extends JavaModule {
    private static final long MAXREPEAT = 0xFFFFFFFFL;

    public SreModule() {
        super(SreModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        dict.put(PyStr.intern("MAGIC"), Py.integer(20230612));
        dict.put(PyStr.intern("CODESIZE"), Py.integer(4));
        dict.put(PyStr.intern("MAXREPEAT"), Py.integer(MAXREPEAT));
        dict.put(PyStr.intern("MAXGROUPS"), Py.integer(0x3FFFFFFF));
        dict.put(PyStr.intern("copyright"), Py.str(" SRE 2.2.2 Copyright (c) 1997-2002 by Secret Labs AB "));
    }

    @Function
    PyObject compile(PyObject pattern, int flags, PyObject code, int groups, PyObject groupindex,
            PyObject indexgroup) {
        if (!(code instanceof PyList list)) {
            throw Errors.typeError("compile() argument 'code' must be list, not " + code.type().longName());
        }
        if (!(groupindex instanceof PyDict names)) {
            throw Errors.typeError("compile() argument 'groupindex' must be dict, not "
                    + groupindex.type().longName());
        }
        if (!(indexgroup instanceof PyTuple numbers)) {
            throw Errors.typeError("compile() argument 'indexgroup' must be tuple, not "
                    + indexgroup.type().longName());
        }
        PyObject[] items = list.toArray();
        int[] words = new int[items.length];
        for (int i = 0; i < items.length; i++) {
            PyInt word = Numbers.index(items[i]);
            if (!word.isSmall() || word.longValue() < 0 || word.longValue() > MAXREPEAT) {
                throw Errors.overflowError("regular expression code size limit exceeded");
            }
            words[i] = (int) word.longValue();
        }
        return new PyPattern(pattern, flags, words, groups, names, numbers);
    }

    @Function
    PyObject template(PyObject pattern, PyList list) {
        PyObject[] items = list.toArray();
        if ((items.length & 1) == 0) {
            throw Errors.typeError("invalid template");
        }
        PyObject[] parts = new PyObject[items.length / 2 + 1];
        int[] groups = new int[items.length / 2];
        for (int i = 0; i < items.length; i++) {
            if ((i & 1) == 0) {
                parts[i / 2] = items[i];
            } else {
                if (!(items[i] instanceof PyInt)) {
                    throw Errors.typeError("an integer is required");
                }
                groups[i / 2] = Numbers.asInt(items[i]);
                if (groups[i / 2] < 0) {
                    throw Errors.typeError("invalid template");
                }
            }
        }
        return new PySreTemplate(parts, groups);
    }

    @Function
    int getcodesize() {
        return 4;
    }

    @Function
    boolean ascii_iscased(int character) {
        return RegexCase.isAsciiCased(character);
    }

    @Function
    boolean unicode_iscased(int character) {
        return RegexCase.isUnicodeCased(character);
    }

    @Function
    int ascii_tolower(int character) {
        return RegexCase.asciiLower(character);
    }

    @Function
    int unicode_tolower(int character) {
        return RegexCase.unicodeLower(character);
    }
}
