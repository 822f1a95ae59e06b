package org.krait.module.multibyte;

import java.math.BigInteger;
import org.krait.object.Errors;
import org.krait.object.number.PyInt;

/** States as Python sees them: the number that their bytes are, the lowest first. */
final class StateNumber {

    private StateNumber() {
    }

    static PyInt of(byte[] bytes) {
        byte[] highestFirst = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            highestFirst[bytes.length - 1 - i] = bytes[i];
        }
        return PyInt.of(new BigInteger(1, highestFirst));
    }

    /**
     * The bytes of a number.
     *
     * @throws org.krait.object.PyException OverflowError if it is negative or has more
     */
    static byte[] bytes(BigInteger number, int size) {
        if (number.signum() < 0) {
            throw Errors.overflowError("can't convert negative int to unsigned");
        }
        if (number.bitLength() > 8 * size) {
            throw Errors.overflowError("int too big to convert");
        }
        byte[] highestFirst = number.toByteArray();
        byte[] bytes = new byte[size];
        for (int i = 0; i < Math.min(size, highestFirst.length); i++) {
            bytes[i] = highestFirst[highestFirst.length - 1 - i];
        }
        return bytes;
    }
}
