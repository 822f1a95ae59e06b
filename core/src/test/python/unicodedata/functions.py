# unicodedata and _random.
import _random
import unicodedata as u


def show(value):
    text = repr(value)
    at = text.find(" at 0x")
    return text if at < 0 else text[:at] + " at ...>"


def run(sources, names=globals()):
    for source in sources.split("\n"):
        try:
            print(source, "->", show(eval(source, names)))
        except BaseException as e:
            print(source, "!!", type(e).__name__, e, *getattr(e, "__notes__", ()))


run('''u.unidata_version
u.unidata_version
u.name("a")
u.name("\\x00")
u.name("\\x00",5)
u.name("ab")
u.name(1)
u.lookup("LATIN SMALL LETTER A")
u.lookup("nope")
u.lookup("KEYCAP DIGIT ONE")
u.lookup("x"*300)
u.lookup(1)
u.decimal("5")
u.decimal("a")
u.decimal("a",None)
u.digit("\\xb2")
u.digit("x")
u.numeric("\\xbd")
u.numeric("x")
u.numeric("x",1)
u.category("a")
u.bidirectional("a")
u.combining("\\u0301")
u.east_asian_width("a")
u.mirrored("(")
u.decomposition("\\xe9")
u.normalize("NFD","\\xe9")
u.normalize("XX","a")
u.normalize("NFC",1)
u.is_normalized("NFC","a")
u.is_normalized("XX","a")
_random.Random(5).random()
_random.Random(5).getrandbits(100)
_random.Random(5).getrandbits(0)
_random.Random(5).getrandbits(-1)
_random.Random(5).seed(1.5)
_random.Random(5).getstate()[:3]
len(_random.Random(5).getstate())
_random.Random(5).setstate(1)
_random.Random(5).setstate((1,))
_random.Random(5).setstate((1,)*625)
_random.Random(5).setstate(("a",)*625)
_random.Random(1,2)
_random.Random(x=1)
_random.Random(-5).random()
_random.Random(1<<100).random()
_random.Random(1.0).random()
_random.Random([])''')
