"""statistics: averages, spread, relations, densities."""
import random
import statistics
from decimal import Decimal
from fractions import Fraction
from statistics import (NormalDist, StatisticsError, correlation, covariance, fmean, geometric_mean, harmonic_mean, kde,
                        kde_random, linear_regression, mean, median, median_grouped, median_high, median_low, mode,
                        multimode, pstdev, pvariance, quantiles, stdev, variance)

from _calls import show, vary

SAMPLES = {
    "ints": [3, 1, 4, 1, 5, 9, 2, 6],
    "floats": [2.5, 0.1, 1e-3, 7.25],
    "huge": [1e308, 1e308, -1e308],
    "fractions": [Fraction(1, 3), Fraction(2, 5), Fraction(7, 2)],
    "decimals": [Decimal("0.1"), Decimal("2.30"), Decimal("5.125")],
    "mixed": [1, 2.5, Fraction(1, 2), True],
    "one": [7],
    "none": [],
    "equal": [4, 4, 4],
    "negative": [-1, -5, 3],
    "zero": [0, 0, 1],
    "infinite": [1.0, float("inf")],
    "both infinite": [float("-inf"), float("inf"), 3.0],
    "not a number": [float("nan"), 1.0],
    "text": ["b", "a", "b"],
    "bytes": b"aab",
    "nothing sortable": [None, 1],
    "complex": [1j, 2],
    "iterator": (1, 2, 3, 4),
    "large": [10**30, 10**30 + 2],
}
for function in (mean, fmean, geometric_mean, harmonic_mean, median, median_low, median_high, median_grouped, mode,
                 multimode, pvariance, variance, pstdev, stdev, quantiles):
    print("==", function.__name__)
    for name, sample in SAMPLES.items():
        show(function, iter(sample) if name == "iterator" else sample)
    for wrong in None, 5, 2.5, object:
        show(function, wrong)
    show(function)
    show(function, [1, 2], 3, 4, 5)
    show(function, [1, 2], nonsense=3)
    show(function, data=[1, 2, 4])

print("== weights and centres")
show(fmean, [1, 2, 3], [1, 0, 2])
show(fmean, [1, 2, 3], weights=[1, 2])
show(fmean, [1, 2], [0, 0])
show(fmean, [1, 2], ["a", "b"])
show(fmean, iter([1.5, 2.5]), iter([1, 3]))
show(harmonic_mean, [40, 60], weights=[5, 30])
show(harmonic_mean, [40, 60], [5])
show(harmonic_mean, [40, 60], [0, 0])
show(harmonic_mean, [40, 60], [-1, 2])
show(harmonic_mean, [10], weights=[3])
show(harmonic_mean, [-10], weights=[3])
show(variance, [1, 2, 4], 2)
show(variance, [1, 2, 4], Fraction(7, 3))
show(pvariance, [1, 2, 4], mu=2.5)
show(pstdev, [1, 2, 4], 0)
show(stdev, [1, 2, 4], xbar=3)
show(stdev, [1, 2, 4], "x")
show(median_grouped, [1, 3, 3, 5, 7], interval=2)
show(median_grouped, [1, 3, 3, 5, 7], 0)
show(median_grouped, [1, 3, 3, 5, 7], "x")
for n, method in ((2, "exclusive"), (10, "inclusive"), (1, "exclusive"), (0, "exclusive"), (4, "nonsense"), (4, None)):
    show(quantiles, [1, 5, 2, 8, 3], n=n, method=method)
    show(quantiles, [Decimal(1), Decimal(4)], n=n, method=method)
show(quantiles, [1, 2], 4)
show(quantiles, [1, 2], n=2.5)

print("== two samples")
X, Y = [1, 2, 3, 5], [2, 4, 6.5, 11]
for function in correlation, covariance, linear_regression:
    show(function, X, Y)
    show(function, X, X)
    show(function, X, [-x for x in X])
    show(function, X, Y[:3])
    show(function, [1], [2])
    show(function, [3, 3], [1, 2])
    show(function, [1, 2], [3, 3])
    show(function, [Fraction(1, 2), Fraction(3, 2)], [Decimal(1), Decimal(2)])
    show(function, [1e200, -1e200], [1e200, 2e200])
    show(function, ["a", "b"], X)
    show(function, ["a", "b", "c", "d"], X)
    vary(function, X, Y, values=[None, 5, [], [1, 2], "abcd", (None,) * 4, object])
show(correlation, X, [1, 8, 27, 125], method="ranked")
show(correlation, X, [1, 1, 2, 2], method="ranked")
show(correlation, X, Y, method="nonsense")
show(correlation, X, Y, method=None)
show(linear_regression, X, Y, proportional=True)
show(linear_regression, [0, 0], [1, 2], proportional=True)
slope, intercept = linear_regression(X, Y)
print(slope, intercept, type(linear_regression(X, Y)))

print("== densities")
DATA = [-2.1, -1.3, -0.4, 1.9, 5.1, 6.2]
KERNELS = "normal gauss logistic sigmoid rectangular uniform triangular parabolic epanechnikov quartic biweight " \
          "triweight cosine"
for kernel in KERNELS.split():
    density, below = kde(DATA, h=1.5, kernel=kernel), kde(DATA, 1.5, kernel, cumulative=True)
    print(kernel, [f"{density(x):.10f} {below(x):.10f}" for x in (-3, 0, 2.5, 9)], density.__doc__, below.__doc__)
    draw = kde_random(DATA, h=1.5, kernel=kernel, seed=8675309)
    print(" ", [f"{draw():.9f}" for _ in range(3)], draw.__doc__)
for make in kde, kde_random:
    show(make, [], h=1)
    show(make, ["a"], h=1)
    show(make, [1, 2], h=0)
    show(make, [1, 2], h=-1.5)
    show(make, [1, 2], h="x")
    show(make, [1, 2], h=1, kernel="nonsense")
    show(make, [1, 2], h=1, kernel=[])
    show(make, 5, h=1)
    show(make, [1])
    show(make)
show(kde([1, 2], 1), "x")
show(kde([1, 2], 1))
show(kde_random([1, 2], 1, seed=1), 5)
show(kde_random, [1, 2], h=1, seed=[])

print("== errors")
print(StatisticsError.__mro__, StatisticsError("text", 2).args)
print(statistics.__all__)
