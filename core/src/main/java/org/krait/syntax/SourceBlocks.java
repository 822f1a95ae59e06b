package org.krait.syntax;

/**
 * What CPython finds when it reads a program's file in another encoding than UTF-8: from the end of the cookie's line
 * on, it decodes blocks of 8,192 bytes, each when a line that is not yet complete asks for more. A character that
 * is divided between two blocks belongs to the later one.
 */
final class SourceBlocks {

    private static final int BLOCK = 8192;

    /** Bytes of an incomplete character at the end of a block, at most. */
    private static final int MOST_PENDING = 7;

    private final byte[] file;
    private final String encoding;
    private final SourceCodec codec;
    private SourceCodec.Failure failure;
    private boolean first;
    private int line;

    /**
     * Decodes a file up to the first block that is not in its encoding.
     *
     * @param cookieLine the number of the line with the cookie, from 1
     */
    SourceBlocks(byte[] file, String encoding, SourceCodec codec, int cookieLine) {
        this.file = file;
        this.encoding = encoding;
        this.codec = codec;
        // CPython goes back by one byte, to the end of the line that it has read.
        int start = endOfLines(cookieLine) - 1;
        int from = start;
        for (int block = start; block < file.length; block += BLOCK) {
            int end = Math.min(block + BLOCK, file.length);
            int decoded = decoded(from, end);
            if (decoded < 0) {
                first = block == start;
                line = cookieLine - 1 + lineEnds(start, from);
                return;
            }
            from = decoded;
        }
    }

    /** Why a block could not be decoded, its positions counted from the block's start; null if all could be. */
    SourceCodec.Failure failure() {
        return failure;
    }

    /** Whether it was the first block. */
    boolean isFirst() {
        return first;
    }

    /** The last line that was complete before that block. */
    int line() {
        return line;
    }

    /** The end of the last character of the bytes from one place to another; negative if they can't be decoded. */
    private int decoded(int from, int end) {
        int pending = end == file.length ? 0 : MOST_PENDING;
        for (int rest = 0; rest <= pending && end - rest >= from; rest++) {
            try {
                codec.decode(encoding, file, from, end - rest - from);
                failure = null;
                return end - rest;
            } catch (SourceCodec.Failure e) {
                if (rest == 0) {
                    failure = e;
                }
            }
        }
        return -1;
    }

    private int endOfLines(int count) {
        int end = 0;
        for (int i = 0; i < count; i++) {
            while (!isLineEnd(end)) {
                end++;
            }
            end++;
        }
        return end;
    }

    private int lineEnds(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (isLineEnd(i)) {
                count++;
            }
        }
        return count;
    }

    /** Whether a byte is the last one of a line end. */
    private boolean isLineEnd(int place) {
        return file[place] == '\n'
                || file[place] == '\r' && (place + 1 == file.length || file[place + 1] != '\n');
    }
}
