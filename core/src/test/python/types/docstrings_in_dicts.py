# The dictionary of a built-in type shows its docstring, however it is looked at.
from collections import OrderedDict, deque

print(type(vars(frozenset)["__doc__"]), vars(bytearray).get("__doc__")[:20])
print([type(v).__name__ for k, v in vars(slice).items() if k == "__doc__"])
print([type(v).__name__ for v in vars(range).values() if isinstance(v, str)])
print(type(vars(complex).copy()["__doc__"]), type((vars(set) | {})["__doc__"]), type(({} | vars(super))["__doc__"]))
print(type(dict(vars(memoryview))["__doc__"]), type({**vars(enumerate)}["__doc__"]))
print(type(vars(zip).keys().mapping["__doc__"]), "__doc__" in vars(map), list(vars(filter)).count("__doc__"))
print("zip" in repr(vars(reversed)), "docstring" in repr(vars(deque)), vars(OrderedDict) == dict(vars(OrderedDict)))
print(type(vars(int)[type("text", (str,), {})("__doc__")]))
