package org.krait.algorithm.number;

/** The parts of one number, put together by a spec; see the layout in {@link NumberFormat}. */
final class NumberLayout {
    private final FormatSpec spec;
    private final int groupSize;
    char sign;
    boolean negative;
    String prefix = "";
    String digits = "";
    private boolean point;
    private String fraction = "";
    String rest = "";

    NumberLayout(FormatSpec spec) {
        this.spec = spec;
        sign = spec.sign;
        int type = spec.type;
        groupSize = type == 'b' || type == 'o' || type == 'x' || type == 'X' ? 4 : 3;
    }

    /** Takes apart the text of a float: sign, digits, fraction and what follows. */
    void split(String text) {
        negative = text.charAt(0) == '-';
        int start = negative ? 1 : 0;
        int i = skipDigits(text, start);
        digits = text.substring(start, i);
        point = i < text.length() && text.charAt(i) == '.';
        if (point) {
            int end = skipDigits(text, i + 1);
            fraction = text.substring(i + 1, end);
            i = end;
        }
        rest = text.substring(i);
    }

    private static int skipDigits(String text, int start) {
        int i = start;
        while (i < text.length() && NumberScanner.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        appendTo(out, spec.width);
        return out.toString();
    }

    void appendTo(StringBuilder out, int width) {
        String signText = negative ? "-" : sign == '+' ? "+" : sign == ' ' ? " " : "";
        String tail = groupedFraction();
        int fixed = signText.length() + prefix.length() + tail.length()
                + rest.codePointCount(0, rest.length());
        boolean zeros = spec.fill == '0' && spec.align == '=';
        String grouped = digits.isEmpty() ? "" : grouped(zeros ? (long) width - fixed : 0);
        int padding = Math.max(width - fixed - grouped.length(), 0);
        int left = spec.align == '>' ? padding : spec.align == '^' ? padding / 2 : 0;
        int inner = spec.align == '=' ? padding : 0;
        fill(out, spec.fill, left);
        out.append(signText).append(prefix);
        fill(out, spec.fill, inner);
        out.append(grouped).append(tail).append(rest);
        fill(out, spec.fill, padding - left - inner);
    }

    private String groupedFraction() {
        if (!point) {
            return "";
        }
        if (spec.fractionGrouping == 0) {
            return ".".concat(fraction);
        }
        StringBuilder out = new StringBuilder(".");
        for (int i = 0; i < fraction.length(); i++) {
            if (i > 0 && i % 3 == 0) {
                out.append(spec.fractionGrouping);
            }
            out.append(fraction.charAt(i));
        }
        return out.toString();
    }

    /** The digits in groups, with leading zeros until they are {@code minimum} wide. */
    private String grouped(long minimum) {
        long zeros = Math.max(minimum - digits.length(), 0);
        if (spec.grouping == 0) {
            return zeros == 0 ? digits : "0".repeat((int) zeros).concat(digits);
        }
        StringBuilder reversed = new StringBuilder();
        int taken = 0;
        while (taken < digits.length() || reversed.length() < minimum) {
            if (taken > 0 && taken % groupSize == 0) {
                reversed.append(spec.grouping);
            }
            taken++;
            reversed.append(taken <= digits.length() ? digits.charAt(digits.length() - taken) : '0');
        }
        return reversed.reverse().toString();
    }

    static void fill(StringBuilder out, int fill, int count) {
        for (int i = 0; i < count; i++) {
            out.appendCodePoint(fill);
        }
    }
}
