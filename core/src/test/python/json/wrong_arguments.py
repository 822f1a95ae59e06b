"""json: streams, encoders and decoders, and what each function refuses."""
import io
import json
import sys
from json import JSONDecodeError, JSONDecoder, JSONEncoder

sys.stdout.reconfigure(errors="backslashreplace")


def show(name, call, *args, **keywords):
    try:
        print(name, "->", repr(call(*args, **keywords)))
    except Exception as e:
        print(name, "!!", type(e).__name__, e, *getattr(e, "__notes__", ()))


class Reader:
    def __init__(self, value):
        self.value = value

    def read(self):
        return self.value


for value in ("[1]", b"[1]", bytearray(b"{}"), "", "[", 5, None, "\ufeff[]", b"\xef\xbb\xbf[]",
              "[1]".encode("utf-16"), "[1]".encode("utf-32-le"), b"\xff", "\ud800", memoryview(b"1")):
    show("load", lambda: json.load(Reader(value)))
    show("loads", lambda: json.loads(value))
    show("detect", lambda: json.detect_encoding(value))
for stream in 5, None, "text", io.BytesIO(b"[1"), io.StringIO("[1]"):
    show("load", lambda: json.load(stream))
    show("dump", lambda: json.dump([1, "x"], stream))
    show("write", lambda: stream.getvalue() if hasattr(stream, "getvalue") else None)
for function in (json.load, json.loads, json.dump, json.dumps, JSONEncoder, JSONDecoder, JSONEncoder().encode,
                 JSONEncoder().iterencode, JSONDecoder().decode, 
        JSONDecoder().raw_decode, JSONEncoder().default, JSONDecodeError):
    show(function.__name__ if hasattr(function, "__name__") else "?", lambda: type(function()).__name__)
    show("many", lambda: function(1, 2, 3, 4))
    show("nonsense", lambda: function(*["[]"] * (function in (json.load, json.loads, json.dumps)), nonsense=1))
    show("five", lambda: type(function(5)).__name__)
    show("none", lambda: type(function(None)).__name__)
for options in ({"indent": 2}, {"indent": "\t"}, {"indent": -1}, {"indent": 1.5}, {"separators": 5},
                {"separators": (",",)}, {"separators": (1, 2)}, {"separators": ("; ", "= ")},
                {"sort_keys": True}, {"skipkeys": True}, {"default": str}, {"default": 5},
                {"ensure_ascii": False}, {"allow_nan": False}, {"check_circular": False},
                {"cls": int}, {"cls": JSONEncoder}, {"indent": 0}, {"indent": True}, {"indent": []}):
    for value in ({"b": [1, {}], "a": "é"}, {1: 2, None: 3, True: 4, 1.5: 5}, {(1,): 2}, [object], float("nan"),
                  [float("inf"), -float("inf")], {"b": 1, 2: 3}, [[], {}, ()], "\ud800\u2028\x7f"):
        show(f"dumps {options} {value}", lambda: json.dumps(value, **options))
        out = io.StringIO()
        show(f"dump {options}", lambda: json.dump(value, out, **options))
        print(ascii(out.getvalue()))
loop = []
loop.append(loop)
show("circular", json.dumps, loop)
show("circular", json.dumps, {"a": [{"b": object()}]})
for options in ({"parse_int": str}, {"parse_float": str}, {"parse_constant": str}, {"object_hook": len},
                {"object_pairs_hook": list}, {"strict": False}, {"cls": int}, {"cls": JSONDecoder},
                {"parse_int": 5}, {"object_hook": 5}, {"object_hook": len, "object_pairs_hook": list},
                {"parse_int": lambda x: 1 / 0}):
    for text in '{"a": 1, "b": [1.5, NaN, -Infinity], "a": {}}', '"a\nb"', "[1e1000, -0]":
        show(f"loads {sorted(options)} {text!r}", lambda: json.loads(text, **options))
for text in ("", " ", "[", "[1", "[1,", "[1,]", "{", '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', "{a}",
             "{1: 2}", '"', '"\\', '"\\x"', '"\\u12"', '"\\ud800"', "01", "1.", "1e", "-", "+1", "tru", "nul",
             "[1] x", "NaN", "'a'", "[1 2]", '{"a" 1}', "\x00", "[\n\n1\n\n2]", "\u00a01", '{"a": tru}', "1 1",
             "]", ",", "[,]", "Infinity", "-Infinity", "-NaN", '"\t"'):
    try:
        print(repr(text), json.loads(text))
    except JSONDecodeError as e:
        print(repr(text), e, e.msg, repr(e.doc), e.pos, e.lineno, e.colno)
    for start in 0, 1, -1, 100, "x":
        show(f"raw_decode {start}", JSONDecoder().raw_decode, text, start)
show("JSONDecodeError", lambda: JSONDecodeError("m", "doc\nx", 5).args)
show("JSONDecodeError", JSONDecodeError, "m", 5, 5)
show("JSONDecodeError", JSONDecodeError, "m", "doc", "x")
import copy
import pickle
show("pickle", lambda: pickle.loads(pickle.dumps(JSONDecodeError("m", "a\nb", 2))).lineno)
try:
    json.loads("[" * 100000)
except RecursionError as e:
    print(str(e).partition(" while ")[2])
show("digits", lambda: json.loads("1" * 5000))
