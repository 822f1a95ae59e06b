# Pattern and Match objects.
import _sre
import re


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


p = re.compile('(a)(?P<x>b)?')
m = p.match('a')
b = re.compile(b'a')
run('''p.match(1)
p.match(b"a")
b.match("a")
p.match("a","x")
p.match()
p.match("a",1<<70)
m.group(5)
m.group("y")
m.group(1.5)
m.group()
m.group(0,1,"x")
m.groups()
m.groups("q")
m.groupdict()
m.start("x")
m.start(7)
m.end(0)
m.span(2)
m.expand("\\\\1")
m.expand("\\\\g<x>")
m.expand(1)
m["x"]
m[0]
m[9]
m.regs
m.lastindex
m.lastgroup
m
p
b
re.compile("a",re.I|re.A|re.X)
p.sub(1,"a")
p.sub(lambda m:1,"a")
p.sub(lambda m:None,"a")
p.sub("x",1)
p.sub("\\\\2","a")
p.subn("x","aaa",2)
p.split("xay")
p.findall("ab a")
p.finditer("a")
p.scanner("a").match()
p.scanner("a")
p.scanner("a").pattern
p.groupindex
p.groups
p.flags
p.pattern
p==re.compile('(a)(?P<x>b)?')
p<p
hash(p)==hash(re.compile('(a)(?P<x>b)?'))
p.__copy__() is p
p.__deepcopy__({}) is p
m.__copy__() is m
re.Pattern()
re.Match()
re.Pattern[int]
type(re.Pattern.pattern)
type(re.Pattern.groupindex)
type(re.Match.regs)
m.pos
m.endpos
m.re is p
bool(m)
_sre.compile(1,2)
_sre.template(p,["a"])
_sre.template(p,["a",1,"b"])
_sre.ascii_tolower(65)
_sre.unicode_iscased("a")
re.sub("a","b",bytearray(b"a"))
re.sub(b"a",b"b",bytearray(b"xa"))
re.findall(b"a",memoryview(b"aa"))
re.compile("x"*300)
re.match("x"*100,"x"*100)
p.sub("a","b",count="x")
p.__class_getitem__
m.group.__doc__''')

# A template made by hand
for parts in ([], [""], ["", 0, ""], ["", (), ""], ["", -1, ""], ["", 1.0, ""], ["a", 0, "b", 1, "c"], ["a", 0], (), None):
    try:
        print(parts, type(_sre.template(re.compile("(x)"), parts)).__name__)
    except Exception as e:
        print(parts, type(e).__name__, e)
