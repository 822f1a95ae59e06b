package org.krait.conformance.frontend;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes sources of a grammar of right and wrong statements, {@code statements.grammar}: what hardly a file holds, such
 * as each kind of pattern in each place, or a {@code return} below a {@code finally} below an {@code except*}.
 */
final class SourceGrammar {

    private static final String RULES = "statements.grammar";
    private static final String INDENT = "    ";
    private static final String MISTAKE = "! ";
    private static final int MAX_DEPTH = 7;
    private static final int MAX_STATEMENTS = 3;

    /** An alternative of a rule, and whether it is none of Python's. */
    private record Alternative(String text, boolean isMistake) {
    }

    private final Map<String, List<Alternative>> rules = new HashMap<>();
    private final Random random;

    /** How many mistakes may still be made. */
    private int mistakes;

    /**
     * Reads the rules.
     *
     * @param random makes the choices
     */
    SourceGrammar(Random random) {
        this.random = random;
        try (InputStream text = SourceGrammar.class.getResourceAsStream(RULES)) {
            List<Alternative> alternatives = null;
            for (String line : new String(text.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith(INDENT)) {
                    alternatives.add(alternative(line.substring(INDENT.length())));
                } else if (!line.isEmpty() && line.charAt(0) != '#') {
                    alternatives = new ArrayList<>();
                    rules.put(line, alternatives);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Alternative alternative(String line) {
        boolean isMistake = line.startsWith(MISTAKE);
        String text = isMistake ? line.substring(MISTAKE.length()) : line;
        return new Alternative(text.replace("\\\\", "\0").replace("\\n", "\n").replace('\0', '\\'), isMistake);
    }

    /** A whole source; every third is meant to be right. */
    String source() {
        mistakes = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(2);
        return chosen("file", MAX_DEPTH) + "\n";
    }

    /** A statement of one or more lines, without the line end behind it. */
    String statement() {
        mistakes = random.nextInt(2);
        return chosen("stmt", 1 + random.nextInt(MAX_DEPTH));
    }

    /** An alternative of a rule; the first one, if {@code depth} is 0. */
    private String chosen(String rule, int depth) {
        List<Alternative> alternatives = rules.get(rule);
        if (alternatives == null) {
            throw new IllegalArgumentException("no rule for $" + rule);
        }
        if (depth <= 0) {
            return filled(alternatives.get(0).text, 0);
        }
        Alternative one = alternatives.get(random.nextInt(alternatives.size()));
        while (one.isMistake && mistakes == 0) {
            one = alternatives.get(random.nextInt(alternatives.size()));
        }
        if (one.isMistake) {
            mistakes--;
        }
        return filled(one.text, depth - 1);
    }

    private String filled(String alternative, int depth) {
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < alternative.length()) {
            char c = alternative.charAt(i++);
            if (c != '$') {
                text.append(c);
                continue;
            }
            int start = i;
            while (i < alternative.length() && Character.isLowerCase(alternative.charAt(i))) {
                i++;
            }
            String part = switch (alternative.substring(start, i)) {
                case "" -> String.valueOf(alternative.charAt(i++));
                case "none" -> "";
                case "block" -> block(depth);
                case String rule -> chosen(rule, depth);
            };
            text.append(part.replace("\n", "\n" + indentation(text)));
        }
        return text.toString();
    }

    private String block(int depth) {
        StringBuilder text = new StringBuilder();
        int count = depth <= 0 ? 1 : 1 + random.nextInt(MAX_STATEMENTS);
        for (int i = 0; i < count; i++) {
            text.append("\n").append(INDENT).append(chosen("stmt", depth).replace("\n", "\n" + INDENT));
        }
        return text.toString();
    }

    /** The blanks that the last line begins with. */
    private static String indentation(StringBuilder text) {
        int start = text.lastIndexOf("\n") + 1;
        int end = start;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return text.substring(start, end);
    }
}
