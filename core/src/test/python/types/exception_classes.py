# Every built-in exception class: its arguments, attributes, texts, copies; notes, tracebacks, contexts; groups.
import builtins
import copy
import pickle

from _cases import show

CLASSES = sorted((c for c in vars(builtins).values() if isinstance(c, type) and issubclass(c, BaseException)),
                 key=lambda c: c.__name__)
ARGUMENTS = [(), ("a",), (1, 2), ("a", "b", "c"), (2, "text", "file"), (2, "text", "file", None, "file2"),
             (2, "text", "file", 3, "file2", 6), ("utf-8", b"ab", 0, 1, "why"), ("utf-8", "ab", 0, 1, "why"),
             ("ab", 0, 1, "why"), ("m", ("f", 1, 2, "t")), ("m", ("f", 1, 2, "t", 3, 4)), ("m", ("f", 1, 2)), ("m", 5),
             ("g", [ValueError(1)]), ("g", []), ("g", [1]), ("g", ValueError(1)), (1, [ValueError()]), (None,),
             ("g", (KeyboardInterrupt(),)), ("m", ("f", 1, 2, "t", 3, 4, {"meta": 1})), ("é\n",), (b"a",)]
ATTRIBUTES = ["args", "errno", "strerror", "filename", "filename2", "characters_written", "code", "value", "name",
              "obj",
              "path", "msg", "name_from", "encoding", "object", "start", "end", "reason", "lineno", "offset", "text",
              "end_lineno", "end_offset", "print_file_and_line", "message", "exceptions", "_metadata", "__dict__",
              "__cause__", "__context__", "__suppress_context__", "__traceback__", "__notes__"]
for cls in CLASSES:
    print("==", cls.__name__, [b.__name__ for b in cls.__mro__])
    for args in ARGUMENTS:
        try:
            e = cls(*args)
        except Exception as error:
            print(args, "!!", type(error).__name__, error)
            continue
        print(args, type(e).__name__, repr(e), str(e), {a: getattr(e, a) for a in ATTRIBUTES if hasattr(e, a)
              and getattr(e, a) not in (None, (), {}, False)})
        for how in (copy.copy, copy.deepcopy, lambda e: pickle.loads(pickle.dumps(e))):
            try:
                twin = how(e)
                if repr(twin) != repr(e) or vars(twin) != vars(e):
                    print("  twin", repr(twin), vars(twin))
            except Exception as error:
                print("  twin !!", type(error).__name__, error)
    for kwargs in ({"name": "n"}, {"obj": 1}, {"path": "p"}, {"name_from": 1}, {"foo": 1}, {"args": 1}):
        try:
            e = cls("a", **kwargs)
            print(kwargs, repr(e), {a: getattr(e, a) for a in ("name", "obj", "path", "name_from") if hasattr(e, a)})
        except Exception as error:
            print(kwargs, "!!", type(error).__name__, error)
    for attribute in ATTRIBUTES:
        for value in (5, "text", None, (1, 2)):
            try:
                e = cls("utf-8", b"ab", 0, 1, "why") if cls is UnicodeDecodeError else cls("a")
            except Exception:
                break
            try:
                setattr(e, attribute, value)
                got = getattr(e, attribute)
                print("set", attribute, value, "gives", show(got), str(e) if attribute != "args" else repr(e))
            except Exception as error:
                print("set", attribute, value, "!!", type(error).__name__, error)
        try:
            e = cls("a")
            delattr(e, attribute)
            print("deleted", attribute, getattr(e, attribute, "gone"))
        except Exception as error:
            print("delete", attribute, "!!", type(error).__name__, error)
