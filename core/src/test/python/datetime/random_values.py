"""Random values: ISO texts with mistakes, timedelta arithmetic, days and moments in several zones."""
import datetime as d
import os
import random
import time

r = random.Random(20260214)


def t(f, *a, **k):
    try:
        return repr(f(*a, **k))
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


CHARS = "0123456789" * 3 + "::--+ZTW.,"
BASES = ["2020-02-29", "20200229", "2020-W09-6", "2020W096", "2020-W09", "12:30:45.123456", "123045", "12:30+05:30",
         "12:30:45-05:30:15.5", "2020-01-01T12:30", "2020-01-01 12:30:45.5Z", "20200101T123045+0102", "2020W011T12"]
for i in range(300):
    s = list(r.choice(BASES))
    for _ in range(r.choice([0, 1, 1, 2])):
        p = r.randrange(len(s))
        change = r.randrange(3)
        if change == 0:
            s[p] = r.choice(CHARS)
        elif change == 1:
            s.insert(p, r.choice(CHARS))
        else:
            del s[p]
    s = "".join(s)
    print(s, t(d.date.fromisoformat, s), t(d.time.fromisoformat, s), t(d.datetime.fromisoformat, s))


def num():
    return r.choice([r.randrange(-10**6, 10**6), r.random() * 10 ** r.randrange(-6, 8), r.randrange(10), -r.random(),
                     0.5 * r.randrange(-9, 9), r.randrange(-10**15, 10**15)])


NAMES = ["days", "seconds", "microseconds", "milliseconds", "minutes", "hours", "weeks"]
for i in range(100):
    k = {n: num() for n in r.sample(NAMES, r.randrange(4))}
    print(k, t(d.timedelta, **k))
    y = d.timedelta(num() % 1000, num() % 10**6)
    n = num()
    try:
        x = d.timedelta(**k)
    except OverflowError:
        continue
    print(x, y, t(lambda: x + y), t(lambda: x - y), t(lambda: x * n), t(lambda: x / n), t(lambda: x // n),
          t(lambda: x / y), t(lambda: x // y), t(lambda: x % y), t(lambda: divmod(x, y)), x < y, hash(x),
          x.total_seconds(), t(lambda: -x), t(lambda: abs(x)), t(lambda: d.datetime(2020, 5, 5) + x),
          t(lambda: d.date(1990, 5, 5) - y), t(d.timezone, x))

for zone in "UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Tehran", "XYZ3ABC,M3.2.0,M11.1.0":
    os.environ["TZ"] = zone
    time.tzset()
    for i in range(10):
        x = d.date.fromordinal(r.randrange(1, 3652060))
        y = d.datetime.combine(x, d.time(r.randrange(24), r.randrange(60), r.randrange(60), r.randrange(10**6)))
        z = y.replace(tzinfo=d.timezone(d.timedelta(seconds=r.randrange(-86399, 86400))))
        print(x, x.isocalendar(), x.timetuple(), x.weekday(), x.isoweekday(), x.ctime(), x.toordinal(), y, z)
        print(t(z.utctimetuple), t(lambda: z.astimezone(d.UTC)), t(z.timestamp), z.isoformat("_", "milliseconds"),
              t(lambda: z - y.replace(tzinfo=d.UTC)), y.strftime("%Y-%m-%d %j %U %W %V %G %a %b %f %p"))
        print(t(lambda: d.date.fromisocalendar(x.year, r.randrange(54), r.randrange(9))))
        s = r.choice([r.randrange(-10**9, 4 * 10**9), r.random() * 10**10, r.randrange(10**10) / 1e6])
        print(s, t(d.datetime.fromtimestamp, s), t(d.datetime.fromtimestamp, s, d.UTC), t(d.date.fromtimestamp, s))
        print(t(lambda: d.datetime.fromtimestamp(s).timestamp()), t(lambda: d.datetime.fromtimestamp(s).astimezone()))
    # around a change of the clock, in both directions
    for s in 1774746000, 1792890000, 1772953200, 1793512800:
        for delta in range(-7200, 7201, 1800):
            x = d.datetime.fromtimestamp(s + delta)
            flipped = x.replace(fold=1 - x.fold)
            print(repr(x), x.timestamp(), flipped.timestamp(), x.astimezone(), flipped.astimezone(), x == flipped)
