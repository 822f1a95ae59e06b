"""Picks statements and expressions from files of the library at random: OUTPUT LIBRARY SEED COUNT.

Every statement is to be compiled in the modes exec and single, every expression in eval.
"""
import ast
import glob
import random
import sys

output, library, seed, count = sys.argv[1:]
choice = random.Random(int(seed))
files = sorted(glob.glob(library + "/**/*.py", recursive=True))


def pieces():
    path = choice.choice(files)
    with open(path, "rb") as file:
        data = file.read()
    try:
        tree = ast.parse(data)
        text = data.decode()
    except (SyntaxError, ValueError):
        return []
    statements = [(node, "statement") for node in tree.body]
    expressions = [(node, "expression") for node in ast.walk(tree) if isinstance(node, ast.expr)]
    found = []
    for nodes in statements, expressions:
        for node, kind in choice.sample(nodes, min(10, len(nodes))):
            segment = ast.get_source_segment(text, node)
            if segment:
                found.append((segment + "\n" if kind == "statement" else segment, kind))
    return found


with open(output, "wb") as out:
    written = 0
    while written < int(count):
        for segment, kind in pieces():
            data = segment.encode()
            for mode in ["eval"] if kind == "expression" else ["exec", "single"]:
                out.write(b"%s 0 -1 1 7 %d\n<piece>%s" % (mode.encode(), len(data), data))
                written += 1
