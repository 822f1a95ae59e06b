"""_suggestions, which tracebacks ask."""

from _suggestions import _generate_suggestions as nearest


def attempt(*args):
    try:
        print(args, nearest(*args))
    except Exception as error:
        print(args, type(error).__name__, error)


for names, name in [(["id", "print"], "d"), (["print", "sprint"], "pront"), (["Value"], "value"), ([], "x"), (["x"], "x"),
                    (["abcdef"], "abcxyz"), (["foo", "fop"], "fo"), (["bar"], "quux"), (["aB", "ab_"], "ab"),
                    (["long_name_of_a_thing"], "long_nam_of_thing"), (["x" * 50], "x" * 49), (["éa"], "ea")]:
    attempt(names, name)
attempt(("a",), "b")
attempt([1], "a")
attempt(["a"], 1)
attempt(["a"])
print(nearest(["ab"] * 749, "ac"), nearest(["ab"] * 750, "ac"))
