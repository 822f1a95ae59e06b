package org.krait.algorithm.codec.multibyte;

import org.krait.algorithm.codec.ByteSink;
import org.krait.algorithm.codec.TextSink;

/** HZ (RFC 1843): GB 2312 without the high bits between <code>~{</code> and <code>~}</code>. */
final class HzCodec extends MultibyteCodec {

    private static final int HIGH_BIT = 0x80;

    private final Table table;

    HzCodec(String name, Table gb2312) {
        super(name);
        this.table = gb2312;
    }

    @Override
    public int decode(Bytes in, byte[] state, TextSink out) {
        while (in.left() > 0) {
            int first = in.at(0);
            if (first == '~') {
                if (in.left() < 2) {
                    return TOO_FEW;
                }
                int second = in.at(1);
                if (second == '~' && state[0] == 0) {
                    out.add('~');
                } else if (second == '{' && state[0] == 0) {
                    state[0] = 1;
                } else if (second == '\n' && state[0] == 0) {
                    // A line goes on.
                    in.position += 2;
                    continue;
                } else if (second == '}' && state[0] == 1) {
                    state[0] = 0;
                } else {
                    return 1;
                }
                in.position += 2;
            } else if (first >= HIGH_BIT) {
                return 1;
            } else if (state[0] == 0) {
                out.add(first);
                in.position++;
            } else if (in.left() < 2) {
                return TOO_FEW;
            } else {
                int content = in.at(1) >= HIGH_BIT ? Table.NOTHING
                        : table.content(first, in.at(1) | HIGH_BIT);
                if (!Table.isText(content)) {
                    return 1;
                }
                out.add(Table.character(content));
                in.position += 2;
            }
        }
        return DONE;
    }

    @Override
    public int encode(Characters in, byte[] state, ByteSink out, boolean last) {
        while (in.left() > 0) {
            int character = in.points[in.position];
            if (character < HIGH_BIT) {
                endEncoding(state, out);
                out.add(character);
                if (character == '~') {
                    out.add('~');
                }
            } else {
                int cell = table.cell(character);
                if (cell < 0) {
                    return 1;
                }
                if (state[0] == 0) {
                    out.add('~');
                    out.add('{');
                    state[0] = 1;
                }
                out.add(cell >> 8);
                out.add(cell & 0x7F);
            }
            in.position++;
        }
        return DONE;
    }

    @Override
    public void startEncoding(byte[] state) {
        state[0] = 0;
    }

    @Override
    public void startDecoding(byte[] state) {
        state[0] = 0;
    }

    @Override
    public void endEncoding(byte[] state, ByteSink out) {
        if (state[0] != 0) {
            out.add('~');
            out.add('}');
            state[0] = 0;
        }
    }

    @Override
    public void resetDecoding(byte[] state) {
        state[0] = 0;
    }
}
