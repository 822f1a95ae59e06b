"""Every class of syntax trees: made with nothing, too much, its own fields, wrong ones, as a subclass."""
import ast
import copy
import pickle
import warnings

warnings.simplefilter("always")


def show(label, call, *args, **keywords):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            result = call(*args, **keywords)
            print(label, "->", ast.dump(result) if isinstance(result, ast.AST) else repr(result))
        except Exception as e:
            print(label, "!!", type(e).__name__, e)
    for each in caught:
        print("    ", each.category.__name__, each.message)


CLASSES = [value for name, value in sorted(vars(ast).items()) if isinstance(value, type) and issubclass(value,
        ast.AST)]
NAME = ast.Name("x", ast.Load())
VALUES = {"expr": NAME, "expr*": [NAME], "expr?": None, "identifier": "ident", "identifier?": None,
          "identifier*": ["a", "b"], "int": 0,
          "string": "text", "stmt*": [ast.Pass()], "expr_context": ast.Load()}


def sample(kind):
    """A node of this class with fields that fit."""
    out = {}
    for name in kind._fields:
        wanted = kind._field_types[name]
        text = str(wanted)
        if getattr(wanted, "__origin__", None) is list:
            inner = wanted.__args__[0]
            out[name] = [leaf(inner)] if inner is not object else ["x"]
        elif "None" in text or "Optional" in text:
            out[name] = None
        else:
            out[name] = leaf(wanted)
    return out


def leaf(wanted):
    simple = {ast.expr: NAME, ast.stmt: ast.Pass(), ast.expr_context: ast.Load(), ast.boolop: ast.And(),
              ast.operator: ast.Add(), ast.unaryop: ast.Not(),
              ast.cmpop: ast.Eq(), ast.arguments: ast.arguments(), ast.pattern: ast.MatchStar(), str: "ident",
              int: 0, object: "object"}
    if wanted in simple:
        return simple[wanted]
    try:
        return wanted(**sample(wanted))
    except Exception:
        return None


for kind in CLASSES:
    print("==", kind.__name__, kind._fields, kind._attributes, [base.__name__ for base in kind.__mro__[1:-1]])
    show("()", kind)
    show("many", kind, *range(9))
    show("one", kind, 1)
    show("wrong keyword", kind, nonsense=1)
    show("position", kind, lineno=1, col_offset=2, end_lineno=3, end_col_offset=4)
    if kind._fields:
        show("twice", kind, 1, **{kind._fields[0]: 2})
    if kind in (ast.Num if hasattr(ast, "Num") else None, ast.Suite, ast.Index, ast.ExtSlice) or not hasattr(kind,
            "_field_types"):
        continue
    show("types", lambda: {field: str(kind._field_types[field]).replace("ast.", "") for field in kind._fields})
    values = sample(kind)
    show("made", lambda: kind(**values))
    node = kind(**values)
    show("positional", lambda: kind(*values.values()))
    show("unparse", lambda: ast.unparse(ast.fix_missing_locations(node)))
    show("compile", lambda: type(compile(ast.fix_missing_locations(ast.Module([node] if isinstance(node,
            ast.stmt) else [ast.Expr(node)], [])), "<tree>", "exec")).__name__)
    show("copy", lambda: ast.compare(copy.copy(node), node))
    show("deepcopy", lambda: ast.compare(copy.deepcopy(node), node))
    show("pickle", lambda: ast.compare(pickle.loads(pickle.dumps(node)), node))
    show("replace", lambda: copy.replace(node, **{field: value for field, value in list(values.items())[:1]}))
    show("replace", lambda: copy.replace(node, nonsense=1))
    show("repr", lambda: node)
    show("dict", lambda: list(vars(kind())))
    show("dump", lambda: ast.dump(node, annotate_fields=False))
    show("dump", lambda: ast.dump(node, indent=1, show_empty=True))
    show("children", lambda: [type(child).__name__ for child in ast.iter_child_nodes(node)])
    own = type("Own" + kind.__name__, (kind,), {"extra": 5})
    show("subclass", lambda: own(**values))
    show("attribute", lambda: setattr(node, "anything", 1) or node.anything)
    show("isinstance", lambda: (isinstance(own(), kind), isinstance(node, own), issubclass(own, ast.AST)))
    show("match", lambda: kind.__match_args__)
    show("doc", lambda: kind.__doc__)
    if kind._fields:
        show("missing", lambda: getattr(kind(), kind._fields[0]))
        show("delete", lambda: delattr(node, kind._fields[0]) or ast.dump(node))
