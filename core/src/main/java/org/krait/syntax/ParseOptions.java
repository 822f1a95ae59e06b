package org.krait.syntax;

/**
 * How to read a source; {@link #DEFAULT} is what {@code compile()} does without flags.
 *
 * @param featureVersion       the minor version of Python 3 whose syntax is accepted, as far as CPython keeps track
 *     of it
 * @param typeComments         keep {@code # type:} comments ({@code PyCF_TYPE_COMMENTS})
 * @param ignoreCookie         the source is text: a coding cookie in it means nothing ({@code PyCF_IGNORE_COOKIE})
 * @param dontImplyDedent      the end of a single statement's source does not end its blocks ({@code
 *     PyCF_DONT_IMPLY_DEDENT})
 * @param allowIncompleteInput tell source that only breaks off from wrong source ({@code
 *     PyCF_ALLOW_INCOMPLETE_INPUT})
 * @param barryAsFlufl         {@code from __future__ import barry_as_FLUFL} is in force (PEP 401)
 * @param codec                decodes what a cookie says is not UTF-8
 * @param names                gives names beyond ASCII their form
 * @param fileLines            the lines of the source's file, which errors show instead of the source's own
 * @param maxIntDigits         the longest decimal integer literal, 0 for no limit ({@code
 *     sys.set_int_max_str_digits})
 */
public record ParseOptions(int featureVersion, boolean typeComments, boolean ignoreCookie, boolean dontImplyDedent,
        boolean allowIncompleteInput, boolean barryAsFlufl, SourceCodec codec, NameNormalizer names,
        SourceLines fileLines, int maxIntDigits) {

    /** The syntax that the parser knows in full. */
    public static final int CURRENT_VERSION = 14;

    /** What {@code sys.get_int_max_str_digits()} is unless set. */
    public static final int DEFAULT_MAX_INT_DIGITS = 4300;

    /** The options of {@code compile()} without flags. */
    public static final ParseOptions DEFAULT =
            new ParseOptions(CURRENT_VERSION, false, false, false, false, false, SourceCodec.JAVA,
                    NameNormalizer.JAVA, SourceLines.NONE, DEFAULT_MAX_INT_DIGITS);

    // The same options but for one

    public ParseOptions withFeatureVersion(int minor) {
        return new ParseOptions(minor, typeComments, ignoreCookie, dontImplyDedent, allowIncompleteInput,
                barryAsFlufl, codec, names, fileLines, maxIntDigits);
    }

    public ParseOptions withTypeComments(boolean on) {
        return new ParseOptions(featureVersion, on, ignoreCookie, dontImplyDedent, allowIncompleteInput,
                barryAsFlufl, codec, names, fileLines, maxIntDigits);
    }

    public ParseOptions withIgnoreCookie(boolean on) {
        return new ParseOptions(featureVersion, typeComments, on, dontImplyDedent, allowIncompleteInput,
                barryAsFlufl, codec, names, fileLines, maxIntDigits);
    }

    public ParseOptions withDontImplyDedent(boolean on) {
        return new ParseOptions(featureVersion, typeComments, ignoreCookie, on, allowIncompleteInput,
                barryAsFlufl, codec, names, fileLines, maxIntDigits);
    }

    public ParseOptions withAllowIncompleteInput(boolean on) {
        return new ParseOptions(featureVersion, typeComments, ignoreCookie, dontImplyDedent, on,
                barryAsFlufl, codec, names, fileLines, maxIntDigits);
    }

    public ParseOptions withBarryAsFlufl(boolean on) {
        return new ParseOptions(featureVersion, typeComments, ignoreCookie, dontImplyDedent,
                allowIncompleteInput, on, codec, names, fileLines, maxIntDigits);
    }

    public ParseOptions withCodec(SourceCodec other) {
        return new ParseOptions(featureVersion, typeComments, ignoreCookie, dontImplyDedent, allowIncompleteInput,
                barryAsFlufl, other, names, fileLines, maxIntDigits);
    }

    public ParseOptions withNames(NameNormalizer other) {
        return new ParseOptions(featureVersion, typeComments, ignoreCookie, dontImplyDedent, allowIncompleteInput,
                barryAsFlufl, codec, other, fileLines, maxIntDigits);
    }

    public ParseOptions withFileLines(SourceLines lines) {
        return new ParseOptions(featureVersion, typeComments, ignoreCookie, dontImplyDedent, allowIncompleteInput,
                barryAsFlufl, codec, names, lines, maxIntDigits);
    }

    public ParseOptions withMaxIntDigits(int digits) {
        return new ParseOptions(featureVersion, typeComments, ignoreCookie, dontImplyDedent, allowIncompleteInput,
                barryAsFlufl, codec, names, fileLines, digits);
    }
}
