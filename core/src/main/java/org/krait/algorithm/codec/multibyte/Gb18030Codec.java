package org.krait.algorithm.codec.multibyte;

import java.util.Arrays;
import org.krait.algorithm.codec.ByteSink;
import org.krait.algorithm.codec.TextSink;

/**
 * GB 18030: GBK, and for each other character four bytes, of which the second and fourth are digits: in the order of
 * Unicode, those of the first plane that the table lacks first.
 */
final class Gb18030Codec extends TableCodec {

    private static final int DIGITS = 10;
    private static final int THIRDS = 126;
    private static final int FIRST_ASTRAL = 15 * DIGITS * THIRDS * DIGITS;
    private static final int BEYOND_FIRST_PLANE = 39420;

    /** The four-byte characters of the first plane in order; made when the first is asked for. */
    private volatile char[] firstPlane;

    Gb18030Codec(String name, Table table) {
        super(name, table);
    }

    private char[] firstPlane() {
        char[] characters = firstPlane;
        if (characters == null) {
            characters = new char[BEYOND_FIRST_PLANE];
            int count = 0;
            for (int c = 0x80; c < 0x10000 && count < characters.length; c++) {
                if (table.cell(c) < 0 && !Character.isSurrogate((char) c)) {
                    characters[count++] = (char) c;
                }
            }
            firstPlane = characters;
        }
        return characters;
    }

    @Override
    int decodeLong(Bytes in, TextSink out) {
        if (in.at(1) < '0' || in.at(1) > '9') {
            return NOT_LONG;
        }
        if (in.left() < 4) {
            return TOO_FEW;
        }
        int first = in.at(0) - 0x81;
        int third = in.at(2) - 0x81;
        int fourth = in.at(3) - '0';
        if (first < 0 || third < 0 || third >= THIRDS || fourth < 0 || fourth >= DIGITS) {
            return 1;
        }
        int number = ((first * DIGITS + in.at(1) - '0') * THIRDS + third) * DIGITS + fourth;
        if (number < BEYOND_FIRST_PLANE) {
            out.add(firstPlane()[number]);
        } else if (number >= FIRST_ASTRAL && number - FIRST_ASTRAL <= 0x10FFFF - 0x10000) {
            out.add(0x10000 + number - FIRST_ASTRAL);
        } else {
            return 1;
        }
        in.position += 4;
        return DONE;
    }

    @Override
    boolean encodeLong(int character, ByteSink out) {
        int number = character >= 0x10000 ? FIRST_ASTRAL + character - 0x10000
                : Arrays.binarySearch(firstPlane(), (char) character);
        if (number < 0) {
            return false;
        }
        out.add(0x81 + number / DIGITS / THIRDS / DIGITS);
        out.add('0' + number / DIGITS / THIRDS % DIGITS);
        out.add(0x81 + number / DIGITS % THIRDS);
        out.add('0' + number % DIGITS);
        return true;
    }
}
