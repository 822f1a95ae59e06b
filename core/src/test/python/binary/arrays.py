# array.array with ordinary, edge and wrong arguments.
import array

A = array.array


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


run('''A()
A(1)
A("zz")
A("z")
A("i")
A("i",[1,2,3])
A("i",["a"])
A("i","abc")
A("u","abc")
A("w","abc")
A("w",b"abc")
A("b",b"abc")
A("b",[200])
A("B",[-1])
A("h",[1<<20])
A("i",[1<<40])
A("I",[-1])
A("l",[1<<70])
A("L",[-1])
A("q",[1<<70])
A("Q",[1<<70])
A("f",["a"])
A("d",[1])
A("i",A("f",[1.5]))
A("i",A("h",[1,2]))
A("i",x=1)
A("i",[1],2)
A("i",[1,2])+A("i",[3])
A("i",[1])+A("h",[3])
A("i",[1])+[3]
A("i",[1])*3
A("i",[1])*"a"
A("i",[1,2,3])[1]
A("i",[1,2,3])[5]
A("i",[1,2,3])["a"]
A("i",[1,2,3])[::2]
A("i",[1,2,3])[::-1]
A("i",[1,2,3]).__setitem__(0,"a")
A("i",[1,2,3]).__setitem__(9,1)
A("i",[1,2,3]).__setitem__(slice(0,1),[1])
A("i",[1,2,3]).__setitem__(slice(0,1),A("h"))
A("i",[1,2,3]).__setitem__(slice(0,3,2),A("i",[1]))
A("i",[1,2,3]).__delitem__(9)
2 in A("i",[1,2,3])
A("i",[1,2])==A("i",[1,2])
A("i",[1,2])==A("d",[1,2])
A("i",[1,2])<A("i",[1,3])
A("i",[1,2])==[1,2]
A("i",[1]).append("a")
A("i",[1]).append(1<<40)
A("i").pop()
A("i",[1]).pop(5)
A("i",[1]).remove(2)
A("i",[1]).index(2)
A("i",[1,2,1]).index(1,1)
A("i",[1,2,1]).count(1)
A("i",[1]).insert(0,"a")
A("i",[1]).extend([2,"a"])
A("i",[1]).extend(A("h"))
A("i",[1]).extend(1)
A("i",[1]).fromlist(1)
A("i",[1]).fromlist(["a"])
A("i",[1]).frombytes(b"abc")
A("i",[1]).frombytes("abc")
A("i",[1]).fromunicode("a")
A("w").fromunicode("ab")
A("i",[1]).tounicode()
A("w","ab").tounicode()
A("i",[1]).tobytes()
A("i",[1]).tolist()
A("i",[1]).typecode
A("i",[1]).itemsize
len(A("i",[1]).buffer_info())
A("i",[1]).byteswap()
A("i",[1]).reverse()
A("i",[1]).__copy__()
A("i",[1]).__reduce_ex__(2)
A("i",[1]).__reduce_ex__(3)[1:]
A("i",[1]).__reduce_ex__("a")
iter(A("i",[1]))
iter(A("i",[1])).__reduce__()
memoryview(A("i",[1,2])).tolist()
memoryview(A("i",[1,2])).format
hash(A("i"))
array.typecodes
A.__class_getitem__(int)
A("i",[1]).clear()
array._array_reconstructor(A,"i",8,b"abcd")
array._array_reconstructor(A,"i",99,b"abcd")
array._array_reconstructor(A,"i",14,b"abcdefgh")
array._array_reconstructor(int,"i",8,b"abcd")
A("d",[1.5,float("nan")])
A("f",[0.1])
A('i')''')
