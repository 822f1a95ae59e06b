"""Runs one of CPython's own test modules, unmodified: run_tests.py MODULE RESULT_FILE [PATTERN...].

The result file gets one line a test, a subtest and an example of a doctest, as soon as it is known: its outcome
(ok, FAIL, ERROR, skip), a tab, its name. A last line `end` says that nothing was cut off.
"""

import os
import re
import sys
import unittest

address = re.compile(r"\b0x[0-9a-fA-F]{5,}|(?<=\bid=')[0-9]{9,}")
temporary = re.compile(r"\btmp[a-z0-9_]{8}\b|(?<=@test_)[0-9]+(?=_tmp)")
scratch = os.path.dirname(os.path.dirname(os.path.abspath(__file__))) + os.sep


class Results(unittest.TextTestResult):

    lines = None

    def startTest(self, test):
        # As regrtest does once a file: what is random is the same for both sides, so that names of subtests agree.
        if "random" in sys.modules:
            sys.modules["random"].seed(1)
        super().startTest(test)

    @classmethod
    def say(cls, outcome, name):
        name = temporary.sub("tmp", address.sub("0x", name.replace(scratch, ""))).replace("\n", " ").replace("\t", " ")
        cls.lines.write(outcome + "\t" + ascii(name[:200])[1:-1] + "\n")
        cls.lines.flush()

    def outcome(self, outcome, test):
        # Examples of a doctest have spoken for themselves.
        doctest = sys.modules.get("doctest")
        if not (doctest and isinstance(test, doctest.DocTestCase) and outcome in ("ok", "FAIL")):
            self.say(outcome, test.id())

    def addSuccess(self, test):
        super().addSuccess(test)
        self.outcome("ok", test)

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self.outcome("FAIL", test)

    def addError(self, test, err):
        super().addError(test, err)
        self.outcome("ERROR", test)

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self.outcome("skip", test)

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self.outcome("ok", test)

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self.outcome("FAIL", test)

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        outcome = "ok" if err is None else "FAIL" if issubclass(err[0], test.failureException) else "ERROR"
        try:
            name = subtest.id()
        except ValueError:  # an int of too many digits
            name = test.id()
        self.say(outcome, name)


def example_name(test, example):
    line = "?" if test.lineno is None else test.lineno + example.lineno + 1
    return f"doctest {test.name}:{line}"


def count_examples(doctest):
    """Makes DocTestRunner report to us, example by example, and then as it does."""
    runner = doctest.DocTestRunner
    report_success = runner.report_success
    report_failure, report_unexpected_exception = runner.report_failure, runner.report_unexpected_exception

    def success(self, out, test, example, got):
        Results.say("ok", example_name(test, example))
        report_success(self, out, test, example, got)

    def failure(self, out, test, example, got):
        Results.say("FAIL", example_name(test, example))
        report_failure(self, out, test, example, got)

    def unexpected_exception(self, out, test, example, exc_info):
        Results.say("ERROR", example_name(test, example))
        report_unexpected_exception(self, out, test, example, exc_info)

    runner.report_success = success
    runner.report_failure = failure
    runner.report_unexpected_exception = unexpected_exception


def run_tests_for_cpython_only():
    """Krait is measured by them too: what a test marked `cpython_only` shows is CPython's behaviour all the same, and
    one that is marked to need specialized instructions may look at others.

    Only the marks are lifted: a test that asks within itself whether to run the collector gets the true answer.
    """
    from test import support

    impl_detail = support.impl_detail
    support.cpython_only = support.requires_specialization = lambda test: test
    support.impl_detail = lambda msg=None, **guards: (
        support.cpython_only if guards.get("cpython") else impl_detail(msg, **guards))


def main(module, result_file, patterns):
    run_tests_for_cpython_only()
    Results.lines = open(result_file, "w", encoding="utf-8")
    loader = unittest.TestLoader()
    if patterns:
        loader.testNamePatterns = [p if "*" in p else f"*{p}*" for p in patterns]
    suite = loader.loadTestsFromName(module)
    if "doctest" in sys.modules:
        count_examples(sys.modules["doctest"])
    unittest.TextTestRunner(verbosity=0, resultclass=Results, stream=sys.stderr).run(suite)
    Results.lines.write("end\n")
    Results.lines.close()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
