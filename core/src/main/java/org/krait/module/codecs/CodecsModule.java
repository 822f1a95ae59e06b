package org.krait.module.codecs;

import java.util.Arrays;

import org.krait.algorithm.AlgorithmError;
import org.krait.algorithm.codec.ByteEscape;
import org.krait.algorithm.codec.Charmap;
import org.krait.algorithm.codec.Decoded;
import org.krait.algorithm.codec.SingleByte;
import org.krait.algorithm.codec.UnicodeEscape;
import org.krait.algorithm.codec.Utf16;
import org.krait.algorithm.codec.Utf7;
import org.krait.algorithm.codec.Utf8;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.AlgorithmErrors;
import org.krait.object.Buffers;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.bytes.PyBytes;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;
import org.krait.object.str.StrEncoding;
import org.krait.runtime.Warnings;
import org.krait.runtime.codec.BuiltinCodecs;
import org.krait.runtime.codec.CodecRegistry;

/** The functions of {@code _codecs}. */
@ExposeModule(name = "_codecs")
public final class CodecsModule extends JavaModule {
    public CodecsModule() {
        super(CodecsModuleExposed.INSTANCE);
    }

    // The registry

    @Function
    void register(PyObject search_function) {
        CodecRegistry.current().register(search_function);
    }

    @Function
    void unregister(PyObject search_function) {
        CodecRegistry.current().unregister(search_function);
    }

    @Function
    PyObject lookup(String encoding) {
        return CodecRegistry.current().lookup(encoding);
    }

    @Function
    PyObject encode(PyObject obj, String encoding, String errors) {
        return CodecRegistry.current().encode(obj, encoding, errors);
    }

    @Function
    PyObject decode(PyObject obj, String encoding, String errors) {
        return CodecRegistry.current().decode(obj, encoding, errors);
    }

    @Function
    void register_error(String errors, PyObject handler) {
        CodecRegistry.current().registerError(errors, handler);
    }

    @Function
    boolean _unregister_error(String errors) {
        return CodecRegistry.current().unregisterError(errors);
    }

    @Function
    PyObject lookup_error(String name) {
        return CodecRegistry.current().lookupError(name);
    }

    // Results

    private static PyObject encoded(byte[] bytes, PyStr of) {
        return Py.tuple(PyBytes.of(bytes), Py.integer(of.length()));
    }

    private static PyObject decoded(Decoded d) {
        return Py.tuple(BuiltinCodecs.text(d.text()), Py.integer(d.consumed()));
    }

    /** A bytes argument that may also be an ASCII text. */
    private static byte[] bytesOrText(PyObject data) {
        return data instanceof PyStr s ? BuiltinCodecs.utf8(s, null) : Buffers.bytes(data);
    }

    /** The name of the error handler, which is looked at after a text or buffer has been taken. */
    private static String errors(PyObject errors, String function) {
        return ArgParser.string(errors == null ? Py.None : errors, function, "argument 2", true);
    }

    // UTF-8 and UTF-7

    @Function
    PyObject utf_8_encode(PyStr str, String errors) {
        return encoded(BuiltinCodecs.utf8(str, errors), str);
    }

    @Function
    PyObject utf_8_decode(byte[] data, String errors, boolean final_) {
                PyStr fast = StrEncoding.decodeUtf8(data);
        if (fast != null) {
            return Py.tuple(fast, Py.integer(data.length));
        }
        return decoded(Utf8.decode(data, final_, BuiltinCodecs.decoding(errors)));
    }

    @Function
    PyObject utf_7_encode(PyStr str, String errors) {
        return encoded(Utf7.encode(str.codePoints_()), str);
    }

    @Function
    PyObject utf_7_decode(byte[] data, String errors, boolean final_) {
        return decoded(Utf7.decode(data, final_, BuiltinCodecs.decoding(errors)));
    }

    // UTF-16 and UTF-32

    private static PyObject encoded16(PyStr str, String errors, int order) {
        return encoded(Utf16.encode(str.codePoints_(), order, BuiltinCodecs.encoding(str, errors)), str);
    }

    private static PyObject encoded32(PyStr str, String errors, int order) {
        return encoded(Utf16.encode32(str.codePoints_(), order, BuiltinCodecs.encoding(str, errors)), str);
    }

    private static Utf16.Ordered ordered16(byte[] data, String errors, int order, boolean final_) {
        return Utf16.decode(data, order, final_, BuiltinCodecs.decoding(errors));
    }

    private static Utf16.Ordered ordered32(byte[] data, String errors, int order, boolean final_) {
        return Utf16.decode32(data, order, final_, BuiltinCodecs.decoding(errors));
    }

    private static PyObject decoded(Utf16.Ordered d) {
        return Py.tuple(BuiltinCodecs.text(d.text()), Py.integer(d.consumed()));
    }

    private static PyObject decodedWithOrder(Utf16.Ordered d) {
        return Py.tuple(BuiltinCodecs.text(d.text()), Py.integer(d.consumed()), Py.integer(d.order()));
    }

    @Function
    PyObject utf_16_encode(PyStr str, String errors, int byteorder) {
        return encoded16(str, errors, byteorder);
    }

    @Function
    PyObject utf_16_le_encode(PyStr str, String errors) {
        return encoded16(str, errors, -1);
    }

    @Function
    PyObject utf_16_be_encode(PyStr str, String errors) {
        return encoded16(str, errors, 1);
    }

    @Function
    PyObject utf_16_decode(byte[] data, String errors, boolean final_) {
        return decoded(ordered16(data, errors, 0, final_));
    }

    @Function
    PyObject utf_16_le_decode(byte[] data, String errors, boolean final_) {
        return decoded(ordered16(data, errors, -1, final_));
    }

    @Function
    PyObject utf_16_be_decode(byte[] data, String errors, boolean final_) {
        return decoded(ordered16(data, errors, 1, final_));
    }

    @Function
    PyObject utf_16_ex_decode(byte[] data, String errors, int byteorder, boolean final_) {
        return decodedWithOrder(ordered16(data, errors, byteorder, final_));
    }

    @Function
    PyObject utf_32_encode(PyStr str, String errors, int byteorder) {
        return encoded32(str, errors, byteorder);
    }

    @Function
    PyObject utf_32_le_encode(PyStr str, String errors) {
        return encoded32(str, errors, -1);
    }

    @Function
    PyObject utf_32_be_encode(PyStr str, String errors) {
        return encoded32(str, errors, 1);
    }

    @Function
    PyObject utf_32_decode(byte[] data, String errors, boolean final_) {
        return decoded(ordered32(data, errors, 0, final_));
    }

    @Function
    PyObject utf_32_le_decode(byte[] data, String errors, boolean final_) {
        return decoded(ordered32(data, errors, -1, final_));
    }

    @Function
    PyObject utf_32_be_decode(byte[] data, String errors, boolean final_) {
        return decoded(ordered32(data, errors, 1, final_));
    }

    @Function
    PyObject utf_32_ex_decode(byte[] data, String errors, int byteorder, boolean final_) {
        return decodedWithOrder(ordered32(data, errors, byteorder, final_));
    }

    // One byte a character

    @Function
    PyObject latin_1_encode(PyStr str, String errors) {
        return encoded(BuiltinCodecs.latin1(str, errors), str);
    }

    @Function
    PyObject latin_1_decode(byte[] data, String errors) {
                return Py.tuple(BuiltinCodecs.latin1(data), Py.integer(data.length));
    }

    @Function
    PyObject ascii_encode(PyStr str, String errors) {
        return encoded(BuiltinCodecs.ascii(str, errors), str);
    }

    @Function
    PyObject ascii_decode(byte[] data, String errors) {
        return decoded(SingleByte.decodeAscii(data, BuiltinCodecs.decoding(errors)));
    }

    @Function
    PyObject charmap_encode(PyStr str, String errors, PyObject mapping) {
        if (mapping == Py.None) {
            return latin_1_encode(str, errors);
        }
        Charmap.Encoding map = mapping instanceof PyEncodingMap m ? m.mapping : CharmapMappings.encoding(mapping);
        return encoded(Charmap.encode(str.codePoints_(), map, BuiltinCodecs.encoding(str, errors)), str);
    }

    @Function
    PyObject charmap_decode(byte[] data, String errors, PyObject mapping) {
        if (mapping == Py.None) {
            return latin_1_decode(data, errors);
        }
                return decoded(mapping instanceof PyStr table
                ? Charmap.decode(data, table.codePoints_(), BuiltinCodecs.decoding(errors))
                : Charmap.decode(data, CharmapMappings.decoding(mapping), BuiltinCodecs.decoding(errors)));
    }

    @Function
    PyObject charmap_build(PyStr map) {
        int[] table = map.codePoints_();
        if (table.length == 0) {
            throw Errors.typeError("bad argument type for built-in operation");
        }
        boolean simple = table.length == 256 && table[0] == 0;
        for (int i = 1; simple && i < table.length; i++) {
            simple = table[i] != 0 && table[i] <= 0xFFFF;
        }
        if (simple) {
            return new PyEncodingMap(table);
        }
        PyDict dict = new PyDict();
        for (int i = 0; i < table.length; i++) {
            dict.put(Py.integer(table[i]), Py.integer(i));
        }
        return dict;
    }

    // Escapes

    @Function
    PyObject escape_encode(PyBytes data, String errors) {
        return Py.tuple(PyBytes.of(ByteEscape.encode(data.bytes)), Py.integer(data.size()));
    }

    @Function
    PyObject escape_decode(PyObject data, PyObject errors) {
        byte[] bytes = bytesOrText(data);
        String handler = errors(errors, "escape_decode");
        try {
            ByteEscape.Unescaped made = ByteEscape.decode(bytes, handler == null ? "strict" : handler);
            Warnings.invalidEscape(made.invalidEscape(), "b");
            return Py.tuple(PyBytes.of(made.bytes()), Py.integer(bytes.length));
        } catch (AlgorithmError e) {
            throw AlgorithmErrors.raise(e);
        }
    }

    @Function
    PyObject unicode_escape_encode(PyStr str, String errors) {
        return encoded(UnicodeEscape.encode(str.codePoints_()), str);
    }

    @Function
    PyObject unicode_escape_decode(PyObject data, PyObject errors, PyObject final_) {
        byte[] bytes = bytesOrText(data);
        String handler = errors(errors, "unicode_escape_decode");
        boolean last = Comparisons.isTrue(final_);
        UnicodeEscape.Unescaped made = UnicodeEscape.decode(bytes, last, BuiltinCodecs.decoding(handler));
        Warnings.invalidEscape(made.invalidEscape(), "");
        // A handler may have replaced the bytes by fewer or more.
        return Py.tuple(BuiltinCodecs.text(made.text()), Py.integer(last ? bytes.length : made.consumed()));
    }

    @Function
    PyObject raw_unicode_escape_encode(PyStr str, String errors) {
        return encoded(UnicodeEscape.encodeRaw(str.codePoints_()), str);
    }

    @Function
    PyObject raw_unicode_escape_decode(PyObject data, PyObject errors, PyObject final_) {
        byte[] bytes = bytesOrText(data);
        String handler = errors(errors, "raw_unicode_escape_decode");
        return decoded(UnicodeEscape.decodeRaw(bytes, Comparisons.isTrue(final_), BuiltinCodecs.decoding(handler)));
    }

    @Function
    PyObject readbuffer_encode(PyObject data, PyObject errors) {
        byte[] bytes = bytesOrText(data);
        errors(errors, "readbuffer_encode");
        return Py.tuple(PyBytes.of(Arrays.copyOf(bytes, bytes.length)), Py.integer(bytes.length));
    }
}
