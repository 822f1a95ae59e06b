"""Prints, for the sources read, what CPython's parser makes of them: the counterpart of ParseOutcomes.java."""
import ast
import codeop
import re
import sys
import warnings

MODES = {"EXEC": "exec", "EVAL": "eval", "SINGLE": "single", "FUNC_TYPE": "func_type"}


def escape(text):
    out = []
    data = text.encode("utf-16-le", "surrogatepass")
    for i in range(0, len(data), 2):
        unit = chr(data[i] | data[i + 1] << 8)
        if unit == "\\":
            out.append("\\\\")
        elif " " <= unit < "\x7f":
            out.append(unit)
        else:
            out.append("\\u%04x" % ord(unit))
    return "".join(out)


def unescape(text):
    units = re.sub(r"\\(u[0-9a-f]{4}|\\)", lambda m: chr(int(m[1][1:], 16)) if m[1] != "\\" else "\\", text)
    return units.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def outcome(mode, version, flags, source):
    found = []

    def show(message, category, filename, lineno, file=None, line=None):
        found.append(" W%s@%d %s" % (category.__name__, lineno, escape(str(message))))

    compile_flags = ast.PyCF_ONLY_AST
    if "t" in flags:
        compile_flags |= ast.PyCF_TYPE_COMMENTS
    if "d" in flags:
        compile_flags |= codeop.PyCF_DONT_IMPLY_DEDENT
    if "i" in flags:
        compile_flags |= codeop.PyCF_ALLOW_INCOMPLETE_INPUT
    if "s" not in flags:
        source = source.encode("latin-1")
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.showwarning = show
        if "w" in flags:
            warnings.simplefilter("error")
        try:
            tree = compile(source, "<x>", MODES[mode], compile_flags, _feature_version=version)
            result = ast.dump(tree, include_attributes=True)
        except SyntaxError as e:
            result = "%s: %s" % (type(e).__name__, e.msg)
            if e.lineno is not None:
                result += " (%s, %s, %s, %s, %s)" % (
                    e.lineno, e.offset, "None" if e.text is None else escape(e.text), e.end_lineno, e.end_offset)
        except Exception as e:
            result = "%s: %s" % (type(e).__name__, e)
    return escape(result + "".join(found))


def main():
    sys.setrecursionlimit(100_000)
    for line in sys.stdin:
        mode, version, flags, source = line.rstrip("\n").split("\t")[:4]
        print(outcome(mode, int(version), flags, unescape(source)))


if __name__ == "__main__":
    main()
