package org.krait.algorithm.decimal;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** A format specification of the common kind, and what it makes of numbers. */
public final class DecimalFormat {
    private static final String ALIGNMENTS = "<>=^";
    private static final String TYPES = "eEfFgG%nN";
    private static final int[] THOUSANDS = {3};
    private static final long OVERFLOW = -2;
    private static final int MOST_BYTES = 4;

    private String fill = " ";
    private char align = '>';
    private char sign = '-';
    private boolean positiveZero;
    private boolean zeroPadding;
    private long width;
    private long precision = -1;
    private char type;
    private String point = ".";
    private String separator = "";
    private int[] grouping = {};

    private DecimalFormat(boolean capitals) {
        type = capitals ? 'G' : 'g';
    }

    /**
     * Reads {@code [[fill]align][sign][z][0][width][,][.precision][type]}.
     *
     * @param capitals whether the default type writes E
     * @return null if the text is something else
     */
    public static DecimalFormat parse(String spec, boolean capitals) {
        DecimalFormat f = new DecimalFormat(capitals);
        int i = 0;
        boolean aligned = false;
        if (!spec.isEmpty()) {
            int first = Character.charCount(spec.codePointAt(0));
            if (spec.length() > first && ALIGNMENTS.indexOf(spec.charAt(first)) >= 0) {
                f.fill = spec.substring(0, first);
                i = first;
                aligned = true;
            } else if (ALIGNMENTS.indexOf(spec.charAt(0)) >= 0) {
                aligned = true;
            }
        }
        if (aligned) {
            f.align = spec.charAt(i++);
        }
        if (i < spec.length() && "+- ".indexOf(spec.charAt(i)) >= 0) {
            f.sign = spec.charAt(i++);
        }
        if (at(spec, i) == 'z') {
            f.positiveZero = true;
            i++;
        }
        if (at(spec, i) == '0') {
            if (aligned) {
                return null;
            }
            f.zeroPadding = true;
            f.fill = "0";
            f.align = '=';
            i++;
        }
        int end = digitsEnd(spec, i);
        f.width = end == i ? 0 : number(spec.substring(i, end));
        i = end;
        if (at(spec, i) == ',') {
            f.separator = ",";
            f.grouping = THOUSANDS;
            i++;
        }
        if (at(spec, i) == '.') {
            i++;
            end = digitsEnd(spec, i);
            if (end == i) {
                return null;
            }
            f.precision = number(spec.substring(i, end));
            i = end;
        }
        if (i < spec.length() && TYPES.indexOf(spec.charAt(i)) >= 0) {
            f.type = spec.charAt(i++);
        }
        boolean common = i == spec.length() && f.width != OVERFLOW && f.precision != OVERFLOW
                && !(f.isLocal() && !f.separator.isEmpty());
        return common ? f : null;
    }

    /** A number, {@link #OVERFLOW} if it is too large for the language. */
    private static long number(String digits) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            return OVERFLOW;
        }
    }

    private static char at(String spec, int i) {
        return i < spec.length() ? spec.charAt(i) : 0;
    }

    private static int digitsEnd(String spec, int i) {
        int end = i;
        while (end < spec.length() && spec.charAt(end) >= '0' && spec.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /** Whether point and separator are the locale's. */
    public boolean isLocal() {
        return type == 'n' || type == 'N';
    }

    /** Whether width or precision are beyond what the arithmetic allows. */
    public boolean exceedsLimits() {
        return width > DecimalContext.MAX_PREC || precision > DecimalContext.MAX_PREC;
    }

    /**
     * Replaces point and separator; null leaves what is.
     *
     * @param grouping sizes of groups from the right, the last one repeated
     * @return false if there is no point, one of them is too long, or a size is not positive
     */
    public boolean use(String point, String separator, int[] grouping) {
        boolean complete = point != null || isLocal() || !this.separator.isEmpty();
        this.point = point == null ? this.point : point;
        this.separator = separator == null ? this.separator : separator;
        this.grouping = grouping == null ? this.grouping : grouping;
        boolean positive = true;
        for (int size : this.grouping) {
            positive &= size > 0 && size <= Byte.MAX_VALUE;
        }
        return complete && positive && !this.point.isEmpty() && fits(this.point) && fits(this.separator);
    }

    private static boolean fits(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    /**
     * Formats a number.
     *
     * @param rounding how it is rounded if the specification has a precision
     */
    public String format(Decimal number, Rounding rounding) {
        char kind = isLocal() ? 'g' : Character.toLowerCase(type);
        if (!number.isFinite()) {
            String body = DecimalText.format(number.withSign(false), false, true) + (kind == '%' ? "%" : "");
            return aligned(signOf(number.negative), body, zeroPadding ? " " : fill, zeroPadding ? '>' : align);
        }
        Decimal d = kind == '%' ? number.with(number.coefficient, number.exponent + 2) : number;
        DecimalContext c = DecimalContext.exact().with(rounding);
        if (precision >= 0) {
            if (precision > PowersOfTen.MOST_DIGITS) {
                throw new TooLargeException();
            }
            d = switch (kind) {
                case 'e' -> significant(d, precision + 1, c);
                case 'g' -> d.digits() > precision ? significant(d, Math.max(precision, 1), c) : d;
                default -> Arithmetic.rescale(d, -precision, c);
            };
        }
        if (d.isZero() && d.exponent > 0 && (kind == 'f' || kind == '%')) {
            d = d.with(BigInteger.ZERO, 0);
        }
        boolean negative = d.negative && !(positiveZero && d.isZero());
        String digits = d.coefficient.toString();
        long left = d.exponent + digits.length();
        long place = switch (kind) {
            case 'e' -> d.isZero() && precision >= 0 ? 1 - precision : 1;
            case 'g' -> d.exponent <= 0 && left > -6 ? left : 1;
            default -> left;
        };
        String whole;
        String fraction;
        if (place <= 0) {
            whole = "0";
            fraction = "0".repeat((int) -place) + digits;
        } else if (place >= digits.length()) {
            whole = digits + "0".repeat((int) place - digits.length());
            fraction = "";
        } else {
            whole = digits.substring(0, (int) place);
            fraction = digits.substring((int) place);
        }
        StringBuilder tail = new StringBuilder();
        if (!fraction.isEmpty()) {
            tail.append(point).append(fraction);
        }
        long exponent = left - place;
        if (exponent != 0 || kind == 'e') {
            tail.append(Character.isUpperCase(type) ? 'E' : 'e').append(exponent < 0 ? "" : "+").append(exponent);
        }
        tail.append(kind == '%' ? "%" : "");
        String head = signOf(negative);
        long least = zeroPadding ? width - tail.length() - head.length() : 0;
        return aligned(head, grouped(whole, least) + tail, fill, align);
    }

    /** Rounded to so many digits. */
    private static Decimal significant(Decimal d, long digits, DecimalContext c) {
        if (d.isZero()) {
            return d;
        }
        Decimal rounded = Arithmetic.rescale(d, d.adjusted() + 1 - digits, c);
        return rounded.adjusted() == d.adjusted() ? rounded
                : Arithmetic.rescale(rounded, rounded.adjusted() + 1 - digits, c);
    }

    private String signOf(boolean negative) {
        return negative ? "-" : sign == '-' ? "" : String.valueOf(sign);
    }

    private String aligned(String head, String body, String with, char where) {
        long gap = width - head.length() - body.codePointCount(0, body.length());
        if (gap <= 0) {
            return head + body;
        }
        if (gap > Integer.MAX_VALUE / 2) {
            throw new TooLargeException();
        }
        int missing = (int) gap;
        return switch (where) {
            case '<' -> head + body + with.repeat(missing);
            case '=' -> head + with.repeat(missing) + body;
            case '^' -> with.repeat(missing / 2) + head + body + with.repeat(missing - missing / 2);
            default -> with.repeat(missing) + head + body;
        };
    }

    /** With separators, and with zeros in front up to the width. */
    private String grouped(String digits, long least) {
        if (least > Integer.MAX_VALUE / 2) {
            throw new TooLargeException();
        }
        StringBuilder out = new StringBuilder();
        String rest = digits;
        int missing = (int) least;
        for (int i = 0; !separator.isEmpty() && grouping.length > 0; i++) {
            int size = grouping[Math.min(i, grouping.length - 1)];
            if (size == Byte.MAX_VALUE) {
                break;
            }
            size = Math.min(Math.max(Math.max(rest.length(), missing), 1), size);
            String group = "0".repeat(Math.max(0, size - rest.length()))
                    + rest.substring(Math.max(0, rest.length() - size));
            out.insert(0, group);
            rest = rest.substring(0, Math.max(0, rest.length() - size));
            missing -= size;
            if (rest.isEmpty() && missing <= 0) {
                return out.toString();
            }
            out.insert(0, separator);
            missing -= separator.length();
        }
        return "0".repeat(Math.max(0, Math.max(missing, 1) - rest.length())) + rest + out;
    }
}
