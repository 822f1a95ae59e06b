package org.krait.conformance.frontend;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every source that CPython's own tests of its syntax compile, doctests included, one by one: the same code object, or
 * the same exception (type, message, file's name, line, offset, end line, end offset, text), and the same warnings.
 */
class CPythonCasesTest {

    /** The least number of sources is a little below what CPython 3.14.3's files hold. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"test_syntax, 1000", "test_exceptions, 140", "test_fstring, 250", "test_tstring, 35",
        "test_unicode_identifiers, 1", "test_eof, 20", "test_string_literals, 800", "test_source_encoding, 400",
        "test_type_params, 100", "test_named_expressions, 160", "test_patma, 70", "test_positional_only_arg, 60"})
    void sources(String file, int least) {
        List<Source> sources = OracleScript.sources(LiveOracle.home(), "find_test_cases.py", file);
        SideBySide.Tally tally = new SideBySide(LiveOracle.home()).compare(sources, 0, false);
        SideBySide.Tally strict = new SideBySide(LiveOracle.home()).compare(sources, 0, true);
        System.out.println(file + ": " + tally.identical() + " of " + tally.total() + " sources come out the same, "
                + tally.refused() + " of them refused; with warnings as errors " + strict.identical() + " of "
                + strict.total() + ", " + strict.refused() + " of them refused");
        assertTrue(tally.total() >= least, "only " + tally.total() + " sources found");
        LiveOracle.assertIdentical(tally);
        LiveOracle.assertIdentical(strict);
    }
}
