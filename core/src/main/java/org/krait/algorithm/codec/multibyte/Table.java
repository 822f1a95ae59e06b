package org.krait.algorithm.codec.multibyte;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * What the sequences of an encoding or character set stand for, and which sequence stands for a character;
 * {@code core/src/tables/multibyte.py} describes the resources.
 */
final class Table {

    /** What a byte is by itself: nothing, the first of two, the first of three, or beyond these a character. */
    static final int NO_LEAD = -1;
    static final int LEAD_OF_TWO = -2;
    static final int LEAD_OF_THREE = -3;

    /** The contents of a cell without characters: nothing; nothing, and two bytes long in errors. */
    static final int NOTHING = 0;
    static final int ILLEGAL_TWO = 1;

    /** No cell. */
    static final int NO_CELL = -1;

    static final int THREE_BYTES = 0x8000;
    static final int ONE_BYTE = 0x10000;

    private static final int CHARACTER = 2;
    private static final int PAIR = CHARACTER + 0x110000;
    private static final int ITSELF = 3;
    private static final int PLANES = 3;

    private final int[] leads = new int[256];
    /** Contents by cell. */
    private final int[] cells = new int[ONE_BYTE];
    /** Two characters each. */
    private int[] pairs;
    /** The cell of each pair. */
    private int[] pairCells;
    /** One more than the cells of characters, in pages of 256, of which empty ones are null. */
    private final int[][] pages = new int[PLANES << 8][];
    /** The characters whose cells the resource gives, for tables that are based on this one. */
    private final int[] exceptions;
    private final int[] exceptionCells;

    /**
     * Reads a table.
     *
     * @param name    of the resource
     * @param base    the table that it is the difference from, or null
     * @param shifted whether the cells of the base are moved from EUC to Shift JIS
     */
    Table(String name, Table base, boolean shifted) {
        Numbers in = new Numbers(name);
        for (int i = 0; i < leads.length; i++) {
            int lead = in.next();
            leads[i] = lead < ITSELF ? -1 - lead : lead == ITSELF ? i : lead - ITSELF - 1;
        }
        if (base != null) {
            inherit(base, shifted);
        }
        readPairs(in, base);
        readCells(in);
        boolean inherits = base != null && !shifted;
        int from = inherits ? base.exceptions.length : 0;
        int count = in.next();
        exceptions = inherits ? Arrays.copyOf(base.exceptions, from + count) : new int[count];
        exceptionCells = inherits ? Arrays.copyOf(base.exceptionCells, from + count) : new int[count];
        int character = 0;
        for (int i = from; i < from + count; i++) {
            character += in.next();
            exceptions[i] = character;
            exceptionCells[i] = in.next() - 1;
        }
        invert();
    }

    private void inherit(Table base, boolean shifted) {
        for (int cell = 0; cell < cells.length; cell++) {
            int at = shifted ? shift(cell) : cell;
            if (at >= 0) {
                cells[at] = base.cells[cell];
            }
        }
    }

    /** The cell in Shift JIS of one in EUC, NO_CELL if it has none. */
    private static int shift(int cell) {
        int row = (cell >> 8) - 0x21;
        int column = (cell & 0x7F) - 0x21;
        if (cell >= THREE_BYTES || (cell & 0x80) == 0 || row < 0 || row >= 94 || column < 0 || column >= 94) {
            return NO_CELL;
        }
        int lead = (row >> 1) + (row < 62 ? 0x81 : 0xC1);
        int trail = column + ((row & 1) == 0 ? 0 : 94);
        return (lead & 0x7F) << 8 | trail + (trail < 63 ? 0x40 : 0x41);
    }

    private void readPairs(Numbers in, Table base) {
        int inherited = base == null ? 0 : base.pairs.length;
        int count = 2 * in.next();
        pairs = base == null ? new int[count] : Arrays.copyOf(base.pairs, inherited + count);
        for (int i = inherited; i < pairs.length; i++) {
            pairs[i] = in.next();
        }
        pairCells = new int[pairs.length / 2];
        Arrays.fill(pairCells, NO_CELL);
    }

    private void readCells(Numbers in) {
        int content = 0;
        int cell = 0;
        for (int runs = in.next(); runs > 0; runs--) {
            cell += in.next();
            for (int length = in.next(); length > 0; length--) {
                int difference = in.next();
                content += (difference & 1) == 0 ? difference >> 1 : -(difference >> 1) - 1;
                cells[cell++] = content;
            }
            cell--;
        }
    }

    private void invert() {
        for (int b = 0; b < leads.length; b++) {
            if (leads[b] >= 0) {
                setIfNew(leads[b], ONE_BYTE | b);
            }
        }
        for (int cell = 0; cell < cells.length; cell++) {
            int content = cells[cell];
            if (content >= PAIR) {
                if (pairCells[content - PAIR] < 0) {
                    pairCells[content - PAIR] = cell;
                }
            } else if (content >= CHARACTER) {
                setIfNew(content - CHARACTER, cell);
            }
        }
        for (int i = 0; i < exceptions.length; i++) {
            page(exceptions[i])[exceptions[i] & 0xFF] = exceptionCells[i] + 1;
        }
    }

    private int[] page(int character) {
        int[] page = pages[character >> 8];
        if (page == null) {
            page = new int[256];
            pages[character >> 8] = page;
        }
        return page;
    }

    private void setIfNew(int character, int cell) {
        int[] page = page(character);
        if (page[character & 0xFF] == 0) {
            page[character & 0xFF] = cell + 1;
        }
    }

    /** What a byte is by itself. */
    int lead(int b) {
        return leads[b];
    }

    /** The content of the cell of two bytes. */
    int content(int first, int second) {
        return cells[(first & 0x7F) << 8 | second];
    }

    /** The content of the cell of 0x8F and two more bytes; only those from 0xA1 on are in it. */
    int contentOfThree(int second, int third) {
        return second < 0xA1 ? NOTHING : cells[THREE_BYTES | (second & 0x7F) << 8 | third];
    }

    static boolean isText(int content) {
        return content >= CHARACTER;
    }

    static boolean isPair(int content) {
        return content >= PAIR;
    }

    static int character(int content) {
        return content - CHARACTER;
    }

    int firstOfPair(int content) {
        return pairs[2 * (content - PAIR)];
    }

    int secondOfPair(int content) {
        return pairs[2 * (content - PAIR) + 1];
    }

    /** The cell of a character, NO_CELL if it has none. */
    int cell(int character) {
        int page = character >> 8;
        if (page >= pages.length || pages[page] == null) {
            return NO_CELL;
        }
        return pages[page][character & 0xFF] - 1;
    }

    /** Whether a character is the first of a pair with a cell. */
    boolean startsPair(int character) {
        for (int i = 0; i < pairCells.length; i++) {
            if (pairs[2 * i] == character && pairCells[i] >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The cell of two characters, NO_CELL if they have none together. */
    int pairCell(int first, int second) {
        for (int i = 0; i < pairCells.length; i++) {
            if (pairs[2 * i] == first && pairs[2 * i + 1] == second) {
                return pairCells[i];
            }
        }
        return NO_CELL;
    }

    /** The numbers of a resource. */
    private static final class Numbers {
        private final byte[] data;
        private int position;

        Numbers(String name) {
            try (InputStream in = Table.class.getResourceAsStream(name + ".bin")) {
                if (in == null) {
                    throw new IllegalStateException("the table " + name + " is missing");
                }
                data = new InflaterInputStream(in, new Inflater(true)).readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        int next() {
            int value = 0;
            for (int shift = 0;; shift += 7) {
                byte b = data[position++];
                value |= (b & 127) << shift;
                if (b >= 0) {
                    return value;
                }
            }
        }
    }
}
