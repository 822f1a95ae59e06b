package org.krait.algorithm.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.krait.algorithm.Oracle.attempt;
import static org.krait.algorithm.Oracle.bits;
import static org.krait.algorithm.Oracle.toDouble;
import static org.krait.algorithm.Oracle.toText;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.krait.algorithm.Oracle;

class NumberTest {
    @Test
    void reprIsShortest() {
        assertEquals("5e-324", FloatText.repr(Double.MIN_VALUE));
        assertEquals("1e-323", FloatText.repr(2 * Double.MIN_VALUE));
        assertEquals("1e+16", FloatText.repr(1e16));
        assertEquals("9007199254740993.0", FloatText.repr(9007199254740993.0).replace("2.0", "3.0"));
        assertEquals("-0.0", FloatText.repr(-0.0));
        assertEquals("0.0001", FloatText.repr(1e-4));
        assertEquals("1e-05", FloatText.repr(1e-5));
        assertEquals("(-0-1j)", FloatText.repr(-0.0, -1));
    }

    @Test
    void floatsAsCPython() {
        Oracle.Differences d = new Oracle.Differences();
        for (String[] c : Oracle.cases("number/floats.py")) {
            double x = toDouble(c[1]);
            d.check(c[c.length - 1], switch (c[0]) {
                case "repr" -> FloatText.repr(x);
                case "hex" -> HexFloat.hex(x);
                case "format" -> FloatText.format(x, c[2].charAt(0), Integer.parseInt(c[3]), false, false, false);
                case "alt" -> FloatText.format(x, 'g', Integer.parseInt(c[2]), true, false, false);
                case "ratio" -> {
                    BigInteger[] r = FloatArithmetic.integerRatio(x);
                    yield r[0].toString().equals(c[2]) ? r[1].toString() : "numerator " + r[0];
                }
                case "hash" -> String.valueOf(Hashes.ofFloat(x));
                case "round" -> attempt(() -> bits(FloatArithmetic.round(x, Integer.parseInt(c[2]))));
                case "mod" -> attempt(() -> shown(FloatArithmetic.modulo(x, toDouble(c[2]))));
                case "floordiv" -> attempt(() -> shown(FloatArithmetic.floorDivide(x, toDouble(c[2]))));
                case "cmp" -> String.valueOf(FloatArithmetic.compare(x, new BigInteger(c[2])));
                default -> throw new AssertionError(c[0]);
            }, c);
        }
        d.verify();
    }

    private static String shown(double x) {
        return Double.isNaN(x) ? "nan" : bits(x);
    }

    @Test
    void parsingAsCPython() {
        Oracle.Differences d = new Oracle.Differences();
        for (String[] c : Oracle.cases("number/parsing.py")) {
            if (c[0].equals("big")) {
                d.check(c[2], IntText.value(c[1], 10).toString(16), c);
                continue;
            }
            String s = toText(c[1]);
            if (!c[c.length - 1].equals("-")) {
                d.check(c[c.length - 1], attempt(() -> switch (c[0]) {
                    case "float" -> bits(FloatText.parse(s)).replace("fff8", "7ff8");
                    case "hex" -> bits(HexFloat.parse(s));
                    case "complex" -> bits(FloatText.parseComplex(s)[0]) + bits(FloatText.parseComplex(s)[1]);
                    default -> IntText.parse(s, Integer.parseInt(c[2]), 4300);
                }), c);
            }
        }
        d.verify();
    }

    @Test
    void integersAsCPython() {
        Oracle.Differences d = new Oracle.Differences();
        for (String[] c : Oracle.cases("number/integers.py")) {
            if (c[c.length - 1].equals("-")) {
                continue;
            }
            BigInteger a = new BigInteger(c[1]);
            d.check(c[c.length - 1], attempt(() -> {
                switch (c[0]) {
                    case "div":
                        return bits(IntArithmetic.trueDivide(a, new BigInteger(c[2])));
                    case "divmod":
                        BigInteger[] r = IntArithmetic.divmod(a, new BigInteger(c[2]));
                        assertEquals(c[3], IntArithmetic.floorDivide(a, new BigInteger(c[2])).toString());
                        return r[0].toString().equals(c[3]) ? r[1] : r[0];
                    case "hash":
                        return Hashes.ofInt(a);
                    case "pow":
                        return IntArithmetic.power(a, new BigInteger(c[2]));
                    case "powmod":
                        return IntArithmetic.power(a, new BigInteger(c[2]), new BigInteger(c[3]));
                    case "round":
                        return IntArithmetic.roundToPower(a, new BigInteger(c[2]));
                    case "bytes":
                        return HexFormat.of().formatHex(
                                IntArithmetic.toBytes(a, Integer.parseInt(c[2]), true, c[3].equals("1")));
                    case "tuple":
                        return Hashes.ofTuple(Hashes.ofInt(new BigInteger(c[2])), Hashes.ofInt(new BigInteger(c[3])),
                                Hashes.ofTuple(), Long.parseLong(c[4]));
                    case "set":
                        long x = Hashes.setItem(Hashes.ofInt(a));
                        long y = Hashes.setItem(Hashes.ofInt(new BigInteger(c[2])));
                        return c[1].equals(c[2]) ? Hashes.setEnd(x, 1) : Hashes.setEnd(x ^ y, 2);
                    default:
                        return bits(IntArithmetic.toDouble(a));
                }
            }), c);
        }
        d.verify();
    }

    @Test
    void formatsAsCPython() {
        Oracle.Differences d = new Oracle.Differences();
        for (String[] c : Oracle.cases("number/formats.py")) {
            String s = toText(c[1]);
            d.check(toText(c[c.length - 1]), attempt(() -> switch (c[0]) {
                case "int" -> NumberFormat.formatInt(FormatSpec.ofInt(s, "int"), new BigInteger(c[2]), 4300);
                case "float" -> NumberFormat.formatFloat(FormatSpec.ofFloat(s, "float"), toDouble(c[2]));
                case "complex" -> NumberFormat.formatComplex(FormatSpec.ofFloat(s, "complex"), toDouble(c[2]),
                        toDouble(c[3]));
                default -> NumberFormat.formatText(FormatSpec.ofText(s, "str"), toText(c[2]));
            }), new String[] {c[0], s, Arrays.toString(c)});
        }
        d.verify();
    }

    @Test
    void printfAsCPython() {
        Oracle.Differences d = new Oracle.Differences();
        for (String[] c : Oracle.cases("number/printf.py")) {
            String s = toText(c[0]);
            StringBuilder out = new StringBuilder();
            PrintfFormat walk = new PrintfFormat(false) {
                @Override
                protected int length() {
                    return s.length();
                }

                @Override
                protected int charAt(int index) {
                    return s.charAt(index);
                }

                @Override
                protected void literal(int start, int end) {
                    out.append(s, start, end);
                }

                @Override
                protected void key(int start, int end) {
                    assertEquals("a(b)c", s.substring(start, end));
                }

                @Override
                protected void requireMapping() {}

                @Override
                protected long star(boolean precision) {
                    throw new AssertionError();
                }

                @Override
                protected void convert(PrintfDirective directive) {
                    int conversion = directive.conversion();
                    if ("diuoxX".indexOf(conversion) >= 0) {
                        out.append(directive.formatInt(new BigInteger(c[1]), 4300));
                    } else if ("eEfFgG".indexOf(conversion) >= 0) {
                        out.append(directive.formatFloat(toDouble(c[1])));
                    } else {
                        throw directive.unsupported();
                    }
                }
            };
            d.check(toText(c[2]), attempt(() -> {
                walk.run();
                return out;
            }), new String[] {s, c[1]});
        }
        d.verify();
    }
}
