"""time: ordinary, edge and wrong arguments."""
import datetime as d
import os
import time
import warnings
from datetime import UTC

os.environ["TZ"] = "UTC"
time.tzset()
warnings.simplefilter("ignore")

EXPRESSIONS = r"""
d.time.__dict__["tzinfo"]
d.time(24)
d.time("x")
d.time(1,2,3,4,5)
d.time(1,2,3,4,None,fold=2)
d.time(1,2,3,4,None,2)
d.time(fold=1)
d.time(b"\x01\x02\x03\x04\x05\x06")
d.time(b"\x81\x02\x03\x04\x05\x06")
d.time(b"\x01\x02\x03\x04\x05\x06",1)
d.time(b"\x01\x02\x03\x04\x05\x06",UTC)
d.time("\x01\x02\x03\x04\x05\x06")
d.time(1,tzinfo=UTC)
d.time(1,tzinfo=UTC)==d.time(1)
d.time(1,tzinfo=UTC)<d.time(1)
d.time(1)<1
d.time(1).isoformat("x")
d.time(1).isoformat(1)
d.time(1).isoformat(timespec="hours")
d.time(1).isoformat("milliseconds")
d.time(1,2,3,4,UTC,fold=1).__reduce__()
d.time(1,2,3,4,UTC,fold=1).__reduce_ex__(3)
d.time(1,2,3,4,UTC,fold=1).__reduce_ex__(4)
d.time(1,2,3,4,UTC,fold=1).__reduce_ex__()
repr(d.time(1,2,3,4,UTC,fold=1))
d.time.fromisoformat("1")
d.time.fromisoformat("24:00")
d.time.fromisoformat("24:01")
d.time.fromisoformat("T12:30")
d.time.fromisoformat("12:30:45.1234567")
d.time.fromisoformat("12:30:45,12Z")
d.time.fromisoformat("12:30+25:00")
d.time.fromisoformat("12:30+23:59:59.999999")
d.time.fromisoformat("12:30-00:00")
d.time.fromisoformat("12:60")
d.time.fromisoformat("12:3x")
d.time.fromisoformat("123045")
d.time.fromisoformat("12:3045")
d.time.fromisoformat(3)
d.time(1).utcoffset()
d.time(1).strftime("%H %Y %j %a")
d.time(1).replace(hour=25)
d.time(1).replace(tzinfo=3)
d.time(1).replace(fold=3)
d.time.strptime("20","%H")
d.time.min
d.time.max
hash(d.time(1,2,3,4))==hash(b"\x01\x02\x03\x00\x00\x04")
hash(d.time(1,tzinfo=UTC))==hash(d.timedelta(0,3600))
d.time(1,2,3,4,None,1)
d.time(x=1)
d.time(1).isoformat('x','y')
"""

for expression in EXPRESSIONS.strip().splitlines():
    try:
        print(expression, "->", ascii(eval(expression)))
    except Exception as e:
        print(expression, "!!", type(e).__name__, ascii(str(e)))
