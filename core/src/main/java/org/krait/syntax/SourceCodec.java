package org.krait.syntax;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

/** The encodings that a source may declare, under Python's names: those that Java knows. */
final class SourceCodec {

    /** An encoding that is unknown, or bytes that are not in it; the message is Python's. */
    static final class Failure extends Exception {
        private static final long serialVersionUID = 1L;

        Failure(String message) {
            super(message, null, false, false);
        }
    }

    /** Python's codecs that turn bytes into bytes or text into text. */
    private static final String[] NOT_TEXT = {"base64", "base64_codec", "base_64", "bz2", "bz2_codec", "hex",
        "hex_codec", "quopri", "quopri_codec", "quoted_printable", "quotedprintable", "rot13", "rot_13", "uu",
        "uu_codec", "zip", "zlib", "zlib_codec"};

    /** Python's name, Java's name, in pairs: where Java does not know Python's. */
    private static final String[] JAVA_NAMES = {
        "646", "US-ASCII", "l1", "ISO-8859-1", "latin", "ISO-8859-1", "cp65001", "UTF-8", "u8", "UTF-8",
                "utf",
        "UTF-8", "utf8_ucs2", "UTF-8", "utf8_ucs4", "UTF-8", "utf_8_sig", "UTF-8", "u16", "UTF-16", "u32",
        "UTF-32",
        "utf_16_le", "UTF-16LE", "utf_16_be", "UTF-16BE", "utf_32_le", "UTF-32LE", "utf_32_be", "UTF-32BE",
        "mac_roman", "x-MacRoman", "macroman", "x-MacRoman", "macintosh", "x-MacRoman", "mac_greek",
        "x-MacGreek",
        "mac_cyrillic", "x-MacCyrillic", "mac_iceland", "x-MacIceland", "mac_turkish", "x-MacTurkish",
        "mac_latin2",
        "x-MacCentralEurope", "mac_croatian", "x-MacCroatian", "mac_romanian", "x-MacRomania", "koi8_r",
        "KOI8-R",
        "koi8_u", "KOI8-U", "ansi", "windows-1252", "mbcs", "windows-1252", "hz", "x-HZ", "johab", "x-Johab",
        "big5hkscs", "Big5-HKSCS", "cp949", "x-windows-949", "uhc", "x-windows-949", "cp950", "x-windows-950",
        "cp932", "windows-31j", "ms932", "windows-31j", "mskanji", "windows-31j", "ms_kanji", "windows-31j",
        "cp936", "GBK", "936", "GBK", "gb2312", "GB2312", "euc_jp", "EUC-JP", "eucjp", "EUC-JP", "ujis",
        "EUC-JP",
        "euc_kr", "EUC-KR", "euckr", "EUC-KR", "shift_jis", "Shift_JIS", "sjis", "Shift_JIS", "s_jis",
        "Shift_JIS",
        "iso2022_jp", "ISO-2022-JP", "iso_2022_jp", "ISO-2022-JP", "iso2022_kr", "ISO-2022-KR", "iso_2022_kr",
        "ISO-2022-KR", "cp1125", "IBM866", "tis620", "TIS-620", "tis_620", "TIS-620",
    };

    private SourceCodec() {
    }

    /** The text of bytes in an encoding. */
    static String decode(String encoding, byte[] bytes, int start, int length) throws Failure {
        String name = encoding.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (String other : NOT_TEXT) {
            if (other.equals(name)) {
                throw new Failure("'" + encoding
                        + "' is not a text encoding; use codecs.decode() to handle arbitrary codecs");
            }
        }
        if (name.equals("utf_7") || name.equals("utf7") || name.equals("u7")) {
            throw new Failure("unknown encoding: " + encoding);
        }
        Charset charset = find(encoding, name);
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, length).slice();
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(length * (double) decoder.maxCharsPerByte())
                + 16);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int at = in.position();
            int b = in.get(at) & 0xFF;
            boolean ascii = charset.name().equals("US-ASCII");
            boolean oneByte = charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1.0f;
            throw new Failure("'" + (ascii ? "ascii" : oneByte ? "charmap" : name)
                    + "' codec can't decode byte 0x"
                    + Integer.toHexString(0x100 | b).substring(1) + " in position " + at + ": "
                    + (ascii ? "ordinal not in range(128)" : oneByte ? "character maps to <undefined>"
                            : result.isUnderflow() ? "incomplete multibyte sequence"
                            : "illegal multibyte sequence"));
        }
        decoder.flush(out);
        return out.flip().toString();
    }

    private static Charset find(String encoding, String name) throws Failure {
        String javaName = name;
        for (int i = 0; i < JAVA_NAMES.length; i += 2) {
            if (JAVA_NAMES[i].equals(name)) {
                javaName = JAVA_NAMES[i + 1];
                break;
            }
        }
        String[] tries = {javaName, name.replace('_', '-'),
            name.startsWith("iso8859") ? "iso-" + name.substring(3).replace('_', '-').replaceFirst("8859-?",
            "8859-")
                    : name,
            name.startsWith("windows") ? "windows-" + name.substring(7).replace("_", "") : name};
        for (String attempt : tries) {
            try {
                return Charset.forName(attempt);
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                continue;
            }
        }
        throw new Failure("unknown encoding: " + encoding);
    }
}
