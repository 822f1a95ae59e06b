package org.krait.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rules of {@code python.peg}, as {@link GrammarReader} finds them in that file. */
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
        /** Its results are remembered. */
        boolean memo;
        /** It may begin with itself. */
        boolean left;
        /** A rule under which no alternative is tried that exists for explanations only. */
        final boolean withoutInvalid;
        Alternative[] alternatives;
        final First first = new First();

        Rule(String name) {
            this.name = name;
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

    /** A token of one kind; where it is forced, any other is an error. */
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

    /** A name that is a keyword here. */
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
        /** The kind that stands for any soft keyword. */
        static final int SOFT_KEYWORD = -1;

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

    /** An item or nothing. */
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

    /** An item several times, with something between if there is a separator. */
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
        static final Grammar PYTHON = GrammarReader.read();
    }

    private final Map<String, Rule> rules;

    /**
     * A grammar, after finding what its rules may begin with.
     *
     * @param rules those with names, by their names
     * @param all   those without names too
     */
    Grammar(Map<String, Rule> rules, List<Rule> all) {
        this.rules = rules;
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

    /** Python's grammar, read at the first use. */
    static Grammar python() {
        return Holder.PYTHON;
    }

    /** The rule of a name. */
    Rule rule(String name) {
        return rules.get(name);
    }
}
