package org.krait.conformance.frontend;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Pieces of files with one or two mistakes: a token left out, doubled, replaced, moved or put in, a damaged
 * indentation, a source that breaks off, a stray character; changed lines ({@link LineMutations}); a damaged or a new
 * f-string or t-string; bytes in another encoding than they declare, or none at all. And sources of a grammar
 * ({@link SourceGrammar}), damaged or not. The same seed gives the same sources. Half of those in bytes lie in a file
 * of their name, from which errors show lines.
 */
final class SourceMutations {

    private static final String[] TOKENS = {
        "(", ")", "[", "]", "{", "}", ":", ",", ";", "=", "==", ":=", "+", "-", "*", "**", "/", "//", ".",
        "...", "->", "@", "!", "!=", "<", ">", "%", "|", "&", "^", "~", "if", "else", "elif", "for", "while",
        "in", "is", "not", "and", "or", "lambda", "def", "class", "return", "yield", "await", "async", "with",
        "as", "try", "except", "finally", "raise", "from", "import", "global", "nonlocal", "del", "assert",
        "pass", "break", "continue", "None", "True", "False", "match", "case", "type", "_", "x", "print",
        "exec", "1", "0x", "1_", "1e", "07", "1j", "\"a\"", "'b'", "b\"c\"", "f\"{x}\"", "t\"{y}\"", "f\"{",
        "\"\"\"", "'", "\"", "\\", "\n", "\t", " ", "    ", "#", "$", "?", "é", "€", "\u00a0", "+=", "<>",
        "# type: int", "f\"{x!r:>{w}}\"", "rb", "f'{a=}'", "*a", "**k", "a=1",
    };

    private static final String[] STRING_PARTS = {
        "{", "}", "{{", "}}", "{x", "{x}", "{x!r}", "{x!", "{x!z}", "{x! r}", "{x:>{w}}", "{x:{y:{z}}}",
        "{x=}", "{x =!s:^10}", "{}", "{ }", "{!r}", "{:x}", "{=}", "{*a}", "{**k}", "{lambda x: 1}",
        "{(lambda x: 1)}", "{x := 1}", "{a b}", "{a, b}", "{yield x}", "{await x}", "{a[\"b\"]}", "{a['b']}",
        "{f'{x}'}", "{f\"{x}\"}", "{t'{x}'}", "{'''a'''}", "{#}", "{x#}", "{x\n}", "\n", "\\", "\\n",
        "\\N{DIGIT ONE}", "\\N{nothing}", "\\N", "\\x", "\\x41", "\\d", "\\{", "\\}", "{x\\}", "{\\n}",
        "{a.b(c)[d]}", "{a if b else c}", "{a if b}", "{not}", "{1 + }", "{a $ b}", "{)}", "{(}", "{[}",
        "{a]}", "{x!r:{y}", "{x:\\x}", "{x:}}", "'", "\"", "'''", "\"\"\"", "é", "€", "{é}", "{€}", "\u00a0",
        "{\u00a0x}", "{0x}", "{1_}", "{07}", "{x!r=}", "{x=!}", "{x::}", "{x:!r}", "{x.!r}", "{import}",
        "{a for b in c}", "{print x}", "{None = 1}",
    };

    private static final String[] PREFIXES = {
        "f", "F", "rf", "fR", "t", "T", "rt", "Tr", "b", "u", "ft", "bf", "ub", "",
    };

    private static final String[] ENCODINGS = {
        "utf-8", "UTF8", "utf_8", "utf-8-sig", "Utf-8-Unix", "latin-1", "iso-8859-1", "ISO8859-15",
        "iso-latin-1-dos", "ascii", "us-ascii", "cp1252", "cp1251", "cp437", "koi8-r", "koi8_u", "mac-roman",
        "iso8859-7", "cp1253", "cp874", "tis-620", "shift_jis", "sjis", "euc-jp", "euc_kr", "cp949", "gbk",
        "gb18030", "gb2312", "big5", "cp950", "hz", "iso2022_jp", "iso-2022-kr", "ISO2022_JP_3", "euc_jis_2004",
        "shift_jis-2004", "sjisx0213", "big5hkscs", "johab", "cp932", "rot13", "rot-13", "hex", "base64", "zlib",
        "uu", "quopri", "nonsense", "utf-9", "latin-99", "x", "utf-8.foo", "8bit",
    };

    private static final String[] COOKIES = {
        "# coding: %s", "# -*- coding: %s -*-", "#coding=%s", "# vim: set fileencoding=%s :", "# coding : %s",
        "# coding:%s", "  # coding: %s", "\f# coding: %s", "x = 1 # coding: %s", "# encoding: \t%s",
        "\"\"\"coding: %s\"\"\"", "# Coding: %s", "# coding = %s", "# coding:= %s", "# coding: coding: %s",
        "#!/usr/bin/python # coding: %s",
    };

    private static final byte[][] STRAY_BYTES = {
        {(byte) 0x80}, {(byte) 0xBF}, {(byte) 0xC0, (byte) 0x80}, {(byte) 0xC3}, {(byte) 0xC3, (byte) 0x28},
        {(byte) 0xE2, (byte) 0x82}, {(byte) 0xE0, (byte) 0x80, (byte) 0x80},
        {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, {(byte) 0xF0, (byte) 0x9F, (byte) 0x98},
        {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80}, {(byte) 0xF8, (byte) 0x88}, {(byte) 0xFE},
        {(byte) 0xFF}, {0}, {'\r'}, {'\f'}, {0x0B}, {0x1A}, {0x1B}, {0x7F},
        {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, {(byte) 0xFF, (byte) 0xFE}, {(byte) 0xC3, (byte) 0xA9},
        {(byte) 0xE2, (byte) 0x82, (byte) 0xAC}, {(byte) 0xF0, (byte) 0x9F, (byte) 0x98, (byte) 0x80},
        {(byte) 0xC2, (byte) 0xA0}, {(byte) 0xE9}, {(byte) 0xA4}, {(byte) 0x81},
    };

    private static final int TYPE_COMMENTS = 0x1000;
    private static final int ALLOW_INCOMPLETE_INPUT = 0x4000;
    private static final int DONT_IMPLY_DEDENT = 0x200;

    private static final int ATTEMPTS = 10_000;

    private final Random random;
    private final List<Path> files;
    private final Path folder;
    private final SourceGrammar grammar;
    private final LineMutations lines;
    private int written;

    /**
     * @param files  what the pieces are of; one at least is not empty and UTF-8
     * @param seed   makes the choices
     * @param folder takes the files
     */
    SourceMutations(List<Path> files, long seed, Path folder) {
        this.random = new Random(seed);
        this.files = files;
        this.folder = folder;
        this.grammar = new SourceGrammar(random);
        this.lines = new LineMutations(random, grammar);
    }

    /** The next source. */
    Source next() throws IOException {
        int kind = random.nextInt(16);
        String piece = random.nextInt(4) == 0 ? grammar.source() : piece();
        if (kind < 3) {
            byte[] bytes = encode(kind == 0 ? mutate(piece) : piece);
            String name = "<mutation>";
            if (random.nextBoolean()) {
                name = Files.write(folder.resolve(written++ + ".py"), bytes).toString();
            }
            return new Source(name, bytes, false, "exec", 0, Source.ANY_VERSION);
        }
        // Half of a surrogate pair has no place in a source.
        String text = mutate(piece, kind).replace("\0", "");
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        String mode = random.nextInt(20) > 0 ? "exec" : random.nextBoolean() ? "single" : "eval";
        int flags = (random.nextInt(8) == 0 ? TYPE_COMMENTS : 0)
                | (random.nextInt(10) == 0 ? ALLOW_INCOMPLETE_INPUT : 0)
                | (random.nextInt(10) == 0 ? DONT_IMPLY_DEDENT : 0);
        if (random.nextInt(10) == 0) {
            int version = random.nextInt(3) > 0 ? Source.ANY_VERSION : 4 + random.nextInt(10);
            return new Source("<mutation>", utf8, true, mode, flags | Source.ONLY_AST, version);
        }
        return new Source("<mutation>", utf8, true, mode, flags, Source.ANY_VERSION);
    }

    private <T> T oneOf(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Some lines of a file, from one on that is not indented. */
    private String piece() throws IOException {
        for (int i = 0; i < ATTEMPTS; i++) {
            byte[] bytes = PythonFiles.read(files.get(random.nextInt(files.size())));
            String source = new String(bytes, StandardCharsets.UTF_8);
            if (source.isEmpty() || source.indexOf('\uFFFD') >= 0) {
                continue;
            }
            String[] lines = source.split("(?<=\n)");
            int first = random.nextInt(lines.length);
            while (first > 0 && (lines[first].isBlank() || " \t)]}#".indexOf(lines[first].charAt(0)) >= 0)) {
                first--;
            }
            int last = Math.min(lines.length, first + 3 + random.nextInt(40));
            return String.join("", Arrays.asList(lines).subList(first, last));
        }
        throw new IOException("hardly a file is UTF-8, or all are empty");
    }

    private String mutate(String piece, int kind) {
        return switch (kind) {
            case 3, 4 -> mutateString(piece);
            case 5, 6, 7, 8, 9 -> mutate(piece);
            case 10, 11, 12 -> lines.mutate(piece);
            default -> grammar.source();
        };
    }

    private String mutate(String source) {
        List<String> tokens = split(source);
        int changes = random.nextInt(4) == 0 ? 2 : 1;
        for (int i = 0; i < changes && !tokens.isEmpty(); i++) {
            int at = random.nextInt(tokens.size());
            switch (random.nextInt(10)) {
                case 0, 1 -> tokens.remove(at);
                case 2, 3, 4 -> tokens.add(at, oneOf(TOKENS));
                case 5 -> tokens.set(at, oneOf(TOKENS));
                case 6 -> Collections.swap(tokens, at, Math.min(tokens.size() - 1, at + 1 + random.nextInt(4)));
                case 7 -> indent(tokens, at);
                case 8 -> {
                    String token = tokens.get(at);
                    int middle = random.nextInt(Math.max(token.length(), 1));
                    char stray = "()[]{}:,='\"\\!x1 \n".charAt(random.nextInt(17));
                    tokens.set(at, token.substring(0, middle) + stray + token.substring(middle));
                }
                default -> {
                    String all = String.join("", tokens);
                    return all.substring(0, random.nextInt(all.length() + 1));
                }
            }
        }
        return String.join("", tokens);
    }

    /** Changes the blanks in front of the next line. */
    private void indent(List<String> tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if (token.startsWith("\n")) {
                switch (random.nextInt(4)) {
                    case 0 -> tokens.set(i, token + " ");
                    case 1 -> tokens.set(i, token.substring(0, token.length() - 1));
                    case 2 -> tokens.set(i, token + "\t");
                    default -> tokens.set(i, token.replace("    ", "\t"));
                }
                return;
            }
        }
    }

    /** Puts a string with replacement fields in the place of a token. */
    private String mutateString(String source) {
        List<String> tokens = split(source);
        StringBuilder text = new StringBuilder(oneOf(PREFIXES));
        String quote = oneOf(new String[] {"'", "\"", "'''", "\"\"\""});
        text.append(quote);
        int parts = 1 + random.nextInt(4);
        for (int i = 0; i < parts; i++) {
            text.append(random.nextInt(3) == 0 ? "a" : "").append(oneOf(STRING_PARTS));
        }
        text.append(random.nextInt(12) == 0 ? "" : quote);
        if (random.nextInt(8) == 0) {
            text.append(' ').append(oneOf(PREFIXES)).append("'{x}'");
        }
        int at = random.nextInt(tokens.size());
        for (int i = 0; i < 40 && !Character.isJavaIdentifierStart(tokens.get(at).charAt(0)); i++) {
            at = random.nextInt(tokens.size());
        }
        tokens.set(at, text.toString());
        return String.join("", tokens);
    }

    /** Bytes of the text with a mark, a cookie or bytes that do not go together, or other line ends. */
    private byte[] encode(String source) {
        String encoding = oneOf(ENCODINGS);
        String text = source;
        if (random.nextInt(4) > 0) {
            String cookie = String.format(oneOf(COOKIES), encoding);
            int line = random.nextInt(4);
            String end = oneOf(new String[] {"\n", "\r", "\r\n", "\n\n"});
            text = "# first\n".repeat(Math.max(0, line - 1)) + cookie + end + text;
        }
        if (random.nextInt(3) == 0) {
            text = text.replace("e", "é").replaceFirst("a", "€");
        }
        if (random.nextInt(8) == 0) {
            text = text.replace("\n", random.nextBoolean() ? "\r" : "\r\n");
        }
        byte[] bytes = text.getBytes(random.nextInt(3) == 0 ? charset(encoding) : StandardCharsets.UTF_8);
        int strays = random.nextInt(3);
        for (int i = 0; i < strays; i++) {
            bytes = insert(bytes, random.nextInt(bytes.length + 1), oneOf(STRAY_BYTES));
        }
        if (random.nextInt(6) == 0) {
            bytes = insert(bytes, 0, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        }
        return bytes;
    }

    private static Charset charset(String encoding) {
        try {
            return Charset.forName(encoding);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.ISO_8859_1;
        }
    }

    private static byte[] insert(byte[] bytes, int at, byte[] part) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + part.length);
        System.arraycopy(part, 0, longer, at, part.length);
        System.arraycopy(bytes, at, longer, at + part.length, bytes.length - at);
        return longer;
    }

    /** Names, numbers, blanks (a line end with what follows it) and single characters. */
    private static List<String> split(String source) {
        List<String> tokens = new ArrayList<>();
        int i = 0;
        while (i < source.length()) {
            int start = i;
            char c = source.charAt(i++);
            if (Character.isJavaIdentifierPart(c)) {
                while (i < source.length() && Character.isJavaIdentifierPart(source.charAt(i))) {
                    i++;
                }
            } else if (c == ' ' || c == '\n') {
                while (i < source.length() && source.charAt(i) == ' ') {
                    i++;
                }
            }
            tokens.add(source.substring(start, i));
        }
        return tokens;
    }
}
