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
        for (String[] c : Oracle.cases("""
                for i in range(30000):
                    x = some_float()
                    n = random.randrange(0, 30)
                    put('repr', F(x), repr(x)); put('hex', F(x), x.hex())
                    for code in 'efgEFG':
                        put('format', F(x), code, n, ('%.' + str(n) + code) % x)
                    put('alt', F(x), n, ('%#.' + str(n) + 'g') % x)
                    if x - x == 0:
                        put('ratio', F(x), *x.as_integer_ratio())
                        put('hash', F(x), hash(x))
                        m = random.randrange(-320, 330) if i % 2 else random.randrange(-5, 20)
                        r = attempt(round, x, m)
                        put('round', F(x), m, F(r) if isinstance(r, float) else r)
                    y = some_float()
                    for name, f in (('mod', lambda: x % y), ('floordiv', lambda: x // y)):
                        r = attempt(f)
                        put(name, F(x), F(y), F(r) if isinstance(r, float) and r == r else 'nan' if r != r else r)
                    if abs(x) < 1e300:
                        n = int(x) + random.randrange(-1, 2)
                        put('cmp', F(x), n, (x > n) - (x < n))
                """)) {
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
        for (String[] c : Oracle.cases("""
                sys.set_int_max_str_digits(4300)
                base = ['', '1', '-1', '1_0', '1__0', '_1', '1_', '1_.0', '1._0', '1e_5', '1e5_0', 'inf', '-Infinity',
                    'nan', '+nan', 'infin', '1e400', '1e-400', ' 1.5\\n', '\\u0663.\\u0665', '0x1p3', '1.', '.5', '.',
                    '1.e5', '1e', '1\\x002', '\\u30001', '\\xe9', '1'*400, '0.' + '0'*400 + '1', '0x', '0x_1f', '0b12',
                    '0o8', '\\U0001d7d8', '\\x1c1', '\\x1c\\u0661', '\\x85\\u0661', '00', '01', '0_0', '0X1F', '- 1', '+-1',
                    '0x1.8p3', '-0x.8p-1074', '0x1p-1075', '0x1.0000000000001p-1075', '0x1p1024', '0x1.fffffffffffff8p1023',
                    '0x1.fffffffffffff7p1023', '0x1p', 'p3', '.8', '0x.p1', '0x1p99999999999999', '1p-99999999999999',
                    '1+2j', '(1+2j)', ' ( 1 ) ', '1+', 'j', '-j', '1e5j', '1_0j', '1+-2j', 'nan+infj', '1 + 2j', '1j+2',
                    '\\u0661j', '1__0j', '_1j', '1_e5', '1e+_5', 'infinityj', '1'*5000, '0'*5000, '1'*5000+'x']
                alphabet = '0123456789abxXobpjJ_+-. e\\u0661'
                texts = base + [''.join(random.choice(alphabet) for _ in range(random.randrange(1, 8))) for _ in range(20000)]
                def short(r): return r.split(': \\'')[0] + (': ' if ": '" in r else '') if r.startswith('ValueError') else r
                for s in texts:
                    r = attempt(float, s)
                    put('float', T(s), F(r) if isinstance(r, float) else short(r))
                    r = attempt(float.fromhex, s)
                    put('hex', T(s), F(r) if isinstance(r, float) else r)
                    r = attempt(complex, s)
                    put('complex', T(s), F(r.real) + F(r.imag) if isinstance(r, complex) else short(r))
                    for b in (10, 0, 16, 36, 2, 1):
                        put('int', T(s), b, short(str(attempt(int, s, b))) if b != 16 or len(s) < 4000 else '-')
                for n in (3000, 20000, 70001):
                    sys.set_int_max_str_digits(0)
                    v = random.randrange(10**n)
                    put('big', v, hex(v)[2:])
                """)) {
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
        for (String[] c : Oracle.cases("""
                def some_int():
                    k = random.choice([3, 30, 53, 54, 60, 61, 62, 63, 64, 65, 100, 600, 1074, 1100])
                    v = random.choice([random.getrandbits(k), 1 << k, (1 << k) - 1, (1 << k) + 1])
                    return random.choice([v, -v])
                for i in range(20000):
                    a, b = some_int(), random.choice([some_int(), random.randrange(-3, 4)])
                    r = attempt(lambda: a / b)
                    put('div', a, b, F(r) if isinstance(r, float) else r)
                    put('divmod', a, b, *(attempt(divmod, a, b) if b else ('', attempt(divmod, a, b))))
                    put('hash', a, hash(a))
                    e = random.randrange(0, 100)
                    put('pow', a, e, a ** e if abs(a).bit_length() < 70 else '-')
                    put('powmod', a, e - 50, b, attempt(pow, a, e - 50, b))
                    put('round', a, e, round(a, -e))
                    r = attempt(a.to_bytes, e, 'little', signed=bool(i % 2)) if 0 else attempt(lambda: a.to_bytes(e // 3, 'little', signed=i % 2))
                    put('bytes', a, e // 3, i % 2, B(r) if isinstance(r, bytes) else r)
                    put('tuple', hash((a, b, (), i)), a, b, i, hash((a, b, (), i)))
                    put('set', a, b, hash(frozenset((a, b))))
                    r = attempt(float, a)
                    put('float', a, F(r) if isinstance(r, float) else r)
                """)) {
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
        for (String[] c : Oracle.cases("""
                sys.set_int_max_str_digits(4300)
                def spec():
                    R = random.random; C = random.choice
                    s = ''
                    if R() < .3: s += C('*0 \\xe9\\U0001f600<') + C('<>=^') if R() < .5 else C('<>=^')
                    if R() < .3: s += C('+- ')
                    if R() < .1: s += 'z'
                    if R() < .2: s += '#'
                    if R() < .2: s += '0'
                    if R() < .5: s += str(random.randrange(40))
                    if R() < .3: s += C([',', '_', ',_', '_', ','])
                    if R() < .4: s += '.' + C(['', '3', '0', '12', '25']) + C(['', '', ',', '_'])
                    if R() < .8: s += C('bcdoxXneEfFgG%sq') if R() < .95 else C('\\xe9\\x01xx,')
                    return s
                for i in range(40000):
                    s = spec()
                    if not s: continue
                    n = random.choice([random.randrange(-10**9, 10**9), random.getrandbits(100), random.randrange(300), 0, -1])
                    put('int', T(s), n, T(attempt(format, n, s)))
                    x = some_float()
                    put('float', T(s), F(x), T(attempt(format, x, s)))
                    y = some_float()
                    put('complex', T(s), F(x), F(y), T(attempt(format, complex(x, y), s)))
                    t = random.choice(['', 'abc', '\\xe9\\U0001f600\\u20ac', 'a' * 20])
                    put('str', T(s), T(t), T(attempt(format, t, s)))
                """)) {
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
        for (String[] c : Oracle.cases("""
                for i in range(30000):
                    s = 'a%%%' + random.choice(['', '(a(b)c)'] if i % 50 == 0 else [''])
                    for _ in range(random.randrange(3)): s += random.choice('-+ #0')
                    if random.random() < .5: s += str(random.randrange(30))
                    if random.random() < .4: s += '.' + str(random.randrange(30)) * (random.random() < .9)
                    s += random.choice(['', '', 'l', 'h', 'L'])
                    s += random.choice('diuoxXeEfFgGy%\\x01') * (i % 100 != 0) + random.choice(['', 'z'])
                    if '%%%%' in s: continue
                    x = some_float()
                    n = random.choice([random.randrange(-10**9, 10**9), random.getrandbits(100), random.randrange(300), 0, -1])
                    isf = any(k in s for k in 'eEfFgG')
                    v = x if isf else n
                    put(T(s), F(x) if isf else n, T(attempt(lambda: s % ({'a(b)c': v} if '(' in s else (v,)))))
                """)) {
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
                protected long star() {
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
