"""dis: instructions made and shown, show_code, and every function with wrong arguments."""
import dis as module
import io
from dis import *
from dis import pretty_flags


def show(name, call, *args, **keywords):
    try:
        result = call(*args, **keywords)
        print(name, "->", repr(list(result) if hasattr(result, "__next__") else result))
    except Exception as e:
        print(name, "!!", type(e).__name__, e)


def sample(a, *b, k=1, **c):
    """Docs."""
    def inner():
        return a
    for x in b:
        if x:
            yield x, k, inner


class Sample:
    def method(self):
        return super().method()

    attribute = 1


print("== Instruction")
for args, keywords in [((), {}), (("LOAD_FAST", 0, 1, "x", 2, 0, 1, None), {}), (("LOAD_CONST", 5), {}),
                       (("NOP", None, None, "", 0, 0, True, 3, "label"), {}),
                       (("nonsense", 1, 2, "", 0, 0, False, None), {}), ((5,) * 9, {}), ((), {"opname": "NOP"}),
                       ((), dict(opname="NOP", arg=None, argval=None, argrepr="", offset=4, start_offset=4,
                                 starts_line=True, line_number=7))]:
    show(f"make {args} {keywords}", lambda: Instruction.make(*args, **keywords))
    show(f"Instruction {args} {keywords}", lambda: Instruction(*args, **keywords))
for each in get_instructions(sample):
    print(each.opname, each.arg, each.argval if not hasattr(each.argval, "co_name") else "code", each.oparg,
          each.baseopname, each.baseopcode, each.is_jump_target,
          each.jump_target, each.end_offset, each.cache_offset, each.positions.lineno is None)
print(str(Instruction.make("LOAD_SMALL_INT", 3, 3, "", 10, 10, True, 5)),
      Instruction.make("RESUME", 0, 0, "", 0, 0, True, 1)._replace(arg=2).arg)
print("== show_code")
for value in (sample, Sample.method, "x = 1", sample(1), Sample, Sample(), 5, None, b"x", "(", (i for i in ()),
              sample.__code__, property(len), "y = [z]"):
    out = io.StringIO()
    try:
        show_code(value, file=out)
        print(out.getvalue())
    except Exception as e:
        print("show_code", type(e).__name__, e)
    show("code_info", lambda: code_info(value) == out.getvalue()[:-1])
show_code("a + b")
for function in (module.dis, disassemble, disco, distb, show_code, code_info, get_instructions, findlinestarts,
                 findlabels, stack_effect, Bytecode, pretty_flags,
                 Bytecode.from_traceback, Bytecode("x").dis, Bytecode("x").info):
    name = getattr(function, "__name__", "function")
    for args in (), (5,), (None,), ("(",), (b"ab",), (Sample(),), (len,), ([],), (1, 2, 3, 4, 5, 6, 7, 8):
        if not (function is module.dis and not args):
            show(f"{name} {len(args)}", lambda: str(function(*args)).partition(" at 0x")[0])
    show(f"{name} nonsense", function, nonsense=1)
for args, keywords in [((0,), {}), ((256,), {}), ((1 << 40,), {}), ((100, None), {}), ((100, 1), {}),
                       ((100, 1), {"jump": True}), ((100, 1), {"jump": 5}), (("x",), {}),
                       ((27, 1), {}), ((-1,), {}), ((255,), {}), ((100, "x"), {}), ((100, 1.5), {})]:
    show(f"stack_effect {args} {keywords}", lambda: stack_effect(*args, **keywords))
for flags in 0, 1, 3, 0x20, 0x1000000, 0x80000000:
    show("pretty_flags", pretty_flags, flags)
for code in b"", b"\x00\x00", bytes(range(0, 40)), sample.__code__.co_code, bytearray(b"\x64\x01"):
    show("findlabels", findlabels, code)
    show("disassemble bytes", lambda: Bytecode(code).dis() if code else module.dis(code))
show("findlinestarts", findlinestarts, sample.__code__)
for options in ({"first_line": 100}, {"current_offset": 4}, {"show_caches": True}, {"adaptive": True},
                {"show_offsets": True}, {"show_positions": True}, {"nonsense": 1}, {"first_line": "x"}):
    show(f"Bytecode {options}", lambda: Bytecode("a = b\nc", **options).dis())
    out = io.StringIO()
    if "current_offset" not in options and "first_line" not in options:
        show(f"dis {options}", lambda: module.dis("a = b\nc", file=out, **options))
        print(out.getvalue())
    show(f"get_instructions {options}", lambda: [i.offset for i in get_instructions(sample, **options)])
for depth in 0, 1, None, -1, "x":
    out = io.StringIO()
    show(f"depth {depth}", lambda: module.dis("def f():\n  def g(): pass", file=out, depth=depth))
    print(out.getvalue().count("Disassembly"))
show("repr", lambda: (repr(Bytecode("x"))[:17], Bytecode("x", first_line=3).first_line,
                      Bytecode(sample).codeobj.co_name, len(list(Bytecode("x")))))
