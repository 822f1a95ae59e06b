package org.krait.syntax;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Pieces of a library's files with one or two mistakes: a token left out, doubled, replaced, moved or put
 * in, a damaged indentation, a source that breaks off, a stray character. The same seed gives the same
 * pieces.
 */
final class SourceMutations {
    private static final String[] TOKENS = {
        "(", ")", "[", "]", "{", "}", ":", ",", ";", "=", "==", ":=", "+", "-", "*", "**", "/", "//", ".",
                "...",
        "->", "@", "!", "!=", "<", ">", "%", "|", "&", "^", "~", "if", "else", "elif", "for", "while", "in",
        "is",
        "not", "and", "or", "lambda", "def", "class", "return", "yield", "await", "async", "with", "as",
        "try",
        "except", "finally", "raise", "from", "import", "global", "nonlocal", "del", "assert", "pass",
        "break",
        "continue", "None", "True", "False", "match", "case", "type", "_", "x", "print", "exec", "1", "0x",
        "1_",
        "1e", "07", "1j", "\"a\"", "'b'", "b\"c\"", "f\"{x}\"", "t\"{y}\"", "f\"{", "\"\"\"", "'", "\"",
        "\\", "\n",
        "\t", " ", "    ", "#", "$", "?", "é", "€", "\u00a0", "+=", "<>", "# type: int", "f\"{x!r:>{w}}\"",
        "rb",
        "f'{a=}'", "*a", "**k", "a=1",
    };

    private final Random random;
    private final List<Path> files;

    SourceMutations(Path library, long seed) throws IOException {
        this.random = new Random(seed);
        this.files = new ArrayList<>(AstDigests.pythonFiles(library));
        Collections.sort(files);
    }

    /** A line of input for {@link ParseOutcomes}. */
    String next() throws IOException {
        // Half of a surrogate pair has no place in a source.
        byte[] utf8 = mutate(piece()).replace("\0", "").getBytes(StandardCharsets.UTF_8);
        String source = new String(utf8, StandardCharsets.UTF_8);
        String mode = random.nextInt(20) > 0 ? "EXEC" : random.nextBoolean() ? "SINGLE" : "EVAL";
        int version = random.nextInt(30) > 0 ? 14 : 4 + random.nextInt(10);
        String flags = "s" + (random.nextInt(4) == 0 ? "t" : "") + (random.nextInt(10) == 0 ? "i" : "")
                + (random.nextInt(10) == 0 ? "d" : "");
        return mode + "\t" + version + "\t" + flags + "\t" + ParseOutcomes.escape(source);
    }

    /** Some lines of a file, from one on that is not indented. */
    private String piece() throws IOException {
        while (true) {
            byte[] bytes = Files.readAllBytes(files.get(random.nextInt(files.size())));
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
            return String.join("", List.of(lines).subList(first, last));
        }
    }

    private String mutate(String source) {
        List<String> tokens = split(source);
        int changes = random.nextInt(4) == 0 ? 2 : 1;
        for (int i = 0; i < changes && !tokens.isEmpty(); i++) {
            int at = random.nextInt(tokens.size());
            switch (random.nextInt(10)) {
                case 0, 1 -> tokens.remove(at);
                case 2, 3, 4 -> tokens.add(at, TOKENS[random.nextInt(TOKENS.length)]);
                case 5 -> tokens.set(at, TOKENS[random.nextInt(TOKENS.length)]);
                case 6 -> Collections.swap(tokens, at, Math.min(tokens.size() - 1, at + 1
                        + random.nextInt(4)));
                case 7 -> indent(tokens, at);
                case 8 -> {
                    String token = tokens.get(at);
                    int middle = random.nextInt(token.length());
                    char stray = "()[]{}:,='\"\\!x1 \n".charAt(random.nextInt(17));
                    tokens.set(at, token.substring(0, middle) + stray + token.substring(middle));
                }
                default -> {
                    String all = String.join("", tokens);
                    return all.substring(0, random.nextInt(all.length()));
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
