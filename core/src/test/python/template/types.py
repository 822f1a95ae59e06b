# Template and Interpolation (PEP 750).
from string.templatelib import *


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


run('''Template()
Template("a","b",Interpolation(1),Interpolation(2),"c")
Template(1)
Template(x=1)
Template("a")+Template("b")
Template("a")+"b"
"a"+Template("b")
Template("a")+1
1+Template("a")
Template("a")==Template("a")
list(Template("a",Interpolation(1),"",Interpolation(2)))
Template("a",Interpolation(1)).strings
Template("a",Interpolation(1)).values
Template("a",Interpolation(1)).interpolations
Interpolation()
Interpolation(1,"x","r","s")
Interpolation(1,"x","q","s")
Interpolation(1,2)
Interpolation(1,"x",2)
Interpolation(1,"x",None,2)
Interpolation(1,conversion="s")
Interpolation.__match_args__
Interpolation(1)==Interpolation(1)
Interpolation(1).__reduce__()
Template("a").__reduce__()
iter(Template("a"))
Template.__class_getitem__(int)
Interpolation[int]
type(iter(Template()))
hash(Interpolation(1)) and 1
class_
Template.__dict__.keys()
Interpolation.__dict__.keys()
type(iter(Template())).__dict__.keys()
Interpolation.__text_signature__
Template.__text_signature__
Template.__module__
type(iter(Template())).__module__
type(iter(Template())).__name__
Template.strings
Interpolation.value
Interpolation(1,"x","r","s",5)
Template.__flags__ & (1<<10)
Template.__doc__
Interpolation(value=1, expression="a", conversion=None, format_spec="")
type("X",(Template,),{})
Template("a").strings.__class__
convert(1,"r")
Template("a").__repr__()
t"a{1!r:>5}b{2}"''')
