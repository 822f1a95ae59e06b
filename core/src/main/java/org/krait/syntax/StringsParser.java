package org.krait.syntax;

import java.util.ArrayList;
import java.util.List;
import org.krait.algorithm.unicode.CharacterType;
import org.krait.constant.Bytes;
import org.krait.constant.Text;
import org.krait.syntax.ast.Expr;
import org.krait.syntax.ast.Span;

/**
 * Strings of all kinds, one or more in a row (rule {@code strings}): their values, replacement fields (PEP
 * 701, PEP 750) and how neighbours join.
 */
abstract class StringsParser extends TokenReader {
    /** The rules of CPython's parser that are under way within a replacement field. */
    private static final int FIELD_LEVELS = 30;

    private final StringLiteral literals;
    final WarningLog warnings;

    StringsParser(byte[] source, TokenList tokens, ParseOptions options, WarningLog warnings) {
        super(source, tokens, options);
        this.warnings = warnings;
        this.literals = new StringLiteral(source, warnings, options.featureVersion());
    }

    /** The expression of a replacement field, or the right side of an assignment. */
    abstract Expr annotatedRhs();

    final Expr strings() {
        int first = position;
        if (kind == Token.STRING && !isString(peek())) {
            return plain();
        }
        if (kind == Token.TSTRING_START) {
            since(14);
            ArrayList<Expr> values = new ArrayList<>();
            while (kind == Token.TSTRING_START) {
                template(values);
            }
            if (isString(kind)) {
                throw reject();
            }
            return new Expr.TemplateStr(joined(values, true), from(first));
        }
        ArrayList<Expr> parts = new ArrayList<>();
        boolean template = false;
        boolean bytes = false;
        boolean text = false;
        while (true) {
            if (kind == Token.STRING) {
                Expr.Constant part = plain();
                if (part.value() instanceof Bytes) {
                    bytes = true;
                } else {
                    text = true;
                }
                parts.add(part);
            } else if (kind == Token.FSTRING_START) {
                template = true;
                template(parts);
            } else {
                break;
            }
        }
        if (bytes && (text || template) || kind == Token.TSTRING_START) {
            throw reject();
        }
        if (bytes) {
            return joinBytes(parts, from(first));
        }
        List<Expr> values = joined(parts, template);
        return template ? new Expr.JoinedStr(values, from(first)) : values.get(0);
    }

    private static boolean isString(int kind) {
        return kind == Token.STRING || kind == Token.FSTRING_START || kind == Token.TSTRING_START;
    }

    private Expr.Constant plain() {
        int token = position;
        warnings.parsing(token + 1);
        Object value = literals.parse(tokens, token);
        advance();
        return new Expr.Constant(value, source[tokens.start(token)] == 'u' ? "u" : null, at(token));
    }

    private static Expr joinBytes(List<Expr> parts, Span span) {
        int length = 0;
        for (Expr part : parts) {
            length += ((Bytes) ((Expr.Constant) part).value()).value().length;
        }
        byte[] all = new byte[length];
        int at = 0;
        for (Expr part : parts) {
            byte[] bytes = ((Bytes) ((Expr.Constant) part).value()).value();
            System.arraycopy(bytes, 0, all, at, bytes.length);
            at += bytes.length;
        }
        return new Expr.Constant(new Bytes(all), null, span);
    }

    /**
     * Makes one constant of neighbouring ones, and drops empty ones when there are fields ({@code
     * template}).
     */
    private static List<Expr> joined(List<Expr> parts, boolean template) {
        ArrayList<Expr> values = new ArrayList<>(parts.size());
        int i = 0;
        while (i < parts.size()) {
            Expr part = parts.get(i++);
            if (part instanceof Expr.Constant first) {
                int end = i;
                while (end < parts.size() && parts.get(end) instanceof Expr.Constant) {
                    end++;
                }
                Expr.Constant whole = end == i ? first : join(parts, i - 1, end);
                i = end;
                if (!template || ((Text) whole.value()).length() > 0) {
                    values.add(whole);
                }
            } else {
                values.add(part);
            }
        }
        return list(values);
    }

    private static Expr.Constant join(List<Expr> parts, int from, int to) {
        Expr.Constant first = (Expr.Constant) parts.get(from);
        StringBuilder java = new StringBuilder();
        Text exact = null;
        for (int i = from; i < to; i++) {
            Text text = (Text) ((Expr.Constant) parts.get(i)).value();
            boolean simple = exact == null && text.isJavaString() && !(java.length() > 0
                    && Character.isHighSurrogate(java.charAt(java.length() - 1)));
            if (simple) {
                java.append(text.javaString());
            } else {
                exact = (exact == null ? Text.of(java.toString()) : exact).concat(text);
            }
        }
        Span start = first.span();
        Span end = parts.get(to - 1).span();
        return new Expr.Constant(exact != null ? exact : Text.of(java.toString()), first.kind(),
                new Span(start.line(), start.col(), end.endLine(), end.endCol()));
    }

    /** One string with replacement fields: adds its pieces to {@code values}. */
    private void template(ArrayList<Expr> values) {
        boolean t = kind == Token.TSTRING_START;
        int open = position;
        boolean raw = isRaw(open);
        advance();
        int middle = t ? Token.TSTRING_MIDDLE : Token.FSTRING_MIDDLE;
        int firstPiece = values.size();
        ArrayList<Integer> middles = null;
        while (true) {
            if (kind == Token.LBRACE) {
                field(values, t, t, raw);
            } else if (kind == middle) {
                // Its warnings belong to the end of the string, which is yet to come.
                if (middles == null) {
                    middles = new ArrayList<>();
                }
                middles.add(values.size());
                middles.add(position);
                values.add(null);
                advance();
            } else {
                break;
            }
        }
        int end = position;
        expect(t ? Token.TSTRING_END : Token.FSTRING_END);
        if (middles != null) {
            warnings.parsing(position);
            for (int i = 0; i < middles.size(); i += 2) {
                int token = middles.get(i + 1);
                Text text = literals.parseMiddle(tokens, token, raw, end);
                values.set(middles.get(i), new Expr.Constant(text, null, at(token)));
            }
            dropEmpty(values, firstPiece);
        }
    }

    private static void dropEmpty(ArrayList<Expr> values, int from) {
        for (int i = values.size() - 1; i >= from; i--) {
            if (values.get(i) instanceof Expr.Constant c && ((Text) c.value()).length() == 0) {
                values.remove(i);
            }
        }
    }

    private boolean isRaw(int token) {
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            if ((source[i] | 0x20) == 'r') {
                return true;
            }
        }
        return false;
    }

    /**
     * A replacement field; with {@code =} its text comes first, as a constant of its own.
     *
     * @param t whether it stands in a template string
     * @param interpolation whether it is to become an Interpolation: not so within a format specifier
     */
    private void field(ArrayList<Expr> values, boolean t, boolean interpolation, boolean raw) {
        int open = position;
        advance();
        enter(FIELD_LEVELS);
        Expr value = annotatedRhs();
        leave(FIELD_LEVELS);
        boolean debug = accept(Token.EQUAL);
        int conversion = -1;
        Object text = null;
        Span debugEnd = null;
        int debugEndCol = 0;
        if (kind == Token.EXCLAMATION) {
            text = tokens.value(position);
            int mark = position;
            advance();
            if (kind != Token.NAME || tokens.line(mark) != tokens.line(position)
                    || tokens.endCol(mark) != tokens.col(position)) {
                throw reject();
            }
            debugEnd = at(position);
            debugEndCol = debugEnd.col() - 1;
            String name = name();
            if (!name.equals("s") && !name.equals("r") && !name.equals("a")) {
                throw reject();
            }
            conversion = name.charAt(0);
            advance();
        }
        Expr spec = null;
        if (kind == Token.COLON) {
            if (debugEnd == null) {
                text = tokens.value(position);
                debugEnd = at(position);
                debugEndCol = debugEnd.col();
            }
            spec = formatSpec(t, raw);
        }
        if (kind != Token.RBRACE) {
            throw reject();
        }
        if (debugEnd == null) {
            text = tokens.value(position);
        }
        advance();
        Span span = from(open);
        if (debug && conversion < 0 && spec == null) {
            conversion = 'r';
        }
        if (debug) {
            values.add(new Expr.Constant(Text.of((String) text), null, new Span(span.line(), span.col() + 1,
                    debugEnd == null ? span.endLine() : debugEnd.line(),
                    debugEnd == null ? span.endCol() - 1 : debugEndCol)));
        }
        values.add(interpolation
                ? new Expr.Interpolation(value, Text.of(withoutEqual((String) text)), conversion, spec, span)
                : new Expr.FormattedValue(value, conversion, spec, span));
    }

    private static String withoutEqual(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '=' || CharacterType.isSpace(text.charAt(end - 1)))) {
            end--;
        }
        return text.substring(0, end);
    }

    private Expr formatSpec(boolean t, boolean raw) {
        int colon = position;
        advance();
        int middle = t ? Token.TSTRING_MIDDLE : Token.FSTRING_MIDDLE;
        ArrayList<Expr> parts = new ArrayList<>();
        boolean fields = false;
        while (true) {
            if (kind == Token.LBRACE) {
                fields = true;
                field(parts, t, false, raw);
            } else if (kind == middle) {
                warnings.parsing(position);
                Text text = literals.parseMiddle(tokens, position, raw, position);
                if (text.length() > 0) {
                    parts.add(new Expr.Constant(text, null, at(position)));
                }
                advance();
            } else {
                break;
            }
        }
        Span span = from(colon);
        return new Expr.JoinedStr(!fields && parts.size() <= 1 ? list(parts) : joined(parts, true), span);
    }
}
