"""Slots, property, staticmethod, classmethod and super."""
import abc
import re


def show(source):
    try:
        result = repr(eval(source))
    except BaseException as e:
        result = type(e).__name__ + ": " + str(e)
    print(source, "->", re.sub(r"0x[0-9a-f]+", "0x", result))


class A:
    __slots__ = ("a", "__dict__", "__weakref__")


class B:
    pass


def f(x):
    "doc f"
    return 1


class P:
    @property
    def x(self):
        "xdoc"
        return 1

    y = property(None, None, None)

    def _w(self, v):
        pass

    z = property(None, _w)
    q = property(lambda s: 1, doc="qd")


class Q(property):
    pass


class R(property):
    "Rdoc"


class C:
    @classmethod
    def c(cls):
        "cdoc"
        return cls

    @staticmethod
    def s(x):
        "sdoc"
        return x


class S(super):
    pass


class E:
    def g(self):
        del self
        return super()

    def h():
        return super()

    def i(self):
        return super().foo

    def k(*args):
        return super()


def outside(x):
    return super()


for source in [
    'A.a',
    'A().a',
    'A.a.__get__(A(),None)',
    'A.a.__set__(B(),1)',
    'A.a.__delete__(A())',
    "setattr(A(),'a',1)",
    "A.__dict__['__dict__']",
    "A.__dict__['__weakref__']",
    'A().__weakref__',
    "B.__dict__['__weakref__'].__get__(3)",
    "B.__dict__['__dict__'].__get__(B())",
    "B.__dict__['__dict__'].__set__(B(),3)",
    "B.__dict__['__dict__'].__delete__(B())",
    "setattr(B(),'__weakref__',1)",
    "delattr(B(),'__dict__')",
    "B.__dict__['__dict__'].__doc__",
    "B.__dict__['__weakref__'].__doc__",
    "B.__dict__['__dict__'].__get__(3)",
    "B.__dict__['__dict__'].__name__,B.__dict__['__dict__'].__objclass__",
    'P.x',
    'P().x',
    "setattr(P(),'x',1)",
    "delattr(P(),'x')",
    'P().y',
    'P.y.__get__(P())',
    "setattr(P(),'y',1)",
    "delattr(P(),'y')",
    'P().z',
    'P.x.__doc__',
    'P.q.__doc__',
    'P.z.__doc__',
    'P.x.__name__',
    'P.y.__name__',
    'property(f).__name__',
    'property().__name__',
    'property(f).__doc__',
    'property().__doc__',
    'Q(f).__doc__',
    "Q(f,doc='x').__doc__",
    'R(f).__doc__',
    'R().__doc__',
    'P.x.fget',
    'P.x.fset',
    'P.x.fdel',
    'P.x.getter(f).fget',
    'P.x.getter(f).__doc__',
    'P.q.getter(f).__doc__',
    'P.x.setter(1).fset',
    'P.x.deleter(2).fdel',
    'P.x.__isabstractmethod__',
    'property(abc.abstractmethod(f)).__isabstractmethod__',
    "setattr(P.x,'fget',1)",
    "setattr(P.x,'__doc__','new')",
    'P.x.__doc__',
    'property().__set_name__()',
    'property().__set_name__(1,2)',
    'property().__set_name__(1,2,3)',
    'property(1,2,3,4,5)',
    'property().__get__(1)',
    'property(f).__get__(None,int)',
    'property(f).__set__(1,2)',
    'type(property().getter(f))',
    "setattr(P.x,'__name__','nn')",
    'property().__get__(None)',
    'C.c',
    'C.c()',
    'C().c()',
    'C.s',
    'C.s(1)',
    'C().s(2)',
    "C.__dict__['c']",
    "C.__dict__['s']",
    "C.__dict__['c'].__func__",
    "C.__dict__['c'].__wrapped__",
    "C.__dict__['c'].__doc__",
    "C.__dict__['c'].__name__",
    "C.__dict__['c'].__dict__",
    "C.__dict__['s'].__dict__",
    "C.__dict__['s'](3)",
    "C.__dict__['c'](3)",
    "C.__dict__['c'].__isabstractmethod__",
    'staticmethod(1)',
    'staticmethod(1).__get__(None,None)',
    'staticmethod(1).__doc__',
    'classmethod(1)',
    'classmethod(1).__get__(None,int)',
    'classmethod(1).__get__(3)',
    'classmethod(1).__get__(None,None)',
    'classmethod(property(lambda s:1)).__get__(None,int)',
    'classmethod(len).__get__([],None)',
    'classmethod(1).__init__(2)',
    'staticmethod(f).__wrapped__',
    'staticmethod(f).__annotations__',
    'staticmethod[int]',
    'staticmethod(1).__func__',
    'staticmethod(1)(2)',
    "C.__dict__['c'].__type_params__",
    "C.__dict__['c'].__annotate__",
    'classmethod(f).__annotations__',
    'staticmethod.__new__(staticmethod)',
    'staticmethod.__new__(staticmethod).__get__(1)',
    'classmethod.__new__(classmethod).__get__(1)',
    'classmethod.__new__(classmethod)',
    'staticmethod.__new__(staticmethod).__func__',
    'super(B,B())',
    'super(B,B)',
    'super(B)',
    'super(B).__self__',
    'super(B,B()).__thisclass__',
    'super(B,B()).__self_class__',
    'super(int,3).foo',
    'super(B,B()).__class__',
    'super(bool,True).__add__(2)',
    'super(bool,True).__add__',
    'super(B).foo',
    'super(B).__get__(B())',
    'super(B).__get__(3)',
    'super(B).__get__(None)',
    'super(B,B()).__get__(B())',
    "super(bool,bool).from_bytes(b'1')",
    'super(type,int)',
    'super(object,3).__init__',
    'super(B,B()).__init__(1)',
    'super(1,2,3)',
    'super(None)',
    'super(None,None)',
    'super(B,None)',
    'super(int,None).__thisclass__',
    'super(B,3)',
    'super(B,int)',
    'super.__new__(super).x',
    'repr(super.__new__(super))',
    'super(int,True).__self_class__',
    'super(B,B()).__dict__',
    'super(B, B()).__eq__',
    "setattr(super(B,B()),'x',1)",
    'super(bool,True).real',
    'super(bool, bool).real',
    'super(bool,True).__doc__',
    'S(B, B())',
    'S(bool, True).__add__(1)',
    'S(B).__get__(B())',
    'E().g()',
    'E.h()',
    'E().i()',
    'E.i(3)',
    'E().k()',
    'E.k()',
    'outside(1)',
    '(lambda: super())()',
    '[super() for i in [1]]',
]:
    show(source)
