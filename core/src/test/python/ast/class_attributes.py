"""ast.AST is a class that programs may change; its calls take keywords that are no str."""
import ast


def show(text):
    try:
        print(text, "->", eval(text))
    except Exception as e:
        print(text, "->", type(e).__name__, e)


class Text:
    """Equal to a str without being one."""
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        return hash(self.value)

    def __eq__(self, other):
        return isinstance(other, str) and self.value == other


for text in ["ast.AST(2)", "ast.Name(1, 2, 3)", "ast.Name(**{1: 2})", "ast.AST(**{'x': 2})",
             "ast.Name('x', id='y')", "ast.Name('x').__replace__(**{object: 'y'})",
             "ast.AST.__replace__(ast.Name('x'), **{object: 'y'})", "print(**{1: 2})", "dict(**{1: 2})",
             "ast.AST.__mro__", "ast.AST.__subclasses__()[:3]", "ast.AST.__flags__ & 256",
             "ast.AST.__init__", "ast.Name.__bases__", "ast.Name.__annotations__"]:
    show(text)
try:
    ast.Name("x", **{Text("id"): "y"})
except TypeError as e:
    print(str(e).split("argument")[0])

ast.AST.mark = 1
print(ast.Name.mark, ast.Name("a").mark)
ast.AST.describe = lambda self: type(self).__name__
print(ast.Name("a").describe(), ast.parse("1").describe())
ast.AST.__repr__ = lambda self: "a node"
print(ast.Name("a"), [ast.parse("1")])
del ast.AST.__repr__, ast.AST.mark, ast.AST.describe

fields = ast.AST._fields
del ast.AST._fields
for text in ["ast.AST(x=1)", "ast.AST()", "ast.Name('x').id", "ast.AST.__reduce__(ast.AST.__new__(ast.AST))",
             "ast.AST.__new__(ast.AST).__replace__()"]:
    show(text)
ast.AST._fields = fields
attributes = ast.AST._attributes
del ast.AST._attributes
for text in ["ast.AST(x=1)", "ast.alias('x').name", "ast.arguments(y=1).y"]:
    show(text)
ast.AST._attributes = attributes
print(ast.AST.__name__, vars(ast.AST()))
