"""Prints, for the sources read, what CPython's parser makes of them: the counterpart of ParseOutcomes.java."""
import ast
import base64
import sys
import warnings

MODES = {"EXEC": "exec", "EVAL": "eval", "SINGLE": "single", "FUNC_TYPE": "func_type"}


def quote(text):
    if text is None:
        return "None"
    out = []
    for unit in iter_utf16(text):
        if unit == "\\":
            out.append("\\\\")
        elif " " <= unit < "\x7f":
            out.append(unit)
        else:
            out.append("\\u%04x" % ord(unit))
    return "".join(out)


def iter_utf16(text):
    data = text.encode("utf-16-le", "surrogatepass")
    for i in range(0, len(data), 2):
        yield chr(data[i] | data[i + 1] << 8)


def outcome(mode, version, flags, source):
    found = []

    def show(message, category, filename, lineno, file=None, line=None):
        found.append(" W%s@%d %s" % (category.__name__, lineno, quote(str(message))))

    compile_flags = ast.PyCF_ONLY_AST | (ast.PyCF_TYPE_COMMENTS if "t" in flags else 0)
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.showwarning = show
        try:
            if "s" in flags:
                source = source.decode()
            tree = compile(source, "<x>", MODES[mode], compile_flags, _feature_version=version)
            result = ast.dump(tree, include_attributes=True)
        except SyntaxError as e:
            result = "%s: %s" % (type(e).__name__, e.msg)
            if e.lineno is not None:
                result += " (%s, %s, %s, %s, %s)" % (
                    e.lineno, e.offset, quote(e.text), e.end_lineno, e.end_offset)
        except Exception as e:
            result = "%s: %s" % (type(e).__name__, e)
    return quote(result + "".join(found))


def main():
    sys.setrecursionlimit(100_000)
    for line in sys.stdin:
        mode, version, flags, *source = line.split()
        print(outcome(mode, int(version), flags, base64.b64decode(source[0]) if source else b""))


if __name__ == "__main__":
    main()
