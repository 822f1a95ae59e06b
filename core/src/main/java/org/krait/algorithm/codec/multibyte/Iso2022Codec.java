package org.krait.algorithm.codec.multibyte;

import java.util.List;
import org.krait.algorithm.codec.ByteSink;
import org.krait.algorithm.codec.TextSink;

/**
 * The encodings of ISO 2022: escape sequences switch the elements G0 to G2 to character sets of one or two bytes; SO
 * and SI shift between G0 and G1, ESC N takes one character from G2.
 *
 * <p>The state holds the marks of the sets in G0 to G3, then flags.
 */
final class Iso2022Codec extends MultibyteCodec {

    /** Has neither SO nor SI. */
    static final int NO_SHIFT = 1;
    /** Has single characters from G2. */
    static final int SINGLE_SHIFT = 2;
    /** Knows {@code ESC & @ ESC $ B}, the newer revision of JIS X 0208. */
    static final int REVISIONS = 4;

    private static final int FLAGS = 4;
    private static final int SHIFTED = 1;
    /** Within an escape sequence that is none of ISO 2022, which is text up to its end. */
    private static final int OTHER_ESCAPE = 2;

    private static final int ESC = 0x1B;
    private static final int SO = 0x0E;
    private static final int SI = 0x0F;
    private static final int LONGEST_ESCAPE = 16;
    private static final String ESCAPES = "()$.&";

    private final List<CharacterSet> sets;
    private final int options;

    /**
     * An encoding.
     *
     * @param sets the sets beside ASCII, in the order in which characters are looked for
     */
    Iso2022Codec(String name, int options, List<CharacterSet> sets) {
        super(name);
        this.options = options;
        this.sets = sets;
    }

    private boolean has(int option) {
        return (options & option) != 0;
    }

    private CharacterSet set(int mark) {
        for (int i = 0; i < sets.size(); i++) {
            if (sets.get(i).mark == mark) {
                return sets.get(i);
            }
        }
        return null;
    }

    // Decoding

    @Override
    public void startDecoding(byte[] state) {
        startEncoding(state);
        state[2] = CharacterSet.ASCII;
    }

    @Override
    public void resetDecoding(byte[] state) {
        state[0] = CharacterSet.ASCII;
        state[FLAGS] &= ~SHIFTED;
    }

    @Override
    public int decode(Bytes in, byte[] state, TextSink out) {
        while (in.left() > 0) {
            int c = in.at(0);
            int wrong;
            if ((state[FLAGS] & OTHER_ESCAPE) != 0) {
                out.add(c);
                in.position++;
                if (endsEscape(c)) {
                    state[FLAGS] &= ~OTHER_ESCAPE;
                }
                wrong = DONE;
            } else if (c == ESC) {
                if (in.left() < 2) {
                    return TOO_FEW;
                }
                wrong = decodeEscape(in, state, out);
            } else if ((c == SO || c == SI) && !has(NO_SHIFT)) {
                if (c == SO) {
                    state[FLAGS] |= SHIFTED;
                } else {
                    state[FLAGS] &= ~SHIFTED;
                }
                in.position++;
                wrong = DONE;
            } else if (c >= 0x80) {
                wrong = 1;
            } else {
                if (c == '\n') {
                    state[FLAGS] &= ~SHIFTED;
                }
                wrong = decodeCharacter(c, in, state, out);
            }
            if (wrong != DONE) {
                return wrong;
            }
        }
        return DONE;
    }

    private int decodeCharacter(int c, Bytes in, byte[] state, TextSink out) {
        int mark = state[(state[FLAGS] & SHIFTED) == 0 ? 0 : 1] & 0xFF;
        if (c < 0x20 || mark == CharacterSet.ASCII) {
            out.add(c);
            in.position++;
            return DONE;
        }
        CharacterSet set = set(mark);
        int width = (mark & CharacterSet.TWO_BYTES) == 0 ? 1 : 2;
        if (in.left() < width) {
            return TOO_FEW;
        }
        if (set == null || set.decode(c, width == 1 ? 0 : in.at(1), out) == 0) {
            return width;
        }
        in.position += width;
        return DONE;
    }

    private int decodeEscape(Bytes in, byte[] state, TextSink out) {
        int second = in.at(1);
        if (ESCAPES.indexOf(second) >= 0) {
            return designate(in, state);
        }
        if (second == 'N' && has(SINGLE_SHIFT)) {
            if (in.left() < 3) {
                return TOO_FEW;
            }
            int c = singleShifted(state[2] & 0xFF, in.at(2));
            if (c < 0) {
                return 3;
            }
            out.add(c);
            in.position += 3;
            return DONE;
        }
        out.add(ESC);
        in.position++;
        state[FLAGS] |= OTHER_ESCAPE;
        return DONE;
    }

    private static boolean endsEscape(int c) {
        return c >= 'A' && c <= 'Z' || c == '@';
    }

    private static int singleShifted(int mark, int b) {
        if (mark == CharacterSet.ISO_8859_7) {
            return greek(b ^ 0x80);
        }
        return b >= 0x80 ? -1 : mark == CharacterSet.ASCII ? b : b + 0x80;
    }

    /** A character of ISO 8859-7 as of 1987. */
    private static int greek(int b) {
        switch (b) {
            case 0xA1:
                return 0x2018;
            case 0xA2:
                return 0x2019;
            case 0xAF:
                return 0x2015;
            case 0xA4, 0xA5, 0xAA, 0xAE, 0xD2, 0xFF:
                return -1;
            default:
                boolean latin = b < 0xB4 || b == 0xB7 || b == 0xBB || b == 0xBD;
                return latin ? b : 0x2D0 + b;
        }
    }

    /** Obeys an escape sequence that puts a set into an element. */
    private int designate(Bytes in, byte[] state) {
        int length = 0;
        for (int i = 1; length == 0; i++) {
            if (i >= LONGEST_ESCAPE) {
                return 1;
            }
            if (i >= in.left()) {
                return TOO_FEW;
            }
            int c = in.at(i);
            if (endsEscape(c)) {
                length = i + 1;
            } else if (has(REVISIONS) && i + 1 < in.left() && c == '&' && in.at(i + 1) == '@') {
                i += 2;
            }
        }
        int mark = in.at(length - 1);
        int element;
        if (length == 3 && in.at(1) != '$') {
            element = in.at(1) == '(' ? 0 : in.at(1) == ')' ? 1 : in.at(1) == '.' && has(SINGLE_SHIFT) ? 2 : -1;
        } else if (length == 3) {
            mark |= CharacterSet.TWO_BYTES;
            element = 0;
        } else if (length == 4 && in.at(1) == '$') {
            mark |= CharacterSet.TWO_BYTES;
            element = in.at(2) == '(' ? 0 : in.at(2) == ')' ? 1 : -1;
        } else if (length == 6 && has(REVISIONS) && in.at(3) == ESC && in.at(4) == '$' && in.at(5) == 'B') {
            mark = CharacterSet.JIS_X_0208;
            element = 0;
        } else {
            element = -1;
        }
        if (element < 0 || mark != CharacterSet.ASCII && set(mark) == null) {
            return length;
        }
        state[element] = (byte) mark;
        in.position += length;
        return DONE;
    }

    // Encoding

    @Override
    public void startEncoding(byte[] state) {
        state[0] = CharacterSet.ASCII;
        state[1] = CharacterSet.ASCII;
        state[FLAGS] = 0;
    }

    @Override
    public void endEncoding(byte[] state, ByteSink out) {
        shiftIn(state, out);
        switchToAscii(state, out);
    }

    private static void shiftIn(byte[] state, ByteSink out) {
        if ((state[FLAGS] & SHIFTED) != 0) {
            out.add(SI);
            state[FLAGS] &= ~SHIFTED;
        }
    }

    private static void switchToAscii(byte[] state, ByteSink out) {
        if (state[0] != CharacterSet.ASCII) {
            out.add(ESC);
            out.add('(');
            out.add('B');
            state[0] = CharacterSet.ASCII;
        }
    }

    @Override
    public int encode(Characters in, byte[] state, ByteSink out, boolean last) {
        while (in.left() > 0) {
            int character = in.points[in.position];
            if (character < 0x80) {
                switchToAscii(state, out);
                shiftIn(state, out);
                out.add(character);
                in.position++;
                continue;
            }
            CharacterSet set = null;
            int code = CharacterSet.NONE;
            int size = 1;
            for (int i = 0; i < sets.size() && code < 0; i++) {
                set = sets.get(i);
                if (set.startsPair(character)) {
                    if (in.left() > 1) {
                        code = set.pairCode(character, in.points[in.position + 1]);
                        size = 2;
                    } else if (!last) {
                        return TOO_FEW;
                    }
                }
                if (code < 0) {
                    code = set.code(character);
                    size = 1;
                }
            }
            if (code < 0) {
                return 1;
            }
            write(set, code, state, out);
            in.position += size;
        }
        return DONE;
    }

    private static void write(CharacterSet set, int code, byte[] state, ByteSink out) {
        boolean second = set.element == 1;
        if (!second) {
            shiftIn(state, out);
        }
        if ((state[set.element] & 0xFF) != set.mark) {
            out.add(ESC);
            if (set.width() == 2) {
                out.add('$');
            }
            if (set.mark != CharacterSet.JIS_X_0208) {
                out.add(second ? ')' : '(');
            }
            out.add(set.mark & 0x7F);
            state[set.element] = (byte) set.mark;
        }
        if (second && (state[FLAGS] & SHIFTED) == 0) {
            out.add(SO);
            state[FLAGS] |= SHIFTED;
        }
        if (set.width() == 2) {
            out.add(code >> 8);
        }
        out.add(code & 0xFF);
    }
}
