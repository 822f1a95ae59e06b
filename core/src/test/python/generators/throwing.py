# Wrong arguments of throw() leave the generator as it was; an exception that cannot be made is replaced.
import warnings

warnings.simplefilter("ignore")


def catch():
    while True:
        try:
            yield
        except Exception as e:
            print("inside", repr(e))


g = catch()
next(g)
for args in ((ValueError, "foo", 23), (ValueError(1), "foo"), ("abc",), (UnicodeDecodeError, 1), (ValueError, "x")):
    try:
        g.throw(*args)
    except Exception as e:
        print("outside", repr(e))
print(g.gi_frame is None)
