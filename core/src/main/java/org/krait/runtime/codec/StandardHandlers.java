package org.krait.runtime.codec;

import java.util.Map;
import java.util.Set;
import org.krait.algorithm.unicode.CharacterNames;
import org.krait.object.Attributes;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.bytes.ByteBuilder;
import org.krait.object.bytes.PyBytes;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.descriptor.Members;
import org.krait.object.descriptor.PyBuiltinFunction;
import org.krait.object.exception.PyBaseException;
import org.krait.object.exception.PyExceptions;
import org.krait.object.exception.PyUnicodeError;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.object.str.StrBuilder;

/**
 * The error handlers that every interpreter has (library reference "Error Handlers"), as Python functions that take an
 * exception. The conversions call them by {@link Kind} without making one.
 */
final class StandardHandlers extends Members {
    /** In the order of the table in the library reference. */
    enum Kind { STRICT, IGNORE, REPLACE, XMLCHARREFREPLACE, BACKSLASHREPLACE, NAMEREPLACE, SURROGATEESCAPE,
        SURROGATEPASS }

    static final Map<String, Kind> KINDS = Map.of("strict", Kind.STRICT, "ignore", Kind.IGNORE, "replace",
            Kind.REPLACE, "xmlcharrefreplace", Kind.XMLCHARREFREPLACE, "backslashreplace", Kind.BACKSLASHREPLACE,
            "namereplace", Kind.NAMEREPLACE, "surrogateescape", Kind.SURROGATEESCAPE, "surrogatepass",
            Kind.SURROGATEPASS);
    static final Set<String> NAMES = KINDS.keySet();

    private static final StandardHandlers MEMBERS = new StandardHandlers();
    private static final String[] FUNCTIONS = {"strict_errors", "ignore_errors", "replace_errors",
        "xmlcharrefreplace_errors", "backslashreplace_errors", "namereplace_errors", "surrogateescape",
        "surrogatepass"};

    private StandardHandlers() {
    }

    static void addTo(Map<String, PyObject> handlers) {
        for (Map.Entry<String, Kind> e : KINDS.entrySet()) {
            int id = e.getValue().ordinal();
            handlers.put(e.getKey(), PyBuiltinFunction.alone(MEMBERS, id, PyStr.intern(FUNCTIONS[id]), "_codecs"));
        }
    }

    static boolean isStandard(PyObject handler) {
        return handler instanceof PyBuiltinFunction f && f.members() == MEMBERS;
    }

    @Override
    public PyObject call1(int id, PyObject self, PyObject error) {
        return handle(Kind.values()[id], error);
    }

    @Override
    public PyObject call(int id, PyObject self, PyObject[] args, PyTuple kwnames) {
        ArgParser.oneArgument(FUNCTIONS[id], args, kwnames);
        return call1(id, self, args[0]);
    }

    static PyException unknown(PyObject error) {
        return Errors.typeError("don't know how to handle " + error.type().longName() + " in error callback");
    }

    private static PyObject handle(Kind kind, PyObject error) {
        if (kind == Kind.STRICT) {
            if (!(error instanceof PyBaseException e)) {
                throw Errors.typeError("codec must pass exception instance");
            }
            throw new PyException(e);
        }
        boolean encode = isA(error, PyExceptions.UnicodeEncodeError);
        boolean decode = isA(error, PyExceptions.UnicodeDecodeError);
        boolean translate = isA(error, PyExceptions.UnicodeTranslateError);
        if (!encode && !decode && !translate) {
            throw unknown(error);
        }
        if (kind == Kind.XMLCHARREFREPLACE && !encode || kind == Kind.NAMEREPLACE && !encode) {
            throw unknown(error);
        }
        if (translate && (kind == Kind.SURROGATEESCAPE || kind == Kind.SURROGATEPASS)) {
            throw unknown(error);
        }
        if (kind == Kind.SURROGATEPASS && size(Attributes.get(error, "encoding").toString()) == 0) {
            throw new PyException((PyBaseException) error);
        }
        PyUnicodeError details = (PyUnicodeError) error;
        PyObject object = decode ? details.subject(PyBytes.class, "bytes") : details.subject(PyStr.class, "string");
        int size = object instanceof PyStr s ? s.length() : object instanceof PyBytes b ? b.size() : 0;
        int start = clamp(Numbers.asLong(Attributes.get(error, "start")), 0, Math.max(0, size - 1));
        int end = clamp(Numbers.asLong(Attributes.get(error, "end")), Math.min(1, size), size);
        end = Math.max(start, end);
        PyObject replacement = switch (kind) {
            case IGNORE -> PyStr.EMPTY;
            case REPLACE -> replace(encode, decode, end - start);
            case BACKSLASHREPLACE -> decode ? escapeBytes((PyBytes) object, start, end)
                    : escape((PyStr) object, start, end, false);
            case XMLCHARREFREPLACE -> references((PyStr) object, start, end);
            case NAMEREPLACE -> escape((PyStr) object, start, end, true);
            default -> null;
        };
        if (replacement != null) {
            return Py.tuple(replacement, Py.integer(end));
        }
        return surrogates(kind, (PyBaseException) error, object, start, end);
    }

    private static boolean isA(PyObject error, PyType type) {
        return error.type().isSubtypeOf(type);
    }

    private static int clamp(long value, int low, int high) {
        return (int) Math.max(low, Math.min(value, high));
    }

    private static PyStr replace(boolean encode, boolean decode, int count) {
        return new StrBuilder(count).append(encode ? '?' : 0xFFFD, decode ? 1 : count).toStr();
    }

    private static PyObject surrogates(Kind kind, PyBaseException error, PyObject object, int start, int end) {
        String encoding = Attributes.get(error, "encoding").toString();
        if (object instanceof PyStr s) {
            byte[] bytes = kind == Kind.SURROGATEESCAPE ? unescape(s, start, end)
                    : pass(s, start, end, encoding);
            if (bytes == null) {
                throw new PyException(error);
            }
            return Py.tuple(PyBytes.of(bytes), Py.integer(end));
        }
        byte[] bytes = ((PyBytes) object).bytes;
        int[] text = kind == Kind.SURROGATEESCAPE ? escape(bytes, start, end) : pass(bytes, start, encoding);
        if (text == null) {
            throw new PyException(error);
        }
        int length = kind == Kind.SURROGATEESCAPE ? text.length : size(encoding);
        return Py.tuple(PyStr.ofCodePoints(text), Py.integer(start + length));
    }

    // The replacements themselves

    /** {@code \x, &#92;u, &#92;U} escapes, or names where there are some. */
    static PyStr escape(PyStr s, int start, int end, boolean names) {
        StrBuilder out = new StrBuilder(4 * (end - start));
        for (int i = start; i < end; i++) {
            int c = s.codePointAt(i);
            String name = names ? CharacterNames.name(c) : null;
            if (name != null) {
                out.append("\\N{").append(name).append('}');
            } else if (c < 0x100) {
                out.append("\\x").append(hex(c, 2));
            } else if (c < 0x10000) {
                out.append("\\u").append(hex(c, 4));
            } else {
                out.append("\\U").append(hex(c, 8));
            }
        }
        return out.toStr();
    }

    private static String hex(int c, int digits) {
        String hex = Integer.toHexString(c);
        return "0".repeat(digits - hex.length()).concat(hex);
    }

    static PyStr escapeBytes(PyBytes bytes, int start, int end) {
        StrBuilder out = new StrBuilder(4 * (end - start));
        for (int i = start; i < end; i++) {
            out.append("\\x").append(hex(bytes.byteAt(i), 2));
        }
        return out.toStr();
    }

    static PyStr references(PyStr s, int start, int end) {
        StrBuilder out = new StrBuilder(7 * (end - start));
        for (int i = start; i < end; i++) {
            out.append("&#").append(Integer.toString(s.codePointAt(i))).append(';');
        }
        return out.toStr();
    }

    /** The bytes that surrogates stand for; null if there is another character. */
    static byte[] unescape(PyStr s, int start, int end) {
        byte[] out = new byte[end - start];
        for (int i = start; i < end; i++) {
            int c = s.codePointAt(i);
            if (!standsForByte(c)) {
                return null;
            }
            out[i - start] = (byte) (c - 0xDC00);
        }
        return out;
    }

    static boolean standsForByte(int codePoint) {
        return codePoint >= 0xDC80 && codePoint <= 0xDCFF;
    }

    /** The surrogates that stand for bytes; null if the first is ASCII. */
    static int[] escape(byte[] bytes, int start, int end) {
        int n = 0;
        while (n < 4 && start + n < end && bytes[start + n] < 0) {
            n++;
        }
        if (n == 0) {
            return null;
        }
        int[] out = new int[n];
        for (int i = 0; i < n; i++) {
            out[i] = 0xDC00 + (bytes[start + i] & 0xFF);
        }
        return out;
    }

    /** The bytes of a surrogate in an encoding; 0 for encodings that have no such form. */
    static int size(String encoding) {
        String name = CodecRegistry.normalize(encoding);
        if (name.equals("utf_8") || name.equals("utf8") || name.equals("cp_utf8")) {
            return 3;
        }
        return name.startsWith("utf_16") || name.startsWith("utf16") ? 2
                : name.startsWith("utf_32") || name.startsWith("utf32") ? 4 : 0;
    }

    private static boolean isBigEndian(String encoding) {
        return CodecRegistry.normalize(encoding).endsWith("be");
    }

    /** Surrogates encoded as if they were characters; null if something else is among them. */
    static byte[] pass(PyStr s, int start, int end, String encoding) {
        int size = size(encoding);
        if (size == 0) {
            return null;
        }
        ByteBuilder out = new ByteBuilder(size * (end - start));
        for (int i = start; i < end; i++) {
            int c = s.codePointAt(i);
            if (c < 0xD800 || c > 0xDFFF) {
                return null;
            }
            if (size == 3) {
                out.append(0xE0 | c >> 12).append(0x80 | c >> 6 & 0x3F).append(0x80 | c & 0x3F);
                continue;
            }
            for (int k = 0; k < size; k++) {
                out.append(c >> 8 * (isBigEndian(encoding) ? size - 1 - k : k));
            }
        }
        return out.toBytes();
    }

    /** The surrogate that is encoded at a position; null if there is none. */
    static int[] pass(byte[] bytes, int start, String encoding) {
        int size = size(encoding);
        if (size == 0 || start + size > bytes.length) {
            return null;
        }
        int c = 0;
        if (size == 3) {
            int a = bytes[start] & 0xFF;
            int b = bytes[start + 1] & 0xFF;
            int d = bytes[start + 2] & 0xFF;
            if ((a & 0xF0) == 0xE0 && (b & 0xC0) == 0x80 && (d & 0xC0) == 0x80) {
                c = (a & 15) << 12 | (b & 0x3F) << 6 | d & 0x3F;
            }
        } else {
            for (int k = 0; k < size; k++) {
                c |= (bytes[start + k] & 0xFF) << 8 * (isBigEndian(encoding) ? size - 1 - k : k);
            }
        }
        return c < 0xD800 || c > 0xDFFF ? null : new int[] {c};
    }
}
