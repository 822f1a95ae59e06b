G=ExceptionGroup
l=[ValueError(1)]; g=G('m',l); l.append(3); print(repr(g), g.args)


g=G('m',(ValueError(1),)); g.args=(1,2,3); print(repr(g),str(g))
class S(str):
    def __repr__(self): return 'S!'
print(repr(G(S('x'),l[:1])))
class L(list):
    def __repr__(self): return 'L!'
print(repr(G(S('x'),L(l[:1]))))
class G2(G):
    def __init__(self,*a): print('init',a)
print(repr(G2('m',l[:1])))
g=G('m',l[:1]); 
for n in ['message','exceptions']:
    try: delattr(g,n)
    except Exception as e: print(type(e),e)
try: g.__init__(1,2,x=3)
except Exception as e: print(type(e),e)
g.__init__(1,2); print(g.args,repr(g),str(g))
print(BaseException.__new__.__text_signature__, G.derive.__doc__, G.split.__text_signature__,BaseExceptionGroup.subgroup.__doc__)
