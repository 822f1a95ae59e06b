"""Subclasses, pickles, time zones written in Python, PEP 495, formats."""
import copy
import datetime as d
import pickle


class Zone(d.tzinfo):
    """One hour more in summer, which ends at one o'clock on day 10 of any month."""

    def __init__(self, offset=1, dst=1):
        self.offset, self.extra = d.timedelta(hours=offset), d.timedelta(hours=dst)

    def utcoffset(self, dt):
        return self.offset + self.dst(dt)

    def dst(self, dt):
        if dt is None or dt.day > 10 or dt.day == 10 and (dt.hour > 1 or dt.hour == 1 and dt.fold):
            return d.timedelta(0)
        return self.extra

    def tzname(self, dt):
        return "100%Zone" if dt else None

    def __repr__(self):
        return "Zone()"


class Answers(d.tzinfo):
    def __init__(self, value):
        self.value = value

    def utcoffset(self, dt):
        return self.value

    def __repr__(self):
        return "Answers()"

    dst = tzname = utcoffset


class Date(d.date):
    def __new__(cls, *args, **kwargs):
        print("new", cls.__name__, args, kwargs)
        return super().__new__(cls, *args, **kwargs)


class Stamp(d.datetime):
    def __new__(cls, *args, **kwargs):
        print("new", cls.__name__, args, kwargs)
        return super().__new__(cls, *args, **kwargs)


class Time(d.time):
    pass


class Delta(d.timedelta):
    def __repr__(self):
        return "Delta " + super().__repr__()


def show(f):
    try:
        print(ascii(f()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


a, b = Date(2020, 1, 31), Stamp(2020, 1, 31, 10, fold=1)
for f in (lambda: a + d.timedelta(1), lambda: a - d.timedelta(1), lambda: a - a, lambda: a.replace(day=2),
          lambda: Date.fromordinal(5), lambda: Date.fromisoformat("2020-01-01"),
          lambda: Date.fromisocalendar(2020, 1, 1), lambda: b + d.timedelta(1), lambda: b.replace(hour=2).fold,
          lambda: Stamp.combine(a, d.time(1, fold=1)).fold, lambda: Stamp.fromisoformat("2020-01-01T01:02:03+01:00"),
          lambda: Stamp.fromtimestamp(5, d.UTC), lambda: b.date(), lambda: b.time(),
          lambda: Time(1).replace(hour=2), lambda: Time.fromisoformat("02:03"), lambda: Delta(1) + Delta(2),
          lambda: -Delta(1), lambda: Delta(1) * 2, lambda: +Delta(3), lambda: abs(Delta(-3)), lambda: Delta(1) // 2,
          lambda: a == d.date(2020, 1, 31), lambda: hash(a) == hash(d.date(2020, 1, 31)),
          lambda: Stamp.strptime("2020 5", "%Y %m"), lambda: Date.strptime("2020", "%Y"),
          lambda: d.date.__new__(int, 1, 1, 1), lambda: b._x, lambda: setattr(a, "year", 5),
          lambda: setattr(d.UTC, "x", 5)):
    show(f)

zone = Zone()
for o in (d.date(2020, 2, 3), d.time(1, 2, 3, 4, zone, fold=1), d.datetime(2020, 1, 10, 1, tzinfo=zone, fold=1),
          d.timedelta(-1, 5, 7), d.timezone(d.timedelta(hours=3), "X"), d.UTC, Delta(5), a, b, Time(3)):
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(o, protocol))
        print(protocol, type(o).__name__, repr(again), getattr(again, "fold", None))
        if not isinstance(o, (d.timedelta, d.timezone)):
            show(lambda: o.__reduce_ex__(protocol))
    print(repr(copy.copy(o)))

for day in 9, 10, 11:
    for hour in 0, 1, 2:
        for fold in 0, 1:
            t = d.datetime(2020, 5, day, hour, 30, tzinfo=zone, fold=fold)
            u = t.astimezone(d.UTC)
            other = t.replace(fold=1 - fold)
            print(t, t.utcoffset(), t.dst(), u, u.astimezone(zone), u.astimezone(zone).fold, t == u, t == other,
                  t - u, hash(t) == hash(other), t.timetuple(), t.utctimetuple())
            print(t.strftime("%z %:z %Z %% %f %y"), f"{t:%H:%M}", format(t), t.timestamp())

for value in 3, "x", None, d.timedelta(1), -d.timedelta(1), d.timedelta(0, 86399, 999999):
    x, y = d.datetime(2020, 1, 1, tzinfo=Answers(value)), d.time(1, tzinfo=Answers(value))
    for name in "utcoffset", "dst", "tzname", "utctimetuple", "timetuple", "isoformat", "timestamp":
        print(value, name)
        show(getattr(x, name))
        if hasattr(y, name):
            show(getattr(y, name))
    show(lambda: x == d.datetime(2020, 1, 1, tzinfo=d.UTC))
    show(lambda: x < d.datetime(2020, 1, 1))
    show(lambda: y == d.time(1))
    show(lambda: y < d.time(1))
    show(lambda: d.datetime(2020, 1, 1, tzinfo=d.UTC).astimezone(x.tzinfo))
    show(lambda: d.tzinfo.fromutc(x.tzinfo, x))

moment = d.datetime(2004, 12, 31, 6, 22, 33, 47)
for text in ("%c", "%x %X", "\ud83d", "%\ud83d", "\0", "%y\0%m", "\0%f", "\xe9%y\xfc", "%\xe9", "\ude0a%y",
             "%f\ud83d", "\U0001f600%Y", "%", "%%", "%:", "%::z", "%5Y", "%-d %e", "", "%Q"):
    for o in moment, moment.time(), moment.date(), d.date(7, 1, 1):
        show(lambda: o.strftime(text))

for order in "<", "<=", ">", ">=", "==", "!=":
    for left in d.date(2020, 1, 1), d.datetime(2020, 1, 1), d.time(1), d.timedelta(1), d.UTC:
        for right in d.date(2020, 1, 2), d.datetime(2020, 1, 1), d.datetime(2020, 1, 1, tzinfo=d.UTC), d.time(2), 1:
            show(lambda: eval("left %s right" % order, {"left": left, "right": right}))
