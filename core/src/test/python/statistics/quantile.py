"""The accelerator of statistics.NormalDist.inv_cdf, and that the module uses it."""
import _statistics
import math
import statistics


def show(cases):
    for case in cases.strip().splitlines():
        try:
            print(case, "->", repr(eval(case)))
        except Exception as e:
            print(case, "->", type(e).__name__, e)


show("""
_statistics._normal_dist_inv_cdf(0.5, 0, 1)
_statistics._normal_dist_inv_cdf(0.3, 10.0, 2.5)
_statistics._normal_dist_inv_cdf(0.001, 10.0, 2.5)
_statistics._normal_dist_inv_cdf(1e-300, 10.0, 2.5)
_statistics._normal_dist_inv_cdf(0.999, -10.0, 2.5)
_statistics._normal_dist_inv_cdf(0.9999999, -10.0, 2.5)
_statistics._normal_dist_inv_cdf(0, 0, 1)
_statistics._normal_dist_inv_cdf(1, 0, 1)
_statistics._normal_dist_inv_cdf(2, 0, 1)
_statistics._normal_dist_inv_cdf(0.5, 0, 0)
_statistics._normal_dist_inv_cdf(0.5, 0, -1)
_statistics._normal_dist_inv_cdf(math.nan, 0, 1)
_statistics._normal_dist_inv_cdf('a', 0, 1)
_statistics._normal_dist_inv_cdf(0.5, 0)
_statistics._normal_dist_inv_cdf(p=0.5, mu=0, sigma=1)
statistics.NormalDist(3, 2).inv_cdf(0.7)
statistics._normal_dist_inv_cdf is _statistics._normal_dist_inv_cdf
""")
for i in range(1, 200):
    print(_statistics._normal_dist_inv_cdf(i / 200, 1.5, 0.25))
