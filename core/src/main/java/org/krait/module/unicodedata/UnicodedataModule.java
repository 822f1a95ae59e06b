package org.krait.module.unicodedata;

import org.krait.algorithm.AlgorithmError;
import org.krait.algorithm.unicode.CharacterData;
import org.krait.algorithm.unicode.CharacterNames;
import org.krait.algorithm.unicode.Normalization;
import org.krait.algorithm.unicode.Unicode32;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.AlgorithmErrors;
import org.krait.object.Buffers;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.bytes.PyBytes;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;
import org.krait.object.str.StrBuilder;
import org.krait.runtime.codec.BuiltinCodecs;

/** The functions of {@code unicodedata} (library reference). */
@ExposeModule(name = "unicodedata")
public final class UnicodedataModule extends JavaModule {
    public UnicodedataModule() {
        super(UnicodedataModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        dict.put(PyStr.intern("unidata_version"), Py.str("16.0.0"));
        dict.put(PyStr.intern("UCD"), PyUcd.TYPE);
        dict.put(PyStr.intern("ucd_3_2_0"), new PyUcd());
    }

    /** The one character of an argument. */
    static int character(PyObject chr, String function, boolean alone) {
        String argument = alone ? "argument" : "argument 1";
        if (!(chr instanceof PyStr s)) {
            throw ArgParser.badArgument(function, argument, "a unicode character", chr);
        }
        if (s.length() != 1) {
            throw Errors.typeError(function + "(): " + argument + " must be a unicode character, not a string of"
                    + " length " + s.length());
        }
        return s.codePointAt(0);
    }

    /** What a function returns for a character without a value; ValueError if the caller gives nothing. */
    static PyObject orDefault(PyObject otherwise, String message) {
        if (otherwise == null) {
            throw Errors.valueError(message);
        }
        return otherwise;
    }

    @Function
    PyObject decimal(PyObject chr, PyObject default_) {
        int value = CharacterData.decimal(character(chr, "decimal", false));
        return value < 0 ? orDefault(default_, "not a decimal") : Py.integer(value);
    }

    @Function
    PyObject digit(PyObject chr, PyObject default_) {
        int value = CharacterData.digit(character(chr, "digit", false));
        return value < 0 ? orDefault(default_, "not a digit") : Py.integer(value);
    }

    @Function
    PyObject numeric(PyObject chr, PyObject default_) {
        double value = CharacterData.numeric(character(chr, "numeric", false));
        return value != value ? orDefault(default_, "not a numeric character") : Py.real(value);
    }

    @Function
    String category(PyObject chr) {
        return CharacterData.category(character(chr, "category", true));
    }

    @Function
    String bidirectional(PyObject chr) {
        return CharacterData.bidirectional(character(chr, "bidirectional", true));
    }

    @Function
    int combining(PyObject chr) {
        return CharacterData.combining(character(chr, "combining", true));
    }

    @Function
    int mirrored(PyObject chr) {
        return CharacterData.mirrored(character(chr, "mirrored", true)) ? 1 : 0;
    }

    @Function
    String east_asian_width(PyObject chr) {
        return CharacterData.eastAsianWidth(character(chr, "east_asian_width", true));
    }

    @Function
    String decomposition(PyObject chr) {
        return CharacterData.decomposition(character(chr, "decomposition", true));
    }

    @Function
    PyObject name(PyObject chr, PyObject default_) {
        String name = CharacterNames.name(character(chr, "name", false));
        return name == null ? orDefault(default_, "no such name") : Py.str(name);
    }

    @Function
    PyObject lookup(PyObject name) {
        return named(name);
    }

    /** The character of a name. */
    static PyObject named(PyObject name) {
        String text;
        if (name instanceof PyStr s) {
            BuiltinCodecs.utf8(s, null);
            int end = s.indexOf(0);
            text = (end < 0 ? s : s.substring(0, end)).toString();
        } else if (!(name instanceof PyBytes) && Buffers.supports(name)) {
            throw ArgParser.badArgument("lookup", "argument", "read-only bytes-like object", name);
        } else {
            StringBuilder chars = new StringBuilder();
            for (byte b : Buffers.bytes(name)) {
                chars.append((char) (b & 0xFF));
            }
            text = chars.toString();
        }
        if (CharacterNames.isTooLong(text)) {
            throw Errors.keyError("name too long");
        }
        String found = CharacterNames.lookup(text, true);
        if (found == null) {
            throw Errors.keyError("undefined character name '" + text + "'");
        }
        return Py.str(found);
    }

    @Function
    PyObject normalize(PyStr form, PyStr unistr) {
        return convert(form, unistr, false);
    }

    @Function
    boolean is_normalized(PyStr form, PyStr unistr) {
        return convert(form, unistr, false).sameText(unistr);
    }

    private static String checked(PyStr form) {
        String name = form.toString();
        if (!name.equals("NFC") && !name.equals("NFD") && !name.equals("NFKC") && !name.equals("NFKD")) {
            throw Errors.valueError("invalid normalization form");
        }
        return name;
    }

    /** Normalises what stands between surrogates, which the engine must not see in pairs; {@code old}: as of 3.2. */
    static PyStr convert(PyStr formName, PyStr text, boolean old) {
        String form = checked(formName);
        boolean surrogates = false;
        for (int i = 0; i < text.length() && !surrogates; i++) {
            int c = text.codePointAt(i);
            surrogates = c >= 0xD800 && c < 0xE000;
        }
        try {
            if (!surrogates) {
                return PyStr.of(normalized(form, text.toString(), old));
            }
            StrBuilder out = new StrBuilder(text.length());
            int from = 0;
            for (int i = 0; i <= text.length(); i++) {
                int c = i < text.length() ? text.codePointAt(i) : 0xD800;
                if (c >= 0xD800 && c < 0xE000) {
                    out.append(PyStr.of(normalized(form, text.substring(from, i).toString(), old)));
                    if (i < text.length()) {
                        out.append(c);
                    }
                    from = i + 1;
                }
            }
            return out.toStr();
        } catch (AlgorithmError e) {
            throw AlgorithmErrors.raise(e);
        }
    }

    private static String normalized(String form, String text, boolean old) {
        return old ? Unicode32.normalize(form, text) : Normalization.normalize(form, text);
    }
}
