"""Calls each method of a fresh object with each of some arguments, and tells what came of it."""
ARGUMENTS = [(), (None,), (0,), (1,), (3,), (-1,), (-2,), (1.5,), ("x",), (b"x",), (2 ** 70,), (-2 ** 70,), (0, 1),
             (0, 2), (1, 1), (-1, 0), (-1, 1), (-2, 2), (1, 3), (0, -1), (1, "x"), (1, 2, 3), ([],), (["a", "b"],),
             ([b"a", b"b"],), (True,), ("",), (b"",), (memoryview(b"xyz"),), ("a\nb",), (b"a\nb",), (object,)]


def text(value):
    if isinstance(value, bytearray):
        return f"bytearray {bytes(value)!r}"
    answer = repr(value)
    return answer if " at 0x" not in answer else type(value).__name__


def outcome(function, *args, **kwargs):
    try:
        return text(function(*args, **kwargs))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def sweep(what, make, names, after=None, arguments=ARGUMENTS):
    """after(o) is shown where a call changed something."""
    for name in names:
        seen = {}
        for args in arguments:
            o = make()
            before = outcome(after, o) if after else None
            line = outcome(getattr(type(o), name), o, *args)
            later = outcome(after, o) if after else None
            if later != before:
                line += f" -> {later}"
            seen.setdefault(line, []).append(", ".join(map(text, args)))
        for line, calls in seen.items():
            print(f"{what}.{name} {' | '.join('(' + c + ')' for c in calls)}: {line}")


def methods(cls, *others):
    return [n for n in sorted(set(dir(cls)) - set(dir(object))) + list(others)
            if callable(getattr(cls, n)) and n not in ("_dealloc_warn", "__del__", "_isatty_open_only", "__buffer__")]
