package org.krait.compiler;

import java.util.Arrays;
import java.util.List;
import org.krait.constant.Text;
import org.krait.syntax.ast.Expr;
import org.krait.syntax.ast.Stmt;

/** The string at the start of a body. */
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
     * numbers in it still count.
     */
    public static Text clean(Text docstring) {
        int[] points = expandTabs(docstring.codePoints());
        int margin = Integer.MAX_VALUE;
        for (int start = nextLine(points, 0); start < points.length; start = nextLine(points, start)) {
            int text = skipSpaces(points, start, Integer.MAX_VALUE);
            if (text < points.length && points[text] != '\n') {
                margin = Math.min(margin, text - start);
            }
        }
        if (margin == Integer.MAX_VALUE) {
            margin = 0;
        }
        int[] cleaned = new int[points.length];
        int size = 0;
        int start = 0;
        int text = skipSpaces(points, 0, Integer.MAX_VALUE);
        while (start < points.length) {
            int end = nextLine(points, start);
            System.arraycopy(points, text, cleaned, size, end - text);
            size += end - text;
            start = end;
            text = skipSpaces(points, start, margin);
        }
        return Text.ofCodePoints(cleaned, 0, size);
    }

    private static int nextLine(int[] points, int from) {
        while (from < points.length) {
            if (points[from++] == '\n') {
                break;
            }
        }
        return from;
    }

    private static int skipSpaces(int[] points, int from, int limit) {
        while (from < points.length && points[from] == ' ' && limit > 0) {
            from++;
            limit--;
        }
        return from;
    }

    private static int[] expandTabs(int[] points) {
        int tabs = 0;
        for (int point : points) {
            if (point == '\t') {
                tabs++;
            }
        }
        if (tabs == 0) {
            return points;
        }
        int[] expanded = new int[points.length + 7 * tabs];
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
