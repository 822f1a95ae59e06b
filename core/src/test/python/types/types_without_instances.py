"""Types that make no instances, and types of modules whose attributes can be set."""
import array
import os
import re
import select
import sys
import symtable

scan = os.scandir("/")
values = (iter(array.array("I")), scan, next(scan), select.poll(), re.compile(""), symtable.symtable("1", "x", "exec")._table,
          sys.flags, iter([]), {}.keys(), len, None)
scan.close()
for value in values:
    cls = type(value)
    for make in (lambda: cls(), lambda: cls(1), lambda: cls.__new__(cls, 1), lambda: object.__new__(cls),
                 lambda: type("Sub", (cls,), {})):
        try:
            print(cls.__name__, type(make()).__name__)
        except TypeError as e:
            print(cls.__name__, e)
for value in values[:5] + values[7:]:
    try:
        type(value).spam = 1
        print(type(value).spam)
        del type(value).spam
    except TypeError as e:
        print(e)
