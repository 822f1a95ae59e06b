# A PEG parser that has taken one alternative does not come back for a longer one: targets of annotations that begin
# with brackets, and patterns that begin with the wildcard.


def show(source):
    try:
        compile(source, "f", "exec")
    except SyntaxError as error:
        print(repr(source), error.args)
    else:
        print(repr(source), "is accepted")


for target in (
        "(x).b", "(x)[0]", "(x)", "(x)().b", "(x) .b[1]", "((x)).b", "(x.y).z", "(x[0]).z", "(x.y)", "(x().y)", "(x, y).z",
        "[x].y", "(x.y)[1]", "(x + 1).y", "((x).y)", "((x).y).z", "(x()).y", "(\nx).y", "((x).y)[1]", "(x := 1).y",
        "('a').b", "x.y", "(None).a", "(__debug__).a"):
    show(f"{target}: T")
    show(f"{target}: T = 1")
    show(f"{target} += 1")

for pattern in (
        "_()", "_.a", "_.a()", "_.a.b", "A(_=1)", "A(x, _=1)", "A(x=1, _=1)", "A(x, y, _=2)", "A(x, y=1, _=2)", "{_.a: 1}",
        "{_: 1}", "(_.a)", "[_.a]", "_, _.a", "*_.a", "x | _.a", "_.a | x", "{'a': _.b}", "A(x=_.b)", "A(_.b)", "_.b as c",
        "A.b(_)", "case.a()", "_ as x", "type._"):
    show(f"match x:\n    case {pattern}: pass")

# The place of an error is that of what is in the brackets of a pattern.
for arguments in "a=b, (c as d)", "a=b, (c)", "a=b, ((c), d)", "a=b, (c), d as e", "x, a=b, (c | d), e=f":
    show(f"match x:\n    case A({arguments}): pass")
