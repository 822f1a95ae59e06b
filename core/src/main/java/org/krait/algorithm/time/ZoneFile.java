package org.krait.algorithm.time;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A file of the zone database (TZif, RFC 8536): a list of transitions, and a rule for the time after the last. */
final class ZoneFile extends LocalZone {
    private final long[] transitions;
    private final byte[] kinds; // the type from each transition on
    private final Type[] types;
    private final LocalZone rule; // null for none

    private ZoneFile(long[] transitions, byte[] kinds, Type[] types, LocalZone rule) {
        this.transitions = transitions;
        this.kinds = kinds;
        this.types = types;
        this.rule = rule;
    }

    /** Reads a file; null when it is none of this kind. */
    static LocalZone parse(byte[] bytes) {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            int[] counts = header(in);
            if (counts == null) {
                return null;
            }
            if (bytes[4] >= '2') {
                // the second part repeats the first with 64 bits
                in.position(44 + counts[3] * 5 + counts[4] * 6 + counts[5] + counts[2] * 8 + counts[1] + counts[0]);
                counts = header(in);
                return counts == null ? null : body(in, counts, true);
            }
            return body(in, counts, false);
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return null;
        }
    }

    /** Counts of UT flags, standard flags, leap seconds, transitions, types and characters. */
    private static int[] header(ByteBuffer in) {
        if (in.getInt() != 0x545A6966) {
            return null;
        }
        in.position(in.position() + 16);
        int[] counts = new int[6];
        for (int i = 0; i < 6; i++) {
            counts[i] = in.getInt();
        }
        return counts;
    }

    private static LocalZone body(ByteBuffer in, int[] counts, boolean wide) {
        long[] transitions = new long[counts[3]];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = wide ? in.getLong() : in.getInt();
        }
        byte[] kinds = new byte[counts[3]];
        in.get(kinds);
        int[][] raw = new int[counts[4]][];
        for (int i = 0; i < raw.length; i++) {
            raw[i] = new int[] {in.getInt(), in.get(), in.get() & 0xFF};
        }
        byte[] names = new byte[counts[5]];
        in.get(names);
        Type[] types = new Type[raw.length];
        for (int i = 0; i < types.length; i++) {
            int end = raw[i][2];
            while (names[end] != 0) {
                end++;
            }
            types[i] = new Type(raw[i][0], raw[i][1] != 0,
                    new String(names, raw[i][2], end - raw[i][2], StandardCharsets.US_ASCII));
        }
        LocalZone rule = null;
        if (wide) {
            in.position(in.position() + counts[2] * 12 + counts[1] + counts[0] + 1);
            StringBuilder footer = new StringBuilder();
            while (in.hasRemaining()) {
                char c = (char) in.get();
                if (c == '\n') {
                    break;
                }
                footer.append(c);
            }
            rule = footer.isEmpty() ? null : PosixZone.parse(footer.toString());
        }
        return new ZoneFile(transitions, kinds, types, rule);
    }

    @Override
    public Type at(long seconds) {
        int i = Arrays.binarySearch(transitions, seconds);
        int last = i >= 0 ? i : -i - 2;
        if (rule != null && last == transitions.length - 1) {
            return rule.at(seconds);
        }
        return types[last < 0 ? 0 : kinds[last]];
    }
}
