"""The methods of date, time, datetime, timedelta and timezone with all kinds of arguments."""
import datetime
import warnings

from _sweep import objects

warnings.simplefilter("ignore")
objects({
    "date": lambda: datetime.date(2024, 2, 29),
    "time": lambda: datetime.time(1, 2, 3, 4, datetime.timezone.utc),
    "datetime": lambda: datetime.datetime(2024, 2, 29, 1, 2, 3, 4, datetime.timezone.utc),
    "timedelta": lambda: datetime.timedelta(3, 4, 5),
    "timezone": lambda: datetime.timezone(datetime.timedelta(hours=2), "X"),
}, skip={"date.today", "datetime.today", "datetime.now", "datetime.utcnow"})
