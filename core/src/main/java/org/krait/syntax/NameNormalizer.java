package org.krait.syntax;

import org.krait.algorithm.unicode.Normalization;

/**
 * Gives names beyond ASCII the form by which they are compared, NFKC (PEP 3131). CPython's parser asks
 * {@code unicodedata.normalize}, which a program may replace: an interpreter may give the parser another one.
 */
@FunctionalInterface
public interface NameNormalizer {

    /** NFKC itself. */
    NameNormalizer JAVA = new NameNormalizer() {
        @Override
        public String normalize(String spelling) {
            return Normalization.normalize("NFKC", spelling);
        }
    };

    /**
     * The form of a name. Any exception ends the parse where CPython's parser would ask for this name, unless it finds
     * an error before.
     *
     * @param spelling as the source has it, not ASCII
     */
    String normalize(String spelling);
}
