"""contextvars: tokens as context managers and values, and every wrong use of variables and contexts."""
import contextvars
from contextvars import *


def show(name, call, *args, **keywords):
    try:
        print(name, "->", repr(call(*args, **keywords)))
    except Exception as e:
        print(name, "!!", type(e).__name__, e)


name = ContextVar("name")
other = ContextVar("other", default=5)
print("== tokens")
show("Token()", Token)
show("Token(1)", Token, 1)
show("derive", lambda: type("T", (Token,), {}))
show("generic", lambda: Token[int])
show("MISSING", lambda: (Token.MISSING, type(Token.MISSING).__name__))
show("hash", lambda: hash(name.set(1)) is not None)
token = name.set("a")
print(token.old_value, token.var is name, "used" in repr(token),
      sorted(n for n in dir(token) if not n.startswith("_")))
show("reset", other.reset, token)
show("reset", name.reset, 5)
show("reset", name.reset)
show("reset", name.reset, token)
show("reset", name.reset, token)
print("used" in repr(token), name.get())
show("attribute", lambda: setattr(token, "var", 1))
show("elsewhere", lambda: copy_context().run(name.reset, name.set("b")))
with name.set("c") as entered:
    print(name.get(), entered.old_value)
print(name.get())
show("again", entered.__enter__)
show("again", entered.__exit__, None, None, None)


def fail():
    with name.set("d"):
        raise ValueError("inside " + name.get())


show("fail", fail)
print(name.get())
inside = name.set("e")
show("exit", inside.__exit__)
show("exit", inside.__exit__, 1, 2, 3)
print(name.get())


def enter_elsewhere():
    with name.set("f") as token:
        copy_context().run(token.__exit__, None, None, None)


show("elsewhere", enter_elsewhere)
print("== variables")
for args, keywords in [((), {}), ((5,), {}), (("x", 1), {}), (("x",), {"default": 1}), (("x",), {"nonsense": 1}),
                       ((), {"name": "x"}), (("",), {})]:
    show(f"ContextVar{args}{keywords}", lambda: ContextVar(*args, **keywords).name)
show("derive", lambda: type("V", (ContextVar,), {}))
show("generic", lambda: ContextVar[int])
show("hash", lambda: hash(ContextVar("x")) is not None)
show("get", ContextVar("unset").get, "default")
show("get", other.get)
show("get", other.get, 1)
show("get", other.get, 1, 2)
show("get", other.get, default=1)
show("set", name.set)
show("set", name.set, 1, 2)
show("set", name.set, value=1)
show("attribute", lambda: setattr(name, "name", 1))
show("attribute", lambda: name.nothing)
try:
    ContextVar("unset").get()
except LookupError as e:
    print(type(e), repr(e.args[0])[:30])
print("== contexts")
context = copy_context()
show("Context", lambda: len(Context()))
show("Context", Context, 1)
show("Context", lambda: Context(x=1))
show("copy_context", copy_context, 1)
for method in "run", "get", "copy", "keys", "values", "items", "__getitem__", "__contains__":
    for args in (), (5,), (name,), (name, 1), (len, "abc"), (len, 5), (1, 2, 3):
        show(f"{method}{len(args)}", lambda: str(getattr(context, method)(*args)).partition(" at 0x")[0][:50])
show("set", lambda: context.__setitem__(name, 1))
show("len", lambda: (len(context) == len(list(context)), name in context, context[name]))
show("equal", lambda: (context == context.copy(), context == Context(), context == 5, Context() == Context()))
show("hash", hash, Context())
show("nested", lambda: context.run(context.run, len, "a"))
show("nested", lambda: context.run(context.copy().run, len, "a"))
show("keywords", lambda: context.run(dict, a=1))
show("raises", lambda: context.run(int, "x"))
show("isolated", lambda: (context.run(name.set, "inside").old_value, context[name], name.get()))
