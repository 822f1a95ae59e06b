"""The library's ast.unparse on modules of the library, and whether the text says the same."""
import ast
import hashlib
import importlib.util

for name in ["bdb", "cmd", "contextlib", "csv", "dataclasses", "enum", "fractions", "gettext", "heapq", "inspect", "nturl2path",
             "numbers", "optparse", "pprint", "shlex", "string.templatelib", "textwrap", "types", "wsgiref.handlers", "zipapp"]:
    source = importlib.util.find_spec(name).loader.get_source(name)
    tree = ast.parse(source)
    text = ast.unparse(tree)
    print(name, len(text), hashlib.md5(text.encode()).hexdigest(), ast.dump(ast.parse(text)) == ast.dump(tree))
