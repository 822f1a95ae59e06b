package org.krait.object.str;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.krait.object.PyType;

/** The two forms of a text, interning, and equality across forms. */
class StrStorageTest {
    static {
        PyType.TYPE.name(); // the types come before the first text
    }

    @Test
    void aSurrogatePairIsOneCharacterButTwoLoneSurrogatesAreTwo() {
        PyStr pair = PyStr.of("a\uD83D\uDE00");
        PyStr lone = PyStr.ofUnits("a\uD83D\uDE00");
        assertEquals(2, pair.length());
        assertEquals(0x1F600, pair.codePointAt(1));
        assertEquals(3, lone.length());
        assertNotEquals(pair, lone);
        assertTrue(lone.isNarrow());
        assertFalse(pair.isNarrow());
    }

    @Test
    void theFormIsCanonical() {
        PyStr wide = PyStr.of("\uD83D\uDE00abc");
        assertTrue(wide.substring(1, 4).isNarrow());
        assertEquals(PyStr.of("abc"), wide.substring(1, 4));
        assertEquals(PyStr.of("abc").hashCode(), wide.substring(1, 4).hashCode());
    }

    @Test
    void latin1CharactersAndInternedTextsAreUnique() {
        assertSame(PyStr.ofUnits("a"), PyStr.ofCodePoint('a'));
        assertSame(PyStr.intern("some_name"), PyStr.intern("some_name"));
        assertSame(PyStr.intern("some_name"), PyStr.intern(PyStr.ofUnits(new String("some_name"))));
    }

    @Test
    void theBuilderWidensOnlyWhenItMust() {
        StrBuilder out = new StrBuilder();
        assertTrue(out.append("ab").append('c').toStr().isNarrow());
        PyStr made = out.append(0x1F600).append(PyStr.of("d")).toStr();
        assertEquals(5, made.length());
        assertEquals('d', made.codePointAt(4));
    }

    @Test
    void searchKnowsTheEmptyTextAndTheEnds() {
        PyStr s = PyStr.of("abcabc");
        assertEquals(3, StrSearch.find(s, PyStr.of("abc"), 1, 6));
        assertEquals(3, StrSearch.rfind(s, PyStr.of("abc"), 0, 6));
        assertEquals(-1, StrSearch.rfind(s, PyStr.of("abc"), 4, 6));
        assertEquals(6, StrSearch.rfind(s, PyStr.EMPTY, 0, 6));
        assertEquals(7, StrSearch.count(s, PyStr.EMPTY, 0, 6, Integer.MAX_VALUE));
        assertEquals("xabxcxaxbxcx".length(), StrSearch.replace(PyStr.of("abcabc"), PyStr.EMPTY, PyStr.of("x"), 6)
                .length());
    }

    @Test
    void sigmaIsFinalOnlyAtTheEndOfAWord() {
        assertEquals(PyStr.of("\u03B1\u03C2 \u03C3"), StrCase.lower(PyStr.of("\u0391\u03A3 \u03A3")));
        assertEquals(PyStr.of("SS"), StrCase.upper(PyStr.of("\u00DF")));
        assertEquals(PyStr.of("Ss"), StrCase.title(PyStr.of("\u00DF")));
    }
}
