"""tzinfo and timezone: ordinary, edge and wrong arguments."""
import datetime as d
import os
import time
import warnings
from datetime import UTC

os.environ["TZ"] = "UTC"
time.tzset()
warnings.simplefilter("ignore")

EXPRESSIONS = r"""
d.timezone()
d.timezone(1)
d.timezone(d.timedelta(1))
d.timezone(-d.timedelta(1))
d.timezone(d.timedelta(0,1), 1)
d.timezone(d.timedelta(0,1), "x")
d.timezone(d.timedelta(0)) is UTC
d.timezone(d.timedelta(0),"UTC") is UTC
d.timezone(d.timedelta(0),"UTC") == UTC
d.timezone(d.timedelta(0),"UTC") < UTC
d.timezone(d.timedelta(0,3723,5))
str(d.timezone(-d.timedelta(0,3723,5)))
str(UTC)
repr(UTC)
UTC.utcoffset(1)
UTC.utcoffset(None)
UTC.tzname(1)
UTC.dst(1)
UTC.dst(None)
UTC.fromutc(1)
UTC.fromutc(d.datetime(2020,1,1))
UTC.__getinitargs__()
d.timezone(d.timedelta(1,0)-d.timedelta(0,0,1),"x").__getinitargs__()
UTC.__reduce__()
d.timezone.min
d.timezone.max
hash(UTC)==hash(d.timedelta(0))
d.tzinfo().utcoffset(None)
d.tzinfo().dst(None)
d.tzinfo().tzname(None)
d.tzinfo().fromutc(1)
d.tzinfo().fromutc(d.datetime(2020,1,1))
d.tzinfo().__reduce__()
d.timezone(d.timedelta(1),'x',3)
d.timezone(d.timedelta(0),name='x')
d.timezone(offset=d.timedelta(0,60))
d.tzinfo().tzname()
d.timezone.utc.tzname()
"""

for expression in EXPRESSIONS.strip().splitlines():
    try:
        print(expression, "->", ascii(eval(expression)))
    except Exception as e:
        print(expression, "!!", type(e).__name__, ascii(str(e)))
