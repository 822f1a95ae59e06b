# test: isolated
# CPython's parser has unicodedata.normalize, whatever that is, normalise the names in a source that are not ASCII.
import builtins
import sys


def show(what, source, mode="exec"):
    try:
        print(what, ascii(source), ascii(compile(source, "f", mode).co_names))
    except Exception as e:
        print(what, ascii(source), type(e).__name__, ascii(e.args), e.__cause__, e.__context__)


SOURCES = ["é", "x y é", "é $", "é = $", "$ é", "pass é", "é.x.é", "é\n  x", '"a" é', "é\n)", "match é:\n case é: pass",
           "f'{é}'", "f'{é!r:é}'", "f'{x!é}'", "print é", "é€", "€", "'é'  # é"]

show("ASCII only", "x = 'é'")
print("unicodedata" in sys.modules)
show("first name", "é = ﬁn")
print("unicodedata" in sys.modules)

import unicodedata

normalize = unicodedata.normalize
for name, function in {
        "None": lambda *args: None,
        "int": lambda *args: 3,
        "raise": lambda *args: 1 / 0,
        "reversed": lambda form, spelling: spelling[::-1] + form,
        "constant": lambda *args: "None",
        "keyword": lambda *args: "if",
        "empty": lambda *args: "",
        "str": str,
        "not callable": 5,
}.items():
    unicodedata.normalize = function
    for source in SOURCES:
        show(name, source)

del unicodedata.normalize
show("deleted", "é")
for module in None, 3:
    sys.modules["unicodedata"] = module
    show(module, "é")
    show(module, "$ é")
del sys.modules["unicodedata"]

unicodedata.normalize = normalize
importing = builtins.__import__


def imported(name, given, local, *rest):
    print("import", name, given is globals(), local is globals(), rest)
    return importing(name, given, local, *rest)


builtins.__import__ = imported
show("imported again", "é, é, ü")
builtins.__import__ = lambda *args: sys.modules.pop("unicodedata", None)
show("not imported", "é")
