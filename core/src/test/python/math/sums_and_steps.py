"""math.sumprod where its fast ways end, and math.nextafter at zero."""
import math
from fractions import Fraction

BIG = 2 ** 80
CASES = [
    ([], []), ([1, 2], [3, 4]), ([2 ** 62, 2 ** 62], [2, 2]), ([10, -5, 2 ** 31], [BIG, 1.5, 1.5]),
    ([10.1, math.inf], [20.2, 30.3]), ([math.inf, -math.inf], [1.0, 1.0]), ([math.nan], [1]), ([1e308, 1e308], [10, 1]),
    ([0.1] * 10, [0.1] * 10), ([1e100, 1.0, -1e100], [1.0, 1.0, 1.0]), ([True, 2.5], [3, False]), ([True], [True]),
    ([1.5, 2], [2, 3]), ([2, 1.5], [3, 2]), ([10 ** 400, 1.0], [1.0, 1.0]), ([1.0, 10 ** 400], [1.0, 1]),
    ([Fraction(1, 3), 2], [3, 0.5]), ([1, 2.0, Fraction(1, 2)], [1, 2, 3]), (["a"], [3]), ([1], []), ([1j], [2.0]),
]
for p, q in CASES:
    try:
        print(repr(math.sumprod(p, q)))
    except Exception as e:
        print(type(e).__name__, e)
TINY = math.ulp(0.0)
for args in ((-TINY, 0.0), (TINY, -0.0), (0.0, -0.0), (-0.0, 0.0), (0.0, 1.0), (-0.0, -1.0), (1.0, 1.0), (math.inf, 0.0),
             (math.nan, 1.0), (1.0, math.nan), (1.7976931348623157e308, math.inf)):
    print(args, repr(math.nextafter(*args)), [repr(math.nextafter(*args, steps=n)) for n in (0, 1, 2, 10 ** 30)])
