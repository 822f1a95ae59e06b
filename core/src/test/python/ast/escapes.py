# Escapes in literals: what CPython's codec sees of them, and positions in that form.
import ast
import warnings

SOURCES = [
    '"a\\b\\x41\\101\\u00e9\\U0001f600\\N{BULLET}\\\nz"', 'b"\\x41\\101\\q"', '"\\é"', '"\\"',
    'f"\\x41{1}\\N{BULLET}"',
    '"\\x4"', 'b"\\x4"', '"\\u12"', '"\\U11111111"', '"\\N"', '"\\N{}"', '"\\N{nope}"', '"é\\N{nope}"',
    '"\\N{a\\é}"', '"\\777"', '"\\400\\8"', '"\\q\\é\\q"', '"""\n\\é\\8"""', '"""\n\\é\\v\\8\\8\\777"""',
    '"""\n\\8é"""', '"""\\\n\\8"""', 'f"\\{1}"',
]


def outcome(source):
    try:
        return ast.dump(ast.parse(source, mode="eval").body)
    except SyntaxError as e:
        return f"{e.msg} {e.lineno}:{e.offset} to {e.end_lineno}:{e.end_offset} {e.text!a}"


for source in SOURCES:
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always", SyntaxWarning)
        print(ascii(source), ascii(outcome(source)), [f"{w.message} {w.lineno}" for w in seen])
    if seen:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            print("   as an error:", ascii(outcome(source)))
