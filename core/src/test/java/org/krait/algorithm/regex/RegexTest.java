package org.krait.algorithm.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.krait.algorithm.Oracle;

class RegexTest {
    private static final String DUMP = """
            import re, _sre, signal
            class Slow(Exception): pass
            def slow(*a): raise Slow
            signal.signal(signal.SIGALRM, slow)
            from re import _compiler, _parser
            import warnings; warnings.simplefilter('ignore')
            def regs(m): return '-' if m is None else str(m.lastindex or -1) + ' ' + ' '.join('%d:%d' % r for r in m.regs)
            def code(p, flags):
                t = _parser.parse(p, flags)
                c = _compiler._code(t, flags)
                return ','.join(str(int(x if x < 2**31 else x - 2**32)) for x in c), t.state.groups - 1
            def case(p, s, flags=0, pos=0):
                try: r = re.compile(p, flags); c, g = code(p, flags)
                except (re.error, OverflowError, RecursionError): return
                except ValueError: return
                t = T(s) if isinstance(s, str) else ''.join('00%02x' % b for b in s)
                signal.setitimer(signal.ITIMER_REAL, 0.02)
                try:
                    every = '|'.join(regs(m) for m in r.finditer(s, pos))
                    row = c, g, t, pos, regs(r.match(s, pos)), regs(r.fullmatch(s, pos)), every or '-'
                except Slow: return
                finally: signal.setitimer(signal.ITIMER_REAL, 0)
                put(*row)
            """;

    private static void check(String script) {
        Oracle.Differences d = new Oracle.Differences();
        for (String[] c : Oracle.cases(DUMP + script)) {
            int[] code = Arrays.stream(c[0].split(",")).mapToInt(Integer::parseInt).toArray();
            int groups = Integer.parseInt(c[1]);
            Subject subject = Subject.of(Oracle.toText(c[2]));
            int pos = Integer.parseInt(c[3]);
            RegexMatcher m = new RegexMatcher(code, groups, subject, pos, subject.length(), null);
            String[] seen = {c[0], Oracle.toText(c[2])};
            d.check(c[4], m.match() ? regs(m, groups) : "-", seen);
            m = new RegexMatcher(code, groups, subject, pos, subject.length(), null);
            d.check(c[5], m.fullMatch() ? regs(m, groups) : "-", seen);
            m = new RegexMatcher(code, groups, subject, pos, subject.length(), null);
            StringBuilder every = new StringBuilder();
            while (m.search()) {
                every.append(every.isEmpty() ? "" : "|").append(regs(m, groups));
                m.advance();
            }
            d.check(c[6], every.isEmpty() ? "-" : every.toString(), seen);
        }
        d.verify();
    }

    private static String regs(RegexMatcher m, int groups) {
        StringBuilder out = new StringBuilder().append(m.lastIndex());
        for (int g = 0; g <= groups; g++) {
            out.append(' ').append(m.start(g)).append(':').append(m.end(g));
        }
        return out.toString();
    }

    @Test
    void randomPatternsAsCPython() {
        check("""
                def atom(d):
                    k = random.randrange(24)
                    if k < 8: return random.choice('abcAB')
                    if k == 8: return '.'
                    if k == 9: return random.choice(['[ab]', '[^a]', '[a-c]', '\\\\w', '\\\\d', '\\\\s', '\\\\W', '[\\\\w-]', '[\\u03b1-\\u03c9x]'])
                    if k == 10: return random.choice(['^', '$', '\\\\b', '\\\\B', '\\\\A', '\\\\Z'])
                    if k == 11: return '\\\\' + str(random.randrange(1, 3))
                    if d <= 0: return random.choice('abc')
                    if k < 15: return '(' + alt(d - 1) + ')'
                    if k < 17: return '(?:' + alt(d - 1) + ')'
                    if k == 17: return random.choice(['(?=', '(?!', '(?<=', '(?<!']) + alt(d - 1) + ')'
                    if k == 18: return '(?>' + alt(d - 1) + ')'
                    if k == 19: return '(?(1)' + seq(d - 1) + '|' + seq(d - 1) + ')'
                    if k == 20: return '(?i:' + alt(d - 1) + ')'
                    return '(?:' + alt(d - 1) + ')'
                def item(d):
                    a = atom(d)
                    if random.random() < .45 and a[0] not in '^$': a += random.choice(['*', '+', '?', '{2}', '{1,3}', '{0,2}', '{,1}', '{2,}']) + random.choice(['', '', '?', '+'])
                    return a
                def seq(d): return ''.join(item(d) for _ in range(random.randrange(1, 4)))
                def alt(d): return '|'.join(seq(d) for _ in range(random.choice([1, 1, 1, 2, 3])))
                for i in range(6000):
                    p = alt(3)
                    for _ in range(2):
                        s = ''.join(random.choice('aaabbbccABx \\n') for _ in range(random.randrange(12)))
                        case(p, s, random.choice([0, 0, 0, re.I, re.M, re.S, re.A, re.I | re.A]), random.choice([0, 0, 0, 1]) if s else 0)
                    if i % 5 == 0:
                        try: case(p.encode('latin-1'), s.encode(), random.choice([0, re.I, re.L, re.L | re.I]))
                        except UnicodeEncodeError: pass
                """);
    }

    @Test
    void knownPatternsAsCPython() {
        check("""
                try:
                    from test.re_tests import tests
                except ImportError:
                    tests = []
                for t in tests:
                    for f in (0, re.I, re.M | re.S, re.I | re.A): case(t[0], t[1], f)
                for p, s in [('(?i)stra\\u00dfe', 'STRA\\u1e9eE'), ('[A-\\U00010400]+', 'a\\u00df\\U00010428'), ('\\U0001f600+', 'x\\U0001f600\\U0001f600'),
                        ('(?i)[\\u03c3x]', '\\u03c2\\u03a3'), ('(?i)\\u0131', 'I'), ('(?i)\\u212a', 'k'), ('\\\\w+', '\\u00b2\\u0bf0\\u2460a_'), ('abcab', 'abcabcabcab'),
                        ('(?i)[^\\u0400-\\u0500a]', '\\u0401\\u0451bA'), ('[\\u4e00-\\u4e10\\u3041]+', '\\u4e05\\u3041\\u3042'), ('(?s)(a.)*?b', 'a\\nab'),
                        ('(?:(a)|b)*+', 'abb'), ('(?:(?:(a)x)|(b)|a)*+c', 'abac'), ('x*', 'aaxa'), ('(?<=a)b', 'ab'), ('(?=(a+))', 'baaac'), ('\\\\B', ''),
                        ('(\\\\w+)\\\\s+(?i:\\\\1)', 'ab AB'), ('[0-9]{3,5}+9', '12349'), ('(a*)*', 'aab'), ('(a|b)*?c', 'abac'), ('(?:a?)*?y', 'aay')]:
                    for f in (0, re.I, re.M): case(p, s, f)
                """);
    }

    @Test
    void caseAsCPython() {
        Oracle.Differences d = new Oracle.Differences();
        for (String[] c : Oracle.cases("""
                import _sre, re
                for i in range(0, 0x110000, 4096):
                    put(i, ''.join('%x ' % _sre.unicode_tolower(c) for c in range(i, i + 4096)),
                        ''.join(str(int(_sre.unicode_iscased(c))) for c in range(i, i + 4096)),
                        ''.join(str(int(bool(re.match(r'\\w', chr(c))))) + str(int(bool(re.match(r'\\s', chr(c))))) for c in range(i, i + 4096)))
                """)) {
            int first = Integer.parseInt(c[0]);
            StringBuilder lower = new StringBuilder();
            StringBuilder cased = new StringBuilder();
            StringBuilder classes = new StringBuilder();
            for (int i = first; i < first + 4096; i++) {
                lower.append(Integer.toHexString(RegexCase.unicodeLower(i))).append(' ');
                cased.append(RegexCase.isUnicodeCased(i) ? 1 : 0);
                classes.append(CharacterSet.isUnicodeWord(i) ? 1 : 0).append(CharacterSet.isUnicodeSpace(i) ? 1 : 0);
            }
            d.check(c[1], lower.toString(), new String[] {"lower", c[0]});
            d.check(c[2], cased.toString(), new String[] {"cased", c[0]});
            d.check(c[3], classes.toString(), new String[] {"word, space", c[0]});
        }
        d.verify();
    }

    @Test
    void longSubjectsNeedNoJavaStack() {
        // (?:(a)|(b))* and (?:(a)|(b))*?c as re._compiler emits them
        int[] greedy = {
            14, 4, 0, 0, -1, 23, 23, 0, -1, 7, 9, 17, 0, 16, 97, 17, 1, 15, 11, 9, 17, 2, 16, 98, 17, 3, 15, 2, 0, 18, 1};
        int[] lazy = {
            14, 4, 0, 1, -1, 23, 23, 0, -1, 7, 9, 17, 0, 16, 97, 17, 1, 15, 11, 9, 17, 2, 16, 98, 17, 3, 15, 2, 0, 19,
            16, 99, 1};
        String text = "ab".repeat(500_000) + "c";
        RegexMatcher m = new RegexMatcher(greedy, 2, Subject.of(text), 0, text.length(), null);
        assertTrue(m.match());
        assertEquals(1_000_000, m.end());
        assertEquals(999_998, m.start(1));
        assertEquals(2, m.lastIndex());
        m = new RegexMatcher(lazy, 2, Subject.of(text), 0, text.length(), null);
        assertTrue(m.fullMatch());
    }
}
