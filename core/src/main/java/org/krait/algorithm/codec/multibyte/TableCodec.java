package org.krait.algorithm.codec.multibyte;

import org.krait.algorithm.codec.ByteSink;
import org.krait.algorithm.codec.TextSink;

/** An encoding without states: each sequence stands for one character, or two, as a table says. */
class TableCodec extends MultibyteCodec {

    /** The sequence is none that only some encodings have. */
    static final int NOT_LONG = Integer.MAX_VALUE;

    final Table table;

    TableCodec(String name, Table table) {
        super(name);
        this.table = table;
    }

    @Override
    public final int decode(Bytes in, byte[] state, TextSink out) {
        while (in.left() > 0) {
            int first = in.at(0);
            int lead = table.lead(first);
            if (lead >= 0) {
                out.add(lead);
                in.position++;
                continue;
            }
            if (lead == Table.NO_LEAD) {
                return 1;
            }
            int size = lead == Table.LEAD_OF_THREE ? 3 : 2;
            if (in.left() < size) {
                return TOO_FEW;
            }
            int wrong = decodeLong(in, out);
            if (wrong == DONE) {
                continue;
            }
            if (wrong != NOT_LONG) {
                return wrong;
            }
            int content = size == 3 ? table.contentOfThree(in.at(1), in.at(2)) : table.content(first, in.at(1));
            if (!Table.isText(content)) {
                return content == Table.ILLEGAL_TWO ? 2 : 1;
            }
            add(content, out);
            in.position += size;
        }
        return DONE;
    }

    /**
     * Decodes a sequence that is not in the table.
     *
     * @return NOT_LONG if there is none at the position; else as {@link #decode}
     */
    int decodeLong(Bytes in, TextSink out) {
        return NOT_LONG;
    }

    private void add(int content, TextSink out) {
        if (Table.isPair(content)) {
            out.add(table.firstOfPair(content));
            out.add(table.secondOfPair(content));
        } else {
            out.add(Table.character(content));
        }
    }

    @Override
    public final int encode(Characters in, byte[] state, ByteSink out, boolean last) {
        while (in.left() > 0) {
            int character = in.points[in.position];
            int size = 1;
            int cell = table.cell(character);
            if (table.startsPair(character)) {
                if (in.left() > 1) {
                    int both = table.pairCell(character, in.points[in.position + 1]);
                    if (both >= 0) {
                        cell = both;
                        size = 2;
                    }
                } else if (!last) {
                    return TOO_FEW;
                }
            }
            if (cell >= 0) {
                write(cell, out);
            } else if (!encodeLong(character, out)) {
                return 1;
            }
            in.position += size;
        }
        return DONE;
    }

    /** Encodes a character that is not in the table; false if it can't be. */
    boolean encodeLong(int character, ByteSink out) {
        return false;
    }

    private static void write(int cell, ByteSink out) {
        if (cell < Table.ONE_BYTE) {
            if (cell >= Table.THREE_BYTES) {
                out.add(0x8F);
            }
            out.add(0x80 | cell >> 8);
        }
        out.add(cell & 0xFF);
    }
}
