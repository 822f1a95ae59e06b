package org.krait.algorithm.binary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.krait.algorithm.Oracle.attempt;
import static org.krait.algorithm.Oracle.toBytes;
import static org.krait.algorithm.Oracle.toText;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.krait.algorithm.AlgorithmError;
import org.krait.algorithm.Oracle;

class BinaryTest {
    @Test
    void structsAsCPython() {
        Oracle.Differences d = new Oracle.Differences();
        for (String[] c : Oracle.cases("binary/structs.py")) {
            String format = toText(c[1]);
            String actual = attempt(() -> switch (c[0]) {
                case "size" -> new StructFormat(format).size();
                case "pack" -> hex(pack(new StructFormat(format), c[2].split("\\|", -1)));
                default -> unpack(new StructFormat(format), toBytes(c[2]));
            });
            d.check(c[c.length - 1], actual, new String[] {format, c[2].length() > 300 ? "" : c[2]});
        }
        d.verify();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] pack(StructFormat format, String[] values) {
        byte[] out = new byte[(int) format.size()];
        int next = 0;
        for (StructFormat.Field f : format.fields()) {
            for (int i = 0; i < f.count(); i++) {
                int at = (int) f.offset() + i * f.size();
                String v = values[next++];
                switch (f.code()) {
                    case 's', 'p' -> StructFormat.putBytes(f, toBytes(v), out, at);
                    case 'c' -> out[at] = toBytes(v)[0];
                    case '?' -> out[at] = (byte) Integer.parseInt(v);
                    case 'e', 'f', 'd' -> format.putFloat(f.size(), Oracle.toDouble(v), out, at);
                    default -> {
                        BigInteger n = new BigInteger(v);
                        if (n.bitLength() < 64) {
                            format.putInt(f, n.longValue(), out, at);
                        } else {
                            format.putInt(f, n, out, at);
                        }
                    }
                }
            }
        }
        return out;
    }

    private static String unpack(StructFormat format, byte[] in) {
        List<String> out = new ArrayList<>();
        for (StructFormat.Field f : format.fields()) {
            for (int i = 0; i < f.count(); i++) {
                int at = (int) f.offset() + i * f.size();
                out.add(switch (f.code()) {
                    case 's', 'p' -> hex(StructFormat.getBytes(f, in, at));
                    case 'c' -> hex(new byte[] {in[at]});
                    case '?' -> in[at] != 0 ? "1" : "0";
                    case 'e', 'f', 'd' -> Oracle.bits(format.getFloat(f.size(), in, at));
                    default -> StructFormat.isUnsigned64(f) ? Long.toUnsignedString(format.getInt(f, in, at))
                            : String.valueOf(format.getInt(f, in, at));
                });
            }
        }
        return String.join("|", out);
    }

    @Test
    void textsAsCPython() {
        Oracle.Differences d = new Oracle.Differences();
        for (String[] c : Oracle.cases("binary/texts.py")) {
            byte[] data = toBytes(c[1]);
            boolean flag = c.length > 3 && c[2].equals("1");
            if (c[0].equals("hex")) {
                byte[] text = HexText.encode(data, '-', Integer.parseInt(c[2]));
                d.check(toText(c[3]), new String(text, StandardCharsets.US_ASCII), c);
                continue;
            }
            d.check(c[c.length - 1].replace("Error: ", "error: ").replace("Valueerror", "ValueError"),
                    attempt(() -> hex(switch (c[0]) {
                        case "a2b_base64" -> Base64Text.decode(data, flag);
                        case "b2a_base64" -> Base64Text.encode(data, flag);
                        case "b2a_uu" -> Uuencode.encode(data, flag);
                        case "a2b_uu" -> Uuencode.decode(data);
                        case "a2b_qp" -> QuotedPrintable.decode(data, flag);
                        case "b2a_qp" -> QuotedPrintable.encode(data, flag, c[3].equals("1"), c[4].equals("1"));
                        default -> HexText.decode(data);
                    })), c);
        }
        d.verify();
    }

    @Test
    void streamsAsCPython() {
        Oracle.Differences d = new Oracle.Differences();
        for (String[] c : Oracle.cases("binary/streams.py")) {
            switch (c[0]) {
                case "compress" -> compress(c, d);
                case "all" -> d.check(c[3].equals("-") ? "" : c[3],
                        attempt(() -> hex(Decompressor.decompressAll(toBytes(c[2]), Integer.parseInt(c[1])))), c);
                default -> {
                    Decompressor stream = new Decompressor(Integer.parseInt(c[1]), null);
                    int limit = c[2].equals("0") ? -1 : Integer.parseInt(c[2]);
                    for (String row : c[4].split(",")) {
                        String[] f = row.split("/", -1);
                        String actual;
                        try {
                            byte[] out = f.length > 1 ? stream.decompress(toBytes(f[0]), limit)
                                    : row.startsWith("error") ? stream.decompress(toBytes(c[3]), -1) : stream.flush();
                            actual = f.length > 1 ? f[0] + "/" + out.length + "/" + hex(stream.unusedData()) + "/"
                                    + hex(stream.unconsumedTail())
                                    : "flush " + out.length + " " + (stream.isAtEnd() ? 1 : 0);
                        } catch (AlgorithmError e) {
                            actual = "error: " + e.getMessage();
                        }
                        d.check(row, actual, new String[] {c[1], c[2]});
                    }
                }
            }
        }
        d.verify();
    }

    /** The same bytes where the JDK has the same zlib; the same text in any case. */
    private static void compress(String[] c, Oracle.Differences d) {
        byte[] text = toBytes(c[1]);
        int bits = Integer.parseInt(c[3]);
        Compressor z = new Compressor(Integer.parseInt(c[2]), bits, Integer.parseInt(c[4]), null);
        int half = text.length / 2;
        StringBuilder out = new StringBuilder(hex(z.compress(text, 0, half))).append(hex(z.flush(2)));
        Compressor copy = z.copy();
        out.append(hex(z.compress(text, half, text.length - half))).append(hex(z.flush(Compressor.FINISH)));
        String rest = hex(copy.compress(text, half, text.length - half)) + hex(copy.flush(Compressor.FINISH));
        assertEquals(rest, out.substring(out.length() - rest.length()));
        assertArrayEquals(text, Decompressor.decompressAll(toBytes(out.toString()), bits));
        d.check(c[5], out.toString(), new String[] {c[2], c[3], c[4], String.valueOf(text.length)});
    }
}
