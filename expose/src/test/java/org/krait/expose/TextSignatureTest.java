package org.krait.expose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TextSignatureTest {
    private static String describe(String text) {
        StringBuilder b = new StringBuilder();
        for (TextSignature.Parameter p : TextSignature.parse(text).parameters) {
            b.append(p.name()).append(' ').append(p.kind()).append(' ').append(p.defaultText()).append('\n');
        }
        return b.toString();
    }

    @Test
    void receiversAreDropped() {
        assertEquals("", describe("($self, /)"));
        assertEquals("object POSITIONAL_ONLY null\n", describe("($self, object, /)"));
        assertEquals("x POSITIONAL_ONLY null\n", describe("($module, x, /)"));
    }

    @Test
    void kindsFollowTheMarkers() {
        assertEquals("""
            a POSITIONAL_ONLY null
            b POSITIONAL '/, *'
            args VAR_POSITIONAL null
            key KEYWORD_ONLY None
            kwargs VAR_KEYWORD null
            """, describe("($self, a, /, b='/, *', *args, key=None, **kwargs)"));
        assertEquals("key KEYWORD_ONLY None\nreverse KEYWORD_ONLY False\n",
            describe("($self, /, *, key=None, reverse=False)"));
    }

    @Test
    void optionalGroupsHaveNoDefault() {
        assertEquals("""
            sub POSITIONAL_ONLY null
            start POSITIONAL_ONLY <unrepresentable>
            end POSITIONAL_ONLY <unrepresentable>
            """, describe("($self, sub[, start[, end]], /)"));
    }

    @Test
    void countsOfPositionalParameters() {
        TextSignature s = TextSignature.parse("($self, old, new, /, count=-1)");
        assertEquals(3, s.positional());
        assertEquals(2, s.positionalOnly());
        assertEquals(2, s.required());
    }

    @Test
    void whatIsNoSignature() {
        assertNull(TextSignature.parse("dict() -> new empty dictionary"));
    }

    @Test
    void cpythonsSignaturesParse() {
        Signatures signatures = Signatures.load();
        assertEquals("($self, object, /)", signatures.get("builtins.list.append").signature());
        assertEquals("member", signatures.get("builtins.slice.start").kind());
        assertTrue(signatures.get("builtins.list.clear").order() < signatures.get("builtins.list.sort").order());
    }
}
