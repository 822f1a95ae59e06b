package org.krait.syntax;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The forms of one source's names beyond ASCII. Each spelling is normalised when it is first read, on the thread that
 * parses; a normaliser that fails is not asked again, and {@link PegParser} tells whether it comes to a name without a
 * form.
 */
final class NameForms {

    private final NameNormalizer normalizer;
    private final Map<String, String> forms = new HashMap<>();
    private RuntimeException failure;

    NameForms(NameNormalizer normalizer) {
        this.normalizer = normalizer;
    }

    /** The form of a name that stands at an offset of a source, null if the normaliser has failed. */
    String form(byte[] source, int start, int end) {
        String spelling = new String(source, start, end - start, StandardCharsets.UTF_8);
        String form = forms.get(spelling);
        if (form == null && failure == null) {
            try {
                form = normalizer.normalize(spelling);
                forms.put(spelling, form);
            } catch (RuntimeException e) {
                failure = e;
            }
        }
        return form;
    }

    /** Why a name has no form; null if all have one. */
    RuntimeException failure() {
        return failure;
    }
}
