package org.krait.code;

import java.util.Arrays;

/**
 * Which source position each instruction has: the packed form in {@code co_linetable} (PEP 626, PEP 657).
 *
 * <p>An entry covers 1 to 8 units of code. Its first byte is {@code 1 kkkk lll}: kind and length - 1. The
 * kinds:
 *
 * <ul>
 *   <li>0 to 9: same line as before; the column's upper bits are the kind, one byte holds its lower three
 *       bits and the width (at most 15): the short form;
 *   <li>10 to 12: 0 to 2 lines further, two bytes: start column and end column on that line;
 *   <li>13: lines further (signed number), no columns;
 *   <li>14: lines further (signed), lines from start to end, start column + 1, end column + 1 (unsigned
 *       numbers);
 *   <li>15: no position.
 * </ul>
 *
 * A number takes six bits a byte, the least significant ones first, bit 6 says that more follow; a signed
 * number is doubled, plus one if negative.
 *
 * <p>Source: {@code InternalDocs/code_objects.md}, "The locations table".
 */
public final class LocationTable {

    private static final int ONE_LINE0 = 10;
    private static final int NO_COLUMNS = 13;
    private static final int LONG = 14;
    private static final int NONE = 15;

    private final byte[] table;
    private int at;

    /** The line the next entry counts from; changes also over entries whose position is {@code none}. */
    private int computedLine;

    private int start;
    private int end;
    private int line;
    private int endLine;
    private int column;
    private int endColumn;

    /** Stands before the first entry of {@code table}, whose lines count from {@code firstLine}. */
    public LocationTable(byte[] table, int firstLine) {
        this.table = table;
        this.computedLine = firstLine;
    }

    /** Stands before the first entry of the code object's table. */
    public static LocationTable of(CodeObject code) {
        return new LocationTable(code.co_linetable(), code.co_firstlineno);
    }

    /** The same code with a table of lines alone: what {@code -X no_debug_ranges} leaves of it. */
    public static CodeObject withoutColumns(CodeObject code) {
        LocationTable all = of(code);
        Writer lines = new Writer(code.co_firstlineno);
        while (all.next()) {
            lines.add((all.end - all.start) / 2, all.line, all.line, -1, -1);
        }
        CodeObject.Builder builder = code.toBuilder();
        builder.linetable = lines.toBytes();
        return builder.build();
    }

    /** Goes to the next entry; false at the end of the table. */
    public boolean next() {
        if (at >= table.length) {
            return false;
        }
        int first = table[at++] & 0xFF;
        int kind = first >> 3 & 15;
        start = end;
        end = start + 2 * ((first & 7) + 1);
        if (kind == NONE) {
            line = endLine = column = endColumn = -1;
            return true;
        }
        if (kind == LONG) {
            computedLine += signed();
            line = computedLine;
            endLine = line + unsigned();
            column = unsigned() - 1;
            endColumn = unsigned() - 1;
        } else if (kind == NO_COLUMNS) {
            computedLine += signed();
            line = endLine = computedLine;
            column = endColumn = -1;
        } else if (kind >= ONE_LINE0) {
            computedLine += kind - ONE_LINE0;
            line = endLine = computedLine;
            column = table[at++] & 0xFF;
            endColumn = table[at++] & 0xFF;
        } else {
            line = endLine = computedLine;
            int rest = table[at++] & 0xFF;
            column = kind << 3 | rest >> 4;
            endColumn = column + (rest & 15);
        }
        return true;
    }

    private int unsigned() {
        int value = 0;
        int shift = 0;
        int next;
        do {
            next = table[at++];
            value |= (next & 63) << shift;
            shift += 6;
        } while ((next & 64) != 0);
        return value;
    }

    private int signed() {
        int value = unsigned();
        return (value & 1) != 0 ? -(value >>> 1) : value >>> 1;
    }

    /**
     * Goes to the entry of the instruction at {@code offset} bytes, from where it stands on; false if none.
     */
    public boolean find(int offset) {
        while (offset >= end) {
            if (!next()) {
                return false;
            }
        }
        return true;
    }

    /** The offset of the entry's first instruction, in bytes. */
    public int start() {
        return start;
    }

    /** The offset after the entry's last instruction, in bytes. */
    public int end() {
        return end;
    }

    /** The line, from 1; -1 if there is no position. */
    public int line() {
        return line;
    }

    /** The last line, -1 if not known. */
    public int endLine() {
        return endLine;
    }

    /** The column, from 0, in bytes of UTF-8; -1 if not known. */
    public int column() {
        return column;
    }

    /** The column after the last character, -1 if not known. */
    public int endColumn() {
        return endColumn;
    }

    /** Packs positions, given in the order of the code. */
    public static final class Writer {
        /** An entry has at most a byte for kind and length and four numbers of six. */
        private static final int MAX_ENTRY = 1 + 4 * 6;

        private byte[] out = new byte[64];
        private int size;
        private int previousLine;

        /** A table whose lines count from {@code firstLine}. */
        public Writer(int firstLine) {
            previousLine = firstLine;
        }

        /**
         * Adds {@code units} of code at a position; a negative line means none, a negative column not known.
         */
        public void add(int units, int line, int endLine, int column, int endColumn) {
            while (units > 8) {
                add(8, line, endLine, column, endColumn);
                units -= 8;
            }
            if (size + MAX_ENTRY > out.length) {
                out = Arrays.copyOf(out, 2 * out.length);
            }
            if (line < 0) {
                out[size++] = (byte) (0x80 | NONE << 3 | units - 1);
                return;
            }
            int delta = line - previousLine;
            previousLine = line;
            if (column < 0 || endColumn < 0) {
                if (endLine == line || endLine < 0) {
                    out[size++] = (byte) (0x80 | NO_COLUMNS << 3 | units - 1);
                    signed(delta);
                    return;
                }
            } else if (endLine == line) {
                int width = endColumn - column;
                if (delta == 0 && column < 80 && width >= 0 && width < 16) {
                    out[size++] = (byte) (0x80 | (column >> 3) << 3 | units - 1);
                    out[size++] = (byte) ((column & 7) << 4 | width);
                    return;
                }
                if (delta >= 0 && delta < 3 && column < 128 && endColumn < 128) {
                    out[size++] = (byte) (0x80 | (ONE_LINE0 + delta) << 3 | units - 1);
                    out[size++] = (byte) column;
                    out[size++] = (byte) endColumn;
                    return;
                }
            }
            out[size++] = (byte) (0x80 | LONG << 3 | units - 1);
            signed(delta);
            unsigned(endLine - line);
            unsigned(column + 1);
            unsigned(endColumn + 1);
        }

        private void signed(int value) {
            unsigned(value < 0 ? -value << 1 | 1 : value << 1);
        }

        private void unsigned(int value) {
            while ((value & ~63) != 0) {
                out[size++] = (byte) (value & 63 | 64);
                value >>>= 6;
            }
            out[size++] = (byte) value;
        }

        /** The packed table. */
        public byte[] toBytes() {
            return Arrays.copyOf(out, size);
        }
    }
}
