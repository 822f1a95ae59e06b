import unittest


def setUpModule():
    print("module set up")


def tearDownModule():
    print("module torn down")


class Passing(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.shared = [1, 2, 3]

    def setUp(self):
        self.addCleanup(print, "cleaned up")

    def test_sum(self):
        """Sums what all of them share."""
        self.assertEqual(sum(self.shared), 6)

    def test_raises(self):
        with self.assertRaisesRegex(ValueError, r"invalid literal.*'x'") as caught:
            int("x")
        self.assertIsInstance(caught.exception, ValueError)

    def test_subtests(self):
        for n in range(3):
            with self.subTest(n=n):
                self.assertLess(n, 3)

    @unittest.skip("slow on purpose")
    def test_slow(self):
        raise AssertionError


class Failing(unittest.TestCase):
    def test_equal(self):
        self.assertEqual([1, 2, {"a": "b"}], [1, 3, {"a": "c"}])

    def test_text(self):
        self.assertEqual("one\ntwo\nthree\n", "one\n2\nthree\n")

    def test_error(self):
        wanted = {"key": 1}
        return wanted["other"]

    def test_sub(self):
        for n in range(4):
            with self.subTest("parity", n=n):
                self.assertEqual(n % 2, 0, f"{n} is odd")

    @unittest.expectedFailure
    def test_expected(self):
        self.assertTrue(False)

    @unittest.expectedFailure
    def test_unexpected(self):
        self.assertTrue(True)


class Odd(unittest.IsolatedAsyncioTestCase):
    async def test_async(self):
        self.assertAlmostEqual(0.1 + 0.2, 0.3)

    def test_type(self):
        self.skipTest("not today")
