# A delegate whose close() can't even be looked up: reported, and the generator is closed all the same.
import re
import sys


class Broken:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def __getattr__(self, name):
        raise ValueError("broken " + name)


def delegating():
    yield from Broken()


def hook(unraisable):
    print(re.sub("0x[0-9a-f]+", "...", unraisable.err_msg or ""), repr(unraisable.exc_value))
    print(type(unraisable.object))


sys.unraisablehook = hook
generator = delegating()
next(generator)
print(generator.close())
generator = delegating()
next(generator)
try:
    generator.throw(KeyError)
except Exception as e:
    print(repr(e), repr(e.__context__))
generator.close()
generator = delegating()
next(generator)
try:
    generator.throw(GeneratorExit)
except BaseException as e:
    print(repr(e), repr(e.__context__))
generator.close()
generator = delegating()
next(generator)
try:
    generator.send(2)
except BaseException as e:
    print(repr(e), repr(e.__context__))
