"""doctest: finding, parsing, running, comparing and reporting examples."""
import contextlib
import doctest
import io
import os
import sys
import tempfile
import types
import unittest
from doctest import (DebugRunner, DocTest, DocTestFailure, DocTestFinder, DocTestParser, DocTestRunner, Example,
                     OutputChecker,
                     UnexpectedException)

from _calls import counts, show, vary

TEXT = '''Some text.

>>> 1 + 1
2
>>> for i in range(2):
...     print(i)
0
1

    >>> "indented"  # doctest: +SKIP
    'never'

>>> 1 / 0
Traceback (most recent call last):
  anything at all
ZeroDivisionError: division by zero
>>> print("a\\n\\nb")
a
<BLANKLINE>
b
>>> wrong = 5; wrong
6
'''
print("== parsing")
parser = DocTestParser()
for piece in parser.parse(TEXT, "name"):
    print(repr(piece) if isinstance(piece, str) else (piece.source, piece.want, piece.exc_msg, piece.lineno,
                                                      piece.indent, piece.options))
print(len(parser.get_examples(TEXT)), parser.get_examples("no examples"))
test = parser.get_doctest(TEXT, {"x": 1}, "name", "file.txt", 10)
print(test, test.name, test.filename, test.lineno, len(test.examples), test.globs, test.docstring == TEXT)
for text in (">>>1", ">>> 1\n ... 2", "  >>> 1\n 2", ">>> 1 # doctest: +NONSENSE", ">>> 1 # doctest: ELLIPSIS",
             ">>> # doctest: +SKIP", ">>> 1\n...2", ">>> ", "",
             5, None, b">>> 1"):
    show(lambda t: [str(e.source) for e in parser.get_examples(t)], text)
    show(parser.get_doctest, text, {}, "n", None, 0)
show(parser.parse, ">>> 1", 5)
counts(lambda *args, **keywords: len(parser.get_doctest(*args, **keywords).examples), "", {}, "n", "f", 0)
counts(lambda *args, **keywords: len(parser.parse(*args, **keywords)), "")
example = Example("1 + 1", "2", lineno=3, indent=4, options={doctest.ELLIPSIS: True})
same = Example("1 + 1\n", "2\n", None, 3, 4, {doctest.ELLIPSIS: True})
print(repr(example.source), repr(example.want), example == same, hash(example) == hash(same), example == 5,
      example != Example("2", ""), example.options)
show(Example, "1")
show(Example, 5, "x")
show(Example, "x", None)
print(test == parser.get_doctest(TEXT, {"x": 1}, "name", "file.txt", 10), test == 5,
      test < DocTest([], {}, "zzz", "f", 0, None))
show(lambda: test < 5)
show(DocTest, [], {}, "n", "f", 0, "doc")
show(DocTest, "text", {}, "n", "f", 0, "doc")
show(DocTest)

print("== comparing")
checker = OutputChecker()
for want, got, flags in (("a\n", "a\n", 0), ("a\n", "b\n", 0), ("True\n", "1\n", 0),
                         ("True\n", "1\n", doctest.DONT_ACCEPT_TRUE_FOR_1), ("<BLANKLINE>\n", "\n", 0),
                         ("<BLANKLINE>\n", "\n", doctest.DONT_ACCEPT_BLANKLINE), ("a b\n", "a   b\n", 0),
                         ("a b\n", "a \n b\n", doctest.NORMALIZE_WHITESPACE),
                         ("a...z\n", "abcz\n", 0), ("a...z\n", "abcz\n", doctest.ELLIPSIS),
                         ("...\n", "", doctest.ELLIPSIS), ("a...b...c\n", "abc\n", doctest.ELLIPSIS),
                         ("a...bb...b\n", "abb\n", doctest.ELLIPSIS), ("é\n", "\\xe9\n", 0)):
    print(repr(want), repr(got), flags, checker.check_output(want, got, flags))
WANT, GOT = "one\ntwo\nthree\n", "one\n2\nthree\n\n"
for flags in 0, doctest.REPORT_UDIFF, doctest.REPORT_CDIFF, doctest.REPORT_NDIFF, doctest.DONT_ACCEPT_BLANKLINE:
    print(flags, checker.output_difference(Example("x", WANT), GOT, flags))
print(checker.output_difference(Example("x", ""), GOT, 0), checker.output_difference(Example("x", WANT), "", 0),
      checker.output_difference(Example("x", ""), "", 0))
vary(checker.check_output, "a", "b", 0, values=[None, 5, b"x", "a", 2.5])
vary(checker.output_difference, example, "b", 0, values=[None, 5, b"x", "a", 2.5])

print("== finding")
module = types.ModuleType("sample")
sys.modules["sample"] = module
exec('''"""Module
>>> answer
42
"""
answer = 42
def function(x):
    """
    >>> function(3)
    6
    """
    return 2 * x
class Thing:
    """
    >>> Thing().method()
    'm'
    """
    def method(self):
        """>>> Thing().method() + "x"
        'wrong'
        """
        return "m"
    @staticmethod
    def static():
        """>>> Thing.static()"""
    @classmethod
    def made(cls):
        """>>> 1; 1 / 0"""
    @property
    def value(self):
        """>>> 2
        2"""
class Empty:
    pass
__test__ = {"extra": ">>> 1\\n1\\n", "more": function}
''', module.__dict__)
for keywords in {}, {"recurse": False}, {"exclude_empty": False}, {"verbose": True}:
    finder = DocTestFinder(**keywords)
    print([(t.name, t.lineno, len(t.examples)) for t in finder.find(module)])
print([t.name for t in DocTestFinder().find(module.Thing, "Other", globs={"a": 1}, extraglobs={"b": 2})],
      DocTestFinder().find(module.function, module=False)[0].globs == {})
show(DocTestFinder().find, 5)
show(DocTestFinder().find, None, "n")
show(DocTestFinder().find)
module.__test__ = {5: "x"}
show(DocTestFinder().find, module)
module.__test__ = {"x": 5}
show(DocTestFinder().find, module)
module.__test__ = {}

print("== running")
class Out:
    def __init__(self):
        self.lines = []

    def __call__(self, text):
        self.lines.append(text)


for keywords in ({}, {"verbose": True}, {"verbose": False, "optionflags": doctest.REPORT_ONLY_FIRST_FAILURE},
                 {"optionflags": doctest.FAIL_FAST}):
    runner = DocTestRunner(**keywords)
    for found in DocTestFinder().find(module):
        out = Out()
        print(runner.run(found, out=out), "".join(out.lines))
    print(runner.summarize(), runner.summarize(verbose=True), runner.tries, runner.failures, runner.skips)
runner, second = DocTestRunner(verbose=False), DocTestRunner(verbose=False)
with contextlib.redirect_stdout(io.StringIO()):
    runner.run(parser.get_doctest(TEXT, {}, "one", None, 0))
    second.run(parser.get_doctest(TEXT, {}, "one", None, 0), clear_globs=False)
    second.run(parser.get_doctest(TEXT, {}, "two", None, 0), compileflags=0)
runner.merge(second)
print(runner.summarize(), doctest.TestResults(1, 2), doctest.TestResults(1, 2, skipped=3).skipped,
      doctest.TestResults(1, 2, skipped=3))
show(runner.merge, 5)
show(runner.run, 5)
show(runner.run)
out = Out()
given = DocTest([example], {}, "given", "f.txt", 5, "doc")
chatty = DocTestRunner(verbose=True)
chatty.report_start(out, given, example)
chatty.report_success(out, given, example, "2\n")
chatty.report_failure(out, given, example, "3\n")
try:
    raise ValueError("text")
except ValueError:
    info = sys.exc_info()
chatty.report_unexpected_exception(out, given, example, info)
print("".join(line for text in out.lines for line in text.splitlines(True) if "File \"/" not in line))
for method in chatty.report_start, chatty.report_success, chatty.report_failure, chatty.report_unexpected_exception:
    show(method)
    show(method, out, None, None, None)
    show(method, 5, given, example)

debugger = DebugRunner(verbose=False)
for source in ">>> 1\n2\n", ">>> 1 / 0\n", ">>> 1\n1\n":
    try:
        print(debugger.run(parser.get_doctest(source, {}, "n", "f", 0)))
    except DocTestFailure as e:
        print("failure", repr(e.got), e.example.source, e.test, str(e))
    except UnexpectedException as e:
        print("exception", repr(e.exc_info[1]), e.example.source, str(e))
for report, last in (debugger.report_failure, "got"), (debugger.report_unexpected_exception, info):
    try:
        report(out, given, example, last)
    except (DocTestFailure, UnexpectedException) as e:
        print(type(e).__name__, e)
show(debugger.report_failure)
show(debugger.run, 5)
for kind in DocTestFailure, UnexpectedException:
    show(kind)
    print(str(kind(given, example, "x")), len(kind(given, example, "x").args))

print("== doors")
doctest.run_docstring_examples(module.function, module.__dict__, True, "function")
doctest.run_docstring_examples(module.Thing, {}, name="thing", optionflags=doctest.ELLIPSIS)
print(doctest.testmod(module, verbose=False), doctest.testmod(module, name="other", report=False, extraglobs={"x": 1}))
show(doctest.testmod, 5)
try:
    doctest.testmod(module, raise_on_error=True)
except Exception as e:
    print(type(e).__name__, e)
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "text.txt")
    with open(path, "w") as f:
        f.write(">>> x + 1\n6\n>>> y\n7\n")
    shown = io.StringIO()
    with contextlib.redirect_stdout(shown):
        result = doctest.testfile(path, module_relative=False, globs={"x": 5, "y": 7}, verbose=True, name="text")
        more = doctest.testfile(path, False, globs={"x": 5, "y": 8}, encoding="utf-8", report=False)
    print(result, more, shown.getvalue().replace(folder, "FOLDER"))
    try:
        doctest.testfile(path, False, raise_on_error=True)
    except UnexpectedException as e:
        print(repr(e.exc_info[1]))
    suite = doctest.DocFileSuite(path, module_relative=False, globs={"x": 5, "y": 7})
    outcome = unittest.TestResult()
    suite.run(outcome)
    print(outcome.testsRun, len(outcome.failures), suite.countTestCases())
show(doctest.testfile, "nonsense.txt", module_relative=False)
show(doctest.testfile, "x", False, package="y")
show(doctest.DocFileSuite, "nonsense.txt", module_relative=False)
suite = doctest.DocTestSuite(module, optionflags=doctest.REPORT_UDIFF, setUp=lambda t: print("set up", t.name),
                             tearDown=lambda t: print("torn down"))
outcome = unittest.TestResult()
suite.run(outcome)
print(outcome.testsRun, [(str(t), text.splitlines()[-1]) for t, text in outcome.failures],
      [str(t) for t, _ in outcome.errors])
case = next(iter(suite))
print(repr(case), case.id(), case.shortDescription(), str(case), case == next(iter(suite)))
show(doctest.DocTestSuite, 5)
show(doctest.DocTestSuite, "no_such_module")
print(doctest.script_from_examples(TEXT))
print(doctest.testsource(module, "sample.Thing.method"))
show(doctest.testsource, module, "nonsense")
show(doctest.testsource, 5, "x")
show(doctest.script_from_examples, 5)
old = doctest.set_unittest_reportflags(doctest.REPORT_NDIFF)
print(old, doctest.set_unittest_reportflags(old) == doctest.REPORT_NDIFF)
show(doctest.set_unittest_reportflags, doctest.ELLIPSIS)
show(doctest.set_unittest_reportflags, "x")
flag = doctest.register_optionflag("OUR_FLAG")
print(flag == doctest.register_optionflag("OUR_FLAG"), flag == doctest.OPTIONFLAGS_BY_NAME["OUR_FLAG"],
      sorted(doctest.OPTIONFLAGS_BY_NAME))
counts(doctest.register_optionflag, "OUR_FLAG")

print("== in the debugger")
sys.stdin = io.StringIO("p answer\nc\nc\nc\n")
shown = io.StringIO()
with contextlib.redirect_stdout(shown):
    doctest.debug(module, "sample")
    sys.stdin = io.StringIO("p x\nc\n")
    doctest.debug_src(">>> x + 1\n6\n", globs={"x": 5})
    sys.stdin = io.StringIO("c\nq\n")
    doctest.debug_src(">>> 1 / 0\n", pm=True, globs={})
print(shown.getvalue())
show(doctest.debug, module, "nonsense")
show(doctest.debug_src, 5)
