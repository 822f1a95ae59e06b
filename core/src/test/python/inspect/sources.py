# Where code stands: getsource and its kin, comments, docstrings, blocks.
import functools
import inspect
import linecache
import os
import sys
import tokenize
import types


def report(f, *args, **keywords):
    try:
        print(repr(f(*args, **keywords)))
    except BaseException as e:
        print(type(e).__name__, e)


# A comment
# of two lines
def plain(a, b=1):
    "The docstring."
    return a + b  # behind


def decorator(f):
    @functools.wraps(f)
    def wrapper(*args):
        return f(*args)
    return wrapper


@decorator
# between
@decorator
def decorated(
        a,
        b=(1,
           2)):
    """Doc

        indented
      less
    """
    if a:
        return lambda x: (x,
                          a)
    # last comment

    # far comment


class Base:
    """A base.

    Text.
    """

    def method(self):
        """The base's method."""

    @property
    def prop(self):
        "The prop."
        return 1

    class Inner:
        x = 1

        def deep(self): return 1; return 2

    attribute = [
        1,
    ]


class Derived(Base):
    def method(self):
        pass

    @property
    def prop(self):
        return 2

    @staticmethod
    def static(): pass

    @classmethod
    def cls(cls):
        async def inner():
            yield 1
        return inner


one = lambda a, *, b=1: a; two = lambda: 2
nested = [lambda x: x + 1,
          lambda y: (
              y * 2)]


def generator():
    yield 1


async def coroutine():
    pass


def one_line(): return """
text
"""


if True:
    def conditional():
        x = '''
not indented
'''
        return x
else:
    pass


def last(x,
         y): \
        return x


things = [plain, decorated, decorated.__wrapped__, Base, Base.method, Base.prop, Base.prop.fget, Base.Inner,
          Base.Inner.deep,
          Derived, Derived.method, Derived.prop, Derived.static, Derived.cls, Derived().cls(), one, two, nested[0],
          nested[1],
          generator, generator(), coroutine, one_line, conditional, last, plain.__code__, len, int, sys, 5, None,
          Base(),
          functools.partial(plain, 1), Derived().method, types.SimpleNamespace, inspect.getsource, os.path.join,
          property]
for thing in things:
    name = getattr(thing, "__qualname__", type(thing).__name__)
    print("=====", name)
    for f in (inspect.getsource, inspect.getsourcelines, inspect.getcomments, inspect.getdoc):
        if thing in (inspect.getsource, os.path.join):
            report(lambda: len(f(thing)))
        else:
            report(f, thing)
    for f in (inspect.getfile, inspect.getsourcefile, inspect.getabsfile):
        try:
            print(os.path.basename(f(thing)))
        except TypeError as e:
            print(type(e).__name__, str(e)[:80])
    report(lambda: getattr(inspect.getmodule(thing), "__name__", None))
    report(lambda: inspect.findsource(thing)[1])
    report(lambda: inspect.unwrap(thing) is thing)
coroutine().close()

for text in ("", "a", " a", "a\n b\n  c", "\n\n  a\n    b\n\n", "a\n\tb\n\t\tc", "   \n a\n   ",
             "one\n    two\n  three\n", "\n",
             "a\n\n\n", "a\n  b\nc"):
    report(inspect.cleandoc, text)
report(inspect.cleandoc, 5)
for lines in (["def f():\n", "    pass\n", "x\n"], ["x = 1\n", "y\n"], ["f = lambda: 1\n", "g\n"], ["class C: pass\n",
        "x\n"],
              ["@d\n", "def f():\n", "  # c\n", "  pass\n", "# out\n", "  # in?\n"], ["def f(\n"], ["if x:\n",
                      "  y\n", "z\n"],
              ["async def f():\n", "   x\n", "\n", "\n", "y\n"], [], ["   x\n"], ["f(lambda: (\n", "1))\n", "2\n"],
              ["class C:\n", "    def f(self):\n", "        '''\n", "text\n", "'''\n", "    x = 1\n", "C()\n"]):
    report(inspect.getblock, lines)
for text in ("  a", "a", "", "\t b", "   # c"):
    report(inspect.indentsize, text)

# Code that stands in no file
code = compile("def f():\n    return 1\n", "<made up>", "exec")
space = {}
exec(code, space)
report(inspect.getsource, space["f"])
linecache.cache["<made up>"] = (22, None, ["def f():\n", "    return 1\n"], "<made up>")
report(inspect.getsource, space["f"])
report(inspect.getsourcelines, code)
exec("class Q:\n    pass\n", space)
report(inspect.getsource, space["Q"])
report(inspect.getmodulename, "/a/b.py")
report(inspect.getmodulename, "/a/b.txt")
report(inspect.getmodulename, "a.b.pyc")


# Docstrings that are inherited
class Doc:
    "doc of Doc"

    def f(self):
        "doc of f"

    @property
    def p(self):
        "doc of p"

    @classmethod
    def c(cls):
        "doc of c"

    @staticmethod
    def s():
        "doc of s"

    @functools.cached_property
    def cached(self):
        "doc of cached"

    x = 5


class SubDoc(Doc):
    def f(self): pass

    @property
    def p(self): pass

    @classmethod
    def c(cls): pass

    @staticmethod
    def s(): pass

    @functools.cached_property
    def cached(self): pass


for o in (SubDoc, SubDoc.f, SubDoc().f, SubDoc.p, SubDoc.c, SubDoc.s, SubDoc.cached, SubDoc.x, SubDoc(),
          SubDoc.__init__, [].append,
          dict, dict.fromkeys, 5, None, int.__add__, (1).__add__):
    report(inspect.getdoc, o)
