package org.krait.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code python.peg}, which explains its notation, by recursive descent: a method for each part of a rule. */
final class GrammarReader {

    /** What a message may say of a value. */
    private static final List<String> MESSAGE_FUNCTIONS = List.of("kind", "text", "line", "bound");

    private static final PegAction.Argument[] NO_ARGUMENTS = {};

    private final Map<String, Grammar.Rule> rules = new HashMap<>();
    /** All rules, those without names too. */
    private final List<Grammar.Rule> all = new ArrayList<>();
    /** The kinds of operators and keywords by their spellings. */
    private final Map<String, Integer> tokenKinds = new HashMap<>();

    /** The words of the rule at hand, and the place of the next. */
    private List<String> words;
    private int at;
    /** The places of the words that follow the one before without a space. */
    private final Set<Integer> glued = new HashSet<>();
    /** The names of the values of the alternative at hand; its place is a value's slot. */
    private List<String> labels;

    private GrammarReader() {
        for (int kind = 0; kind < Token.FIRST_KEYWORD; kind++) {
            String spelling = Token.operatorSpelling(kind);
            if (spelling != null) {
                tokenKinds.put(spelling, kind);
            }
        }
        for (int i = 0; i < Token.KEYWORDS.length; i++) {
            tokenKinds.put(Token.KEYWORDS[i], Token.FIRST_KEYWORD + i);
        }
    }

    /** Python's grammar. */
    static Grammar read() {
        String text;
        try (InputStream in = GrammarReader.class.getResourceAsStream("python.peg")) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the grammar cannot be read", e);
        }
        return new GrammarReader().grammar(text);
    }

    private Grammar grammar(String text) {
        StringBuilder current = new StringBuilder();
        for (String line : text.split("\n")) {
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            if (line.charAt(0) != ' ' && current.length() > 0) {
                readRule(current.toString());
                current.setLength(0);
            }
            current.append(line).append('\n');
        }
        readRule(current.toString());
        for (Grammar.Rule rule : all) {
            if (rule.alternatives == null) {
                throw new IllegalStateException("no rule " + rule.name);
            }
        }
        return new Grammar(rules, all);
    }

    /** The rule of a name, which may be defined further down. */
    private Grammar.Rule reference(String name) {
        Grammar.Rule rule = rules.get(name);
        if (rule == null) {
            rule = new Grammar.Rule(name);
            rules.put(name, rule);
            all.add(rule);
        }
        return rule;
    }

    private void readRule(String text) {
        words = split(text);
        at = 0;
        Grammar.Rule rule = reference(words.get(at++));
        while (!words.get(at).equals("=")) {
            String mode = words.get(at++);
            rule.memo |= mode.equals("memo");
            rule.left |= mode.equals("left");
        }
        at++;
        rule.alternatives = alternatives(null);
        if (at != words.size()) {
            throw new IllegalStateException("rule " + rule.name + " ends early at " + words.get(at));
        }
    }

    private Grammar.Alternative[] alternatives(String close) {
        List<Grammar.Alternative> alternatives = new ArrayList<>();
        accept("|");
        do {
            alternatives.add(alternative(close));
        } while (accept("|"));
        return alternatives.toArray(new Grammar.Alternative[0]);
    }

    private boolean accept(String word) {
        if (at < words.size() && words.get(at).equals(word)) {
            at++;
            return true;
        }
        return false;
    }

    private boolean ends(String close) {
        if (at >= words.size()) {
            return true;
        }
        String word = words.get(at);
        return word.equals("|") || word.equals("->") || word.equals(close);
    }

    private Grammar.Alternative alternative(String close) {
        List<String> outer = labels;
        labels = new ArrayList<>();
        List<Grammar.Item> items = new ArrayList<>();
        List<Integer> slots = new ArrayList<>();
        while (!ends(close)) {
            int slot = -1;
            if (at + 1 < words.size() && words.get(at + 1).equals(":")) {
                slot = labels.size();
                labels.add(words.get(at));
                at += 2;
            }
            items.add(suffixed());
            slots.add(slot);
        }
        PegAction action = accept("->") ? action() : null;
        Grammar.Alternative alternative = new Grammar.Alternative(items, slots, labels.size(), action);
        labels = outer;
        return alternative;
    }

    private Grammar.Item suffixed() {
        Grammar.Item item = simple();
        while (true) {
            if (accept("?")) {
                item = new Grammar.Optional(item);
            } else if (accept("*")) {
                item = new Grammar.Repeat(item, null, 0);
            } else if (accept("+")) {
                item = new Grammar.Repeat(item, null, 1);
            } else if (accept("%")) {
                item = new Grammar.Repeat(item, simple(), 1);
            } else {
                return item;
            }
        }
    }

    private Grammar.Item simple() {
        String word = words.get(at++);
        switch (word.charAt(0)) {
            case '&':
                return new Grammar.Look(simple(), true);
            case '!':
                return new Grammar.Look(simple(), false);
            case '^':
                return new Grammar.Cut();
            case '(': {
                Grammar.Rule group = new Grammar.Rule("group");
                group.alternatives = alternatives(")");
                all.add(group);
                at++;
                return group;
            }
            case '\'': {
                String spelling = word.substring(1, word.length() - 1);
                boolean forced = at < words.size() && words.get(at).equals("!") && isEndOfForced();
                if (forced) {
                    at++;
                }
                return new Grammar.TokenItem(tokenKind(spelling), spelling, forced);
            }
            case '"': {
                String spelling = word.substring(1, word.length() - 1);
                return Character.isLetter(spelling.charAt(0)) || spelling.equals("_")
                        ? new Grammar.SoftKeyword(spelling)
                        : new Grammar.TokenItem(tokenKind(spelling), spelling, false);
            }
            default:
                return Character.isUpperCase(word.charAt(0)) ? terminal(word) : reference(word);
        }
    }

    /**
     * Whether an exclamation mark directly follows the word before: it forces, while one before an item
     * negates.
     */
    private boolean isEndOfForced() {
        return words.get(at - 1).startsWith("'") && glued.contains(at);
    }

    private int tokenKind(String spelling) {
        Integer kind = tokenKinds.get(spelling);
        if (kind == null) {
            throw new IllegalStateException("no token " + spelling);
        }
        return kind;
    }

    private static Grammar.Item terminal(String name) {
        switch (name) {
            case "NAME":
                return new Grammar.Terminal(Token.NAME);
            case "NUMBER":
                return new Grammar.Terminal(Token.NUMBER);
            case "SOFT_KEYWORD":
                return new Grammar.Terminal(Grammar.Terminal.SOFT_KEYWORD);
            case "STRING":
                return new Grammar.TokenItem(Token.STRING, name, false);
            case "NEWLINE":
                return new Grammar.TokenItem(Token.NEWLINE, name, false);
            case "INDENT":
                return new Grammar.TokenItem(Token.INDENT, name, false);
            case "DEDENT":
                return new Grammar.TokenItem(Token.DEDENT, name, false);
            case "ENDMARKER":
                return new Grammar.TokenItem(Token.ENDMARKER, name, false);
            case "TYPE_COMMENT":
                return new Grammar.TokenItem(Token.TYPE_COMMENT, name, false);
            case "FSTRING_START":
                return new Grammar.TokenItem(Token.FSTRING_START, name, false);
            case "FSTRING_MIDDLE":
                return new Grammar.TokenItem(Token.FSTRING_MIDDLE, name, false);
            case "FSTRING_END":
                return new Grammar.TokenItem(Token.FSTRING_END, name, false);
            case "TSTRING_START":
                return new Grammar.TokenItem(Token.TSTRING_START, name, false);
            case "TSTRING_MIDDLE":
                return new Grammar.TokenItem(Token.TSTRING_MIDDLE, name, false);
            case "TSTRING_END":
                return new Grammar.TokenItem(Token.TSTRING_END, name, false);
            default:
                throw new IllegalStateException("no terminal " + name);
        }
    }

    // Actions

    private PegAction action() {
        if (accept("version")) {
            int version = Integer.parseInt(words.get(at++));
            String what = unquote(words.get(at++));
            return PegAction.version(version, what, action());
        }
        if (accept("error")) {
            String place = words.get(at++);
            PegAction.Argument[] where = at < words.size() && words.get(at).equals("(") ? arguments()
                    : NO_ARGUMENTS;
            return PegAction.error(place, where, unquote(words.get(at++)), messageArgument());
        }
        if (accept("indentation")) {
            return PegAction.error("indentation", NO_ARGUMENTS, unquote(words.get(at++)),
                    messageArgument());
        }
        String name = words.get(at++);
        if (labels.contains(name)) {
            return PegAction.value(labels.indexOf(name));
        }
        PegAction.Argument[] arguments = at < words.size() && words.get(at).equals("(") ? arguments()
                : NO_ARGUMENTS;
        return Character.isUpperCase(name.charAt(0)) ? PegAction.node(PegNode.Kind.valueOf(name), arguments)
                : PegAction.named(name, arguments);
    }

    /** What a message says of a value, such as {@code kind(a)}; null if it says nothing. */
    private PegAction.Argument messageArgument() {
        return at + 1 < words.size() && words.get(at + 1).equals("(") && MESSAGE_FUNCTIONS.contains(words.get(at))
                ? argument() : null;
    }

    private PegAction.Argument[] arguments() {
        List<PegAction.Argument> arguments = new ArrayList<>();
        at++;
        do {
            arguments.add(argument());
        } while (accept(","));
        at++;
        return arguments.toArray(new PegAction.Argument[0]);
    }

    private PegAction.Argument argument() {
        String word = words.get(at++);
        if (!accept("(")) {
            return new PegAction.Argument("", slot(word));
        }
        PegAction.Argument argument = new PegAction.Argument(word, slot(words.get(at++)));
        at++;
        return argument;
    }

    private int slot(String label) {
        int slot = labels.indexOf(label);
        if (slot < 0) {
            throw new IllegalStateException("no item is called " + label);
        }
        return slot;
    }

    private static String unquote(String word) {
        return word.substring(1, word.length() - 1).replace("\\\"", "\"");
    }

    // Words

    /** The words of a rule's text. */
    private List<String> split(String text) {
        List<String> split = new ArrayList<>();
        glued.clear();
        int i = 0;
        boolean space = true;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n') {
                i++;
                space = true;
                continue;
            }
            int start = i;
            if (c == '\'' || c == '"') {
                i++;
                while (text.charAt(i) != c) {
                    i += text.charAt(i) == '\\' ? 2 : 1;
                }
                i++;
            } else if (Character.isLetterOrDigit(c) || c == '_') {
                while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i))
                        || text.charAt(i) == '_')) {
                    i++;
                }
            } else if (text.startsWith("->", i)) {
                i += 2;
            } else {
                i++;
            }
            if (!space) {
                glued.add(split.size());
            }
            split.add(text.substring(start, i));
            space = false;
        }
        return split;
    }
}
