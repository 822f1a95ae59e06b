package org.krait.conformance.frontend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Changes whole lines of a source: leaves one out, doubles it, moves it, joins it with the next, puts it in brackets,
 * puts the head of a compound statement or a statement of the grammar in front of it, changes its blanks, its quotes
 * and string prefixes, its comment, or how the last line ends.
 */
final class LineMutations {

    /** Beginnings of statements, with or without what they belong to. */
    private static final String[] HEADS = {
        "else:", "elif x:", "finally:", "except:", "except E as e:", "except* E:", "except* (A, B) as e:",
        "except A, B:", "try:", "if x:", "while True:", "for x in y:", "for x, in *a, b:", "async for x in y:",
        "with a as b, c:", "with (a as b, c as d):", "async with a:", "match x:", "case _:", "case [a, *_]:",
        "case {'k': v, **rest}:", "case A(b=1) | None:", "def f():", "def f[T = int](x: T, /, *, y):",
        "async def f(*a: *b):", "class A:", "class A[*Ts = *x, **P](B):", "@d", "@x := y", "lambda:", "return",
        "return x", "break", "continue", "yield", "await x", "global x", "nonlocal x",
        "from __future__ import annotations", "import a.b as c", "from . import *", "type X[T] = Y",
        "del x, (y), [z]", "raise A from B", "assert (x, 'y')", "x: int = 1", "(x): int", "x: y", "{", "(", "[",
        ")", "'''", "\"\"\"", "f'''{", "t'''{x:", "\\", "#", "# type: ignore", "# type: () -> int", "print 'x'",
        "exec 'x' in y", "raise E, 'x'", "print >>f, x", "x = `y`", "ur'x'", "0777",
    };

    private static final String[] BLANKS = {
        " ", "  ", "    ", "\t", "\t\t", " \t", "\t ", "        ", "    \t", "\f", " \f ", "\t\f", "\u00a0", "\u3000",
    };

    private static final String[] ENDINGS = {
        "", "\\", "\\\n", "\\ \n", "\n\\", "\n    ", "\n\t#", "\n\f", "\n\u001a", "\r", "\n\r\n", " #", "\n  \\\n",
        "\n;", ":", ": ", "\n'''", "\n(", "\n{'", "\nf'{", "\nif x:\n", "\nx = \\\n", "\n@", "\nclass", "\n\n  # x",
    };

    private static final String[] COMMENTS = {
        "# type: int", "# type: ignore", "# type: ignore[x]", "#type:int", "# type: (int) -> str", "#: x",
        "# coding: x", "#!x", "# \u20ac",
    };

    private static final String[] PREFIXES = {"f", "t", "b", "r", "u", "rb", "fr", "tR", "F", "ft", "x"};

    private static final String[] BRACKETS = {"(", ")", "[", "]", "{", "}"};

    private final Random random;
    private final SourceGrammar grammar;

    /**
     * @param random  makes the choices
     * @param grammar makes statements
     */
    LineMutations(Random random, SourceGrammar grammar) {
        this.random = random;
        this.grammar = grammar;
    }

    /** A source with one change, now and then with two. */
    String mutate(String source) {
        String text = source;
        int changes = random.nextInt(4) == 0 ? 2 : 1;
        for (int i = 0; i < changes && !text.isEmpty(); i++) {
            List<String> lines = new ArrayList<>(Arrays.asList(text.split("(?<=\n)")));
            change(lines, random.nextInt(lines.size()));
            text = String.join("", lines);
        }
        return text;
    }

    private void change(List<String> lines, int at) {
        String line = lines.get(at);
        int blanks = blanks(line);
        String indentation = line.substring(0, blanks);
        String code = line.substring(blanks);
        switch (random.nextInt(15)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, line);
            case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
            case 3 -> Collections.swap(lines, at, Math.min(at + 1, lines.size() - 1));
            case 4 -> lines.set(at, withoutEnd(line) + oneOf(new String[] {"\\\n", " \\\n", "\\ \n", "", " ", ";"}));
            case 5 -> lines.add(at, indentation + oneOf(HEADS) + "\n");
            case 6 -> {
                lines.set(at, indentation + oneOf(HEADS) + "\n");
                indentFrom(lines, at + 1, "    ");
            }
            case 7 -> {
                lines.add(at, indentation + oneOf(HEADS) + "\n");
                indentFrom(lines, at + 1, oneOf(BLANKS));
            }
            case 8 -> lines.add(at, indentation + grammar.statement().replace("\n", "\n" + indentation) + "\n");
            case 9 -> lines.set(at, oneOf(BLANKS) + code);
            case 10 -> lines.set(at, indentation + oneOf(BLANKS) + code);
            case 11 -> lines.set(at, indentation + oneOf(BRACKETS) + withoutEnd(code) + oneOf(BRACKETS) + "\n");
            case 12 -> lines.set(at, withoutEnd(line) + oneOf(COMMENTS) + "\n");
            case 13 -> lines.set(at, quotes(line));
            default -> {
                int last = lines.size() - 1;
                lines.set(last, withoutEnd(lines.get(last)) + oneOf(ENDINGS));
            }
        }
    }

    /** Puts blanks in front of some of the lines that follow. */
    private void indentFrom(List<String> lines, int from, String blanks) {
        int end = Math.min(lines.size(), from + random.nextInt(6));
        for (int i = from; i < end; i++) {
            lines.set(i, blanks + lines.get(i));
        }
    }

    /** Changes a quote of a line, or what is in front of it. */
    private String quotes(String line) {
        int from = random.nextInt(line.length());
        for (int i = 0; i < line.length(); i++) {
            int at = (from + i) % line.length();
            char c = line.charAt(at);
            if (c == '"' || c == '\'') {
                String before = line.substring(0, at);
                String after = line.substring(at + 1);
                return switch (random.nextInt(5)) {
                    case 0 -> before + after;
                    case 1 -> before + (c == '"' ? '\'' : '"') + after;
                    case 2 -> before + c + c + c + after;
                    case 3 -> line.replace(c, c == '"' ? '\'' : '"');
                    default -> before + oneOf(PREFIXES) + c + after;
                };
            }
        }
        return oneOf(PREFIXES) + line;
    }

    private static String withoutEnd(String line) {
        return line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
    }

    private static int blanks(String line) {
        int blanks = 0;
        while (blanks < line.length() && (line.charAt(blanks) == ' ' || line.charAt(blanks) == '\t')) {
            blanks++;
        }
        return blanks;
    }

    private String oneOf(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
