package org.krait.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.krait.algorithm.codec.multibyte.MultibyteCodec;
import org.krait.algorithm.codec.multibyte.MultibyteCodecs;

/** An encoding that a source may declare, with all its names in Python, as {@code encodings.txt} lists them. */
final class SourceEncoding {

    private static final String NO_TEXT = "-";
    private static final String MULTIBYTE = "*";
    private static final char NO_CHARACTER = '\uFFFE';

    private final String name;
    private final String charset;
    /** How Python's codec differs from Java's charset, null if it does not. */
    private final String differences;

    private SourceEncoding(String name, String charset, String differences) {
        this.name = name;
        this.charset = charset;
        this.differences = differences;
    }

    /** The encoding of a name as a cookie spells it, null if it is unknown here. */
    static SourceEncoding find(String spelling) {
        return Names.ALL.get(normalize(spelling));
    }

    /** Python's name for the codec, which its messages show. */
    String name() {
        return name;
    }

    /** Whether the codec makes text of bytes. */
    boolean isText() {
        return !charset.equals(NO_TEXT);
    }

    /** The codec of an encoding whose characters take several bytes, null for others. */
    MultibyteCodec multibyte() {
        return charset.equals(MULTIBYTE) ? MultibyteCodecs.find(name) : null;
    }

    /** The characters of the bytes of an encoding in which each byte is one, U+FFFE for none. */
    int[] table() {
        Charset java = Charset.forName(charset);
        int[] table = new int[256];
        byte[] one = new byte[1];
        for (int i = 0; i < table.length; i++) {
            one[0] = (byte) i;
            char c = new String(one, java).charAt(0);
            table[i] = c == '\uFFFD' ? NO_CHARACTER : c;
        }
        if (differences != null) {
            for (String run : differences.split(",")) {
                int at = Integer.parseInt(run.substring(0, 2), 16);
                for (int i = 3; i < run.length(); i += 4) {
                    table[at++] = Integer.parseInt(run.substring(i, i + 4), 16);
                }
            }
        }
        return table;
    }

    /** One spelling for a name: as {@code encodings.normalize_encoding} does, in small letters. */
    private static String normalize(String encoding) {
        StringBuilder name = new StringBuilder();
        boolean separate = false;
        for (int i = 0; i < encoding.length(); i++) {
            char c = encoding.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.') {
                if (separate && name.length() > 0) {
                    name.append('_');
                }
                name.append(c == '.' ? '_' : c);
                separate = false;
            } else {
                separate = true;
            }
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }

    /** Loaded when the first source declares an encoding. */
    private static final class Names {
        private static final Map<String, SourceEncoding> ALL = read();

        private static Map<String, SourceEncoding> read() {
            String text;
            try (InputStream in = SourceEncoding.class.getResourceAsStream("encodings.txt")) {
                text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            } catch (IOException e) {
                throw new IllegalStateException("the list of encodings cannot be read", e);
            }
            Map<String, SourceEncoding> all = new HashMap<>();
            for (String line : text.split("\n")) {
                if (line.startsWith("#")) {
                    continue;
                }
                String[] words = line.split(" ");
                int aliases = words.length > 2 && words[2].startsWith("=") ? 3 : 2;
                SourceEncoding encoding = new SourceEncoding(words[0], words[1],
                        aliases == 3 ? words[2].substring(1) : null);
                all.put(words[0], encoding);
                for (int i = aliases; i < words.length; i++) {
                    all.put(words[i], encoding);
                }
            }
            return all;
        }
    }
}
