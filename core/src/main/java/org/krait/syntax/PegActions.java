package org.krait.syntax;

import java.util.List;
import org.krait.constant.Bytes;
/**
 * The actions that {@code python.peg} calls by name: values of literals, and errors that depend on more than
 * a rule.
 */
final class PegActions {

    /** Their names, in capitals; in that file they stand in small letters. */
    enum Name {
        FAIL, FUTURE_IMPORT, REAL, IMAGINARY, NOT_EQUAL, CONVERSION, SPEC_TEXT, TEMPLATE, STRING, STRINGS,
        NAKED_GENERATOR, ARGUMENT_ORDER, LEGACY_STATEMENT, MISSING_COMMA, INVALID_TARGET, INVALID_DEL_TARGET,
        INVALID_FOR_TARGET, KEY_WITHOUT_VALUE
    }

    private enum Targets {
        STAR, DEL, FOR
    }

    private final PegParser parser;
    private final PegErrors errors;
    private final Tokenizer tokenizer;
    private final TokenList tokens;
    private final ParseOptions options;
    private final WarningLog warnings;
    private final StringLiteral literals;
    private boolean diamond;

    PegActions(PegParser parser, Tokenizer tokenizer, ParseOptions options, WarningLog warnings) {
        this.parser = parser;
        this.errors = parser.errors();
        this.tokenizer = tokenizer;
        this.tokens = tokenizer.tokens;
        this.options = options;
        this.warnings = warnings;
        this.literals = new StringLiteral(tokenizer.source, this::warn, options.featureVersion());
        this.diamond = options.barryAsFlufl();
    }

    private boolean warn(WarningSink.Category category, String message, int line) {
        // The second pass would repeat the warnings of the first.
        return !parser.isExplaining() && warnings.warn(category, message, line);
    }

    /** The value of an action; null if its alternative does not fit after all. */
    PegNode apply(Name action, int start, PegNode[] a) {
        switch (action) {
            case FAIL:
                return null;
            case FUTURE_IMPORT:
                return futureImport(start, a[0], a[1], a[2]);
            case REAL:
                if (a[0].kind == PegNode.Kind.IMAGINARY) {
                    throw errors.at(a[0], "real number required in complex literal");
                }
                return a[0];
            case IMAGINARY:
                if (a[0].kind != PegNode.Kind.IMAGINARY) {
                    throw errors.at(a[0], "imaginary number required in complex literal");
                }
                return a[0];
            case NOT_EQUAL:
                return notEqual(a[0]);
            case CONVERSION:
                return conversion(a[0], a[1]);
            case SPEC_TEXT:
                decodeSpecifier(a[0].token);
                return a[0];
            case TEMPLATE:
                return template(start, a[0], a[1], a[2]);
            case STRING:
                return string(a[0]);
            case STRINGS:
                return strings(start, a[0]);
            case NAKED_GENERATOR:
                return nakedGenerator(a[0], a[1]);
            case ARGUMENT_ORDER:
                return argumentOrder(a[0]);
            case LEGACY_STATEMENT:
                if (isLegacyStatement(a[0])) {
                    throw errors.range(a[0], a[1], "Missing parentheses in call to '" + a[0].text
                            + "'. Did you mean " + a[0].text + "(...)?");
                }
                return null;
            case MISSING_COMMA:
                if (!isLegacyStatement(a[0]) && tokens.isInBrackets(parser.mark() - 1)) {
                    throw errors.range(a[0], a[1], "invalid syntax. Perhaps you forgot a comma?");
                }
                return null;
            case INVALID_TARGET:
                return invalidTarget(a[0], Targets.STAR);
            case INVALID_DEL_TARGET:
                return invalidTarget(a[0], Targets.DEL);
            case INVALID_FOR_TARGET:
                return invalidTarget(a[0], Targets.FOR);
            default:
                throw errors.syntaxError(a[0].line, a[0].endCol - 1, a[0].endLine, -1,
                        "':' expected after dictionary key");
        }
    }

    private PegNode futureImport(int start, PegNode dots, PegNode module, PegNode names) {
        if (dots.parts.isEmpty() && "__future__".equals(module.text)) {
            for (PegNode name : names.parts) {
                if (name.kind == PegNode.Kind.ALIAS && "barry_as_FLUFL".equals(name.first().text)) {
                    diamond = true;
                }
            }
        }
        return parser.node(PegNode.Kind.OTHER, start);
    }

    /** "Not equal" is {@code !=}, or {@code <>} under PEP 401. */
    private PegNode notEqual(PegNode operator) {
        boolean isDiamond = tokenizer.source[tokens.start(operator.token)] == '<';
        if (diamond && !isDiamond) {
            throw errors.here(SyntaxException.Kind.SYNTAX_ERROR,
                    "with Barry as BDFL, use '<>' instead of '!='");
        }
        return diamond == isDiamond ? operator : null;
    }

    // Literals

    /** Whether a number is imaginary; its value must not be too long. */
    boolean isImaginary(int token) {
        int from = tokens.start(token);
        int to = tokens.end(token);
        byte[] source = tokenizer.source;
        if (options.featureVersion() < 6 && NumberLiteral.hasUnderscores(source, from, to)) {
            throw errors.here(SyntaxException.Kind.SYNTAX_ERROR,
                    "Underscores in numeric literals are only supported in Python 3.6 and greater");
        }
        try {
            NumberLiteral.checkLength(source, from, to, options.maxIntDigits());
        } catch (LiteralException e) {
            throw errors.syntaxError(tokens.line(token), -1, tokens.endLine(token), -1, e.getMessage()
                    + " - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.");
        }
        int last = source[to - 1] | 0x20;
        return last == 'j';
    }

    private PegNode string(PegNode token) {
        warnings.parsing(tokens.size() - 1);
        Object value;
        try {
            value = literals.parse(tokens, token.token);
        } catch (LiteralException e) {
            throw literalError(e, token.token);
        }
        PegNode.Kind kind = value instanceof Bytes ? PegNode.Kind.BYTES : PegNode.Kind.STRING;
        return new PegNode(kind, token.token, token.line, token.col, token.endLine, token.endCol, List.of(), null);
    }

    private SyntaxException literalError(LiteralException e, int token) {
        switch (e.kind) {
            case BYTES_NOT_ASCII:
                return errors.syntaxError(tokens.line(token), tokens.col(token), tokens.endLine(token),
                        tokens.endCol(token), e.getMessage());
            case WARNING:
                errors.knownToken = token;
                return errors.syntaxError(e.line, e.col - 1, e.line, e.col + 1, e.getMessage());
            default:
                return errors.here(SyntaxException.Kind.SYNTAX_ERROR, e.getMessage());
        }
    }

    private PegNode strings(int start, PegNode parts) {
        boolean bytes = false;
        boolean text = false;
        boolean template = false;
        for (PegNode part : parts.parts) {
            bytes |= part.kind == PegNode.Kind.BYTES;
            text |= part.kind == PegNode.Kind.STRING;
            template |= part.kind == PegNode.Kind.FSTRING;
        }
        if (bytes && (text || template)) {
            throw errors.here(SyntaxException.Kind.SYNTAX_ERROR, "cannot mix bytes and nonbytes literals");
        }
        return parser.node(template ? PegNode.Kind.FSTRING : bytes ? PegNode.Kind.BYTES
                : PegNode.Kind.STRING, start);
    }

    private PegNode template(int start, PegNode open, PegNode middle, PegNode close) {
        boolean raw = false;
        for (int i = tokens.start(open.token); i < tokens.end(open.token); i++) {
            raw |= (tokenizer.source[i] | 0x20) == 'r';
        }
        for (PegNode part : middle.parts) {
            if (part.kind == PegNode.Kind.TOKEN) {
                decodeMiddle(part.token, raw, close.token);
            }
        }
        return parser.node(tokens.kind(open.token) == Token.FSTRING_START ? PegNode.Kind.FSTRING
                : PegNode.Kind.TSTRING, start);
    }

    /** CPython leaves the codec's exception as it is here. */
    private void decodeSpecifier(int token) {
        warnings.parsing(tokens.size() - 1);
        try {
            literals.parseMiddle(tokens, token, tokenizer.inRawString(), token);
        } catch (LiteralException e) {
            throw e.kind == LiteralException.Kind.UNDECODABLE ? SyntaxException.undecodable(e.undecodable)
                    : literalError(e, token);
        }
    }

    private void decodeMiddle(int token, boolean raw, int warningToken) {
        warnings.parsing(tokens.size() - 1);
        try {
            literals.parseMiddle(tokens, token, raw, warningToken);
        } catch (LiteralException e) {
            throw literalError(e, warningToken);
        }
    }

    private PegNode conversion(PegNode mark, PegNode name) {
        char prefix = tokenizer.stringPrefix();
        if (mark.line != name.line || mark.endCol != name.col) {
            throw errors.range(mark, name,
                    prefix + "-string: conversion type must come right after the exclamation mark");
        }
        if (!name.text.equals("s") && !name.text.equals("r") && !name.text.equals("a")) {
            throw errors.at(name, prefix + "-string: invalid conversion character '" + name.text
                    + "': expected 's', 'r', or 'a'");
        }
        return name;
    }

    // Mistakes

    private static boolean isLegacyStatement(PegNode name) {
        return name.kind == PegNode.Kind.NAME && ("print".equals(name.text) || "exec".equals(name.text));
    }

    private PegNode nakedGenerator(PegNode args, PegNode clauses) {
        PegNode last = null;
        int positional = 0;
        for (PegNode arg : args.parts) {
            if (arg.kind != PegNode.Kind.KEYWORD && arg.kind != PegNode.Kind.UNPACKED_KEYWORD) {
                last = arg;
                positional++;
            }
        }
        if (positional <= 1) {
            return null;
        }
        throw errors.range(last, clauses.last(), "Generator expression must be parenthesized");
    }

    private PegNode argumentOrder(PegNode args) {
        boolean unpacked = false;
        for (PegNode arg : args.parts) {
            unpacked |= arg.kind == PegNode.Kind.UNPACKED_KEYWORD;
        }
        throw errors.here(SyntaxException.Kind.SYNTAX_ERROR, "positional argument follows keyword argument"
                + (unpacked ? " unpacking" : ""));
    }

    private PegNode invalidTarget(PegNode node, Targets targets) {
        PegNode invalid = findInvalid(node, targets);
        if (invalid == null) {
            return null;
        }
        throw errors.at(invalid, (targets == Targets.DEL ? "cannot delete " : "cannot assign to ")
                + invalid.description());
    }

    private static PegNode findInvalid(PegNode node, Targets targets) {
        switch (node.kind) {
            case LIST:
            case TUPLE:
                for (PegNode item : node.parts) {
                    PegNode invalid = findInvalid(item, targets);
                    if (invalid != null) {
                        return invalid;
                    }
                }
                return null;
            case STARRED:
                return targets == Targets.DEL ? node : findInvalid(node.first(), targets);
            case COMPARE:
                if (targets != Targets.FOR) {
                    return node;
                }
                // "for a in b" has been read as the comparison "a in b".
                return node.parts.get(1).kind == PegNode.Kind.IN ? findInvalid(node.first(), targets) : null;
            case NAME:
            case SUBSCRIPT:
            case ATTRIBUTE:
                return null;
            default:
                return node;
        }
    }
}
