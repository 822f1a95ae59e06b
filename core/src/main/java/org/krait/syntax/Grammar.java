package org.krait.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules of {@code python.peg}, read from that file, which explains the notation. */
final class Grammar {

    /**
     * The kinds of tokens that something may begin with: a set as two words of bits. What may be empty, or
     * depends on more than the kind of one token, may begin with any.
     */
    static final class First {
        long low;
        long high;
        boolean maybeEmpty;

        boolean contains(int kind) {
            return ((kind < 64 ? low >>> kind : high >>> kind - 64) & 1) != 0;
        }

        void add(int kind) {
            if (kind < 64) {
                low |= 1L << kind;
            } else {
                high |= 1L << kind - 64;
            }
        }

        /** Adds another set; whether this one grew. */
        boolean add(First other) {
            long lowBefore = low;
            long highBefore = high;
            low |= other.low;
            high |= other.high;
            return low != lowBefore || high != highBefore;
        }

        static First any() {
            First any = new First();
            any.low = -1;
            any.high = -1;
            return any;
        }
    }

    /** Something that may fit at a token. */
    abstract static class Item {
        /** Tries the item at the current token; null if it does not fit. */
        abstract PegNode match(PegParser parser);

        /** What the item may begin with, as far as is known of the rules. */
        abstract First first();
    }

    /** One way to satisfy a rule. */
    static final class Alternative {
        final Item[] items;
        /** For each item the slot of its value, or -1. */
        final int[] slots;
        final int slotCount;
        final PegAction action;
        /** Tried only in the pass that looks for an explanation. */
        final boolean invalid;
        /** With one item and no action the value is the item's. */
        final boolean transparent;
        final First first = new First();

        Alternative(List<Item> items, List<Integer> slots, int slotCount, PegAction action) {
            this.items = items.toArray(new Item[0]);
            this.slots = new int[items.size()];
            for (int i = 0; i < this.slots.length; i++) {
                this.slots[i] = slots.get(i);
            }
            this.slotCount = slotCount;
            this.action = action;
            this.invalid = this.items.length == 1 && this.items[0] instanceof Rule rule
                    && rule.name.startsWith("invalid_");
            int values = 0;
            for (Item item : this.items) {
                if (!(item instanceof Look)) {
                    values++;
                }
            }
            this.transparent = action == null && values == 1;
        }

        /** Adds to what the alternative may begin with; whether that grew. */
        boolean updateFirst() {
            boolean grew = false;
            for (Item item : items) {
                First itemFirst = item.first();
                grew |= first.add(itemFirst);
                if (!itemFirst.maybeEmpty) {
                    return grew;
                }
            }
            return first.add(First.any()) || grew;
        }
    }

    /** A rule, with a name or without. */
    static final class Rule extends Item {
        final String name;
        final int id;
        boolean memo;
        boolean left;
        /** A rule under which no alternative is tried that exists for explanations only. */
        final boolean withoutInvalid;
        Alternative[] alternatives;
        final First first = new First();

        Rule(String name, int id) {
            this.name = name;
            this.id = id;
            this.withoutInvalid = name.endsWith("_without_invalid");
        }

        @Override
        PegNode match(PegParser parser) {
            return parser.apply(this);
        }

        @Override
        First first() {
            return first;
        }
    }

    static final class TokenItem extends Item {
        private final int kind;
        private final boolean forced;
        private final String spelling;

        TokenItem(int kind, String spelling, boolean forced) {
            this.kind = kind;
            this.spelling = spelling;
            this.forced = forced;
        }

        @Override
        PegNode match(PegParser parser) {
            return forced ? parser.force(kind, spelling) : parser.token(kind);
        }

        @Override
        First first() {
            First first = forced ? First.any() : new First();
            first.add(kind);
            return first;
        }
    }

    static final class SoftKeyword extends Item {
        private final String word;

        SoftKeyword(String word) {
            this.word = word;
        }

        @Override
        PegNode match(PegParser parser) {
            return parser.softKeyword(word);
        }

        @Override
        First first() {
            First first = new First();
            first.add(Token.NAME);
            return first;
        }
    }

    /** A name, a number, or any soft keyword. */
    static final class Terminal extends Item {
        private final int kind;

        Terminal(int kind) {
            this.kind = kind;
        }

        @Override
        PegNode match(PegParser parser) {
            return kind == Token.NAME ? parser.name() : kind == Token.NUMBER ? parser.number()
                    : parser.anySoftKeyword();
        }

        @Override
        First first() {
            First first = new First();
            first.add(kind == Token.NUMBER ? Token.NUMBER : Token.NAME);
            return first;
        }
    }

    static final class Optional extends Item {
        private final Item item;

        Optional(Item item) {
            this.item = item;
        }

        @Override
        PegNode match(PegParser parser) {
            PegNode value = item.match(parser);
            return value == null ? PegNode.ABSENT : value;
        }

        @Override
        First first() {
            First first = new First();
            first.add(item.first());
            first.maybeEmpty = true;
            return first;
        }
    }

    static final class Repeat extends Item {
        private final Item item;
        private final Item separator;
        private final int least;

        Repeat(Item item, Item separator, int least) {
            this.item = item;
            this.separator = separator;
            this.least = least;
        }

        @Override
        PegNode match(PegParser parser) {
            int start = parser.mark();
            ArrayList<PegNode> values = new ArrayList<>();
            int end = start;
            while (true) {
                if (separator != null && !values.isEmpty() && separator.match(parser) == null) {
                    break;
                }
                PegNode value = item.match(parser);
                if (value == null) {
                    break;
                }
                values.add(value);
                end = parser.mark();
            }
            if (values.size() < least) {
                parser.reset(start);
                return null;
            }
            parser.reset(end);
            return parser.sequence(values);
        }

        @Override
        First first() {
            First first = new First();
            first.add(item.first());
            first.maybeEmpty = least == 0;
            return first;
        }
    }

    /** Looks ahead. */
    static final class Look extends Item {
        private final Item item;
        private final boolean expected;

        Look(Item item, boolean expected) {
            this.item = item;
            this.expected = expected;
        }

        @Override
        PegNode match(PegParser parser) {
            int start = parser.mark();
            boolean fits = item.match(parser) != null;
            parser.reset(start);
            return fits == expected ? PegNode.ABSENT : null;
        }

        @Override
        First first() {
            First first = new First();
            first.maybeEmpty = true;
            return first;
        }
    }

    /** From here on no other alternative is tried. */
    static final class Cut extends Item {
        @Override
        PegNode match(PegParser parser) {
            return PegNode.ABSENT;
        }

        @Override
        First first() {
            First first = new First();
            first.maybeEmpty = true;
            return first;
        }
    }

    private static final class Holder {
        static final Grammar PYTHON = new Grammar(text());

        private static String text() {
            try (InputStream in = Grammar.class.getResourceAsStream("python.peg")) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new IllegalStateException("the grammar cannot be read", e);
            }
        }
    }

    private final Map<String, Rule> rules = new HashMap<>();
    private final Map<String, Integer> tokenKinds = new HashMap<>();
    /** All rules, those without names too. */
    private final List<Rule> all = new ArrayList<>();
    private int ruleCount;

    // The reader's state: words of the rule at hand, and where it is.
    private List<String> words;
    private int at;
    private List<String> labels;

    /** Python's grammar, read at the first use. */
    static Grammar python() {
        return Holder.PYTHON;
    }

    Rule rule(String name) {
        Rule rule = rules.get(name);
        if (rule == null || rule.alternatives == null) {
            throw new IllegalStateException("no rule " + name);
        }
        return rule;
    }

    private Grammar(String text) {
        for (int kind = 0; kind < Token.FIRST_KEYWORD; kind++) {
            String spelling = Token.operatorSpelling(kind);
            if (spelling != null) {
                tokenKinds.put(spelling, kind);
            }
        }
        for (int i = 0; i < Token.KEYWORDS.length; i++) {
            tokenKinds.put(Token.KEYWORDS[i], Token.FIRST_KEYWORD + i);
        }
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
        for (Rule rule : rules.values()) {
            all.add(rule(rule.name));
        }
        boolean grew;
        do {
            grew = false;
            for (Rule rule : all) {
                for (Alternative alternative : rule.alternatives) {
                    grew |= alternative.updateFirst();
                    grew |= rule.first.add(alternative.first);
                }
            }
        } while (grew);
    }

    private Rule reference(String name) {
        Rule rule = rules.get(name);
        if (rule == null) {
            rule = new Rule(name, ruleCount++);
            rules.put(name, rule);
        }
        return rule;
    }

    private void readRule(String text) {
        words = split(text);
        at = 0;
        Rule rule = reference(words.get(at++));
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

    private Alternative[] alternatives(String close) {
        List<Alternative> all = new ArrayList<>();
        accept("|");
        do {
            all.add(alternative(close));
        } while (accept("|"));
        return all.toArray(new Alternative[0]);
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

    private Alternative alternative(String close) {
        List<String> outer = labels;
        labels = new ArrayList<>();
        List<Item> items = new ArrayList<>();
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
        Alternative alternative = new Alternative(items, slots, labels.size(), action);
        labels = outer;
        return alternative;
    }

    private Item suffixed() {
        Item item = simple();
        while (true) {
            if (accept("?")) {
                item = new Optional(item);
            } else if (accept("*")) {
                item = new Repeat(item, null, 0);
            } else if (accept("+")) {
                item = new Repeat(item, null, 1);
            } else if (accept("%")) {
                item = new Repeat(item, simple(), 1);
            } else {
                return item;
            }
        }
    }

    private Item simple() {
        String word = words.get(at++);
        switch (word.charAt(0)) {
            case '&':
                return new Look(simple(), true);
            case '!':
                return new Look(simple(), false);
            case '^':
                return new Cut();
            case '(': {
                Rule group = new Rule("group", ruleCount++);
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
                return new TokenItem(tokenKind(spelling), spelling, forced);
            }
            case '"': {
                String spelling = word.substring(1, word.length() - 1);
                return Character.isLetter(spelling.charAt(0)) || spelling.equals("_")
                        ? new SoftKeyword(spelling)
                        : new TokenItem(tokenKind(spelling), spelling, false);
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

    private static Item terminal(String name) {
        switch (name) {
            case "NAME":
                return new Terminal(Token.NAME);
            case "NUMBER":
                return new Terminal(Token.NUMBER);
            case "SOFT_KEYWORD":
                return new Terminal(-1);
            case "STRING":
                return new TokenItem(Token.STRING, name, false);
            case "NEWLINE":
                return new TokenItem(Token.NEWLINE, name, false);
            case "INDENT":
                return new TokenItem(Token.INDENT, name, false);
            case "DEDENT":
                return new TokenItem(Token.DEDENT, name, false);
            case "ENDMARKER":
                return new TokenItem(Token.ENDMARKER, name, false);
            case "TYPE_COMMENT":
                return new TokenItem(Token.TYPE_COMMENT, name, false);
            case "FSTRING_START":
                return new TokenItem(Token.FSTRING_START, name, false);
            case "FSTRING_MIDDLE":
                return new TokenItem(Token.FSTRING_MIDDLE, name, false);
            case "FSTRING_END":
                return new TokenItem(Token.FSTRING_END, name, false);
            case "TSTRING_START":
                return new TokenItem(Token.TSTRING_START, name, false);
            case "TSTRING_MIDDLE":
                return new TokenItem(Token.TSTRING_MIDDLE, name, false);
            case "TSTRING_END":
                return new TokenItem(Token.TSTRING_END, name, false);
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
                    : new PegAction.Argument[0];
            return PegAction.error(place, where, unquote(words.get(at++)), messageArgument());
        }
        if (accept("indentation")) {
            return PegAction.error("indentation", new PegAction.Argument[0], unquote(words.get(at++)),
                    messageArgument());
        }
        String name = words.get(at++);
        if (labels.contains(name)) {
            return PegAction.value(labels.indexOf(name));
        }
        PegAction.Argument[] arguments = at < words.size() && words.get(at).equals("(") ? arguments()
                : new PegAction.Argument[0];
        return Character.isUpperCase(name.charAt(0)) ? PegAction.node(PegNode.Kind.valueOf(name), arguments)
                : PegAction.named(name, arguments);
    }

    /** What a message says of a value, such as {@code kind(a)}; null if it says nothing. */
    private PegAction.Argument messageArgument() {
        return at + 1 < words.size() && words.get(at + 1).equals("(") && Arrays.asList("kind", "text",
                "line", "bound")
                .contains(words.get(at)) ? argument() : null;
    }

    private PegAction.Argument[] arguments() {
        List<PegAction.Argument> all = new ArrayList<>();
        at++;
        do {
            all.add(argument());
        } while (accept(","));
        at++;
        return all.toArray(new PegAction.Argument[0]);
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

    /** Indexes of the words that follow the one before without a space. */
    private final java.util.Set<Integer> glued = new java.util.HashSet<>();

    private List<String> split(String text) {
        List<String> all = new ArrayList<>();
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
                glued.add(all.size());
            }
            all.add(text.substring(start, i));
            space = false;
        }
        return all;
    }
}
