# Every method of str with ordinary, edge and wrong arguments.
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


run('''"a".find(1)
"a".find("a","b")
"a".find()
"a".find("a",1,2,3)
"a".index("b")
"a".rindex("b")
"a".count(1)
"a".split(1)
"a".split("")
"a".rsplit("")
"a".partition(1)
"a".partition("")
"a".rpartition("")
"a".strip(1)
"a".lstrip(1)
"a".startswith(1)
"a".startswith((1,))
"a".endswith(1)
"a".endswith((1,))
"a".join(1)
"a".join([1])
"a".join(["a",b"c"])
"a".replace(1,"a")
"a".replace("a",1)
"a".center(2,"ab")
"a".center(2,1)
"a".center("x")
"a".ljust(2,"")
"a".zfill("a")
"a".expandtabs("a")
"a"+1
"a"*"b"
"a"*1.5
1*"a"
"a"*(1<<70)
"a"*(1<<62)
"a"[1]
"a"["x"]
"a"[1.5]
"a"[1<<80]
1 in "a"
"a"<1
"a".__lt__(1)
"a".translate(1)
"a".translate({97:1<<80})
"a".translate({97:0x110000})
"a".translate({97:1.5})
"a".maketrans(1)
"a".maketrans("a",1)
"a".maketrans("a","bc")
"a".maketrans({"ab":1})
"a".maketrans({1.5:1})
"a".maketrans("a","b",1)
"a".maketrans(1,"b")
"a".maketrans("a")
"a".encode("xx")
"a".encode(1)
"a".encode("utf-8",1)
"\\u1234".encode("latin-1")
"\\ud800".encode()
str(b"a",1)
str(1,"utf-8")
str("a","utf-8")
str(b"a","utf-8","strict",1)
str(b"\\xff","utf-8")
str(object=b"a",encoding="latin-1")
str(foo=1)
"a".format_map()
"{".format()
"}".format()
"{0}".format()
"{}".format()
"{a}".format()
"{0}{}".format(1,2)
"{}{0}".format(1,2)
"{0.a}".format(1)
"{0[a]}".format(1)
"{0[}".format(1)
"{0[]}".format(1)
"{0.}".format(1)
"{0[0]x}".format([1])
"{!x}".format(1)
"{0!}".format(1)
"{0!rr}".format(1)
"{0!r".format(1)
"{0:{1:{2}}}".format(1,2,3)
"{:{}}".format(1,2)
"{99999999999999999999}".format(1)
"{0[99999999999999999999]}".format([1])
"{:d}".format("a")
"{:,}".format("a")
"{:=5}".format("a")
"{:+}".format("a")
"{: }".format("a")
"{:#}".format("a")
"{:05}".format("a")
"{:z}".format("a")
"{:5.2s}|".format("abc")
"{a.b[c]}".format_map({})
"%d" % "a"
"%d" % ()
"%d" % (1,2)
"%(a)d" % 1
"%(a)d" % {}
"%(a" % {}
"%" % ()
"%y" % 1
"%c" % "ab"
"%c" % 0x110000
"%c" % 1.5
"%x" % 1.5
"%x" % "a"
"%d" % 1.5
"%f" % "a"
"%*d" % (1.5,1)
"%.*f" % ("a",1)
"%s %s" % "a"
"%s" % (1,2)
"%i" % 1e400
"%d" % float("nan")
"%a" % "\\xe9"
"%99999999999999999999d" % 1
"%.99999999999999999999d" % 1
"abc" % 1
"abc" % [1]
"abc" % {}
"a".isidentifier(1)
"a".removeprefix(1)
"a".splitlines(1,2)
"a".casefold(1)
"a".__getnewargs__()
"a".__format__(1)
"a".__format__("d")
format("a","\\u1234^10")
"a".upper.__call__(1)
"a".__mod__(1)
"a".__rmod__(1)
str.__new__()
str.__new__(int)
str.__new__(1)
str.join(1)
str.find
str.find()
"a".__contains__(1)
"a".__getitem__(None)
"abc"[::0]
"abc"["a":]
len("a"*3)
hash("")
"a".__add__(1)
"a".__mul__(1.5)
"a".__rmul__(1.5)
"a".__iter__().__reduce__()
"a".__iter__().__setstate__("a")
"\\u1234".__iter__()
"a".__iter__()
"a".__iter__().__length_hint__()
"a".__sizeof__()
"\\u1234".__sizeof__()
"\\U00012345".__sizeof__()''')
