package org.krait.syntax.ast;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.krait.algorithm.number.FloatText;
import org.krait.algorithm.unicode.CharacterType;
import org.krait.constant.Bytes;
import org.krait.constant.Complex;
import org.krait.constant.FrozenSetConstant;
import org.krait.constant.Text;
import org.krait.constant.TupleConstant;

/** Constants as Python's {@code repr()} writes them. */
public final class ConstantText {

    private final StringBuilder out = new StringBuilder();

    private ConstantText() {
    }

    /** The {@code repr()} of a constant, as {@link Expr.Constant} lists them. */
    public static String repr(Object value) {
        ConstantText text = new ConstantText();
        text.constant(value);
        return text.out.toString();
    }

    private void constant(Object value) {
        if (value instanceof Text text) {
            quote(text.codePoints(), false);
        } else if (value instanceof Bytes bytes) {
            out.append('b');
            quote(Text.of(new String(bytes.value(), StandardCharsets.ISO_8859_1)).codePoints(), true);
        } else if (value instanceof Double number) {
            out.append(FloatText.repr(number));
        } else if (value instanceof Complex number) {
            out.append(FloatText.repr(number.real(), number.imaginary()));
        } else if (value instanceof TupleConstant tuple) {
            out.append('(');
            items(tuple.items());
            out.append(tuple.items().size() == 1 ? ",)" : ")");
        } else if (value instanceof FrozenSetConstant set) {
            out.append("frozenset({");
            items(set.items());
            out.append("})");
        } else {
            out.append(value);
        }
    }

    private void items(List<Object> items) {
        String comma = "";
        for (Object item : items) {
            out.append(comma);
            constant(item);
            comma = ", ";
        }
    }

    private void quote(int[] codePoints, boolean bytes) {
        boolean single = false;
        boolean twice = false;
        for (int c : codePoints) {
            single |= c == '\'';
            twice |= c == '"';
        }
        char quote = single && !twice ? '"' : '\'';
        out.append(quote);
        for (int c : codePoints) {
            if (c == quote || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c == '\r') {
                out.append("\\r");
            } else if (c == '\t') {
                out.append("\\t");
            } else if (c < ' ' || c == 0x7F || c > 0x7F && (bytes || !CharacterType.isPrintable(c))) {
                String hex = Integer.toHexString(c);
                out.append(c < 0x100 ? "\\x" : c < 0x10000 ? "\\u" : "\\U");
                int width = c < 0x100 ? 2 : c < 0x10000 ? 4 : 8;
                out.append("0".repeat(width - hex.length())).append(hex);
            } else {
                out.appendCodePoint(c);
            }
        }
        out.append(quote);
    }
}
