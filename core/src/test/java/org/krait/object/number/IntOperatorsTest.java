package org.krait.object.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.krait.object.PyType;

/** The seam between longs and big integers. */
class IntOperatorsTest {
    static {
        PyType.TYPE.name(); // the types come before the first number
    }

    private static final PyInt MAX = PyInt.of(Long.MAX_VALUE);
    private static final PyInt MIN = PyInt.of(Long.MIN_VALUE);

    private static void check(String expected, PyInt value) {
        assertEquals(new BigInteger(expected), value.bigValue());
        assertEquals(value.bigValue().bitLength() < 64, value.getClass() == PyInt.class);
    }

    @Test
    void resultsCrossTheEdgeOfLongBothWays() {
        check("9223372036854775808", IntOperators.add(MAX, PyInt.ONE));
        check("9223372036854775807", IntOperators.sub(IntOperators.add(MAX, PyInt.ONE), PyInt.ONE));
        check("-9223372036854775809", IntOperators.sub(MIN, PyInt.ONE));
        check("9223372036854775808", IntOperators.mul(MIN, PyInt.of(-1)));
        check("9223372036854775808", IntOperators.floorDiv(MIN, PyInt.of(-1)));
        check("85070591730234615847396907784232501249", IntOperators.mul(MAX, MAX));
    }

    @Test
    void quotientsRoundDownAndRemaindersTakeTheDivisorsSign() {
        check("-4", IntOperators.floorDiv(PyInt.of(-7), PyInt.of(2)));
        check("1", IntOperators.mod(PyInt.of(-7), PyInt.of(2)));
        check("-1", IntOperators.mod(PyInt.of(7), PyInt.of(-2)));
    }

    @Test
    void shiftsKeepTheSign() {
        check("-1", IntOperators.shiftRight(PyInt.of(-5), PyInt.of(200)));
        check("36893488147419103232", IntOperators.shiftLeft(PyInt.of(2), PyInt.of(64)));
        check("2", IntOperators.shiftRight(IntOperators.shiftLeft(PyInt.of(2), PyInt.of(64)), PyInt.of(64)));
    }

    @Test
    void smallIntsAreTheSameObject() {
        assertSame(PyInt.of(-5), PyInt.of(-5));
        assertSame(PyInt.of(256), PyInt.of(256));
        assertTrue(PyInt.of(257) != PyInt.of(257));
    }
}
