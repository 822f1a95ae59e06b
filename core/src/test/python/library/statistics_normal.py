"""statistics.NormalDist: a distribution as a value."""
import copy
import pickle
from decimal import Decimal
from fractions import Fraction
from statistics import NormalDist

from _calls import counts, show, vary

heights = NormalDist(170.5, 9.25)
print(heights, NormalDist(), NormalDist(mu=3), NormalDist(sigma=2), NormalDist(Fraction(1, 2), Decimal("2.5")))
print(heights.mean, heights.median, heights.mode, heights.stdev, heights.variance)
for x in 170.5, 180, 150, 0, float("inf"), float("-inf"), float("nan"), Fraction(341, 2), True:
    show(heights.pdf, x)
    show(heights.cdf, x)
    show(heights.zscore, x)
for p in 0.5, 0.025, 0.999, 1e-10, 0, 1, -1, 2, float("nan"), "x", None:
    show(heights.inv_cdf, p)
for n in 1, 2, 4, 5, 0, -1:
    show(heights.quantiles, n)
show(heights.quantiles)
show(heights.quantiles, 2.5)
for other in NormalDist(180, 9.25), NormalDist(170.5, 20), heights, NormalDist(1, 1), NormalDist(0, 0), 5, None:
    show(heights.overlap, other)
print(heights.samples(3, seed=42), heights.samples(0), heights.samples(2, seed="text"))
show(heights.samples, -1)
show(heights.samples, "x")
show(heights.samples, 1.5)
show(heights.samples, 1, seed=[])
for data in [1, 2, 4], [1.5], [], "ab", ["1", "2"], [Fraction(1, 2), 3], iter([2, 4, 9]), None, 5:
    show(NormalDist.from_samples, data)

flat = NormalDist(3, 0)
for method in flat.pdf, flat.cdf, flat.zscore, flat.overlap:
    show(method, 3)
show(flat.inv_cdf, 0.5)
show(flat.overlap, heights)
print(flat.samples(2, seed=1))

for expression in ("heights + 2", "2 + heights", "heights - 2", "2 - heights", "heights * 2", "-1.5 * heights",
                   "heights / 4", "4 / heights", "heights + heights", "heights - flat", "heights * heights",
                   "heights / heights", "+heights", "-heights", "abs(heights)", "heights == NormalDist(170.5, 9.25)",
                   "heights == 5", "heights != flat", "heights < flat",
                   "hash(heights) == hash(NormalDist(170.5, 9.25))",
                   "heights + 'a'", "heights * None", "heights / 0", "2 * 'a' * heights", "heights.mean_",
                   "copy.copy(heights)", "copy.deepcopy(heights)", "pickle.loads(pickle.dumps(heights))",
                   "NormalDist(0, -1)", "NormalDist('x')", "NormalDist(1, 'x')", "NormalDist(None)",
                   "NormalDist(1, 2, 3)",
                   "NormalDist(1, nonsense=2)", "heights.__dict__", "heights.__slots__", "NormalDist.__slots__"):
    try:
        print(expression, "->", eval(expression))
    except Exception as e:
        print(expression, "!!", type(e).__name__, e)
for assignment in "heights.mean = 5", "heights.extra = 1", "del heights.stdev":
    try:
        exec(assignment)
    except Exception as e:
        print(assignment, "!!", type(e).__name__, e)

KINDS = [None, "text", b"bytes", 0, 1j, [], {}, object, NormalDist]
vary(heights.pdf, 1, values=KINDS)
vary(heights.cdf, 1, values=KINDS)
vary(heights.zscore, 1, values=KINDS)
vary(heights.overlap, flat, values=KINDS)
vary(heights.quantiles, 3, values=KINDS)
vary(NormalDist.from_samples, [1, 2], values=KINDS)
counts(heights.inv_cdf, 0.5)
counts(NormalDist, 1, 2)
