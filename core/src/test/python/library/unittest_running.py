"""unittest: cases, suites, fixtures, results, loading, the runner."""
import asyncio
import contextlib
import io
import os
import re
import signal
import sys
import tempfile
import types
import unittest

from _calls import counts, show

LOG = []


@contextlib.contextmanager
def resource(name):
    LOG.append("enter " + name)
    yield name
    LOG.append("leave " + name)


def setUpModule():
    LOG.append("module " + unittest.enterModuleContext(resource("module")))
    unittest.addModuleCleanup(LOG.append, "module cleanup")


def tearDownModule():
    LOG.append("module torn down")


class Sample(unittest.TestCase):
    """A sample."""

    @classmethod
    def setUpClass(cls):
        LOG.append("class " + cls.enterClassContext(resource("class")))
        cls.addClassCleanup(LOG.append, "class cleanup")

    @classmethod
    def tearDownClass(cls):
        LOG.append("class torn down")

    def setUp(self):
        LOG.append("set up " + self.enterContext(resource(self.id().rpartition(".")[2])))
        self.addCleanup(LOG.append, "cleanup")

    def tearDown(self):
        LOG.append("tear down")

    def test_pass(self):
        """What this test is for.

        More of it."""

    def test_fail(self):
        self.assertEqual(1, 2, "numbers")

    def test_error(self):
        raise KeyError("lost")

    def test_skip(self):
        self.skipTest("not now")

    @unittest.skip("never")
    def test_skipped(self):
        pass

    @unittest.skipIf(True, "if")
    def test_skip_if(self):
        pass

    @unittest.skipUnless(False, "unless")
    def test_skip_unless(self):
        pass

    @unittest.skipIf(False, "no")
    @unittest.skipUnless(True, "no")
    @unittest.expectedFailure
    def test_expected(self):
        self.fail()

    @unittest.expectedFailure
    def test_unexpected(self):
        pass

    def test_sub(self):
        for i in range(3):
            with self.subTest("part", i=i):
                self.assertNotEqual(i, 1)
                if i == 2:
                    raise ValueError(i)


class Plain(unittest.TestCase):
    def runTest(self):
        LOG.append("run")


class Later(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        LOG.append("async set up")
        asyncio.get_running_loop().slow_callback_duration = 60
        self.addAsyncCleanup(self.clean, 5)

    async def clean(self, value):
        LOG.append(f"async cleanup {value}")

    async def asyncTearDown(self):
        LOG.append("async tear down")

    async def test_await(self):
        await asyncio.sleep(0)

        @contextlib.asynccontextmanager
        async def later():
            LOG.append("async enter")
            yield 7
            LOG.append("async leave")
        LOG.append(await self.enterAsyncContext(later()))
        with self.assertRaises(TypeError):
            await self.enterAsyncContext(5)

    async def test_fail(self):
        await asyncio.sleep(0)
        self.assertTrue(False)

    def test_plain(self):
        pass


def shown(text):
    """Without times, folders and lines of the library."""
    text = re.sub(r"\d+\.\d+s", "0s", text)
    return re.sub(r'File "[^"]*[/\\]([^"/\\]+)", line \d+', r'File "\1"', text)


class Result(unittest.TestResult):
    def startTest(self, test):
        LOG.append("-- " + test.id())
        super().startTest(test)


print("== results")
loader = unittest.TestLoader()
for kind in Sample, Plain, Later:
    result = Result()
    suite = loader.loadTestsFromTestCase(kind)
    suite.run(result)
    print(kind.__name__, result, result.wasSuccessful(), suite.countTestCases())
    for name in "failures", "errors", "skipped", "expectedFailures":
        print(name, [(test.id(), text.splitlines()[-1]) for test, text in getattr(result, name)])
    print([test.id() for test in result.unexpectedSuccesses])
    print(*LOG, sep="\n")
    LOG.clear()
for attribute in "buffer", "failfast", "tb_locals":
    result = unittest.TestResult()
    setattr(result, attribute, True)
    unittest.TestSuite([Sample("test_fail"), Sample("test_error")]).run(result)
    print(attribute, result.testsRun, len(result.errors), len(result.failures), result.shouldStop)
LOG.clear()
result = unittest.TestResult(io.StringIO(), True, 2)
result.printErrors()
result.stop()
print(result.shouldStop, result)
for name in ("addError", "addFailure", "addSubTest", "addSuccess", "addSkip", "addExpectedFailure",
             "addUnexpectedSuccess", "addDuration", "startTest", "stopTest"):
    show(getattr(result, name))
    show(getattr(result, name), Plain(), 1, 2, 3, 4)
counts(result.stop)
counts(result.printErrors)

print("== cases")
case = Sample("test_pass")
print(case.id(), str(case), repr(case), case.shortDescription(), case.countTestCases(),
      type(case.defaultTestResult()).__name__, case == Sample("test_pass"), case == 5)
show(Sample, "nonsense")
show(Sample, 5)
show(Sample)
show(case.debug)
show(Sample("test_fail").debug)
show(Sample("test_skip").debug)
show(Sample("test_skipped").debug)
show(Plain().debug)
show(Later("test_plain").debug)
show(Later("test_fail").debug)
show(case.enterContext, 5)
show(Sample.enterClassContext, 5)
show(unittest.enterModuleContext, 5)
show(case.addCleanup)
show(Sample.addClassCleanup)
show(unittest.addModuleCleanup)
show(Later("test_plain").addAsyncCleanup)
show(case.addTypeEqualityFunc, 5)
show(Sample.doClassCleanups)
show(unittest.doModuleCleanups)
case.addCleanup(lambda: 1 / 0)
show(case.doCleanups)
for decorator in unittest.skip, unittest.skipIf, unittest.skipUnless, unittest.expectedFailure:
    show(lambda *args: type(decorator(*args)).__name__)
    show(lambda *args: type(decorator(*args)).__name__, 1, 2, 3)
show(unittest.skipIf, True)
print(unittest.SkipTest("x").args, unittest.SkipTest.__mro__)
LOG.clear()

print("== functions as cases")
case = unittest.FunctionTestCase(lambda: LOG.append("function"), lambda: LOG.append("before"),
                                 lambda: LOG.append("after"), "described")
result = unittest.TestResult()
case.run(result)
print(result, LOG, case.id(), str(case).replace("test_", ""), case.shortDescription(), case == case)


def function():
    "A function's own text."
    raise ValueError("in function")


case = unittest.FunctionTestCase(function)
print(case.shortDescription(), case.id(), case.runTest.__name__, case.setUp(), case.tearDown(), str(case))
show(case.runTest)
show(case.debug)
print(hash(case) == hash(unittest.FunctionTestCase(function)), case == unittest.FunctionTestCase(function))
show(unittest.FunctionTestCase)
show(unittest.FunctionTestCase(5).runTest)
counts(case.id)
counts(case.shortDescription)
counts(case.setUp)
counts(case.tearDown)

print("== suites")
suite = unittest.TestSuite([Plain(), Sample("test_pass")])
suite.addTest(unittest.TestSuite())
suite.addTests([Plain()])
print(suite, suite.countTestCases(), len(list(suite)), suite == unittest.TestSuite(list(suite)), suite == 5)
for wrong in 5, Plain, unittest.TestSuite, None, "x":
    show(suite.addTest, wrong)
    show(suite.addTests, wrong)
show(unittest.TestSuite([Plain(), Plain()]).debug)
show(unittest.TestSuite([Sample("test_error")]).debug)
show(unittest.TestSuite().run)
show(suite.run, 5)
show(suite.countTestCases, 1)
counts(suite.debug)
LOG.clear()

print("== loading")
module = types.ModuleType("made")
module.Sample, module.Plain, module.function = Sample, Plain, lambda: Plain()
sys.modules["made"] = module
print(loader.getTestCaseNames(Sample), loader.loadTestsFromModule(module).countTestCases())
for name in ("made", "made.Plain", "made.Sample.test_pass", "made.function", "made.nonsense", "no_such_module",
             "made.Sample.nonsense", "", 5):
    show(lambda n: [t.id() for t in loader.loadTestsFromName(n)], name)
    show(lambda n: loader.loadTestsFromNames([n], module).countTestCases(), name)
for error in loader.errors:
    print(shown(error).splitlines()[-1])
for wrong in 5, int, unittest.TestSuite, None:
    show(loader.loadTestsFromTestCase, wrong)
    show(loader.loadTestsFromModule, wrong)
    show(loader.getTestCaseNames, wrong)
loader.testMethodPrefix = "test_s"
loader.testNamePatterns = ["*.test_s*b", "*skip"]
loader.sortTestMethodsUsing = lambda a, b: (a < b) - (a > b)
print(loader.getTestCaseNames(Sample))
with tempfile.TemporaryDirectory() as folder:
    package = os.path.join(folder, "found")
    os.mkdir(package)
    files = {"__init__.py": "",
             "test_one.py": "import unittest\nclass One(unittest.TestCase):\n    def test_it(self): pass\n",
             "test_bad.py": "import no_such_module\n",
             "test_skip.py": "import unittest\nraise unittest.SkipTest('whole file')\n", "other.py": "",
             "test_load.py": "def load_tests(loader, tests, pattern):\n    print('load_tests', pattern)\n"
                             "    return loader.suiteClass()\n"}
    for name, text in files.items():
        with open(os.path.join(package, name), "w") as f:
            f.write(text)
    loader = unittest.TestLoader()
    found = loader.discover(package, top_level_dir=folder)
    result = unittest.TestResult()
    found.run(result)
    print(result, [t.id() for t, _ in result.errors], [(t.id(), why) for t, why in result.skipped])
    print(loader.discover(package, "nothing*.py", folder).countTestCases())
show(loader.discover, "no_such_folder")
show(loader.discover, 5)
show(loader.discover)

print("== the runner")
for keywords in {}, {"verbosity": 2}, {"verbosity": 0}, {"descriptions": False,
                                                         "verbosity": 2}, {"failfast": True}, {"buffer": True}:
    stream = io.StringIO()
    outcome = unittest.TextTestRunner(stream, **keywords).run(unittest.TestLoader().loadTestsFromTestCase(Sample))
    print(keywords, outcome)
    print(shown(stream.getvalue()))
stream = io.StringIO()
print(unittest.TextTestRunner(stream).run(unittest.TestSuite()), shown(stream.getvalue()))
show(unittest.TextTestRunner, nonsense=1)
show(unittest.TextTestRunner(stream).run, 5)

print("== interrupts")
result = unittest.TestResult()
print(unittest.registerResult(result), unittest.removeResult(result), unittest.removeResult(result))
show(unittest.removeResult, 5)
show(unittest.registerResult)
before = signal.getsignal(signal.SIGINT)
unittest.installHandler()
print(signal.getsignal(signal.SIGINT) == before, unittest.removeHandler(), signal.getsignal(signal.SIGINT) == before)


@unittest.removeHandler
def during():
    return signal.getsignal(signal.SIGINT) == before


unittest.installHandler()
print(during(), signal.getsignal(signal.SIGINT) == before, unittest.removeHandler())
show(unittest.removeHandler, 5)
show(unittest.removeHandler, 5, 6)
show(unittest.removeResult)
