"""Shows calls: the function, its arguments and what came of it, for right arguments and for wrong ones."""
import itertools
import re

WRONG = [None, "text", b"bytes", -1, 0, 2.5, float("nan"), 10**20, 1j, [], (1, 2), {}, {1: 2}, object]


def plain(value):
    """Without addresses."""
    return re.sub(r"0x[0-9a-f]+", "0x", repr(value))


def outcome(function, args, keywords):
    try:
        result = function(*args, **keywords)
        if hasattr(result, "__next__"):
            return "yields " + plain(list(itertools.islice(result, 8)))
        return plain(result)
    except Exception as e:
        return f"{type(e).__name__}: {re.sub('0x[0-9a-f]+', '0x', str(e))}"


def name_of(function):
    return getattr(function, "__name__", None) or plain(function)


def show(function, *args, **keywords):
    shown = [plain(a) for a in args] + [f"{k}={plain(v)}" for k, v in keywords.items()]
    print(f"{name_of(function)}({', '.join(shown)}) {outcome(function, args, keywords)}")


def vary(function, *args, leave=(), values=WRONG):
    """One argument at a time of another kind, then wrong counts and keywords. Equal outcomes share a line."""
    name = name_of(function)
    for i in range(len(args)):
        if i in leave:
            continue
        outcomes = {}
        for value in values:
            changed = args[:i] + (value,) + args[i + 1:]
            outcomes.setdefault(outcome(function, changed, {}), []).append(plain(value))
        for text, given in outcomes.items():
            print(f"{name}: argument {i + 1} = {' or '.join(given)}: {text}")
    counts(function, *args)


def counts(function, *args):
    """Wrong numbers of arguments and an unknown keyword."""
    for changed, keywords in (((), {}), (args[:-1], {}), (args + (1, 2, 3, 4, 5, 6, 7), {}), (args, {"nonsense": 1})):
        print(f"{name_of(function)}: {len(changed)} arguments {keywords or ''}: {outcome(function, changed, keywords)}")
