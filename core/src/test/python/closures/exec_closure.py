"""exec with a closure, exec and eval inside functions, and what they see."""

import types


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def make(result):
    log = []

    def body():
        log.append(result)
        return result

    return body, log


body, log = make("r")
Cell = types.CellType
cells = (Cell(log), Cell("other"))
print(body.__code__.co_freevars)
exec(body.__code__, {}, {}, closure=cells)
exec(body.__code__, closure=body.__closure__)
print(log)
attempt(lambda: exec(body.__code__))
attempt(lambda: exec(body.__code__, closure=()))
attempt(lambda: exec(body.__code__, closure=(Cell(1),)))
attempt(lambda: exec(body.__code__, closure=[Cell(1), Cell(2)]))
attempt(lambda: exec(body.__code__, closure=(1, 2)))
attempt(lambda: exec("pass", closure=cells))
attempt(lambda: exec(attempt.__code__.replace(co_argcount=0), closure=cells))
attempt(lambda: eval(body.__code__))


def scopes():
    x = "local"
    y = "also"

    def inner():
        return y

    print(eval("x"), sorted(locals()))
    exec("x = 'changed'; z = 1")
    print(x, "z" in locals())
    attempt(lambda: eval("x"))
    print(eval("(lambda: x)", {"x": "given"})(), eval("[x for _ in 'a']"))
    exec("def f():\n    return x\nresult = f", globals() | {"x": "global"}, namespace := {})
    print(namespace["result"](), sorted(namespace))
    attempt(lambda: exec("class C:\n    y = q\n    def m(self): return q\nprint(C.y)", {"q": 5}))
    return inner


scopes()
x = "module"
exec("def g():\n    global x\n    x = 'set by exec'\ng()")
print(x)
exec("print(x); x = 2", {"x": 1}, {"x": 3})
attempt(lambda: exec("print(len([]))", {"__builtins__": {}}))
attempt(lambda: eval("len('abc')", {"__builtins__": {"len": lambda s: "mine"}}))
attempt(lambda: exec("x", 1))
attempt(lambda: exec("x", {}, 1))
attempt(lambda: exec(1))
attempt(lambda: eval("x = 1"))
attempt(lambda: eval("  1 + 1"))


class Recording(dict):
    def __getitem__(self, key):
        print("get", key)
        return super().__getitem__(key)

    def __missing__(self, key):
        print("missing", key)
        if key == "print":
            raise KeyError(key)
        return key.upper()


exec("a = b; print(a)", {}, Recording())
print(eval("[c, (lambda: c)]", {"c": "global c"}, Recording())[0])
