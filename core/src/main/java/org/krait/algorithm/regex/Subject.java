package org.krait.algorithm.regex;

/** A text to match: a sequence of code points, or of bytes as numbers from 0 to 255. */
public abstract class Subject {
    /** For the classes below and for callers' own forms of text. */
    protected Subject() {}

    /**
     * The number of units.
     *
     * @return the length
     */
    public abstract int length();

    /**
     * A unit.
     *
     * @param index from 0 to length - 1
     * @return the code point or byte
     */
    public abstract int charAt(int index);

    /**
     * A subject of a String: itself where each char is a code point, else its code points.
     *
     * @param text any text
     * @return the subject
     */
    public static Subject of(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                return of(text.codePoints().toArray());
            }
        }
        return new OfString(text);
    }

    /**
     * A subject of bytes, or of text in Latin-1.
     *
     * @param bytes the bytes, not copied
     * @return the subject
     */
    public static Subject of(byte[] bytes) {
        return new OfBytes(bytes);
    }

    /**
     * A subject of code points.
     *
     * @param codePoints the code points, not copied
     * @return the subject
     */
    public static Subject of(int[] codePoints) {
        return new OfCodePoints(codePoints);
    }

    private static final class OfString extends Subject {
        private final String text;

        OfString(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public int charAt(int index) {
            return text.charAt(index);
        }
    }

    private static final class OfBytes extends Subject {
        private final byte[] bytes;

        OfBytes(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public int length() {
            return bytes.length;
        }

        @Override
        public int charAt(int index) {
            return bytes[index] & 0xFF;
        }
    }

    private static final class OfCodePoints extends Subject {
        private final int[] codePoints;

        OfCodePoints(int[] codePoints) {
            this.codePoints = codePoints;
        }

        @Override
        public int length() {
            return codePoints.length;
        }

        @Override
        public int charAt(int index) {
            return codePoints[index];
        }
    }
}
