"""unittest: what each assertion accepts and says."""
import logging
import sys
import unittest
import warnings

from _calls import show

case = unittest.TestCase()
short = unittest.TestCase()
short.longMessage = False


class Equal:
    def __eq__(self, other):
        return True

    def __repr__(self):
        return "Equal()"


LONG = ["item %d" % i for i in range(60)]
CASES = {
    "assertEqual": [(1, 1), (1, 2), ("a\nb\n", "a\nc\n"), ([1, 2], [1, 3]), ((1,), (1, 2)), ({1}, {2}),
                    ({"a": 1}, {"a": 2}), (1, 1.0), ("a", b"a"), (Equal(), 5),
                    (float("nan"), float("nan")), (LONG, LONG[:-1]), ("x" * 100, "x" * 99 + "y"),
                    (frozenset("a"), frozenset("b"))],
    "assertNotEqual": [(1, 2), (1, 1), (Equal(), 5)],
    "assertTrue": [(1,), (0,), ("",), (None,)],
    "assertFalse": [(0,), (1,), ("x",)],
    "assertIs": [(None, None), (1, "x")],
    "assertIsNot": [(1, "x"), (None, None)],
    "assertIsNone": [(None,), (0,)],
    "assertIsNotNone": [(0,), (None,)],
    "assertIn": [(1, [1]), (2, [1]), ("a", "abc"), (1, "abc"), (1, 5)],
    "assertNotIn": [(2, [1]), (1, [1]), (1, 5)],
    "assertIsInstance": [(1, int), (1, str), (1, (int, str)), (1, 5), (1, int | str), ("x", int | float)],
    "assertNotIsInstance": [(1, str), (1, int), (1, 5)],
    "assertIsSubclass": [(bool, int), (int, bool), (int, (str, bytes)), (5, int), (int, 5)],
    "assertNotIsSubclass": [(int, bool), (bool, int), (5, int), (int, 5)],
    "assertHasAttr": [("x", "upper"), ("x", "nonsense"), ("x", 5), (unittest.TestCase, "nonsense")],
    "assertNotHasAttr": [("x", "nonsense"), ("x", "upper"), (int, "real")],
    "assertStartsWith": [("abc", "a"), ("abc", "b"), ("abc", ("x", "y")), (b"abc", b"x"), ("abc", b"a"), (5, "a"),
                         ("abc", 5), (b"abc", "a")],
    "assertNotStartsWith": [("abc", "b"), ("abc", "a"), ("abc", ("x", "ab")), (5, "a"), ("abc", b"a")],
    "assertEndsWith": [("abc", "c"), ("abc", "b"), ("abc", ("x", "y")), (5, "a"), ("abc", b"a")],
    "assertNotEndsWith": [("abc", "b"), ("abc", "c"), ("abc", ("x", "bc")), (5, "a"), ("abc", b"a")],
    "assertGreater": [(2, 1), (1, 1), ("a", 1)],
    "assertGreaterEqual": [(1, 1), (0, 1), ("a", 1)],
    "assertLess": [(0, 1), (1, 1), (None, 1)],
    "assertLessEqual": [(1, 1), (2, 1), ([], 1)],
    "assertAlmostEqual": [(1, 1), (1, 1.00000001), (1, 1.1), (1, 1.1, 0), (1, 1.1, None, None, 0.2),
                          (1, 1.1, 3, None, 0.2), (1, 1.3, None, None, 0.2), ("a", "b"),
                          (float("inf"), float("inf")), (1j, 1j + 1e-9), (1, 2, "x")],
    "assertNotAlmostEqual": [(1, 1.1), (1, 1.00000001), (1, 1), (1, 1.1, None, None, 0.2), (1, 1.1, 3, None, 0.2),
                             ("a", "b")],
    "assertCountEqual": [([1, 2, 1], [1, 1, 2]), ([1, 2], [1]), ("abc", "cba"), ([[1], [2]], [[2], [1]]),
                         ([[1]], [[2]]), (5, [1]), ([1, 1], [1])],
    "assertSequenceEqual": [([1], (1,)), ([1, 2], [1]), ([1], [2]), ("ab", "ac"), (5, [1]), ([1], 5),
                            ([1], (1,), None, list), ([], [1]), (range(3), [0, 1, 5])],
    "assertListEqual": [([1], [1]), ([1], [2]), ([1], (1,)), (5, [1])],
    "assertTupleEqual": [((1,), (1,)), ((1,), (2,)), ((1,), [1]), (5, (1,))],
    "assertSetEqual": [({1}, {1}), ({1}, {2}), ({1}, frozenset({1})), ([1], {1}), ({1}, 5)],
    "assertDictEqual": [({1: 2}, {1: 2}), ({1: 2}, {1: 3}), ({1: 2}, []), (5, {})],
    "assertMultiLineEqual": [("a\n", "a\n"), ("a\nb", "a\nc"), ("a", 5), (b"a", "a"), ("one", "two")],
    "assertRegex": [("abc", "b"), ("abc", "x"), ("abc", "("), (5, "x"), (b"abc", rb"b")],
    "assertNotRegex": [("abc", "x"), ("abc", "b+"), ("abc", "("), (5, "x")],
    "fail": [(), ("text",), (5,)],
    "skipTest": [("reason",), ()],
}
for name, cases in CASES.items():
    print("==", name)
    for args in cases:
        show(getattr(case, name), *args)
    ordinary = cases[-1] if name in ("fail", "skipTest") else cases[1]
    if name not in ("fail", "skipTest"):
        show(getattr(case, name), *ordinary, msg="the message")
        show(getattr(short, name), *ordinary, msg="the message")
    show(getattr(case, name), *ordinary, nonsense=1)
    show(getattr(case, name))
case.maxDiff = 40
show(case.assertEqual, LONG, LONG[1:])
case.maxDiff = None
show(case.assertMultiLineEqual, "\n".join(LONG), "\n".join(LONG[1:]))
case.maxDiff = "x"
show(case.assertEqual, [1], [2])
case.maxDiff = 640


def raising(kind, *args):
    raise kind(*args)


def warning(kind, *args):
    warnings.warn(*args, kind)


print("== errors")
for name in "assertRaises", "assertRaisesRegex":
    more = ("te.t",) if name == "assertRaisesRegex" else ()
    method = getattr(case, name)
    show(method, ValueError, *more, raising, ValueError, "text")
    show(method, ValueError, *more, raising, KeyError, "other")
    show(method, ValueError, *more, print)
    show(method, (ValueError, KeyError), *more, raising, KeyError, "text")
    show(method, (ValueError, KeyError), *more, len, "text")
    show(method, 5, *more)
    show(method, int, *more)
    show(method, (int, 5), *more)
    show(method, ValueError, *more, None)
    show(method, ValueError, *more, 5)
    show(method)
    show(lambda: method(ValueError, *more, nonsense=1))
    with method(ValueError, *more) as caught:
        raise ValueError("a text")
    print(repr(caught.exception), caught.exception.__traceback__)
    for message in None, "the message":
        try:
            with method(ValueError, *more, msg=message):
                pass
        except AssertionError as e:
            print(e)
    try:
        with method(ValueError, *more):
            raise KeyError("not it")
    except KeyError as e:
        print(repr(e))
show(case.assertRaisesRegex, ValueError, "x", raising, ValueError, "text")
with case.assertRaisesRegex(ValueError, "x+"):
    raise ValueError("xx")
show(case.assertRaisesRegex, ValueError, "(", raising, ValueError, "text")

print("== warnings")
for name in "assertWarns", "assertWarnsRegex":
    more = ("te.t",) if name == "assertWarnsRegex" else ()
    method = getattr(case, name)
    show(method, UserWarning, *more, warning, UserWarning, "text")
    show(method, UserWarning, *more, warning, DeprecationWarning, "text")
    show(method, UserWarning, *more, print)
    show(method, (UserWarning, DeprecationWarning), *more, warning, DeprecationWarning, "text")
    show(method, ValueError, *more)
    show(method, 5, *more)
    show(method)
    with method(UserWarning, *more) as caught:
        warnings.warn("a text")
    print(caught.warning, caught.filename == __file__, caught.lineno)
    try:
        with method(UserWarning, *more, msg="the message"):
            pass
    except AssertionError as e:
        print(e)
show(case.assertWarnsRegex, UserWarning, "x", warning, UserWarning, "text")

print("== logs")
with case.assertLogs() as logs:
    logging.getLogger("a").info("first %s", 1)
    logging.getLogger("b").error("second")
print(logs.output, [r.levelname for r in logs.records])
with case.assertLogs("a", level="DEBUG") as logs:
    logging.getLogger("a.b").debug("deep")
print(logs.output)
for args in ("a", "ERROR"), ("a", 50), (logging.getLogger("z"),), ():
    for name in "assertLogs", "assertNoLogs":
        try:
            with getattr(case, name)(*args) as logs:
                logging.getLogger("a").warning("text")
            print(name, logs and logs.output)
        except AssertionError as e:
            print(name, e)
show(case.assertLogs, "a", "NONSENSE")
show(case.assertNoLogs, "a", "b", "c")
show(lambda: case.assertLogs(5).__enter__())
show(lambda: case.assertNoLogs("a", []).__enter__())
