package org.krait.module.json;

import java.util.HashMap;
import java.util.Map;

import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.object.number.PyFloat;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyList;
import org.krait.object.str.PyStr;
import org.krait.runtime.ThreadState;

/** Reads one JSON value of a text (RFC 8259, and the constants NaN, Infinity and -Infinity). */
final class JsonReader {
    private final PyJsonScanner options;
    private final PyStr text;
    private final int length;
    private final JsonText.Scan strings;
    private final Map<PyStr, PyStr> keys = new HashMap<>();
    private final ThreadState thread = ThreadState.get();
    /** The position behind what was read. */
    private int at;

    JsonReader(PyJsonScanner options, PyStr text) {
        this.options = options;
        this.text = text;
        this.length = text.length();
        this.strings = new JsonText.Scan(text, options.isStrict());
    }

    int end() {
        return at;
    }

    private PyException nothing(int position) {
        return Errors.stopIteration(Py.integer(position));
    }

    private int charAt(int i) {
        return i < length ? text.codePointAt(i) : -1;
    }

    private int skipBlanks(int i) {
        while (i < length) {
            int c = text.codePointAt(i);
            if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
                break;
            }
            i++;
        }
        return i;
    }

    private boolean stands(String word, int start) {
        if (start + word.length() > length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text.codePointAt(start + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Reads the value that starts at a position; StopIteration with the place where there is none. */
    PyObject read(int start) {
        switch (charAt(start)) {
            case '"':
                strings.read(start + 1);
                at = strings.end;
                return strings.value;
            case '{':
                thread.enterRecursive(" while decoding a JSON object from a unicode string");
                try {
                    return object(start + 1);
                } finally {
                    thread.leaveRecursive();
                }
            case '[':
                thread.enterRecursive(" while decoding a JSON array from a unicode string");
                try {
                    return array(start + 1);
                } finally {
                    thread.leaveRecursive();
                }
            case 'n':
                return word(start, "null", Py.None);
            case 't':
                return word(start, "true", Py.True);
            case 'f':
                return word(start, "false", Py.False);
            case 'N':
                return constant(start, "NaN");
            case 'I':
                return constant(start, "Infinity");
            case '-':
                return stands("-Infinity", start) ? constant(start, "-Infinity") : number(start);
            default:
                return number(start);
        }
    }

    private PyObject word(int start, String word, PyObject value) {
        if (!stands(word, start)) {
            throw nothing(start);
        }
        at = start + word.length();
        return value;
    }

    private PyObject constant(int start, String word) {
        if (!stands(word, start)) {
            throw nothing(start);
        }
        at = start + word.length();
        int end = at;
        PyObject value = Calls.call(options.parseConstant(), PyStr.intern(word));
        at = end;
        return value;
    }

    private PyObject object(int start) {
        boolean pairs = options.objectPairsHook() != Py.None;
        PyDict dict = pairs ? null : new PyDict();
        PyList list = pairs ? new PyList() : null;
        int i = skipBlanks(start);
        if (charAt(i) != '}') {
            while (true) {
                if (charAt(i) != '"') {
                    throw JsonText.error("Expecting property name enclosed in double quotes", text, i);
                }
                strings.read(i + 1);
                PyStr key = strings.value;
                PyStr known = keys.putIfAbsent(key, key);
                if (known != null) {
                    key = known;
                }
                i = skipBlanks(strings.end);
                if (charAt(i) != ':') {
                    throw JsonText.error("Expecting ':' delimiter", text, i);
                }
                PyObject value = read(skipBlanks(i + 1));
                if (pairs) {
                    list.append(Py.tuple(key, value));
                } else {
                    dict.put(key, value);
                }
                i = skipBlanks(at);
                int c = charAt(i);
                if (c == '}') {
                    break;
                }
                if (c != ',') {
                    throw JsonText.error("Expecting ',' delimiter", text, i);
                }
                int comma = i;
                i = skipBlanks(i + 1);
                if (charAt(i) == '}') {
                    throw JsonText.error("Illegal trailing comma before end of object", text, comma);
                }
            }
        }
        int end = i + 1;
        PyObject made = pairs ? Calls.call(options.objectPairsHook(), list)
                : options.objectHook() != Py.None ? Calls.call(options.objectHook(), dict) : dict;
        at = end;
        return made;
    }

    private PyObject array(int start) {
        PyList list = new PyList();
        int i = skipBlanks(start);
        if (charAt(i) != ']') {
            while (true) {
                list.append(read(i));
                i = skipBlanks(at);
                int c = charAt(i);
                if (c == ']') {
                    break;
                }
                if (c != ',') {
                    throw JsonText.error("Expecting ',' delimiter", text, i);
                }
                int comma = i;
                i = skipBlanks(i + 1);
                if (charAt(i) == ']') {
                    throw JsonText.error("Illegal trailing comma before end of array", text, comma);
                }
            }
        }
        at = i + 1;
        return list;
    }

    private boolean digitAt(int i) {
        int c = charAt(i);
        return c >= '0' && c <= '9';
    }

    private PyObject number(int start) {
        int i = start;
        if (charAt(i) == '-') {
            i++;
        }
        if (!digitAt(i)) {
            throw nothing(start);
        }
        if (charAt(i) == '0') {
            i++;
        } else {
            while (digitAt(i)) {
                i++;
            }
        }
        boolean real = false;
        if (charAt(i) == '.' && digitAt(i + 1)) {
            real = true;
            i++;
            while (digitAt(i)) {
                i++;
            }
        }
        int c = charAt(i);
        if (c == 'e' || c == 'E') {
            int e = i + 1;
            if (charAt(e) == '+' || charAt(e) == '-') {
                e++;
            }
            if (digitAt(e)) {
                real = true;
                i = e;
                while (digitAt(i)) {
                    i++;
                }
            }
        }
        PyObject value = convert(start, i, real);
        at = i;
        return value;
    }

    private PyObject convert(int start, int end, boolean real) {
        if (!real && options.parseInt() == PyInt.TYPE && end - start <= 18) {
            boolean negative = text.codePointAt(start) == '-';
            long value = 0;
            for (int i = negative ? start + 1 : start; i < end; i++) {
                value = value * 10 + (text.codePointAt(i) - '0');
            }
            return Py.integer(negative ? -value : value);
        }
        PyStr digits = text.substring(start, end).exact();
        if (real && options.parseFloat() == PyFloat.TYPE) {
            return Py.real(Double.parseDouble(digits.toString()));
        }
        return Calls.call(real ? options.parseFloat() : options.parseInt(), digits);
    }
}
