package org.krait.code;

/**
 * Which handler guards which stretch of {@code co_code}: the packed form in {@code co_exceptiontable}.
 *
 * <p>An entry is four numbers: start and length of the stretch, the handler's place (all three in units of
 * two bytes), and the stack depth to return to, doubled, plus one if the handler wants the raising
 * instruction's place ({@code lasti}) below the exception. A number is written six bits a byte, the most
 * significant ones first; bit 6 says that another byte of the same number follows, bit 7 marks an entry's
 * first byte. Entries stand in the order of their stretches, so that a reader may search by halves.
 *
 * <p>Source: {@code InternalDocs/exception_handling.md}.
 */
public final class ExceptionTable {

    private static final int FIRST_OF_ENTRY = 0x80;
    private static final int MORE = 0x40;
    private static final int BITS = 6;
    private static final int MASK = (1 << BITS) - 1;

    private final byte[] table;

    /** Where in {@link #table} the next number starts. */
    private int at;

    private int start;
    private int end;
    private int target;
    private int depth;
    private boolean lasti;

    /** Stands before the first entry of {@code table}. */
    public ExceptionTable(byte[] table) {
        this.table = table;
    }

    /** Goes to the next entry; false at the end of the table. */
    public boolean next() {
        if (at >= table.length) {
            return false;
        }
        start = 2 * number();
        end = start + 2 * number();
        target = 2 * number();
        int depthAndLasti = number();
        depth = depthAndLasti >> 1;
        lasti = (depthAndLasti & 1) != 0;
        return true;
    }

    private int number() {
        int value = table[at] & MASK;
        while ((table[at++] & MORE) != 0) {
            value = value << BITS | table[at] & MASK;
        }
        return value;
    }

    /** The offset of the first guarded instruction, in bytes. */
    public int start() {
        return start;
    }

    /** The offset after the last guarded instruction, in bytes. */
    public int end() {
        return end;
    }

    /** The handler's offset, in bytes. */
    public int target() {
        return target;
    }

    /** The number of values that stay on the stack below what the handler gets. */
    public int depth() {
        return depth;
    }

    /** Whether the handler gets the place of the raising instruction, below the exception. */
    public boolean lasti() {
        return lasti;
    }

    /** Packs entries, given in the order of their stretches. */
    public static final class Writer {
        private final ByteBuffer out = new ByteBuffer();

        /** Adds an entry; the offsets are in units of two bytes. */
        public void add(int start, int end, int target, int depth, boolean lasti) {
            number(start, FIRST_OF_ENTRY);
            number(end - start, 0);
            number(target, 0);
            number(depth << 1 | (lasti ? 1 : 0), 0);
        }

        private void number(int value, int mark) {
            int shift = 0;
            while (value >>> shift > MASK) {
                shift += BITS;
            }
            for (; shift > 0; shift -= BITS) {
                out.add(value >> shift & MASK | MORE | mark);
                mark = 0;
            }
            out.add(value & MASK | mark);
        }

        /** The packed table. */
        public byte[] toBytes() {
            return out.toBytes();
        }
    }
}
