package org.krait.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.krait.syntax.ast.Span;

/** Walks over the tokens of a source; what all parts of the parser share. */
abstract class TokenReader {

    /** The source is wrong somewhere; {@code PegParser} finds out where and why. */
    static final class Rejected extends RuntimeException {
        private static final long serialVersionUID = 1L;
        static final Rejected INSTANCE = new Rejected();

        private Rejected() {
            super(null, null, false, false);
        }
    }

    /** Nesting that the parser refuses to follow. */
    static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooDeep() {
            super(null, null, false, false);
        }
    }

    /**
     * Rules of CPython's parser that may be under way, one within another ({@code MAXSTACK}), but for those around the
     * outermost expression.
     */
    private static final int MAX_DEPTH = 5969;

    final byte[] source;
    final TokenList tokens;
    final byte[] kinds;
    private final boolean hasNormalizedNames;
    final ParseOptions options;

    /** Index of the current token, and its kind. */
    int position;
    int kind;
    private int depth;

    TokenReader(byte[] source, TokenList tokens, ParseOptions options) {
        this.source = source;
        this.tokens = tokens;
        this.options = options;
        this.kinds = tokens.kinds();
        this.hasNormalizedNames = tokens.hasNormalizedNames();
        this.kind = kinds[0];
    }

    static Rejected reject() {
        return Rejected.INSTANCE;
    }

    final void advance() {
        kind = kinds[++position];
    }

    /** Goes back to an earlier token. */
    final void reset(int to) {
        position = to;
        kind = kinds[to];
    }

    final boolean accept(int expected) {
        if (kind != expected) {
            return false;
        }
        advance();
        return true;
    }

    final void expect(int expected) {
        if (kind != expected) {
            throw Rejected.INSTANCE;
        }
        advance();
    }

    final int peek() {
        return kinds[position + 1];
    }

    final String expectName() {
        if (kind != Token.NAME) {
            throw Rejected.INSTANCE;
        }
        String name = name();
        advance();
        return name;
    }

    /** The current token's name; a spelling that normalises to a constant's, in ASCII a keyword, is no identifier. */
    final String name() {
        String name = (String) tokens.value(position);
        if (hasNormalizedNames && isConstant(name)) {
            throw Rejected.INSTANCE;
        }
        return name;
    }

    static boolean isConstant(String name) {
        return name.equals("None") || name.equals("True") || name.equals("False");
    }

    final boolean isSoftKeyword(String keyword) {
        // The same string, not only an equal one, unless the spelling is another.
        return kind == Token.NAME && tokens.value(position) == keyword;
    }

    /** Syntax that came with a version of Python: refused when a lower one is asked for. */
    final void since(int minorVersion) {
        if (options.featureVersion() < minorVersion) {
            throw Rejected.INSTANCE;
        }
    }

    /** Whether one rule more may be under way. */
    final boolean hasRoom() {
        return depth < MAX_DEPTH;
    }

    /** Begins something within which so many rules of CPython's parser are under way. */
    final void enter(int rules) {
        depth += rules;
        if (depth > MAX_DEPTH) {
            throw new TooDeep();
        }
    }

    final void leave(int rules) {
        depth -= rules;
    }

    /** The depth now, to be given to {@link #restoreDepth} when an attempt is given up. */
    final int depth() {
        return depth;
    }

    final void restoreDepth(int value) {
        depth = value;
    }

    // Places

    /** From token {@code first} to the last token read. */
    final Span from(int first) {
        return tokens.span(first, position - 1);
    }

    /** From token {@code first} to the last token read that is more than a line end. */
    final Span blockFrom(int first) {
        int last = position - 1;
        while (last > first && isLayout(kinds[last])) {
            last--;
        }
        return tokens.span(first, last);
    }

    /** Whether a token is only the end of a line, of a block or of all, or the start of a block. */
    static boolean isLayout(int kind) {
        return kind == Token.NEWLINE || kind == Token.INDENT || kind == Token.DEDENT
                || kind == Token.ENDMARKER;
    }

    /** The place of one token. */
    final Span at(int token) {
        return tokens.span(token, token);
    }

    // Lists

    /** Adds an item to a list that is null before it has one. */
    static <T> ArrayList<T> with(ArrayList<T> items, T item) {
        ArrayList<T> more = items == null ? new ArrayList<>() : items;
        more.add(item);
        return more;
    }

    /** An immutable list of the items. */
    @SuppressWarnings("unchecked")
    static <T> List<T> list(ArrayList<? extends T> items) {
        if (items == null) {
            return List.of();
        }
        switch (items.size()) {
            case 0:
                return List.of();
            case 1:
                return List.of(items.get(0));
            case 2:
                return List.of(items.get(0), items.get(1));
            default:
                return (List<T>) List.of(items.toArray());
        }
    }

    /** An immutable list of the items, some of which may be null. */
    @SuppressWarnings("unchecked")
    static <T> List<T> listWithNulls(ArrayList<? extends T> items) {
        return items == null || items.isEmpty() ? List.of()
                : (List<T>) Collections.unmodifiableList(Arrays.asList(items.toArray()));
    }
}
