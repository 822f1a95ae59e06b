package org.krait.constant;

import java.util.Arrays;

/**
 * A str constant: a sequence of code points, lone surrogates included.
 *
 * <p>A Java string says nearly all of it: a surrogate pair is one astral code point, an unpaired surrogate
 * stands for itself. Only Python's {@code "\ud800\udc00"}, two code points, has no Java string of its own;
 * then {@link #exact} holds the code points and {@link #javaString} is the string that comes nearest.
 */
public final class Text {

    /** The empty str. */
    public static final Text EMPTY = new Text("", null, true);

    private final String javaString;

    /** The code points when {@link #javaString} would be read as others, else null. */
    private final int[] exact;

    /** Whether it was known from the start that each char is a code point, and no surrogate. */
    private final boolean plain;

    private Text(String javaString, int[] exact, boolean plain) {
        this.javaString = javaString;
        this.exact = exact;
        this.plain = plain;
    }

    /** The code points of a Java string, with surrogate pairs read as one. */
    public static Text of(String javaString) {
        return javaString.isEmpty() ? EMPTY : new Text(javaString, null, false);
    }

    /** As {@link #of}, for a string of which the caller knows that it has no surrogates. */
    public static Text ofPlain(String javaString) {
        return javaString.isEmpty() ? EMPTY : new Text(javaString, null, true);
    }

    /** The given code points, which may be surrogates, also next to each other. */
    public static Text ofCodePoints(int[] codePoints, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (isHigh(codePoints[i]) && isLow(codePoints[i + 1])) {
                int[] exact = Arrays.copyOfRange(codePoints, from, to);
                return new Text(new String(exact, 0, exact.length), exact, false);
            }
        }
        return of(new String(codePoints, from, to - from));
    }

    /** This text followed by another; surrogates that come to touch stay two code points. */
    public Text concat(Text next) {
        if (javaString.isEmpty()) {
            return next;
        }
        if (next.javaString.isEmpty()) {
            return this;
        }
        boolean touch = Character.isHighSurrogate(javaString.charAt(javaString.length() - 1))
                && Character.isLowSurrogate(next.javaString.charAt(0));
        if (exact == null && next.exact == null && !touch) {
            return of(javaString + next.javaString);
        }
        int[] left = codePoints();
        int[] right = next.codePoints();
        int[] both = Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, both, left.length, right.length);
        return ofCodePoints(both, 0, both.length);
    }

    /** Whether {@link #javaString} says exactly what this text is. */
    public boolean isJavaString() {
        return exact == null;
    }

    /** Whether the text is known to have no surrogates, which spares a look at each char; false tells nothing. */
    public boolean isPlain() {
        return plain;
    }

    /**
     * The text as a Java string: exact if {@link #isJavaString}, else with neighbouring surrogates joined.
     */
    public String javaString() {
        return javaString;
    }

    /** A new array of the code points. */
    public int[] codePoints() {
        return exact != null ? exact.clone() : codePointsOf(javaString);
    }

    /** The number of code points. */
    public int length() {
        return exact != null ? exact.length : javaString.codePointCount(0, javaString.length());
    }

    private static int[] codePointsOf(String string) {
        int[] points = new int[string.codePointCount(0, string.length())];
        int at = 0;
        for (int i = 0; i < points.length; i++) {
            points[i] = string.codePointAt(at);
            at += Character.charCount(points[i]);
        }
        return points;
    }

    private static boolean isHigh(int codePoint) {
        return codePoint >= 0xD800 && codePoint < 0xDC00;
    }

    private static boolean isLow(int codePoint) {
        return codePoint >= 0xDC00 && codePoint < 0xE000;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text that && javaString.equals(that.javaString)
                && Arrays.equals(exact, that.exact);
    }

    @Override
    public int hashCode() {
        return javaString.hashCode();
    }

    @Override
    public String toString() {
        return javaString;
    }
}
