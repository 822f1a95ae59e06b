# int, float, complex and bool: operators, constructors, methods, formats.
import warnings

warnings.simplefilter("error", DeprecationWarning)


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


run('''int([])
int("x")
int(b"x")
int(bytearray(b"x"))
int("1",99)
int("1","a")
int(1,2)
int(base=2)
int("z",36)
int("12",2)
int(b"12",2)
int("9"*5000)
int("0x",16)
int("1_0")
int("1__0")
int("")
int(" ")
int("\\u0661")
int("x"*300)
int(memoryview(b"12"))
int(1,2,3)
int(x=1)
int(float("inf"))
int(float("nan"))
int(None)
int(1j)
1/0
1//0
1%0
divmod(1,0)
1.0/0
1.0//0
1.0%0
divmod(1.0,0)
1j/0
0**-1
0.0**-1
(-1)**0.5
0j**-1
pow(1,2,0)
pow(2,-1,4)
pow(2,-1,5)
pow(2,3,"a")
pow(2.0,3,4)
pow(1j,2,3)
pow(2,3.0,4)
pow("a",2)
1<<-1
1>>-1
1<<(1<<70)
0<<(1<<70)
1>>(1<<70)
-1>>(1<<70)
1<<1.5
(1<<20000)/1
(1<<20000)/(1<<19999)
1/(1<<20000)
float(1<<20000)
(1<<20000)+1.0
(1<<20000)<1e300
(1<<53)+1 == float((1<<53)+1)
2**2000.0
1e200**2
1e300*1e300
(5).to_bytes(0)
(256).to_bytes(1)
(-1).to_bytes(1)
(1).to_bytes(-1)
(1).to_bytes(1,"x")
(1).to_bytes(1,1)
(-129).to_bytes(1,signed=True)
int.from_bytes(1)
int.from_bytes("a")
int.from_bytes([1,2])
int.from_bytes([256])
int.from_bytes(b"a","x")
(5).__round__("a")
(15).__round__(-1)
(25).__round__(-1)
round(5,1.5)
(1.5).__round__(1<<70)
round(float("inf"))
round(float("nan"))
round(1e308,-308)
round(1.7e308,-308)
float("x")
float(b"x")
float([])
float("1_0")
float("1__0")
float(1,2)
float(x=1)
float("\\u0661")
float.fromhex("x")
float.fromhex(1)
float.from_number("a")
float.__getformat__("x")
float.__getformat__("double")
float.__getformat__(1)
complex("x")
complex([])
complex("1",1)
complex(1,"1")
complex(1,[])
complex(b"1")
complex(1j,2j)
complex(1,2,3)
complex(a=1)
complex.from_number("a")
1j<2
1j//2
1j%2
divmod(1j,2)
int(1j)
float(1j)
True+True
~True
True&1
True&True
True|2
True^True
bool(1,2)
bool(x=1)
bool([])
int.__new__(bool)
bool.__new__(int)
int.__new__(str)
1+"a"
1-"a"
1@1
-"a"
~1.5
+"a"
abs("a")
1 .__add__("a")
1 .__divmod__("a")
1 .__pow__(2,"a")
1 .__rpow__(2)
1 .__rpow__(2,3)
1.5 .__rpow__(2,3)
"{:x}".format(1.5)
"{:d}".format(1.5)
"{:s}".format(1)
"{:c}".format(-1)
"{:c}".format(0x110000)
"{:.2d}".format(1)
"{:,x}".format(255)
"{:_x}".format(1<<40)
"{:,}".format(1j)
"{:05}".format(1j)
"{:=5}".format(1j)
"{:n}".format(1<<70)
"{:%}".format(3)
"{:.3}".format(True)
"{:5}".format(True)
"{:d}".format(True)
format(1,1)
format(1,"\\u20ac>5")
"{:,_}".format(1)
"{:,,}".format(1)
"{:_n}".format(1)
"{:.5c}".format(1)
"{:+c}".format(1)
"{:#c}".format(1)
"{:.-1}".format(1.0)
"{:.}".format(1.0)
"{:10.}".format(1.0)
"{:99999999999999999999}".format(1)
"{:xx}".format(1)
"{:.2,f}".format(1234.56)
"{:.6_f}".format(1234.567891)
hash(1<<61)
hash(2**61-1)
hash(-1)
hash(1.5)
hash(float("inf"))
hash(1j)
hash(-1.0)
(1.5).as_integer_ratio()
float("inf").as_integer_ratio()
float("nan").as_integer_ratio()
(5).as_integer_ratio()
True.as_integer_ratio()
True.real
True.numerator
True.__round__()
1 .real.__class__
(1.5).is_integer()
(1.5).hex()
repr(1e16)
(2.0).__floor__()
float("inf").__floor__()
1.5 .__divmod__(2)
-7//2
-7%3
7%-3
-7.5//2
-7.5%2
5.0%float("inf")
-5.0%float("inf")
0.0%-1
1e-320.hex()
int("-0x1f",0)
int("010",0)
int("0b1",2)
int("0_0",0)
str(10**5000)
int(1.9)
str(True)
1 .__getnewargs__()
True.__getnewargs__()
(1.5).__getnewargs__()
1j.__getnewargs__()
1j.__complex__()
-0.0j
complex(-0.0,-1)
complex("1e400")
1j**2
1j**200
1e300j**2
1j**-1
(1+1j)**(0.5)
0j**0
0j**1j
abs(1e308+1e308j)
1j.__pow__(1,2)
1 .__sizeof__()
(1<<100).__sizeof__()
0 .__sizeof__()
int.__sizeof__
(1<<64).bit_count()''')
