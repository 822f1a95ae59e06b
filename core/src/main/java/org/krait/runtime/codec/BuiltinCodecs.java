package org.krait.runtime.codec;

import java.nio.charset.StandardCharsets;

import org.krait.algorithm.codec.DecodeErrors;
import org.krait.algorithm.codec.Decoded;
import org.krait.algorithm.codec.EncodeErrors;
import org.krait.algorithm.codec.SingleByte;
import org.krait.algorithm.codec.TextSink;
import org.krait.algorithm.codec.Utf16;
import org.krait.algorithm.codec.Utf8;
import org.krait.object.Buffers;
import org.krait.object.PyObject;
import org.krait.object.str.PyStr;
import org.krait.object.str.StrEncoding;

/**
 * The encodings that are there without a search function, by their normalised names; and the bridge between Python's
 * texts and the engines of {@code org.krait.algorithm.codec}.
 */
public final class BuiltinCodecs {
    private BuiltinCodecs() {
    }

    /** The text that a decoder collected. */
    public static PyStr text(TextSink sink) {
        // Below the surrogates chars and code points are the same, whatever stands together.
        return sink.isBelow(0x8000) ? PyStr.ofUnits(sink.toString()) : PyStr.ofCodePoints(sink.toArray());
    }

    /** Handler of decoding errors by name, null for strict. */
    public static DecodeErrors decoding(String errors) {
        return new Handling.Decoding(errors == null ? "strict" : errors);
    }

    /** Handler of encoding errors by name, null for strict. */
    public static EncodeErrors encoding(PyStr text, String errors) {
        return new Handling.Encoding(text, errors == null ? "strict" : errors);
    }

    /** The bytes of a text; null for an encoding that is not built in. */
    static byte[] encode(PyStr text, String name, String errors) {
        switch (name) {
            case "utf_8", "utf8":
                return utf8(text, errors);
            case "latin_1", "latin1", "iso_8859_1", "iso8859_1":
                return latin1(text, errors);
            case "ascii", "us_ascii":
                return ascii(text, errors);
            case "utf_16", "utf16":
                return Utf16.encode(text.codePoints_(), 0, encoding(text, errors));
            case "utf_32", "utf32":
                return Utf16.encode32(text.codePoints_(), 0, encoding(text, errors));
            default:
                return null;
        }
    }

    /** UTF-8. */
    public static byte[] utf8(PyStr text, String errors) {
        byte[] fast = StrEncoding.encodeUtf8(text);
        return fast != null ? fast : Utf8.encode(text.codePoints_(), encoding(text, errors));
    }

    /** Latin-1. */
    public static byte[] latin1(PyStr text, String errors) {
        byte[] fast = StrEncoding.encodeLatin1(text);
        return fast != null ? fast : SingleByte.encodeLatin1(text.codePoints_(), encoding(text, errors));
    }

    /** ASCII. */
    public static byte[] ascii(PyStr text, String errors) {
        return text.isAscii() ? StrEncoding.encodeLatin1(text)
                : SingleByte.encodeAscii(text.codePoints_(), encoding(text, errors));
    }

    /** The text of bytes; null for an encoding that is not built in. */
    static PyStr decode(PyObject object, String name, String errors) {
        switch (name) {
            case "utf_8", "utf8":
                return utf8(Buffers.bytes(object), errors);
            case "latin_1", "latin1", "iso_8859_1", "iso8859_1":
                return latin1(Buffers.bytes(object));
            case "ascii", "us_ascii":
                return ascii(Buffers.bytes(object), errors);
            case "utf_16", "utf16":
                return text(Utf16.decode(Buffers.bytes(object), 0, true, decoding(errors)).text());
            case "utf_32", "utf32":
                return text(Utf16.decode32(Buffers.bytes(object), 0, true, decoding(errors)).text());
            default:
                return null;
        }
    }

    private static PyStr utf8(byte[] bytes, String errors) {
        PyStr fast = StrEncoding.decodeUtf8(bytes);
        if (fast != null) {
            return fast;
        }
        Decoded decoded = Utf8.decode(bytes, true, decoding(errors));
        return text(decoded.text());
    }

    /** Latin-1. */
    public static PyStr latin1(byte[] bytes) {
        return PyStr.ofUnits(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    /** ASCII. */
    public static PyStr ascii(byte[] bytes, String errors) {
        return text(SingleByte.decodeAscii(bytes, decoding(errors)).text());
    }
}
