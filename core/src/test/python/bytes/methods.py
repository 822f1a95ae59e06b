# bytes, bytearray and memoryview with ordinary, edge and wrong arguments.
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


run('''bytes("a")
bytes("a","xx")
bytes("a",1)
bytes(1,"a")
bytes(-1)
bytes(1<<70)
bytes(1<<40)
bytes([256])
bytes(["a"])
bytes(1.5)
bytes(None)
bytes(a=1)
bytes(1,2,3,4)
bytes(errors="a")
bytes(encoding="a")
bytes("a",errors="strict")
bytes(b"a",errors="strict")
bytearray("a")
bytearray("a","xx")
bytearray(-1)
bytearray([256])
bytearray(["a"])
bytearray(1.5)
bytearray(None)
bytearray(a=1)
bytearray(1,2,3,4)
bytearray(1,"a")
b"a"+1
b"a"+"a"
b"a"*"a"
b"a"*1.5
b"a"[1]
b"a"["x"]
b"a"[1.5]
b"a"[1<<80]
"a" in b"a"
300 in b"a"
-1 in b"a"
1.5 in b"a"
b"a"<"a"
b"a"=="a"
b"a".find("a")
b"a".find(300)
b"a".find(1.5)
b"a".find(97)
b"a".index(b"b")
b"a".rindex(b"b")
b"a".count(b"")
b"a".count("a")
b"a".split("a")
b"a".split(b"")
b"a".split(1)
b"a".partition("a")
b"a".partition(b"")
b"a".strip("a")
b"a".strip(1)
b"a".startswith("a")
b"a".startswith(("a",))
b"a".endswith(1)
b"a".join(1)
b"a".join([1])
b"a".join(["a",b"c"])
b"a".join([bytearray(b"x"),memoryview(b"y")])
b"a".replace("a",b"")
b"a".replace(b"a",1)
b"a".center(2,"a")
b"a".center(2,b"ab")
b"a".center(5,bytearray(b"x"))
b"a".zfill("a")
b"a".expandtabs("a")
b"a".translate("a")
b"a".translate(b"a")
b"a".translate(None,"a")
b"a".translate(None,b"a")
bytes.maketrans(b"a",b"bc")
bytes.maketrans("a",b"b")
b"a".decode("xx")
b"a".decode(1)
b"\\xff".decode()
b"a".decode("hex")
bytes.fromhex(1)
bytes.fromhex("a")
bytes.fromhex("zz")
bytes.fromhex("a a")
bytes.fromhex("ab zz")
bytes.fromhex(b"ab")
bytes.fromhex(b"zz")
bytes.fromhex("\\u1234")
b"abc".hex(":")
b"abc".hex(":",2)
b"abc".hex(":",-2)
b"abc".hex("::")
b"abc".hex(1)
b"abc".hex("")
b"abc".hex("\\u1234")
b"abc".hex(b"\\xff")
b"abc".hex(bytes_per_sep=2)
b"abc".hex(sep=":",bytes_per_sep=0)
b"%d" % "a"
b"%s" % "a"
b"%s" % 1
b"%b" % b"x"
b"%b" % "x"
b"%a" % "x\\xe9"
b"%r" % "x\\xe9"
b"%c" % 300
b"%c" % "a"
b"%c" % b"ab"
b"%c" % 65
b"%x" % 1.5
b"%(a)d" % 1
b"%(a)s" % {b"a":b"q"}
b"%y" % 1
b"%" % ()
b"abc" % 1
b"%d %d" % 1
b"%f" % "a"
b"%5.2s|" % b"abc"
b"a".__mod__(1)
b"a".isalpha(1)
b"a".removeprefix("a")
b"a".removeprefix(1)
b"a".splitlines(1,2)
b"a".__getnewargs__()
b"a".__bytes__()
b"a".__sizeof__()
repr(b"a'\\"\\n\\x00\\xff")
repr(b"a'")
bytearray(b"a'")
bytearray(b"").append("a")
bytearray(b"").append(300)
bytearray(b"").pop()
bytearray(b"a").pop(5)
bytearray(b"a").remove(98)
bytearray(b"a").remove("a")
bytearray(b"a").insert(0,300)
bytearray(b"a").insert("a",3)
bytearray(b"a").extend(1)
bytearray(b"a").extend("a")
bytearray(b"a").extend([300])
bytearray(b"a").extend(["a"])
bytearray(b"a").__setitem__(0,300)
bytearray(b"a").__setitem__(0,"a")
bytearray(b"a").__setitem__(5,1)
bytearray(b"a").__setitem__("a",1)
bytearray(b"a").__setitem__(slice(0,1),1)
bytearray(b"a").__setitem__(slice(0,1),"a")
bytearray(b"abc").__setitem__(slice(0,3,2),b"a")
bytearray(b"abc").__delitem__(5)
bytearray(b"abc").__delitem__("a")
bytearray(b"a")["x"]
bytearray(b"a")[5]
bytearray(b"a")+1
bytearray(b"a").__iadd__(1)
bytearray(b"a").__imul__("a")
bytearray(b"a").resize(-1)
bytearray(b"a").resize("a")
bytearray(b"a").__alloc__()
bytearray(b"a").__sizeof__()
bytearray(b"a").__reduce__()
bytearray(b"a").__reduce_ex__(2)
bytearray(b"a").__reduce_ex__(3)
hash(bytearray())
memoryview(1)
memoryview("a")
memoryview()
memoryview(object=b"a")
memoryview(b"abc")[5]
memoryview(b"abc")["a"]
memoryview(b"abc")[1.5]
memoryview(b"abc")[0,0]
memoryview(b"abc")[...]
memoryview(b"abc").cast("i")
memoryview(b"abc").cast("x")
memoryview(b"abc").cast(1)
memoryview(b"abcd").cast("B",[2,3])
memoryview(b"abcd").cast("B",[2,2])[0]
memoryview(b"abcd").cast("B",[2,2])[0,1]
memoryview(b"abcd").cast("B",[2,2])[0,5]
memoryview(b"abcd").cast("B",[2,2]).tolist()
memoryview(b"abcd").cast("B",[2,2])[0:1]
len(memoryview(b"abcd").cast("B",[]))
memoryview(b"a").cast("B",[])[()]
memoryview(b"abcd").cast("B","a")
memoryview(b"abcd").cast("B",[2,2.5])
memoryview(b"abcd").cast("B",[-2,-2])
memoryview(b"abcd").cast("i").cast("h")
memoryview(b"abc").__setitem__(0,1)
memoryview(bytearray(b"abc")).__setitem__(0,300)
memoryview(bytearray(b"abc")).__setitem__(0,"a")
memoryview(bytearray(b"abc")).__setitem__(slice(0,2),b"a")
memoryview(bytearray(b"abc")).__delitem__(0)
memoryview(b"abc")==b"abc"
memoryview(b"abc")<b"abc"
hash(memoryview(bytearray(b"abc")))
hash(memoryview(b"abcd").cast("i"))
memoryview(b"abc").tobytes("x")
memoryview(b"abc").tobytes(None)
memoryview(b"abc").hex()
memoryview(b"abc").count(97)
memoryview(b"abc").index(97)
memoryview(b"abc").index(99,0,1)
memoryview(b"abc").index("a")
memoryview(b"abc")[::2].tobytes()
memoryview(b"abc")[::-1].tolist()
memoryview(b"abc").shape
memoryview(b"abc").strides
memoryview(b"abc").suboffsets
memoryview(b"abc")[::2].contiguous
memoryview(b"abc").obj
memoryview(b"abc")._from_flags(b"a",0)
memoryview._from_flags(b"a",1)
repr(memoryview(b"abc"))[:14]
memoryview(b"abc")["a":]
memoryview(b"abcd").cast("f").tolist()
memoryview(b"abcd").cast("?").tolist()
memoryview(b"abcd").cast("c").tolist()
memoryview(b"abcd").cast("@i").tolist()
memoryview(b"abcd").cast("<i")
bytes(memoryview(b"abcd")[::2])
iter(b"a")
iter(bytearray(b"a"))
iter(memoryview(b"a"))
b"a".__iter__().__reduce__()
bytearray(b"a").__iter__().__reduce__()
b"a".__iter__().__setstate__("a")
memoryview(b"a").__class_getitem__(int)
bytearray.__class_getitem__
b"a".maketrans(1,2)
bytearray(b"a").copy()
bytearray(b"abc").reverse()
b"\\x80abc".isascii()
b"AbC".swapcase()
b"ab cd".title()
b"a\\tb".expandtabs(3)
b" a b ".split()
b" a b  c ".split(None,1)
b" a b  c ".rsplit(None,1)
b"a\\r\\nb\\x0bc\\x0cd".splitlines()
b"a".lower.__doc__''')
