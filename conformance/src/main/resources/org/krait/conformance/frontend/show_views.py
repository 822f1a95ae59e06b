"""Shows what the modules that look at sources make of files: a digest of each view of each file, or one view whole.

    show_views.py [VIEW...]            standard input names files, each with a zero byte behind it; writes for each a
                                       line "=", and a line "VIEW DIGEST" for each view, or each of those asked for
    show_views.py --show VIEW FILE     writes that view of that file
"""
import ast
import codeop
import dis
import hashlib
import inspect
import io
import re
import symtable
import sys
import tokenize
import types
import warnings

ADDRESS = re.compile(r" at 0x[0-9a-f]+")
FROZENSET = re.compile(r"frozenset\(\{(.*?)\}\)")
SEGMENTS = 100
PREFIXES = 40


class File:
    """A file with what several views need of it."""

    def __init__(self, name):
        self.name = name
        with open(name, "rb") as file:
            self.data = file.read()
        self._tree = self._code = None

    def tree(self):
        if self._tree is None:
            self._tree = ast.parse(self.data, self.name)
        return self._tree

    def code(self):
        if self._code is None:
            self._code = compile(self.data, self.name, "exec", dont_inherit=True)
        return self._code

    def text(self):
        encoding, _ = tokenize.detect_encoding(io.BytesIO(self.data).readline)
        return io.TextIOWrapper(io.BytesIO(self.data), encoding).read()

    def codes(self):
        pending = [self.code()]
        for code in pending:
            pending += [const for const in code.co_consts if isinstance(const, types.CodeType)]
        return pending


def steady(text):
    """The text without what is another in each process: addresses, and the order of strings in constant sets, which
    depends on the strings that were interned before."""
    return FROZENSET.sub(lambda found: f"frozenset {sorted(found[1].split(', '))}", ADDRESS.sub("", text))


def dump(file):
    tree = file.tree()
    yield ast.dump(tree, include_attributes=True)
    yield ast.dump(tree, annotate_fields=False)
    yield ast.dump(tree, indent=1, show_empty=True)


def parse(file):
    """The options of ast.parse."""
    for options in ({"type_comments": True}, {"optimize": 1}, {"optimize": 2}, {"feature_version": (3, 7)}):
        try:
            yield f"{options} {ast.dump(ast.parse(file.data, file.name, **options), include_attributes=True)}"
        except SyntaxError as error:
            yield f"{options} {error!r} {error.args}"


def unparse(file):
    text = ast.unparse(file.tree())
    yield text
    again = ast.parse(text)
    yield f"{ast.compare(again, file.tree())} {ast.unparse(again) == text}"


def nodes(file):
    """Functions of ast over nodes."""
    tree = ast.parse(file.data, file.name)
    text = file.text()
    segments = 0
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            yield repr((ast.get_docstring(node), ast.get_docstring(node, clean=False)))
        elif isinstance(node, ast.expr) and segments < SEGMENTS:
            segments += 1
            yield f"{ast.get_source_segment(text, node)!r} {ast.get_source_segment(text, node, padded=True)!r}"
        if isinstance(node, (ast.Constant, ast.Tuple, ast.List, ast.Set, ast.Dict, ast.UnaryOp, ast.BinOp)):
            try:
                yield f"{ast.literal_eval(node)!r}"
            except (ValueError, TypeError) as error:
                yield steady(f"{error!r}")
    ast.increment_lineno(tree, 3)
    yield ast.dump(ast.fix_missing_locations(tree), include_attributes=True)


def recompiled(file):
    """Code from the tree beside code from the source."""
    code = compile(file.tree(), file.name, "exec", dont_inherit=True)
    yield f"{code == file.code()} {code != file.code() or hash(code) == hash(file.code())}"
    yield steady(dis.code_info(code))


def blocks(file):
    """Everything of symtable."""
    def show(table, depth):
        yield " ".join(map(str, (
            depth, table.get_type(), table.get_name(), table.get_lineno(), table.is_optimized(), table.is_nested(),
            table.has_children(), sorted(table.get_identifiers()))))
        if isinstance(table, symtable.Function):
            # Names that only inner blocks use are added in the order of a set.
            yield " ".join(map(str, (table.get_parameters(), table.get_locals(), table.get_globals(),
                                     table.get_nonlocals(), sorted(table.get_frees()))))
        for symbol in sorted(table.get_symbols(), key=symtable.Symbol.get_name):
            facts = [name for name in dir(symbol) if name.startswith("is_") and getattr(symbol, name)()]
            yield f"{symbol!r} {facts} {[space.get_name() for space in symbol.get_namespaces()]}"
        for child in table.get_children():
            yield from show(child, depth + 1)

    yield from show(symtable.symtable(file.data, file.name, "exec"), 0)


def tokens(file):
    """Tokens of bytes and of text, and back."""
    found = []
    try:
        for token in tokenize.tokenize(io.BytesIO(file.data).readline):
            found.append(token)
            yield f"{token} {token.exact_type}"
    finally:
        if found:
            try:
                yield f"{tokenize.untokenize(found)!r}"
                yield f"{tokenize.untokenize(token[:2] for token in found)!r}"
            except ValueError as error:
                yield f"{error!r}"
    for token in tokenize.generate_tokens(io.StringIO(file.text()).readline):
        yield f"{token.type} {token.string!r} {token.start} {token.end}"


def listing(file):
    """dis with and without its options."""
    for options in ({}, {"show_caches": True, "show_offsets": True}, {"show_positions": True, "adaptive": True}):
        out = io.StringIO()
        dis.dis(file.code(), file=out, **options)
        yield steady(out.getvalue())


def codes(file):
    """What code objects and dis tell of themselves."""
    for code in file.codes():
        yield steady(dis.code_info(code))
        yield f"{list(code.co_lines())} {list(code.co_positions())} {list(code.co_branches())}"
        yield f"{list(dis.findlinestarts(code))} {dis.findlabels(code.co_code)}"


def sources(file):
    """inspect."""
    lines = file.text().splitlines(keepends=True)
    for code in file.codes():
        yield f"{code.co_name} {inspect.getargs(code)}"
        for ask in inspect.getsourcelines, inspect.getcomments:
            try:
                yield f"{ask(code)!r}"
            except (OSError, IndexError, SyntaxError) as error:
                yield f"{error!r}"
        if code.co_flags & inspect.CO_NEWLOCALS and not code.co_freevars:
            yield f"{inspect.signature(types.FunctionType(code, {}))}"
    for node in ast.walk(file.tree()):
        if isinstance(node, (ast.stmt, ast.Lambda)) and node.lineno % 5 == 0:
            yield f"{inspect.getblock(lines[node.lineno - 1:])!r}"


def commands(file):
    """codeop, with the beginning of the file as if it was typed."""
    lines = file.text().splitlines(keepends=True)
    for count in range(min(PREFIXES, len(lines))):
        for symbol in "exec", "single":
            try:
                yield f"{count} {symbol} {codeop.compile_command(''.join(lines[:count]), symbol=symbol) is None}"
            except (SyntaxError, OverflowError, ValueError) as error:
                yield f"{count} {symbol} {error!r}"


VIEWS = {view.__name__: view for view in (
    dump, parse, unparse, nodes, recompiled, blocks, tokens, listing, codes, sources, commands)}


def shown(view, file):
    """The parts of a view; what breaks it off is the last one."""
    try:
        yield from view(file)
    except (SyntaxError, ValueError, RecursionError, OSError, LookupError, MemoryError, tokenize.TokenError) as error:
        args = [arg for arg in error.args if not isinstance(error, RecursionError)]
        yield f"{type(error).__name__} {args}"


def encoded(text):
    return (text + "\n").encode("utf-8", "surrogatepass")


def main(arguments):
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(10_000)
    out = sys.stdout.buffer
    if arguments and arguments[0] == "--show":
        _, wanted, name = arguments
        for part in shown(VIEWS[wanted], File(name)):
            out.write(encoded(part))
        return
    for name in sys.stdin.buffer.read().split(b"\0")[:-1]:
        out.write(b"=\n")
        try:
            file = File(name.decode())
        except OSError as error:
            out.write(f"unreadable {type(error).__name__}\n".encode())
            continue
        for name in arguments or VIEWS:
            digest = hashlib.md5()
            for part in shown(VIEWS[name], file):
                digest.update(encoded(part))
            out.write(f"{name} {digest.hexdigest()}\n".encode())
        out.flush()


main(sys.argv[1:])
