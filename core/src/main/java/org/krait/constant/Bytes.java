package org.krait.constant;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A bytes constant; equal when the content is. The array belongs to the object and is not to be changed. */
public record Bytes(byte[] value) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }

    @Override
    public String toString() {
        return "Bytes[" + new String(value, StandardCharsets.ISO_8859_1) + "]";
    }
}
