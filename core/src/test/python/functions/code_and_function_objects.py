import sys
class types: FunctionType=type(lambda:0); CodeType=type((lambda:0).__code__); MethodType=type(type("Q",(),{"f":lambda s:0})().f); CellType=type((lambda x:lambda:x)(1).__closure__[0])
def f(a,b=1,*c,d=2,**e):
    x=1
    def g(): return x,a
    return g
c=f.__code__
def t(fn):
    try: print(repr(fn()))
    except BaseException as e: print(type(e).__name__, e)
t(lambda:c.replace(co_argcount=20)); t(lambda:c.replace(co_argcount=-1));t(lambda:c.replace(co_varnames=('a',)));t(lambda:c.replace(co_varnames=('a',1)));t(lambda:c.replace(co_code=b'a'));t(lambda:c.replace(co_nlocals=1));t(lambda:c.replace(5));t(lambda:c.replace(foo=5));t(lambda:c.replace(co_name=5));t(lambda:c.replace(co_code='a'));t(lambda:c.replace(co_consts=[1]))
t(lambda:c.replace(co_stacksize=-1));t(lambda:c.replace(co_flags=-1));t(lambda:c.replace(co_posonlyargcount=9));t(lambda:c.replace(co_kwonlyargcount=-9)); t(lambda:c.replace(co_firstlineno=-5))
t(lambda:types.CodeType()); t(lambda:types.CodeType(1,2)); print(types.CodeType.__doc__, types.CodeType.__text_signature__)
args=[1,0,0,1,1,0,b'',(),(),('a',),'f','n','q',1,b'',b'',(),()]
for i in range(18):
    a=list(args); a[i]=object(); t(lambda:types.CodeType(*a).co_name)
for i in range(6):
    a=list(args); a[i]=-1; t(lambda:types.CodeType(*a).co_name)
print(list(c.co_lines()),list(c.co_positions())[:5],list(c.co_branches()))
print(type(c.co_lines()),type(c.co_positions()),type(c.co_branches()))
t(lambda:[c._varname_from_oparg(i) for i in range(10)]);

print([n for n in dir(c) if n not in dir(object)])
print(c==c.replace(), hash(c)==hash(c.replace()), c==1, )
t(lambda:c<c)
print([n for n in dir(f) if n not in dir(object)])
print([n for n in dir(f.__get__(1)) if n not in dir(object)])
import sys
fr=sys._getframe(); print([n for n in dir(fr) if n not in dir(object)])
T=types.FunctionType
for a in [(),(1,2),(c,),(c,1),(c,{},5),(c,{},None,5),(c,{},None,None,5),(f(1).__code__,{}),(f(1).__code__,{},None,None,(1,)),(f(1).__code__,{},None,None,()),(f(1).__code__,{},None,None,(types.CellType(),1)),(c,{},None,None,None,3),(c,{},None,None,(1,))]: t(lambda:T(*a))
for n,v in [('__defaults__',1),('__kwdefaults__',1),('__annotations__',1),('__annotate__',1),('__dict__',1),('__name__',1),('__qualname__',1),('__type_params__',1),('__closure__',1),('__module__',1),('__doc__',1),('__doc__',1)]:
    t(lambda:setattr(f,n,v)); t(lambda:delattr(f,n)); t(lambda:getattr(f,n))
print(f.__get__(None,int) is f); t(lambda:f.__get__(None)); t(lambda:f.__get__(None,None))
M=types.MethodType
for a in [(),(1,),(1,2),(f,None),(f,1,2)]: t(lambda:M(*a))
m=f.__get__(1); print(repr(m)[:30],m==f.__get__(1),m==f.__get__(2),hash(m)==hash(f.__get__(1)),m.__reduce__(),m.__doc__,m.__func__ is f,m.__self__); t(lambda:m<m)
t(lambda:setattr(m,'x',1)); t(lambda:m.xx); 
C=types.CellType
t(lambda:C(1,2)); t(lambda:C(x=1)); a=C(); print(a==C(),a<C(1),C(1)<C(2),C(1)==1); t(lambda:a.cell_contents); t(lambda:C(1)<C('a')); t(lambda:hash(a)); t(lambda:delattr(a,'cell_contents')); print(repr(C(1))[:9],repr(a)[-7:])
