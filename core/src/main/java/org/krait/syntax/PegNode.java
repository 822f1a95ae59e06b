package org.krait.syntax;

import java.util.List;

/**
 * What {@link PegParser} builds: no tree to compile, only what error messages need to know, which is the
 * kind and place of an expression and a few of its parts.
 */
final class PegNode {

    /** Kinds of nodes; those of expressions have the name that error messages give them. */
    enum Kind {
        NAME("name"),
        ATTRIBUTE("attribute"),
        SUBSCRIPT("subscript"),
        /** Part: the value. */
        STARRED("starred"),
        /** Parts: the elements. */
        LIST("list"),
        /** Parts: the elements. */
        TUPLE("tuple"),
        LAMBDA("lambda"),
        CALL("function call"),
        OPERATION("expression"),
        GENEXP("generator expression"),
        YIELD("yield expression"),
        AWAIT("await expression"),
        LISTCOMP("list comprehension"),
        SETCOMP("set comprehension"),
        DICTCOMP("dict comprehension"),
        DICT("dict literal"),
        SET("set display"),
        FSTRING("f-string expression"),
        TSTRING("t-string expression"),
        NONE("None"),
        TRUE("True"),
        FALSE("False"),
        ELLIPSIS("ellipsis"),
        NUMBER("literal"),
        IMAGINARY("literal"),
        STRING("literal"),
        BYTES("literal"),
        /** Parts: the left operand, then operators with their right operands. */
        COMPARE("comparison"),
        IFEXP("conditional expression"),
        NAMEDEXPR("named expression"),

        /** Arguments of a call. Parts: the arguments, in any order. */
        ARGS(null),
        KEYWORD(null),
        UNPACKED_KEYWORD(null),
        /** The operator {@code in} with its right operand. */
        IN(null),
        /** Parts: the iterable, then conditions. */
        COMPREHENSION(null),
        /** Part: the imported name. */
        ALIAS(null),
        /** Several values. */
        SEQUENCE(null),
        TOKEN(null),
        OTHER(null);

        private final String description;

        Kind(String description) {
            this.description = description;
        }
    }

    /** The value of an item that may be absent, and is. */
    static final PegNode ABSENT = new PegNode(Kind.OTHER, -1, 0, 0, 0, 0, List.of(), null);

    final Kind kind;
    /** For a token its index, else -1. */
    final int token;
    final int line;
    final int col;
    final int endLine;
    final int endCol;
    final List<PegNode> parts;
    /** The spelling of a name or token. */
    final String text;

    PegNode(Kind kind, int token, int line, int col, int endLine, int endCol, List<PegNode> parts,
            String text) {
        this.kind = kind;
        this.token = token;
        this.line = line;
        this.col = col;
        this.endLine = endLine;
        this.endCol = endCol;
        this.parts = parts;
        this.text = text;
    }

    /** What error messages call the expression. */
    String description() {
        return kind.description;
    }

    PegNode first() {
        return parts.get(0);
    }

    /** The last of several values; of comprehension clauses, the last expression. */
    PegNode last() {
        PegNode last = parts.get(parts.size() - 1);
        return last.kind == Kind.COMPREHENSION ? last.last() : last;
    }
}
