"""The classes of syntax trees: fields, defaults, errors of the constructor, repr, copies."""
import _ast


def attempt(make):
    try:
        node = make()
        print(repr(node), sorted(node.__dict__))
    except Exception as e:
        print(type(e).__name__, e)


for name in ("Name", "Load", "alias", "arguments", "Constant", "Module", "expr", "TypeVar", "match_case"):
    node = getattr(_ast, name)
    print(name, node.__mro__, node._fields, node._attributes, node.__match_args__)
    print(node.__doc__)
    print(getattr(node, "_field_types", None))

attempt(lambda: _ast.Name("x"))
attempt(lambda: _ast.Name("x", _ast.Store(), lineno=3))
attempt(lambda: _ast.Name("x", _ast.Load(), 3))
attempt(lambda: _ast.Name("x", id="y"))
attempt(lambda: _ast.Load(1))
attempt(lambda: _ast.AST(1))
attempt(lambda: _ast.alias("a"))
attempt(lambda: _ast.arguments())


class Own(_ast.AST):
    _fields = ("a", "b")


class Derived(_ast.Name):
    pass


attempt(lambda: Own(1, 2))
attempt(lambda: Own(1))
attempt(lambda: Derived("d"))

tree = compile("f(a, b, c)[1:2] = {'k': [x for x in y]}", "<tree>", "exec", _ast.PyCF_ONLY_AST)
print(repr(tree))
print(repr(tree.body[0].value))
print(repr(_ast.List([1, 2, 3, 4])), repr(_ast.Tuple()))
node = _ast.Name("x", _ast.Load(), lineno=1)
print(node.__reduce__())
print(node.__replace__(id="z").__dict__)
attempt(lambda: node.__replace__(other=1))
attempt(lambda: node.__replace__(1))
same = compile("x", "<tree>", "eval", _ast.PyCF_ONLY_AST).body.ctx is compile(
    "y", "<tree>", "eval", _ast.PyCF_ONLY_AST).body.ctx
print(same, _ast.Load() is _ast.Load())
match tree.body[0]:
    case _ast.Assign([_ast.Subscript(value=_ast.Call(func=_ast.Name(id=name)))]):
        print("matched", name)
