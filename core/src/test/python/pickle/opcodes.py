# Each instruction, well and badly used.
import pickle
import warnings

warnings.simplefilter("error")
streams = [
    b"I08\n.", b"I0x10\n.", b"I 5\n.", b"I5 \n.", b"I\n.", b"Ix\n.", b"I00\n.", b"I01\n.", b"I1\n.", b"I0\n.",
    b"I02\n.", b"I11\n.", b"I99999999999999999999\n.", b"I0b11\n.", b"I1_0\n.", b"I010\n.",
    b"I9999999999999999999x\n.", b"I-5\n.", b"I+5\n.", b"I5\0zz\n.", b"I0o7\n.", b"L5L\n.", b"L5\n.", b"L\n.",
    b"LL\n.", b"Lx\n.", b"L0x10L\n.", b"L5LL\n.", b"L010L\n.", b"L 5 \n.", b"L-5L\n.", b"L99999999999999999999L\n.",
    b"F1.5\n.", b"Fx\n.", b"F\n.", b"F1.5x\n.", b"Finf\n.", b"F1e999\n.", b"F 1\n.", b"F1 \n.", b"F-nan\n.",
    b"F1_0\n.", b"F.5\n.", b"F1.\n.", b"F1e5\n.", b"F1e\n.", b"F-inf\n.", b"S'abc'\n.", b'S"abc"\n.', b"S'abc\n.",
    b"S'\n.", b"S\n.", b"S'\\x41\\n'\n.", b"S'\\xff'\n.", b"S'\\xzz'\n.", b"S'a\\q'\n.", b"S''\n.", b"Sabc\n.",
    b'S\'a"\n.', b"T\xff\xff\xff\xff.", b"T\1\0\0\0a.", b"U\1a.", b"U\1\xff.", b"U\5a.", b"T\5\0\0\0a.",
    b"T\0\0\0\0.", b"U\0.", b"Vabc\\u0041\n.", b"V\\uzz\n.", b"V\xe9\n.", b"V\n.", b"V\\U0001f600\n.", b"V\\n\n.",
    b"V\\ud800\n.", b"V", b"X\1\0\0\0a.", b"X\1\0\0\0\xff.", b"X\3\0\0\0\xed\xa0\x80.", b"X\xff\xff\xff\xff.",
    b"X\0\0\0\0.", b"\x8d\xff\xff\xff\xff\xff\xff\xff\xff.", b"\x8d\1\0\0\0\0\0\0\0a.", b"\x8c\1a.", b"\x8c\2a.",
    b"\x8c\3a.", b"\x8c\0.", b"B\1\0\0\0a.", b"B\xff\xff\0\0a.", b"C\1a.", b"C\5a.", b"\x8e\1\0\0\0\0\0\0\0a.",
    b"\x8e\xff\xff\xff\xff\xff\xff\xff\xff.", b"C\0.", b"\x96\1\0\0\0\0\0\0\0a.",
    b"\x96\xff\xff\xff\xff\xff\xff\xff\xff.", b"\x96\5\0\0\0\0\0\0\0a.", b"\x97.", b"\x98.", b"N\x98.",
    b"C\1a\x98.", b"\x96\0\0\0\0\0\0\0\0.", b"(.", b".", b"0.", b"N0.", b"(0N.", b"1.", b"(1N.", b"N(1.", b"(N1N.",
    b"2.", b"(2.", b"K\1K\2\x86.", b"2N.", b"N2\x86.", b"(N0.", b"N(N0.", b"N(0.", b"\x85.", b"N\x85.", b"N\x86.",
    b"NN\x87.", b"(N\x86.", b"(NN\x86.", b"(N\x85.", b"NNN\x87.", b"t.", b"(t.", b"(Nt.", b"N(Nt\x86.", b").",
    b"].", b"}.", b"\x8f.", b"l.", b"(NNl.", b"(l.", b"d.", b"(NNd.", b"(Nd.", b"(]Nd.", b"(d.", b"\x91.",
    b"(N\x91.", b"(]\x91.", b"(\x91.", b")R.", b"cbuiltins\nint\n)R.", b"cbuiltins\nint\nNR.", b"N)R.", b"R.",
    b"(R.", b"cbuiltins\nint\n(I5\ntR.", b"cbuiltins\nint\n(S'x'\ntR.", b"\x80\6.", b"\x80\5N.", b"\x80\xffN.",
    b"\x80.", b"\x80", b"\x80\0N.", b"\x95\1\0\0\0\0\0\0\0N.", b"\x95\xff\xff\xff\xff\xff\xff\xff\xffN.",
    b"\x95\5\0\0\0\0\0\0\0N.", b"\x95\2\0\0\0\0\0\0\0N.", b"\x95\0\0\0\0\0\0\0\0N.", b"g0\n.", b"gx\n.", b"g\n.",
    b"g-1\n.", b"h\0.", b"j\0\0\0\0.", b"j\xff\xff\xff\xff.", b"Np0\ng0\n.", b"Np5\ng5\n.", b"Np-1\n.", b"Npx\n.",
    b"Np\n.", b"p0\n.", b"(p0\n.", b"Nq\5h\5.", b"q\0.", b"Nr\5\0\0\0j\5\0\0\0.", b"Nr\xff\xff\0\0j\xff\xff\0\0.",
    b"\x94.", b"N\x94h\0.", b"Nq\5\x94h\1.", b"Np99999999999999999999\n.", b"g99999999999999999999\n.", b"a.",
    b"]a.", b"]Na.", b"](Na.", b"NNa.", b"e.", b"](e.", b"](NNe.", b"N(Ne.", b"N(e.", b"(Ne.", b"]((Ne.", b"](N(e.",
    b"s.", b"}Ns.", b"}NNs.", b"}]Ns.", b"NNNs.", b"u.", b"}(NNu.", b"}(u.", b"}(Nu.", b"N(NNu.", b"}(](u.",
    b"]K\0Ns.", b"]Na(K\0K\1u.", b"\x90.", b"\x8f(N\x90.", b"\x8f(\x90.", b"N(N\x90.", b"](N\x90.", b"\x8f(]\x90.",
    b"b.", b"Nb.", b"NNb.", b"N}b.", b"NK\1b.", b"N}K\1sb.", b"cbuiltins\nobject\n)\x81}K\1K\2sb.", b"N(NK\1tb.",
    b"N(N}K\1K\2stb.", b"N(N}X\1\0\0\0aK\2stb.", b"N(K\1K\1K\1tb.", b"c\n\n.", b"cbuiltins\n\n.",
    b"cbuiltins\nint\n.", b"c__builtin__\nlong\n.", b"cnosuchmod\nx\n.", b"cbuiltins\nnosuch\n.", b"cbuiltins",
    b"\x80\4cbuiltins\nint.real\n.", b"\x80\4cbuiltins\nint.nope\n.", b"\x80\4cbuiltins\nnope\n.",
    b"cbuiltins\nint.real\n.", b"c\xff\nx\n.", b"cbuiltins\n\xff\n.", b"NN\x93.", b"\x8c\x08builtins\x8c\3int\x93.",
    b"\x93.", b"N\x93.", b"N\x8c\3int\x93.", b"ibuiltins\nint\n.", b"(ibuiltins\nint\n.", b"(I5\nibuiltins\nint\n.",
    b"(i\xff\nint\n.", b"(ibuiltins\n\n.", b"(ibuiltins\nlen\n.", b"o.", b"(o.", b"(cbuiltins\nint\no.",
    b"(cbuiltins\nint\nK\5o.", b"(No.", b"(cbuiltins\nlen\no.", b"(cbuiltins\nlen\n]o.", b"\x81.", b"N)\x81.",
    b"cbuiltins\nint\nN\x81.", b"cbuiltins\nint\n)\x81.", b"cbuiltins\nint\nK\5\x85\x81.",
    b"cbuiltins\nlen\n)\x81.", b"ctypes\nGeneratorType\n)\x81.", b"cbuiltins\nint\n)}\x92.",
    b"cbuiltins\nint\n)N\x92.", b"cbuiltins\nint\nN}\x92.", b"N)}\x92.", b"\x92.",
    b"cbuiltins\ndict\n)}X\1\0\0\0aNs\x92.", b"cbuiltins\nobject\n)}X\1\0\0\0aNs\x92.", b"\x82\0.", b"\x82\1.",
    b"\x83\1\0.", b"\x84\xff\xff\xff\xff.", b"\x84\1\0\0\0.", b"\x83\0\0.", b"\x84\0\0\0\0.", b"P1\n.", b"P\xff\n.",
    b"NQ.", b"Q.", b"P\n.", b"P", b"z.", b"'.", b"\\.", b"\n.", b"\x00.", b"\x7f.", b"\xff.", b" .", b"~.",
    b"\x8a\0.", b"\x8a\1\xff.", b"\x8a\x02\0\x80.", b"\x8a\x09\1\2\3\4\5\6\7\x08\x09.",
    b"\x8a\x08\xff\xff\xff\xff\xff\xff\xff\x7f.", b"\x8a\x08\0\0\0\0\0\0\0\x80.", b"\x8b\xff\xff\xff\xff.",
    b"\x8b\0\0\0\0.", b"\x8b\2\0\0\0\1.", b"\x8b\2\0\0\0\1\2.", b"G?\xf8\0\0\0\0\0\0.", b"G?\xf8.",
    b"J\xff\xff\xff\xff.", b"M\xff\xff.", b"M\xff", b"K", b"K\xff.", b"\x88.", b"\x89.", b"N",
]
for stream in streams:
    try:
        value = pickle.loads(stream)
        print(stream, type(value).__name__, value if type(value) is not memoryview else value.tolist())
    except Exception as e:
        print(stream, type(e).__name__, repr(str(e)), e.__context__ and type(e.__context__).__name__)

# Strings of Python 2
for stream in (b"U\1\xe9.", b"T\2\0\0\0\xc3\xa9.", b"S'\\xc3\\xa9'\n.", b"U\1a.", b"(U\1aU\1\xe9d."):
    for options in ({}, {"encoding": "latin-1"}, {"encoding": "utf-8"}, {"encoding": "bytes"}, {"errors": "replace"},
                    {"errors": "ignore"}, {"encoding": "utf-8", "errors": "surrogateescape"}, {"encoding": "nosuch"},
                    {"errors": "nosuch"}, {"encoding": "BYTES"}):
        try:
            print(stream, options, repr(pickle.loads(stream, **options)))
        except Exception as e:
            print(stream, options, type(e).__name__, e)

# Names of Python 2
for module, name in (("__builtin__", "xrange"), ("copy_reg", "_reconstructor"), ("UserDict", "IterableUserDict"),
                     ("exceptions", "StandardError"), ("itertools", "izip"), ("cPickle", "loads"), ("Queue", "Queue"),
                     ("__builtin__", "unicode"), ("collections", "UserList")):
    for start in (b"", b"\x80\2", b"\x80\3", b"\x80\4"):
        for fix in (True, False):
            stream = start + b"c%s\n%s\n." % (module.encode(), name.encode())
            try:
                print(stream, fix, pickle.loads(stream, fix_imports=fix))
            except Exception as e:
                print(stream, fix, type(e).__name__, e)


# Containers that are no list, dict or set
class Appending:
    def append(self, x):
        print("append", x)


class Extending(Appending):
    def extend(self, items):
        print("extend", type(items).__name__, items)


class Adding:
    def add(self, x):
        print("add", x)

    def __setitem__(self, key, value):
        print("set", key, value)


class SubList(list):
    def extend(self, items):
        print("extend", items)


for name in ("Appending", "Extending", "Adding", "SubList"):
    for end in (b"K\1a.", b"(K\1K\2e.", b"(e.", b"K\1K\2s.", b"(K\1K\2K\3K\4u.", b"(K\1K\2\x90."):
        try:
            print(type(pickle.loads(b"c__main__\n" + name.encode() + b"\n)R" + end)).__name__)
        except Exception as e:
            print(name, end, type(e).__name__, e)
