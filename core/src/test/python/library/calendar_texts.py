"""calendar: the functions, calendars as lists, as text and as HTML."""
import calendar
import datetime

from _calls import counts, show, vary

print("== functions")
for year in 2000, 1900, 2024, 0, -4, 2.5, "x", None:
    show(calendar.isleap, year)
for years in (1900, 2000), (2000, 1900), (0, 0), ("a", 1), (1, None), (1.5, 100):
    show(calendar.leapdays, *years)
for date in (2024, 2, 29), (1, 1, 1), (9999, 12, 31), (10000, 1, 1), (0, 1, 1), (-5, 1, 1), (2024, 2, 30), (2024, 13,
                                                                                                            1), \
        ("x", 1, 1), (2024, 1, None), (2024, 1.5, 1):
    show(calendar.weekday, *date)
for month in (2024, 2), (2023, 2), (2024, 0), (2024, 13), (2024, calendar.JUNE), (0, 1), (9999, 12), (10001, 3), ("x",
                                                                                                                  1), \
        (2024, "x"), (2024, None), (2024, 1.0):
    show(calendar.monthrange, *month)
    show(calendar.monthcalendar, *month)
for moment in ((1970, 1, 1, 0, 0, 0), (2024, 2, 29, 23, 59, 60, 1, 2, 3), (1969, 12, 31, 23, 59, 59),
               (0, 1, 1, 0, 0, 0),
               (2024, 1, 1), (2024, 13, 1, 0, 0, 0), "abcdef", 5, datetime.datetime(2001, 9, 9).timetuple(),
               (1, 1, 1, 1, 1, 1.5)):
    show(calendar.timegm, moment)
for day in 0, 6, calendar.SUNDAY, 7, -1, "x", None, 1.5:
    show(calendar.setfirstweekday, day)
    print(calendar.firstweekday())
show(calendar.setfirstweekday, calendar.MONDAY)
for width in 2, 3, 9, 12, 1, 0, -3, "x", None:
    show(calendar.weekheader, width)
counts(calendar.isleap, 1)
counts(calendar.timegm, (1970, 1, 1, 0, 0, 0))
counts(calendar.firstweekday)
print(list(calendar.day_name), list(calendar.day_abbr), list(calendar.month_name), list(calendar.month_abbr))
print(calendar.day_name[1:3], calendar.month_name[-1], len(calendar.month_abbr))
show(calendar.day_name.__getitem__, 7)
show(calendar.day_name.__getitem__, "x")
show(calendar.month_name.__getitem__, 13)

print("== enumerations and errors")
print(list(calendar.Day), list(calendar.Month), calendar.Day(2), calendar.Month["MAY"], calendar.MAY + 1,
      calendar.FRIDAY)
for wrong in 7, -1, "x", None, 2.0:
    show(calendar.Day, wrong)
    show(calendar.Month, wrong)
for error in calendar.IllegalMonthError(13), calendar.IllegalWeekdayError(9):
    print(repr(error), str(error), error.args, type(error).__mro__)
show(calendar.IllegalMonthError)
show(calendar.IllegalWeekdayError)
show(lambda name: getattr(calendar, name), "nonsense")

print("== lists")
for first in 0, 6, 9, -1:
    plain = calendar.Calendar(first)
    print(plain.firstweekday, plain.getfirstweekday())
    show(plain.iterweekdays)
    show(plain.itermonthdates, 2024, 2)
    for name in "itermonthdays", "itermonthdays2", "itermonthdays3", "itermonthdays4":
        print(name, list(getattr(plain, name)(2023, 2)))
    for name in "monthdatescalendar", "monthdays2calendar", "monthdayscalendar":
        show(getattr(plain, name), 2021, 2)
    for name in "yeardatescalendar", "yeardays2calendar", "yeardayscalendar":
        months = getattr(plain, name)(2021, 5)
        print(name, len(months), [len(row) for row in months], months[0][1][0], months[-1][-1][-1])
plain = calendar.Calendar()
for name in ("itermonthdates", "itermonthdays", "itermonthdays2", "itermonthdays3", "itermonthdays4",
             "monthdatescalendar",
             "monthdays2calendar", "monthdayscalendar", "yeardatescalendar", "yeardays2calendar", "yeardayscalendar"):
    method = getattr(plain, name)
    right = (1, 12) if "year" in name else (9999, 12)
    vary(method, *right, values=[None, "x", 0, -1, 13, 2.5, []] if "year" not in name else [None, "x", 2.5, []])
show(plain.yeardayscalendar, 2021, 0)
plain.firstweekday = 3
print(plain.getfirstweekday(), list(plain.iterweekdays()))
show(plain.setfirstweekday, "x")
show(plain.getfirstweekday)
counts(plain.iterweekdays)
counts(plain.setfirstweekday, 0)
show(calendar.Calendar, "x")
show(calendar.Calendar, 1, 2)

print("== text")
text = calendar.TextCalendar(6)
for args in (2024, 2), (2024, 12, 4), (2024, 1, 3, 2), (2024, 0), ("x", 1), (10**5, 1), (2024, None):
    try:
        print(text.formatmonth(*args))
    except Exception as e:
        print(args, type(e).__name__, e)
print(text.formatyear(2023))
print(text.formatyear(2023, 3, 2, 1, 2))
print(text.formatyear(9999, m=7, c=0))
text.prweek([(1, 0), (0, 1), (30, 6)], 4)
print()
text.prmonth(2021, 3)
text.prmonth(2021, 3, w=4, l=2)
text.pryear(2021, m=6)
for day in (5, 1, 3), (0, 1, 3), (31, 6, 1), (31, 6, 0), ("x", 6, 4), (None, None, 2):
    show(text.formatday, *day)
for width in 1, 2, 5, 12, 0, "x":
    show(text.formatweekday, 2, width)
    show(text.formatweekheader, width)
show(text.formatweekday, 8, 3)
show(text.formatmonthname, 2024, 5, 20)
show(text.formatmonthname, 2024, 5, 20, False)
show(text.formatmonthname, 2024, 13, 20)
show(text.formatmonthname, 2024, 0, 20)
show(text.formatweek, [(1, 0), (2, 1)], 3)
show(text.formatweek, [(1, 0, 5)], 3)
show(text.formatweek, 5, 3)
vary(text.formatday, 1, 2, 3, values=[None, "x", -1, 2.5, []])
vary(text.formatweekday, 1, 2, values=[None, "x", -1, 2.5, []])
vary(text.formatmonthname, 2024, 1, 9, values=[None, "x", -1, 2.5, []])
vary(text.formatmonth, 2024, 1, values=[None, "x", -1, 2.5, []])
vary(text.formatyear, 2024, 2, 1, 6, 13, values=[None, "x", 2.5, []])
vary(text.prweek, [(1, 1)], 3, values=[None, "x", 2.5])
vary(text.prmonth, 2024, 1, values=[None, "x", -1, 2.5])
vary(text.pryear, 2024, leave=(0,))
for year in "x", None, 0:
    show(text.pryear, year)
print(calendar.calendar(2022, 2, 1, 3, 4))
print(calendar.month(2022, 7, 3))
calendar.prmonth(2022, 8)
print(calendar.calendar.__name__, calendar.calendar(2022) == calendar.TextCalendar().formatyear(2022))
calendar.prcal(2022, m=4)
show(calendar.month, 2022, 14)
show(calendar.prmonth, 2022, 14)
show(calendar.prcal, "x")
show(calendar.calendar, None)

print("== HTML")
html = calendar.HTMLCalendar()
for day in (0, 3), (4, 3), (4, 9), ("x", 1), (1, None):
    show(html.formatday, *day)
show(html.formatweek, [(0, 0), (1, 1)])
show(html.formatweek, 5)
show(html.formatweekday, 6)
show(html.formatweekday, 7)
show(html.formatweekheader)
show(html.formatmonthname, 2024, 12)
show(html.formatmonthname, 2024, 12, withyear=False)
show(html.formatmonthname, 2024, 13)
print(html.formatmonth(2024, 2))
print(html.formatmonth(2024, 2, False))
print(html.formatyear(2024, 6)[:700])
for args in (2024,), (2024, 2, "style.css", "latin-1"), (2024, 3, None), (2024, 3, "x", "nonsense"), ("x",):
    try:
        print(html.formatyearpage(*args)[:500])
    except Exception as e:
        print(args, type(e).__name__, e)
vary(html.formatmonth, 2024, 1, values=[None, "x", -1, 2.5])
vary(html.formatyear, 2024, 3, values=[None, "x", 2.5])
counts(html.formatweekheader)
html.cssclasses = ["weekday"] * 5 + ["weekend red"] * 2
html.cssclass_month = "plain"
html.cssclass_noday = "empty"
print(html.formatmonth(2024, 6)[:300])

print("== in another language")
for make in calendar.LocaleTextCalendar, calendar.LocaleHTMLCalendar:
    local = make(calendar.SUNDAY, "C")
    print(local.formatmonth(2024, 2))
    width = (3,) if make is calendar.LocaleTextCalendar else ()
    show(local.formatweekday, 0, *width)
    show(local.formatweekday, 9, *width)
    show(local.formatmonthname, 2024, 2, *width)
    show(local.formatmonthname, 2024, 2, *width, False)
    show(local.formatmonthname, 2024, 15, *width)
    broken = make(locale="no_SUCH.nonsense")
    show(broken.formatweekday, 0, *width)
    show(broken.formatmonthname, 2024, 2, *width)
    show(make, 1, 2, 3)
    show(make, locale=5)
