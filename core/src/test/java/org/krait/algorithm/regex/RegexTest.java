package org.krait.algorithm.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.krait.algorithm.Oracle;

class RegexTest {
    private static final String DUMP = "regex/dump.py";

    private static void check(String script) {
        Oracle.Differences d = new Oracle.Differences();
        for (String[] c : Oracle.cases(DUMP, script)) {
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
        check("regex/random_patterns.py");
    }

    @Test
    void knownPatternsAsCPython() {
        check("regex/known_patterns.py");
    }

    @Test
    void caseAsCPython() {
        Oracle.Differences d = new Oracle.Differences();
        for (String[] c : Oracle.cases("regex/case.py")) {
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
            14, 4, 0, 0, -1, 23, 23, 0, -1, 7, 9, 17, 0, 16, 97, 17, 1, 15, 11, 9, 17, 2,
            16, 98, 17, 3, 15, 2, 0, 18, 1};
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
