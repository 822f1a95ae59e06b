"""Unions and generic aliases: members of any kind, instance checks, substitution, wrong arguments."""
import copy
import pickle
import typing
from typing import *

T = TypeVar('T')
U = int | str


def show(cases):
    for case in cases.strip().splitlines():
        try:
            print(case, "->", repr(eval(case)))
        except Exception as e:
            print(case, "->", type(e).__name__, e)


show("""
Union['T']
Union['T', int]
T|'x'
'x'|T
(int|T)|'float'
'float'|(int|T)
int|'a'
U|'float'
U|None
U|5
5|U
Union[5,int]
Union[()]
Union[int]
Union[None]
Union[int,None,int]
U|typing.Any
U|list[int]
U|Union['z',3]
isinstance(42, Union[int, list[int]])
isinstance('', Union[int, list[int]])
issubclass(int, Union[int, list[int]])
issubclass(str, Union[int, list[int]])
isinstance(1, int|T)
isinstance('', int|T)
isinstance('', int|'a')
isinstance(None, int|None)
issubclass(type(None), int|None)
issubclass(5, int|None)
isinstance(5, list[int])
issubclass(int, list[int])
issubclass(list[int], object)
issubclass(list[int], list)
isinstance(list[int], type)
issubclass(U, object)
issubclass(list[int], int|str)
iter(U)
list(U)
hash(U)==hash(str|int)
U==Union[str,int]
U==5
""")
for name in ('__module__', '__name__', '__qualname__', '__origin__', '__args__', '__parameters__', '__class__', 'foo', '__unpacked__',
             '__typing_unpacked_tuple_args__'):
    show(f"getattr(U, {name!r})\ngetattr(list[T], {name!r})")
t(lambda: getattr(list[T],a), a)
show("""
dir(U)
setattr(U,'x',1)
setattr(list[int],'x',1)
(int|list[T])[str]
U[int]
(T|int)[int,str]
(T|int)[()]
(T|int)[str]
(T|list[T])[str]
(T|5)
pickle.loads(pickle.dumps(U))
copy.deepcopy(U)
U()
type('X',(U,),{})
Union[int,str].__reduce__()
repr(Union[int, 'a', None, list[int], T, ...])
Union.__getitem__
Union[{}, int]
Union[[], int]
[] | U
Union[[], int] == Union[int, []]
hash(Union[[], int])
Union[{1:2}, [1], int]
isinstance(1, Union[int, []])
""")



class G(Generic[T]):
    pass


show("""
Generic[int]
Generic[()]
Generic[T,T]
G[int, str]
G[()]
type(G.__new__(G)).__name__
""")
Ts = typing.TypeVarTuple('Ts')


class A2(Generic[T, *Ts]):
    pass


show("""
A2[()]
A2[int]
A2[int,str]
tuple[T, int][()]
list[T][int,str]
dict[T,T][int,str]
list[int][str]
""")


class W:
    __parameters__ = (T,)

    def __getitem__(self, i):
        return i


W2 = W()
show("""
list[W2][int]
""")


class S:
    def __init__(self):
        self.__typing_subst__ = 5

    def __typing_prepare_subst__(self, alias, args):
        return 5


class B:
    def __typing_subst__(self, a):
        return 42

    def __typing_prepare_subst__(self, alias, args):
        return args


class D2:
    __typing_is_unpacked_typevartuple__ = True

    def __typing_subst__(self, a):
        return 42


s = S()
b = B()
show("""
list[b].__parameters__ == (b,)
list[b][int]
list[s].__parameters__ == (s,)
list[s][int]
""")
show("""
tuple[int, D2()][str]
NoDefault.__doc__
type(NoDefault)()
NoDefault.__reduce__()
type(NoDefault).__doc__
NoDefault.x
setattr(NoDefault,'x',1)
setattr(type(NoDefault),'x',1)
type(NoDefault).__module__
sorted(vars(type(NoDefault)))
type(NoDefault)(1)
U|(1,)
(1,)|U
Union[(1,),2]
T|(1,)
T|5
5|T
int|T|'x'
typing.ParamSpec('P')|5
list[int]|5
list[int]|'x'
None|U
U|Generic
U|ClassVar[int]
Union[ClassVar[int],int]
Union[Generic,int]
Union[int, Generic[T]]
({}|U)
U|U
Optional['x']
Optional[5]
T|None|int
Union[int,...]
Union[int, Literal[1], Literal[True]]
Union[Literal[1], Literal[True]]
Union[Literal[1], Literal[1]]
""")
type Al = int
show("""
Al|'x'
Al|5
5|Al
Al|int|None
""")
