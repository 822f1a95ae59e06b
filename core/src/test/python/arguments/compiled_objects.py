"""The methods of compiled formats and patterns, hashes and other small objects with all kinds of arguments."""
import contextvars
import functools
import hashlib
import operator
import re
import struct

from _sweep import objects

objects({
    "Struct": lambda: struct.Struct("<ih"),
    "Pattern": lambda: re.compile("(a)(?P<n>b)?"),
    "bytes Pattern": lambda: re.compile(b"(a)(?P<n>b)?"),
    "Match": lambda: re.match("(a)(?P<n>b)?", "abc"),
    "sha256": lambda: hashlib.sha256(b"a"),
    "shake_128": lambda: hashlib.shake_128(b"a"),
    "partial": lambda: functools.partial(divmod, 7),
    "lru_cache": lambda: functools.lru_cache(maxsize=2)(lambda *a, **k: (a, k)),
    "itemgetter": lambda: operator.itemgetter(0, 1),
    "attrgetter": lambda: operator.attrgetter("real", "imag"),
    "methodcaller": lambda: operator.methodcaller("upper"),
    "ContextVar": lambda: contextvars.ContextVar("v", default=3),
    "Context": lambda: contextvars.Context(),
})
