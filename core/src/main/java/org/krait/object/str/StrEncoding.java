package org.krait.object.str;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.krait.object.Buffers;
import org.krait.object.PyObject;
import org.krait.object.bytes.PyBytes;
import org.krait.object.descriptor.ArgParser;
import org.krait.runtime.codec.CodecRegistry;

/**
 * {@code str.encode} and {@code bytes.decode}. The usual encodings are done here while nothing goes wrong; for
 * everything else the registry of codecs is asked.
 */
public final class StrEncoding {
    private StrEncoding() {
    }

    private enum Common { UTF_8, LATIN_1, ASCII, OTHER }

    private static Common common(PyStr encoding) {
        if (encoding == null) {
            return Common.UTF_8;
        }
        String name = encoding.toString();
        return switch (name) {
            case "utf-8", "utf8", "UTF-8", "utf_8", "UTF8" -> Common.UTF_8;
            case "latin-1", "latin1", "iso-8859-1", "iso8859-1", "latin_1" -> Common.LATIN_1;
            case "ascii", "us-ascii", "ASCII" -> Common.ASCII;
            default -> Common.OTHER;
        };
    }

    /**
     * {@code s.encode(encoding, errors)}.
     *
     * @param encoding null for UTF-8
     * @param errors null for strict
     */
    public static PyBytes encode(PyStr s, PyStr encoding, PyStr errors) {
        Common kind = common(encoding);
        checkNames(kind, encoding, errors);
        if (kind != Common.OTHER) {
            byte[] out = encode(s, kind);
            if (out != null) {
                return PyBytes.of(out);
            }
        }
        return CodecRegistry.current().encodeText(s, encoding == null ? "utf-8" : encoding.toString(),
                errors == null ? null : errors.toString());
    }

    /**
     * Both names are C strings; in development mode they must be known, also where nothing is to be encoded or goes
     * wrong.
     */
    private static void checkNames(Common kind, PyStr encoding, PyStr errors) {
        if (errors != null || kind == Common.OTHER) {
            if (encoding != null) {
                ArgParser.cString(encoding);
            }
            if (errors != null) {
                ArgParser.cString(errors);
            }
            CodecRegistry.current().checkNames(encoding, errors);
        }
    }

    /** The text in UTF-8, null if it has surrogates. */
    public static byte[] encodeUtf8(PyStr s) {
        return encode(s, Common.UTF_8);
    }

    /** The text in Latin-1, null if it has other characters. */
    public static byte[] encodeLatin1(PyStr s) {
        return encode(s, Common.LATIN_1);
    }

    /**
     * The bytes, null if a character can't be encoded. What is in Latin-1, as sources are, is only copied and compared:
     * a loop over its characters would be slow in a new process.
     */
    private static byte[] encode(PyStr s, Common kind) {
        if (s.wide != null) {
            return kind == Common.UTF_8 ? encodeWide(s.wide) : null;
        }
        String text = s.text;
        byte[] latin1 = text.getBytes(StandardCharsets.ISO_8859_1);
        if (text.equals(new String(latin1, StandardCharsets.ISO_8859_1))) {
            if (kind == Common.LATIN_1) {
                return latin1;
            }
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            return kind == Common.UTF_8 || utf8.length == latin1.length ? utf8 : null;
        }
        if (kind != Common.UTF_8) {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return null;
            }
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] encodeWide(int[] wide) {
        for (int c : wide) {
            if (c >= 0xD800 && c < 0xE000) {
                return null;
            }
        }
        return new String(wide, 0, wide.length).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * {@code bytes.decode(encoding, errors)} of a bytes-like object.
     *
     * @param encoding null for UTF-8
     * @param errors null for strict
     */
    public static PyStr decode(PyObject bytes, PyStr encoding, PyStr errors) {
        Common kind = common(encoding);
        checkNames(kind, encoding, errors);
        if (kind != Common.OTHER) {
            byte[] given = Buffers.bytes(bytes);
            PyStr text = decode(given, 0, given.length, kind);
            if (text != null) {
                return text;
            }
        }
        return CodecRegistry.current().decodeText(bytes, encoding == null ? "utf-8" : encoding.toString(),
                errors == null ? null : errors.toString());
    }

    /** The text of bytes in UTF-8, null if they are malformed. */
    public static PyStr decodeUtf8(byte[] bytes) {
        return decode(bytes, 0, bytes.length, Common.UTF_8);
    }

    /** The text of some of the bytes in UTF-8, null if they are malformed. */
    public static PyStr decodeUtf8(byte[] bytes, int start, int count) {
        return decode(bytes, start, count, Common.UTF_8);
    }

    private static PyStr decode(byte[] bytes, int start, int count, Common kind) {
        String latin1 = new String(bytes, start, count, StandardCharsets.ISO_8859_1);
        if (kind == Common.LATIN_1 || latin1.equals(new String(bytes, start, count, StandardCharsets.UTF_8))) {
            return PyStr.ofUnits(latin1);
        }
        if (kind == Common.ASCII) {
            return null;
        }
        try {
            CharBuffer chars = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, start, count));
            return PyStr.of(chars.toString());
        } catch (CharacterCodingException malformed) {
            return null;
        }
    }
}
