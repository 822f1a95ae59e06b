"""timedelta: ordinary, edge and wrong arguments."""
import datetime as d
import os
import time
import warnings
from datetime import UTC

os.environ["TZ"] = "UTC"
time.tzset()
warnings.simplefilter("ignore")

EXPRESSIONS = r"""
d.timedelta("x")
d.timedelta(days="x")
d.timedelta(1,2,3,4,5,6,7,8)
d.timedelta(foo=1)
d.timedelta(float("nan"))
d.timedelta(float("inf"))
d.timedelta(1e300)
d.timedelta(10**20)
d.timedelta(999999999,86399,1000000)
d.timedelta(1000000000)
d.timedelta(days=-999999999, microseconds=-1)
-d.timedelta(days=999999999)
d.timedelta.max + d.timedelta(1)
d.timedelta(1)/0
d.timedelta(1)//0
d.timedelta(1)//d.timedelta(0)
d.timedelta(1)/d.timedelta(0)
d.timedelta(1)%d.timedelta(0)
divmod(d.timedelta(1),d.timedelta(0))
d.timedelta(1)/0.0
d.timedelta(1)*float("nan")
d.timedelta(1)*"x"
d.timedelta(1)*1e20
d.timedelta(1)<1
d.timedelta(1)==1
d.timedelta.__dict__["days"]
setattr(d.timedelta(1),"days",3)
d.timedelta.min
d.timedelta.max.total_seconds()
hash(d.timedelta(1,2,3))==hash((1,2,3))
repr(d.timedelta(1,2,3)),str(d.timedelta(1,2,3)),repr(d.timedelta()),str(d.timedelta(-2,3))
d.timedelta(1).__reduce__()
abs(d.timedelta(-1)),-d.timedelta(1),+d.timedelta(1),bool(d.timedelta())
d.timedelta(0.1,0.2,0.3)
d.timedelta(True)
d.timedelta(1.5).__truediv__(2.5)
d.timedelta(5)//d.timedelta(2), d.timedelta(5)%d.timedelta(2), divmod(d.timedelta(5),d.timedelta(2))
d.timedelta(1,days=2)
d.timedelta(1) - 1
1 - d.timedelta(1)
d.timedelta(1) // 'x'
d.timedelta(1) / 'x'
d.timedelta(1) // 2.0
2 / d.timedelta(1)
d.timedelta(1) % 2
d.timedelta(1)+d.datetime(2020,1,1)
d.timedelta(1)-d.datetime(2020,1,1)
d.timedelta(1)+d.date(2020,1,1)
"""

for expression in EXPRESSIONS.strip().splitlines():
    try:
        print(expression, "->", ascii(eval(expression)))
    except Exception as e:
        print(expression, "!!", type(e).__name__, ascii(str(e)))
