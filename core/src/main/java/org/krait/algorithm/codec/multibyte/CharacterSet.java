package org.krait.algorithm.codec.multibyte;

import org.krait.algorithm.codec.TextSink;

/**
 * A character set that ISO 2022 encodings switch to.
 *
 * <p>Its <em>mark</em>, which Python programs see in states, is the last byte of its escape sequence, with the high bit
 * set if its characters take two bytes.
 */
abstract class CharacterSet {

    static final int ASCII = 'B';
    static final int ISO_8859_1 = 'A';
    static final int ISO_8859_7 = 'F';
    static final int TWO_BYTES = 0x80;
    static final int JIS_X_0208 = 'B' | TWO_BYTES;

    /** No code. */
    static final int NONE = -1;

    final int mark;
    /** The element, G0 to G2, that its escape sequences switch when encoding. */
    final int element;

    CharacterSet(int mark, int element) {
        this.mark = mark;
        this.element = element;
    }

    final int width() {
        return (mark & TWO_BYTES) == 0 ? 1 : 2;
    }

    /** The characters of a code of {@link #width} bytes below 0x80: how many were added, 0 for none. */
    abstract int decode(int first, int second, TextSink out);

    /** The code of a character, NONE if it has none. */
    abstract int code(int character);

    /** Whether two characters may have a code of their own. */
    boolean startsPair(int character) {
        return false;
    }

    /** The code of two characters. */
    int pairCode(int first, int second) {
        return NONE;
    }

    /** Characters of two bytes, as a table has them with high bits. */
    static final class OfTable extends CharacterSet {
        private final Table table;
        private final boolean pairsOnly;

        /**
         * A character set.
         *
         * @param pairsOnly only pairs of characters are encoded in it
         */
        OfTable(char last, int element, Table table, boolean pairsOnly) {
            super(last | TWO_BYTES, element);
            this.table = table;
            this.pairsOnly = pairsOnly;
        }

        @Override
        int decode(int first, int second, TextSink out) {
            int content = second >= TWO_BYTES ? Table.NOTHING : table.content(first, second | TWO_BYTES);
            if (!Table.isText(content)) {
                return 0;
            }
            if (Table.isPair(content)) {
                out.add(table.firstOfPair(content));
                out.add(table.secondOfPair(content));
                return 2;
            }
            out.add(Table.character(content));
            return 1;
        }

        @Override
        int code(int character) {
            int cell = pairsOnly ? Table.NO_CELL : table.cell(character);
            return cell < 0 || cell >= Table.THREE_BYTES ? NONE : cell & 0x7F7F;
        }

        @Override
        boolean startsPair(int character) {
            return table.startsPair(character);
        }

        @Override
        int pairCode(int first, int second) {
            int cell = table.pairCell(first, second);
            return cell < 0 ? NONE : cell & 0x7F7F;
        }
    }

    /** JIS X 0201 Roman: ASCII with a yen sign and an overline. */
    static final class Roman extends CharacterSet {
        private static final int YEN = 0xA5;
        private static final int OVERLINE = 0x203E;

        Roman() {
            super('J', 0);
        }

        @Override
        int decode(int first, int second, TextSink out) {
            out.add(first == '\\' ? YEN : first == '~' ? OVERLINE : first);
            return 1;
        }

        @Override
        int code(int character) {
            return character == YEN ? '\\' : character == OVERLINE ? '~' : NONE;
        }
    }

    /** JIS X 0201 Katakana: half-width letters. */
    static final class Katakana extends CharacterSet {
        private static final int OFFSET = 0xFF61 - 0x21;
        private static final int LAST = 0x5F;

        Katakana() {
            super('I', 0);
        }

        @Override
        int decode(int first, int second, TextSink out) {
            if (first < 0x21 || first > LAST) {
                return 0;
            }
            out.add(OFFSET + first);
            return 1;
        }

        @Override
        int code(int character) {
            return character > OFFSET + 0x20 && character <= OFFSET + LAST ? character - OFFSET : NONE;
        }
    }

    /** The upper half of an ISO 8859 set, which is decoded behind single shifts only. */
    static final class Latin extends CharacterSet {
        Latin(int mark) {
            super(mark, 2);
        }

        @Override
        int decode(int first, int second, TextSink out) {
            return 0;
        }

        @Override
        int code(int character) {
            return NONE;
        }
    }
}
