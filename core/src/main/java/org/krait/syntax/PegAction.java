package org.krait.syntax;

import java.util.Locale;
/** What an alternative of the grammar does when it fits: its value, or an error. */
abstract class PegAction {

    /** A value of the alternative, and what is taken of it: a function's name, or "" for the value itself. */
    record Argument(String function, int slot) {

        PegNode of(PegNode[] values) {
            PegNode value = values[slot];
            switch (function) {
                case "first":
                    return value.first();
                case "last":
                    return value.last();
                default:
                    return value;
            }
        }

        /** The value as a message has it. */
        String text(PegNode[] values) {
            PegNode value = values[slot];
            switch (function) {
                case "kind":
                    return value.description();
                case "line":
                    return Integer.toString(value.line);
                case "bound":
                    return value.kind == PegNode.Kind.TUPLE ? "constraints" : "bound";
                default:
                    return value.text;
            }
        }
    }

    /** The value of the alternative that began at token {@code start}; null if it does not fit after all. */
    abstract PegNode apply(PegParser parser, int start, PegNode[] values);

    /** The value of an item. */
    static PegAction value(int slot) {
        return new PegAction() {
            @Override
            PegNode apply(PegParser parser, int start, PegNode[] values) {
                return values[slot] == PegNode.ABSENT ? parser.node(PegNode.Kind.OTHER, start) : values[slot];
            }
        };
    }

    /** A node with the given parts. */
    static PegAction node(PegNode.Kind kind, Argument[] parts) {
        return new PegAction() {
            @Override
            PegNode apply(PegParser parser, int start, PegNode[] values) {
                PegNode[] found = new PegNode[parts.length];
                for (int i = 0; i < parts.length; i++) {
                    found[i] = parts[i].of(values);
                }
                return parser.node(kind, start, found);
            }
        };
    }

    /** The value of another action, unless the feature version is lower. */
    static PegAction version(int version, String what, PegAction action) {
        return new PegAction() {
            @Override
            PegNode apply(PegParser parser, int start, PegNode[] values) {
                PegNode value = action.apply(parser, start, values);
                if (value != null) {
                    parser.since(version, what);
                }
                return value;
            }
        };
    }

    /** An error; {@code place} is the grammar's word for where it is. */
    static PegAction error(String place, Argument[] where, String message, Argument argument) {
        return new PegAction() {
            @Override
            PegNode apply(PegParser parser, int start, PegNode[] values) {
                String text = argument == null ? message
                        : message.replace(message.contains("%d") ? "%d" : "%s", argument.text(values));
                PegErrors errors = parser.errors();
                switch (place) {
                    case "at":
                        throw errors.at(where[0].of(values), text);
                    case "range":
                        throw errors.range(where[0].of(values), where[1].of(values), text);
                    case "since":
                        throw errors.since(where[0].of(values), text);
                    case "next":
                        throw errors.next(text);
                    case "indentation":
                        throw errors.here(SyntaxException.Kind.INDENTATION_ERROR, text);
                    default:
                        throw errors.here(SyntaxException.Kind.SYNTAX_ERROR, text);
                }
            }
        };
    }

    /** One of the actions that the grammar calls by name: see {@link PegActions}. */
    static PegAction named(String name, Argument[] arguments) {
        PegActions.Name action = PegActions.Name.valueOf(name.toUpperCase(Locale.ROOT));
        return new PegAction() {
            @Override
            PegNode apply(PegParser parser, int start, PegNode[] values) {
                PegNode[] found = new PegNode[arguments.length];
                for (int i = 0; i < arguments.length; i++) {
                    found[i] = arguments[i].of(values);
                }
                return parser.actions().apply(action, start, found);
            }
        };
    }
}
