"""The functions of dis, with right and with wrong arguments."""
import dis
import io
import opcode


def show(name, call, *arguments, **keywords):
    try:
        print(name, repr(call(*arguments, **keywords)))
    except BaseException as e:
        print(name, type(e).__name__, e)


def sample(a, *b, k=1):
    """Docs."""
    try:
        for x in b:
            if x > a:
                yield x + k
    except ValueError as e:
        print(f"{e!r:>10}")
    finally:
        with open("x") as f:
            k = [y for y in f]


def outer(x):
    def inner(): return x
    return inner


class Sample:
    @classmethod
    def m(cls): return super().m
    @staticmethod
    def s(): return {1: 2, **{}}


async def waits(a):
    async with a as b:
        await b
    async for c in b:
        match c:
            case {"k": v, **rest} if v: pass
            case [1, *_] | str(): pass


def text(*arguments, **keywords):
    out = io.StringIO()
    try:
        dis.dis(*arguments, file=out, **keywords)
        print(out.getvalue())
    except BaseException as e:
        print(type(e).__name__, e)


def address_free(code): return dis.code_info(code)


text(sample, depth=0)
text(sample, depth=0, show_caches=True, show_offsets=True)
text(waits, depth=0)
text(Sample, depth=0)
text(outer, depth=0)
text("a = 1\nb = a.c[d:e]\n")
text("a b")
text(b"\x80\x00\x52\x01\x23\x00")
text(sample(1), depth=0, show_positions=True)
text(5)
text(Sample())
text(Sample.m, depth=0)
text(inspect := None)
text(len)
for subject in [outer.__code__, sample, "x = 1", 5, Sample]:
    show("info", address_free, subject)
for i in dis.get_instructions(outer, show_caches=True):
    print(i.opname, i.opcode, i.arg, i.argrepr, i.offset, i.start_offset, i.starts_line, i.line_number, i.is_jump_target,
          i.jump_target, i.positions, i.cache_info, i.baseopname, i.oparg, i.end_offset)
code = dis.Bytecode(sample, first_line=100)
print([i.line_number for i in code if i.starts_line])
print(code.first_line, code.current_offset, code.info())
print(dis.Bytecode("x", current_offset=4).dis())
show("bytecode", dis.Bytecode, 5)
show("traceback", dis.Bytecode.from_traceback, None)
show("lines", lambda: list(dis.findlinestarts(sample.__code__)))
show("labels", dis.findlabels, sample.__code__.co_code)
show("labels", dis.findlabels, sample.__code__)
show("instructions", lambda: list(dis.get_instructions(5)))
show("distb", dis.distb)
show("pretty", dis.pretty_flags, 0x23)
show("pretty", dis.pretty_flags, 1 << 40)
for name, op in sorted(dis.opmap.items()):
    row = [name, op, op in dis.hasarg, op in dis.hasconst, op in dis.hasname, op in dis.hasjump, op in dis.haslocal,
           op in dis.hasfree, op in dis.hasexc]
    for argument in (None, 0, 3):
        for jump in (None, True, False):
            try:
                row.append(dis.stack_effect(op, argument, jump=jump))
            except BaseException as e:
                row.append(f"{type(e).__name__}: {e}")
    print(*row)
for arguments, keywords in [((), {}), ((-1,), {}), ((256, 0), {}), ((300,), {}), (("x",), {}), ((1, "x"), {}),
                            ((opcode.opmap["JUMP_FORWARD"], 1), {"jump": 1}), ((opcode.opmap["LOAD_CONST"], 2**40), {}),
                            ((1, 2, 3), {}), ((1,), {"arg": 2}), ((opcode.opmap["NOP"], None), {"jump": "x"})]:
    show("effect", dis.stack_effect, *arguments, **keywords)
print(dis.cmp_op, dis.EXTENDED_ARG, len(dis.opname), opcode.hascompare if hasattr(opcode, "hascompare") else None)
print(opcode._specialized_opmap.keys() if hasattr(opcode, "_specialized_opmap") else None)
