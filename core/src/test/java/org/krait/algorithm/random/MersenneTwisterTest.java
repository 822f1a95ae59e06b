package org.krait.algorithm.random;

import java.math.BigInteger;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.krait.algorithm.Oracle;

class MersenneTwisterTest {
    @Test
    void drawsAsCPython() {
        Oracle.Differences d = new Oracle.Differences();
        for (String[] c : Oracle.cases("random/draws.py")) {
            MersenneTwister r = new MersenneTwister();
            r.seed(c[0].startsWith("2**") ? BigInteger.TWO.pow(20000).add(BigInteger.valueOf(5))
                    : new BigInteger(c[0]));
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < 700; i++) {
                int k = i * 7 % 130;
                row.append(i == 0 ? "" : ",").append(i % 3 == 0 ? Oracle.bits(r.random())
                        : k < 64 ? String.valueOf(r.bits(k)) : r.bigBits(k).toString());
                MersenneTwister copy = new MersenneTwister();
                copy.setState(r.state());
                r = copy;
            }
            d.check(c[1] + c[2], row.toString() + Arrays.stream(r.state()).sum(), c);
        }
        d.verify();
    }
}
