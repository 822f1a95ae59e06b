"""frame.f_locals finds variables by any key that equals their name."""
import sys


class Text(str):
    pass


class Impostor:
    def __hash__(self):
        return hash("x")

    def __eq__(self, other):
        print("compared with", other)
        return other == "x"

    def __repr__(self):
        return "Impostor"


def overwrite(key):
    x = 1
    proxy = sys._getframe().f_locals
    proxy[key] = 2
    print(x, list(proxy.keys()), proxy[key], key in proxy, proxy.get(key))


def write_first(key):
    sys._getframe().f_locals[key] = 2
    print(x)
    x = 1


for key in Text("x"), Impostor(), "x":
    overwrite(key)
    write_first(key)


def backwards():
    x = 1
    y = 2
    print(reversed(sys._getframe().f_locals))
    Text.__hash__ = None
    for action in (lambda d, k: d[k], lambda d, k: d.__setitem__(k, 1), lambda d, k: k in d):
        try:
            action(sys._getframe().f_locals, Text("x"))
        except TypeError as e:
            print(e)


backwards()
