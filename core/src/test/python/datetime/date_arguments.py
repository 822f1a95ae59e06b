"""date: ordinary, edge and wrong arguments."""
import datetime as d
import os
import time
import warnings
from datetime import UTC

os.environ["TZ"] = "UTC"
time.tzset()
warnings.simplefilter("ignore")

EXPRESSIONS = r"""
d.date()
d.date(1)
d.date(1,2)
d.date("a",1,1)
d.date(1.0,1,1)
d.date(1,1,1,1)
d.date(0,1,1)
d.date(1,13,1)
d.date(1,2,30)
d.date(10**20,1,1)
d.date(b"x")
d.date(b"\x07\xe4\x01\x02")
d.date("\x07\xe4\x01\x02")
d.date(b"\x07\xe4\x00\x02")
d.date(2020,1,1,x=1)
d.date(year=2020,month=1)
d.date.fromordinal(0)
d.date.fromordinal(3652060)
d.date.fromordinal("x")
d.date.fromordinal(1,2)
d.date.fromordinal(10**20)
d.date.fromtimestamp("x")
d.date.fromtimestamp(1e30)
d.date.fromtimestamp(10**30)
d.date.fromtimestamp(float("nan"))
d.date.fromtimestamp(1e15)
d.date.fromtimestamp(-1e15)
d.date.fromtimestamp()
d.date.fromisoformat(1)
d.date.fromisoformat("x")
d.date.fromisoformat("2020-13-01")
d.date.fromisoformat("2020-W54-1")
d.date.fromisoformat("2020-W00-1")
d.date.fromisoformat("2020-W01-8")
d.date.fromisoformat("2020-W01-0")
d.date.fromisoformat("0000-01-01")
d.date.fromisoformat("0000-W01-1")
d.date.fromisoformat("9999-W53-1")
d.date.fromisoformat("2020-01-32")
d.date.fromisoformat("2020-W01")
d.date.fromisoformat("2020W011")
d.date.fromisoformat("2020\u0664")
d.date.fromisoformat("\ud800020-01-01")
d.date.fromisocalendar(2020,54,1)
d.date.fromisocalendar(2020,1,9)
d.date.fromisocalendar(0,1,1)
d.date.fromisocalendar(10000,1,1)
d.date.fromisocalendar(2020,1)
d.date.fromisocalendar(year=2020,week=1,day=1)
d.date.fromisocalendar(2020,1.0,1)
d.date.fromisocalendar(10**20,1,1)
d.date.fromisocalendar(2020,10**20,1)
d.date.fromisocalendar(9999,53,1)
d.date.fromisocalendar(9999,52,7)
d.date(2020,1,1)+1
d.date(2020,1,1)-1
1-d.date(2020,1,1)
d.date(9999,12,31)+d.timedelta(1)
d.date(1,1,1)-d.timedelta(1)
d.date(1,1,1)+d.timedelta(999999999)
d.date(2020,1,1)<d.datetime(2020,1,1)
d.date(2020,1,1)==d.datetime(2020,1,1)
d.date(2020,1,1)<1
d.date(2020,1,1).replace(year=0)
d.date(2020,1,1).replace(1,2,3,4)
d.date(2020,1,1).replace(x=1)
d.date(2020,1,1).replace(year="x")
d.date(2020,1,1).replace(year=None)
d.date(2020,1,1).__replace__(day=4)
d.date(2020,1,1).__replace__(4)
d.date(2020,1,1).__format__(1)
d.date(2020,1,1).__format__()
d.date(2020,1,1).__format__("")
d.date(2020,1,1).strftime()
d.date(2020,1,1).strftime(1)
d.date(2020,1,1).strftime(format="%Y")
d.date(2020,1,1).isocalendar()
d.date(2020,1,1).isocalendar().__reduce__()
type(d.date(2020,1,1).isocalendar())
type(d.date(2020,1,1).isocalendar())(1,2,3)
type(d.date(2020,1,1).isocalendar())(1,2)
type(d.date(2020,1,1).isocalendar()).__mro__
type(d.date(2020,1,1).isocalendar()).__module__
d.date(2020,1,1).timetuple()
d.date(2020,1,1).ctime()
d.date(2020,1,1).__reduce__()
d.date(2020,1,1).year
d.date.year
d.date.__dict__["year"]
setattr(d.date(2020,1,1),"year",3)
d.date.strptime("2020","%Y")
d.date.min
d.date.max
d.date.resolution
hash(d.date(2020,1,1))==hash(b"\x07\xe4\x01\x01")
d.date.__doc__
d.date(1,year=1)
d.date(2,3,4,5,x=1)
d.date(2020,1,1,1)
d.date.fromordinal()
d.date.fromordinal(1,x=2)
d.date(1,1,1).__reduce_ex__('x')
d.date.fromisocalendar(1,2,3,4)
d.date(1,1,1).strftime('x',2)
d.date(2020,1,1) - d.datetime(2020,1,1)
d.date.today(1)
d.date.fromisoformat()
d.date.fromisoformat('x','y')
d.date(2020,1,1).isocalendar().__class__(1,2,3,4)
"""

for expression in EXPRESSIONS.strip().splitlines():
    try:
        print(expression, "->", ascii(eval(expression)))
    except Exception as e:
        print(expression, "!!", type(e).__name__, ascii(str(e)))
