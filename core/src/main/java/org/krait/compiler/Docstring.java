package org.krait.compiler;

import java.util.Arrays;
import java.util.List;
import org.krait.constant.Text;
import org.krait.syntax.SyntaxException;
import org.krait.syntax.ast.Expr;
import org.krait.syntax.ast.Stmt;

/**
 * The string at the start of a body.
 *
 * <p>CPython: {@code _PyCompile_CleanDoc} of {@code compile.c}.
 */
public final class Docstring {

    private Docstring() {
    }

    /** The docstring of a body, null if it has none. */
    static Text of(List<Stmt> body) {
        if (!body.isEmpty() && body.get(0) instanceof Stmt.ExprStmt statement
                && statement.value() instanceof Expr.Constant constant
                && constant.value() instanceof Text text) {
            return text;
        }
        return null;
    }

    /**
     * The docstring without the indentation that all its lines but the first share, tabs as spaces up to a
     * multiple of eight. Unlike {@code inspect.cleandoc}, blank lines at start and end stay, so that line
     * numbers in it still count. CPython ({@code _PyCompile_CleanDoc}) works on its UTF-8.
     *
     * @throws SyntaxException a UNICODE_ENCODE_ERROR if there is a lone surrogate in it
     */
    public static Text clean(Text docstring) {
        String s = docstring.javaString();
        boolean tabs = s.indexOf('\t') >= 0;
        if (tabs || !docstring.isPlain()) {
            int[] points = docstring.codePoints();
            if (tabs) {
                points = expandTabs(points);
                s = new String(points, 0, points.length);
            }
            checkEncodable(points);
        }
        int margin = Integer.MAX_VALUE;
        for (int start = nextLine(s, 0); start < s.length(); start = nextLine(s, start)) {
            int text = skipSpaces(s, start, Integer.MAX_VALUE);
            if (text < s.length() && s.charAt(text) != '\n') {
                margin = Math.min(margin, text - start);
            }
        }
        if (margin == Integer.MAX_VALUE) {
            margin = 0;
        }
        int text = skipSpaces(s, 0, Integer.MAX_VALUE);
        if (!tabs && margin == 0 && text == 0) {
            return docstring;
        }
        StringBuilder cleaned = new StringBuilder(s.length());
        for (int start = 0; start < s.length();) {
            int end = nextLine(s, start);
            cleaned.append(s, text, end);
            start = end;
            text = skipSpaces(s, start, margin);
        }
        return docstring.isPlain() ? Text.ofPlain(cleaned.toString()) : Text.of(cleaned.toString());
    }

    private static int nextLine(String s, int from) {
        int end = s.indexOf('\n', from);
        return end < 0 ? s.length() : end + 1;
    }

    private static int skipSpaces(String s, int from, int limit) {
        int i = from;
        while (i < s.length() && i - from < limit && s.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static void checkEncodable(int[] points) {
        for (int i = 0; i < points.length; i++) {
            if (isSurrogate(points[i])) {
                int end = i + 1;
                while (end < points.length && isSurrogate(points[end])) {
                    end++;
                }
                throw SyntaxException.unencodable(new SyntaxException.Unencodable(points, i, end));
            }
        }
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private static int[] expandTabs(int[] points) {
        int[] expanded = new int[8 * points.length];
        int size = 0;
        int column = 0;
        for (int point : points) {
            if (point == '\t') {
                do {
                    expanded[size++] = ' ';
                } while (++column % 8 != 0);
            } else {
                expanded[size++] = point;
                column = point == '\n' || point == '\r' ? 0 : column + 1;
            }
        }
        return Arrays.copyOf(expanded, size);
    }
}
