package org.krait.algorithm.codec.multibyte;

import org.krait.algorithm.codec.ByteSink;
import org.krait.algorithm.codec.TextSink;

/**
 * EUC-KR: KS X 1001, and the syllables that are not in it as make-up sequences (its annex 3): the filler and three
 * letters, of which the last may be the filler.
 */
final class EucKrCodec extends TableCodec {

    private static final int LETTER = 0xA4;
    private static final int FILLER = 0xD4;
    private static final int SEQUENCE = 8;
    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int VOWELS = 21;
    private static final int FIRST_VOWEL = 0xBF;
    /** The second bytes of the letters that start a syllable, of those that end one behind the filler. */
    private static final String INITIALS = "\u00A1\u00A2\u00A4\u00A7\u00A8\u00A9\u00B1\u00B2\u00B3\u00B5\u00B6\u00B7"
            + "\u00B8\u00B9\u00BA\u00BB\u00BC\u00BD\u00BE";
    private static final String FINALS = "\u00D4\u00A1\u00A2\u00A3\u00A4\u00A5\u00A6\u00A7\u00A9\u00AA\u00AB\u00AC"
            + "\u00AD\u00AE\u00AF\u00B0\u00B1\u00B2\u00B4\u00B5\u00B6\u00B7\u00B8\u00BA\u00BB\u00BC\u00BD\u00BE";

    EucKrCodec(String name, Table table) {
        super(name, table);
    }

    @Override
    int decodeLong(Bytes in, TextSink out) {
        if (in.at(0) != LETTER || in.at(1) != FILLER) {
            return NOT_LONG;
        }
        if (in.left() < SEQUENCE) {
            return TOO_FEW;
        }
        int initial = INITIALS.indexOf(in.at(3));
        int vowel = in.at(5) - FIRST_VOWEL;
        int end = FINALS.indexOf(in.at(7));
        if (in.at(2) != LETTER || in.at(4) != LETTER || in.at(6) != LETTER || initial < 0 || vowel < 0
                || vowel >= VOWELS || end < 0) {
            return 1;
        }
        out.add(FIRST_SYLLABLE + (initial * VOWELS + vowel) * FINALS.length() + end);
        in.position += SEQUENCE;
        return DONE;
    }

    @Override
    boolean encodeLong(int character, ByteSink out) {
        int syllable = character - FIRST_SYLLABLE;
        if (syllable < 0 || syllable >= INITIALS.length() * VOWELS * FINALS.length()) {
            return false;
        }
        int vowel = syllable / FINALS.length() % VOWELS;
        letter(FILLER, out);
        letter(INITIALS.charAt(syllable / FINALS.length() / VOWELS), out);
        letter(FIRST_VOWEL + vowel, out);
        letter(FINALS.charAt(syllable % FINALS.length()), out);
        return true;
    }

    private static void letter(int second, ByteSink out) {
        out.add(LETTER);
        out.add(second);
    }
}
