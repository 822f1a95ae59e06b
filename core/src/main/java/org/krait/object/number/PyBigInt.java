package org.krait.object.number;

import java.math.BigInteger;

/** An exact int that does not fit a long. */
final class PyBigInt extends PyInt {
    PyBigInt(BigInteger value) {
        super(TYPE, value);
    }
}
