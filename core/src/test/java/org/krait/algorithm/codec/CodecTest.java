package org.krait.algorithm.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.krait.algorithm.Oracle;

class CodecTest {
    private final List<String> log = new ArrayList<>();
    private final DecodeErrors decodeErrors = (encoding, object, start, end, reason) -> {
        log.add(encoding + " " + start + " " + end + " " + reason);
        return new DecodeErrors.Handled(new int[] {'?'}, end, object);
    };
    private final EncodeErrors encodeErrors = new EncodeErrors() {
        @Override
        public Handled handle(String encoding, int start, int end, String reason) {
            log.add(encoding + " " + start + " " + end + " " + reason);
            return new Handled(new int[] {'?'}, null, end);
        }

        @Override
        public RuntimeException error(String encoding, int start, int end, String reason) {
            return new IllegalStateException(reason);
        }
    };

    @Test
    void asCPython() {
        Oracle.Differences d = new Oracle.Differences();
        for (String[] c : Oracle.cases("codec/codecs.py")) {
            log.clear();
            if (c[0].equals("decode")) {
                byte[] bytes = Oracle.toBytes(c[2]);
                Decoded r = decode(c[1], bytes, c[3].equals("1"));
                d.check(c[4] + "|" + c[5] + "|" + c[6],
                        hex(r.text().toArray()) + "|" + r.consumed() + "|" + String.join("; ", log), c);
                String valid = Utf8.decodeValid(bytes, 0, bytes.length);
                if (c[1].equals("utf_8") && c[3].equals("1")) {
                    d.check(c[6].isEmpty() ? c[4] : "null",
                            valid == null ? "null" : hex(valid.codePoints().toArray()), c);
                }
            } else {
                int[] text = c[2].isEmpty() ? new int[0]
                        : Arrays.stream(c[2].split(" ")).mapToInt(s -> Integer.parseInt(s, 16)).toArray();
                byte[] r = encode(c[1], text);
                d.check(c[3] + "|" + c[4], HexFormat.of().formatHex(r) + "|" + String.join("; ", log), c);
            }
        }
        d.verify();
    }

    private static String hex(int[] text) {
        StringBuilder out = new StringBuilder();
        for (int c : text) {
            out.append(out.isEmpty() ? "" : " ").append(Integer.toHexString(c));
        }
        return out.toString();
    }

    private Decoded decode(String name, byte[] in, boolean isFinal) {
        return switch (name) {
            case "utf_8" -> Utf8.decode(in, isFinal, decodeErrors);
            case "utf_16_ex" -> plain(Utf16.decode(in, 0, isFinal, decodeErrors));
            case "utf_16_le" -> plain(Utf16.decode(in, -1, isFinal, decodeErrors));
            case "utf_16_be" -> plain(Utf16.decode(in, 1, isFinal, decodeErrors));
            case "utf_32_ex" -> plain(Utf16.decode32(in, 0, isFinal, decodeErrors));
            case "utf_32_le" -> plain(Utf16.decode32(in, -1, isFinal, decodeErrors));
            case "utf_32_be" -> plain(Utf16.decode32(in, 1, isFinal, decodeErrors));
            case "utf_7" -> Utf7.decode(in, isFinal, decodeErrors);
            case "unicode_escape" -> {
                UnicodeEscape.Unescaped r = UnicodeEscape.decode(in, isFinal, decodeErrors);
                yield new Decoded(r.text(), r.consumed());
            }
            case "raw_unicode_escape" -> UnicodeEscape.decodeRaw(in, isFinal, decodeErrors);
            default -> SingleByte.decodeAscii(in, decodeErrors);
        };
    }

    private static Decoded plain(Utf16.Ordered ordered) {
        return new Decoded(ordered.text(), ordered.consumed());
    }

    private byte[] encode(String name, int[] text) {
        return switch (name) {
            case "utf_8" -> Utf8.encode(text, encodeErrors);
            case "utf_16" -> Utf16.encode(text, 0, encodeErrors);
            case "utf_16_le" -> Utf16.encode(text, -1, encodeErrors);
            case "utf_16_be" -> Utf16.encode(text, 1, encodeErrors);
            case "utf_32" -> Utf16.encode32(text, 0, encodeErrors);
            case "utf_32_le" -> Utf16.encode32(text, -1, encodeErrors);
            case "utf_32_be" -> Utf16.encode32(text, 1, encodeErrors);
            case "utf_7" -> Utf7.encode(text);
            case "unicode_escape" -> UnicodeEscape.encode(text);
            case "raw_unicode_escape" -> UnicodeEscape.encodeRaw(text);
            case "ascii" -> SingleByte.encodeAscii(text, encodeErrors);
            default -> SingleByte.encodeLatin1(text, encodeErrors);
        };
    }

    @Test
    void charmapGoesBothWays() {
        int[] table = {'a', 0xFFFE, 0x20AC};
        assertEquals("a?\u20ac?", Charmap.decode(new byte[] {0, 1, 2, 3}, table, decodeErrors).text().toString());
        assertEquals("charmap 1 2 character maps to <undefined>", log.get(0));
        log.clear();
        byte[] r = Charmap.encode(new int[] {0x20AC, 'x', 'y', 'a'}, Charmap.build(new int[] {'a', '?', 0x20AC}),
                encodeErrors);
        assertEquals("020100", HexFormat.of().formatHex(r));
        assertEquals(List.of("charmap 1 3 character maps to <undefined>"), log);
        assertNull(Utf8.decodeValid(new byte[] {'a', -1}, 0, 2));
    }

    @Test
    void bytesAreEscaped() {
        byte[] in = "a\n'\"\\\u00ff".getBytes(StandardCharsets.ISO_8859_1);
        byte[] out = ByteEscape.encode(in);
        assertEquals("a\\n\\'\"\\\\\\xff", new String(out, StandardCharsets.ISO_8859_1));
        assertEquals("a\n'\"\\\u00ff",
                new String(ByteEscape.decode(out, "strict").bytes(), StandardCharsets.ISO_8859_1));
    }
}
