"""Too many arguments and wrong keywords for builtins that share no signature: counts, names and suggestions."""
import collections
import csv
import datetime
import itertools


def show(name, function, *args, **keywords):
    try:
        print(name, args, keywords, "->", type(function(*args, **keywords)).__name__)
    except Exception as e:
        print(name, args, keywords, "!!", type(e).__name__, e)


FUNCTIONS = [int, float, complex, str, bytes, bytearray, list, sum, sorted, enumerate, property, max, min, zip,
             map, type, dict.fromkeys, round, pow,
             memoryview, slice, range, tuple, set, object, bool, classmethod, reversed, filter, frozenset,
             staticmethod, "".encode, "".split, b"".decode,
             [].sort, "".splitlines, int.from_bytes, (1).to_bytes, itertools.product, collections.deque,
             datetime.date, datetime.timedelta]
for function in FUNCTIONS:
    show(function.__name__, function, **{f"a{i}": 1 for i in range(9)})
    show(function.__name__, function, 1, **{f"a{i}": 1 for i in range(9)})
    show(function.__name__, function, *[1] * 9)
for function, args, names in [(type, (), "x"), (type, (1,), "x"), (type, (1, 2), "x"), (enumerate, (), "x"),
                              (enumerate, (), "x y"), (enumerate, (), "x y z"), (enumerate, ([],), "x"),
                              (enumerate, ([], 1), "x"), (enumerate, (), "start"), (enumerate, ([],), "iterable"),
                              (max, (), "x"), (max, ([1],), "x"), (max, ([1],), "x y z"),
                              (max, (1, 2), "default"), (min, ([1, 2],), "defalt"), (min, ([1],), "kye"),
                              (int, (), "x"), (int, ("1",), "bas"), (int, ("1", 2), "x"), (int, (), "base"),
                              (complex, (), "reel"), (complex, (1, 2), "x"), (bytes, (), "encodin"),
                              (str, ("a",), "encodin"), (str, ("a",), "error"), (zip, ([],), "stric"),
                              (map, (len, []), "stric"), (zip, (), "strict x"),
                              (itertools.product, ([],), "repea"), (itertools.product, ([],), "repeat x"),
                              (collections.deque, (), "iterabl"), (collections.deque, (), "max_len"),
                              (datetime.datetime, (2000, 1, 1), "hou"), (datetime.timedelta, (), "day"),
                              (csv.reader, ([],), "delimite"), (itertools.zip_longest, ([],), "fillvalu")]:
    show(function.__name__, function, *args, **dict.fromkeys(names.split(), 1))

import functools
import _locale
import _suggestions

import sys
import time
print("== None is called None")
for function, args in [(ValueError().add_note, ()), (UnicodeDecodeError, (None, b"", 1, 1, "")),
                       (UnicodeEncodeError, ("a", None, 1, 1, "")), (str, (b"",)), (sys.audit, ()),
                       (sys.intern, ()), (time.get_clock_info, ()), (time.strftime, ()),
                       (_suggestions._generate_suggestions, (["a"],)),
                       (_locale.strcoll, (None, "a")), (_locale.strxfrm, ()), (_locale.gettext, ())]:
    show(function.__name__, function, *args, *[None] * (len(args) < 2))
print("== the cache of functools")
for args, keywords in [((), {}), ((len,), {}), ((len, 1), {}), ((len, 1, True), {}), ((len, 1, True, int, 5), {}),
                       ((5, 1, True, int), {}),
                       ((len, "x", True, int), {}), ((len, 1.5, True, int), {}), ((len, -1, True, len), {}),
                       ((len, 1 << 70, True, int), {}),
                       ((len, 1, True, int), {"x": 1}), ((len,),
                                                         {"maxsize": 1, "typed": 1, "cache_info_typ": int}),
                                                         ((len,), {"user_function": 1}),
                       ((), {"user_function": 5, "maxsize": None, "typed": 0, "cache_info_type": int}),
                       ((len, None), {"typ": 1})]:
    show("lru_cache", functools._lru_cache_wrapper, *args, **keywords)
