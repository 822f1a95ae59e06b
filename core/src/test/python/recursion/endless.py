# Recursion without end, through Python and through built-in code: always RecursionError, and the program goes on.
import copy
import functools
import json
import re


def show(name, f):
    for _ in range(2):
        try:
            print(name, "gives", type(f()).__name__)
        except RecursionError:
            print(name, "raises RecursionError")


class Attribute:
    def __getattr__(self, name):
        return getattr(self, name + "x")


class Bases:
    def __getattr__(self, name):
        return (self, None)


class Bool:
    def __bool__(self):
        return not not self


class Call:
    def __call__(self):
        return self()


class Add:
    def __add__(self, other):
        return self + other


class Equal:
    def __eq__(self, other):
        return [self] == [other]


class Repr:
    def __repr__(self):
        return repr([Repr()])


class Iter:
    def __iter__(self):
        return iter(self)


class Hash:
    def __hash__(self):
        return hash(self)


class Str:
    def __str__(self):
        return str(self)


def nested(f, x):
    for _ in range(200000):
        x = f(x)
    return x


def generator():
    yield from generator()


def by_key(n):
    return sorted([1, 2], key=lambda x: by_key(n + 1))


def by_map():
    return list(map(lambda x: by_map(), [1]))


def by_exec():
    exec("by_exec()")


def by_comprehension():
    return [by_comprehension() for _ in "a"]


show("getattr", lambda: Attribute().y)
show("issubclass", lambda: issubclass(Bases(), int))
show("isinstance", lambda: isinstance(1, Bases()))
show("bool", lambda: bool(Bool()))
show("call", lambda: Call()())
show("add", lambda: Add() + 1)
show("eq", lambda: Equal() == Equal())
show("repr", lambda: repr(Repr()))
show("iter", lambda: iter(Iter()))
show("hash", lambda: hash(Hash()))
show("str", lambda: "%s" % Str())
show("yield from", lambda: next(generator()))
show("sorted", lambda: by_key(0))
show("map", by_map)
show("exec", by_exec)
show("comprehension", by_comprehension)
show("list repr", lambda: repr(nested(lambda x: [x], [])))
show("dict repr", lambda: repr(nested(lambda x: {1: x}, {})))
show("tuple of types", lambda: isinstance(1, nested(lambda x: (x,), ())))
show("list comparison", lambda: nested(lambda x: [x], []) == nested(lambda x: [x], []))
show("json", lambda: json.dumps(nested(lambda x: [x], [])))
show("deepcopy", lambda: copy.deepcopy(nested(lambda x: [x], [])))
show("partial", lambda: repr(nested(lambda x: functools.partial(print, x), int)))
show("re", lambda: re.compile("(" * 5000 + ")" * 5000))
