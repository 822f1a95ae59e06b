# test: isolated
"""Classes of nodes that a program makes, with odd fields."""
import ast
import copy
import warnings


def show(label, action):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            print(label, ascii(action()))
        except Exception as e:
            print(label, type(e).__name__, ascii(e.args))
    for warning in caught:
        print("  ", warning.category.__name__, warning.message)


def fields():
    yield "a"


class Meta(type):
    pass


CLASSES = {
    "plain": dict(_fields=("a", "b")),
    "typed": dict(_fields=("a", "b"), _field_types={"a": int, "b": list[int]}),
    "defaults": dict(_fields=("a", "b", "c"), _field_types={"a": int | None, "b": ast.expr_context}, a=7),
    "number": dict(_fields=5),
    "list": dict(_fields=["a", "b"]),
    "names": dict(_fields=(1, 2)),
    "twice": dict(_fields=("a", "a")),
    "text": dict(_fields="ab"),
    "generator": dict(_fields=fields()),
    "property": dict(_fields=property(lambda self: ("a",))),
    "untyped": dict(_fields=("a",), _field_types={}, _attributes=("q",)),
    "attributes": dict(_fields=("a",), _attributes=5),
    "readonly": dict(_fields=("a", "b"), a=property(lambda self: "fixed")),
    "slots": dict(__slots__=("x",)),
}
for name, body in CLASSES.items():
    cls = type(name, (ast.AST,), body)
    for action in (lambda: cls(), lambda: cls(1), lambda: cls(1, 2), lambda: cls(1, 2, 3), lambda: cls(a=1),
                   lambda: cls(1, a=1), lambda: cls(1, b=1), lambda: cls(q=1), lambda: ast.dump(cls(1)),
                   lambda: copy.copy(cls(1)), lambda: copy.replace(cls(1), a=3), lambda: copy.replace(cls(1), q=3),
                   lambda: ast.compare(cls(1), cls(1)), lambda: list(ast.iter_fields(cls(1))),
                   lambda: ast.unparse(cls(1))):
        show(name, action)
for cls in ast.Name, ast.expr, ast.AST:
    show("deleted", lambda: delattr(cls, "_fields"))
    show("now", lambda: cls())
    show("now", lambda: cls(1))
ast.AST._fields = ()
node = ast.Name("a")
show("dict", lambda: delattr(node, "__dict__"))
for state in (), 5, None, {}, {"id": "y", "foo": 1}, {1: 2}:
    show("dict", lambda: setattr(node, "__dict__", state))
    show("copy", lambda: copy.copy(node))
