"""UserString, UserList, UserDict and ChainMap: every method, on ordinary, edge and wrong arguments."""
import copy
from collections import ChainMap, UserDict, UserList, UserString


def show(name, call, *args, **keywords):
    try:
        print(name, args, keywords or "", "->", repr(call(*args, **keywords)))
    except Exception as e:
        print(name, args, keywords or "", "!!", type(e).__name__, e)


class Shout(UserString):
    def upper(self):
        return "loud"


TEXTS = ["Straße ist 1\tlang\nx", "", "123", "½", "abc", " \t", "İ", "a,b,,c"]
ARGUMENTS = [(), ("a",), ("b", "c"), ("a", 1), ("a", 1, 3), (5,), (5, "*"), (None,), (b"a",), (["x", "y"],),
             (("a", "1"),),
             ({97: "z"},), ({"a": 1},), (UserString("a"),), ("utf-8",), ("ascii", "replace"), (-1,), (True,),
             ("a", "b", "c", 1),
             ("",), ("ß", None, None), ("a", "b", UserString("c")), (UserString("a"), UserString("b"))]
print("== methods of UserString")
for name in sorted(vars(UserString)):
    if name.startswith("_"):
        continue
    for text in TEXTS:
        show(f"{text!r}.{name}", getattr(UserString(text), name))
    for args in ARGUMENTS:
        show(name, getattr(UserString("Abc abc"), name), *args)
    show(name, getattr(Shout("Abc"), name), nonsense=1)

print("== operators of UserString")
for source in """UserString() | UserString(5) | UserString(UserString("x")) | UserString(b"x")
UserString("a", "b") | UserString(seq="a") | str(UserString("a")) | repr(UserString("'"))
int(UserString("12")) | float(UserString("1.5")) | complex(UserString("1j")) | int(UserString("x"))
hash(UserString("a")) == hash("a") | bool(UserString("")) | len(UserString("abc")) | UserString("a") == "a"
UserString("a") == UserString("a") | UserString("a") == 1 | UserString("a") < "b" | UserString("a") < 1
UserString("b") >= UserString("a") | "a" > UserString("b") | "b" in UserString("abc")
UserString("b") in UserString("abc") | 1 in UserString("abc") | UserString("abc")[1] | UserString("abc")[::-1]
UserString("abc")[5] | UserString("abc")["x"] | UserString("a") + "b" | UserString("a") + UserString("b")
UserString("a") + 1 | "b" + UserString("a") | 1 + UserString("a") | UserString("a") * 3 | 3 * UserString("a")
UserString("a") * "b" | UserString("%s-%s") % ("a", 1) | UserString("%d") % "x" | "%s" % UserString("a")
UserString("%s") % UserString("a") | list(reversed(UserString("abc"))) | Shout("a") + "b" | Shout("abc").title()
type(Shout("abc").title()) | type(Shout("abc").encode()) | type(Shout("abc").split()[0])
UserString("{} {x}").format(1, x=2) | UserString("{}").format() | UserString("{x}").format_map({"x": 3})
UserString("{x}").format_map({}) | UserString("a").maketrans("a", "b") | UserString.maketrans("ab", "c")
UserString("ab").translate(UserString.maketrans("a", "z")) | copy.copy(UserString("a"))
UserString("a").__getnewargs__() | UserString("abc").count("b", 2) | sorted([UserString("b"), "a"])
f"{UserString('a'):>3}" | format(UserString("a"), "") | UserString("a").nothing""".replace("\n", " | ").split(" | "):
    show(source, eval, source)

print("== methods of UserList")


class Own(UserList):
    pass


LISTS = [(), (1,), (9,), (0, 7), (5, 7), (-1,), ("x",), (None,), ([4, 5],), (UserList([4]),), ("ab",), (1, 2),
         (1, 0, 2), (9, 0),
         (1, "x"), (1.5,), (2**70,), (1, 2, 3, 4), (len,)]
for name in sorted(vars(UserList)):
    if name.startswith("_") and name not in ("__add__", "__radd__", "__iadd__", "__mul__", "__imul__", "__getitem__",
                                             "__delitem__", "__contains__", "__lt__", "__le__", "__gt__",
                                             "__ge__", "__eq__"):
        continue
    for args in LISTS:
        value = Own([3, 1, 2])
        show(name, getattr(value, name), *args)
        if value != [3, 1, 2]:
            print("   now", value)
    show("[]." + name, getattr(UserList(), name))
    show(name, getattr(Own([1]), name), nonsense=1)
for source in """UserList() | UserList(None) | UserList("ab") | UserList(UserList([1])) | UserList(5)
UserList([1], 2) | UserList([1]) == [1] | UserList([1]) == UserList([1]) | UserList([1]) < [2]
UserList([1]) < 5 | hash(UserList()) | [0] + UserList([1]) | UserList([1]) + (2,) | UserList([1]) + "ab"
UserList([1]) + 5 | type(Own([1])[:1]) | type(Own([1]) + [2]) | 2 * UserList([1])
UserList([3, 1]).sort(reverse=True) | UserList([3, 1]).sort(key=5) | UserList([3, "a"]).sort()
UserList([1, 2, 3])[1:] | copy.copy(Own([1])).data | UserList([[]]).copy() | list(reversed(UserList([1, 2])))
UserList([1]).__cast([1])""".replace("\n", " | ").split(" | "):
    show(source, eval, source)
value = UserList(range(6))
value[1:3] = "xyz"
del value[-1], value[0:2]
value += UserList([1])
value += (2,)
value *= 2
print(value, value.data)
other = copy.copy(value)
other.attribute = 1
print(other == value, other.data is value.data)
try:
    value[10] = 1
except IndexError as e:
    print(type(e).__name__, e)

print("== UserDict")


class Defaults(UserDict):
    def __missing__(self, key):
        return "missing " + str(key)


for source in """UserDict() | UserDict(None) | UserDict({"a": 1}) | UserDict([("a", 1)])
UserDict({"a": 1}, b=2) | UserDict(dict=5) | UserDict(5) | UserDict({}, {}) | UserDict(self=1)
UserDict(["ab"]) | UserDict(["abc"]) | UserDict(a=1)["a"] | UserDict()["a"] | Defaults()["a"]
Defaults().get("a") | Defaults().get("a", 1) | UserDict(a=1).get("a") | UserDict().get("a", 5)
UserDict().get() | UserDict().get([]) | UserDict()[[]] | Defaults(a=1).copy() | UserDict(a=1).copy()
type(Defaults().copy()) | UserDict(a=1).copy(1) | UserDict.fromkeys("ab") | UserDict.fromkeys("ab", 1)
Defaults.fromkeys([1]) | UserDict.fromkeys() | UserDict.fromkeys(5) | UserDict.fromkeys([[]])
len(UserDict(a=1)) | "a" in UserDict(a=1) | "a" in Defaults() | list(UserDict(a=1, b=2))
repr(UserDict(a=UserDict())) | hash(UserDict()) | UserDict(a=1) == {"a": 1} | UserDict(a=1).pop("a")
UserDict().pop("a") | UserDict().pop("a", 3) | UserDict(a=1).popitem() | UserDict().popitem()
UserDict(a=1).setdefault("a", 2) | UserDict().setdefault("a", 2) | UserDict().update(5)
UserDict().update({}, {}) | UserDict(a=1).keys() | UserDict(a=1).values() | UserDict(a=1).items()
UserDict(a=1).items() & {("a", 1)} | UserDict(a=1).clear() | copy.copy(Defaults(a=1)).data""".replace("\n",
        " | ").split(" | "):
    show(source, eval, source)
value = UserDict(a=1)
value |= {"b": 2}
value |= [("c", 3)]
value.attribute = 5
print(value, value.copy().attribute if hasattr(value.copy(), "attribute") else None)
show("|", lambda: value | 5)
show("|", lambda: 5 | value)
show("|", lambda: {"z": 0} | value)
show("|", lambda: value | UserDict(z=0))
show("del", lambda: value.__delitem__("nothing"))

print("== ChainMap")


class Deep(ChainMap):
    def __missing__(self, key):
        return ["no", key]


def chain():
    return ChainMap({"a": 1}, {"a": 2, "b": 3}, {"c": 4})


for source in """chain() | ChainMap() | ChainMap(5) | ChainMap({}, a=1) | chain()["b"] | chain()["x"]
chain()[[]] | Deep()["x"] | Deep().get("x") | chain().get("a") | chain().get("x") | chain().get("x", 5)
chain().get() | chain().get([]) | chain().get("a", default=7) | chain().get(key="a") | len(chain())
list(chain()) | "c" in chain() | "x" in chain() | bool(ChainMap({}, {})) | bool(chain()) | chain().maps
chain().parents | ChainMap().parents | chain().new_child() | chain().new_child({"z": 1})
chain().new_child(None, z=2) | chain().new_child({"y": 1}, z=2) | chain().new_child(1, 2)
chain().new_child(5).maps[0] | chain().new_child(m={"q": 1}) | type(Deep().new_child())
ChainMap.fromkeys("ab") | ChainMap.fromkeys("ab", 1) | ChainMap.fromkeys() | ChainMap.fromkeys(5)
Deep.fromkeys([1], 2) | ChainMap.fromkeys("a", 1, 2) | chain().copy()
chain().copy().maps[0] is chain().maps[0] | chain().copy(1) | chain().pop("a") | chain().pop("b")
chain().pop("x") | chain().pop("x", 5) | chain().pop() | chain().pop([]) | Deep({"a": 1}).pop("a")
chain().popitem() | ChainMap({}, {"a": 1}).popitem() | chain().popitem(1) | chain().clear() | chain().clear(1)
chain().keys() | chain().items() | list(chain().values()) | chain() == {"a": 1, "b": 3, "c": 4} | chain() == 5
hash(chain()) | chain().setdefault("b", 9) | chain().setdefault("x", 9) | chain().update(5) | repr(Deep({}, {}))
copy.copy(chain())""" \
        .replace("\n", " | ").split(" | "):
    show(source, eval, source)
value = chain()
value["b"] = 10
del value["a"]
print(value, value["a"])
show("del", value.__delitem__, "c")
show("del", value.__delitem__, [])
value.clear()
print(value)
value |= {"k": 1}
print(value | {"l": 2}, {"l": 2} | value, value)
show("|", lambda: value | 5)
show("|", lambda: 5 | value)
show("|=", value.__ior__, 5)
