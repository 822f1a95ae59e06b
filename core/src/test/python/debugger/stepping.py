# test: isolated
"""pdb: stepping through statements of every kind, with each of the commands that go on."""
import asyncio
import _constructs
from _session import session

session("step into comprehensions", "s\n" * 60, _constructs.comprehensions, 3)
for n in 0, 1:
    session(f"guarded {n}", "n\n" * 60, _constructs.guarded, n)
session("managers", "n\n" * 30, _constructs.managers)
session("step into managers", "s\nr\n" * 10 + "c\n", _constructs.managers)
for value in 1, [1, 2], {"key": 5}, "text", None:
    session(f"matching {value!r}", "n\n" * 12, _constructs.matching, value)
session("generators", "n\n" * 12, _constructs.generators)
session("step into generators", "s\n" * 50, _constructs.generators)
session("return from generators", "s\ns\nr\nr\nr\nn\ns\nr\n" * 3 + "c\n", _constructs.generators)
session("classes", "n\n" * 30, _constructs.classes)
session("step into classes", "s\n" * 90, _constructs.classes)
session("groups", "n\n" * 20, _constructs.groups)
session("multiline", "n\n" * 30, _constructs.multiline, 1)
session("recursive", "s\n" * 7 + "w\nr\nr\nu\nr\nn\nn\nc\n", _constructs.recursive, 3)
session("one line", "s\ns\ns\n", _constructs.one_line)
session("escapes", "s\n" * 40, _constructs.escapes)
session("until in a loop", "b 37\nc\nuntil\nuntil\nuntil\nunt 46\nc\n", _constructs.guarded, 0)
session("an async function", "b _constructs.waits\nb _constructs.counting\nc\nn\nn\nn\nc\nr\ns\nn\nc\nc\n",
        lambda: asyncio.run(_constructs.waits(2)))
session("an async function", "b _constructs:133\nc\nn\nn\nn\nw 1\np i\nc\n", lambda: asyncio.run(_constructs.waits(2)))
session("jumps", "n\nn\nj 27\nn\nn\nj 30\nn\nj 37\nj 29\nj 47\nn\nc\n", _constructs.guarded, 1)
