package org.krait.module.marshal;

import java.util.Arrays;
import org.krait.object.Errors;

/** Marshalled values in an array. */
public final class BytesInMemory implements ValueReader.Source {
    private final byte[] data;
    private final String tooShort;
    private int position;

    /**
     * The bytes from the start.
     *
     * @param tooShort the message of the EOFError when a value goes on behind the last one
     */
    public BytesInMemory(byte[] data, String tooShort) {
        this.data = data;
        this.tooShort = tooShort;
    }

    @Override
    public byte[] read(int count) {
        if (count > data.length - position) {
            throw Errors.eofError(tooShort);
        }
        position += count;
        return Arrays.copyOfRange(data, position - count, position);
    }

    @Override
    public int next() {
        return position == data.length ? -1 : data[position++] & 0xff;
    }

    /** How many bytes have been read. */
    public int position() {
        return position;
    }
}
