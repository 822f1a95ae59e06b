import sys
def t(fn):
    try: print(repr(fn()))
    except BaseException as e: print(type(e).__name__, e)
def f(a,b=2):
    x=a
    def g(): return x
    p=sys._getframe().f_locals
    P=type(p)
    t(lambda:p['zz']); t(lambda:p['x']); t(lambda:P()); t(lambda:P(1)); t(lambda:P(sys._getframe(),2)); t(lambda: type(P(sys._getframe())))
    t(lambda:p[1]); t(lambda:1 in p); t(lambda:'a' in p); t(lambda:list(p)); t(lambda:len(p)); t(lambda:list(reversed(p)))
    p['new']=5; p[3]=4; t(lambda:list(p))
    def d(k): del p[k]
    t(lambda:d('new'));t(lambda:d('a'));t(lambda:d('nope'));t(lambda:d(3)); t(lambda:p.pop('a')); t(lambda:p.pop('nope'));t(lambda:p.pop('nope',1))
    p['nn']=1;t(lambda:p.pop('nn')); t(lambda:p.popitem()); t(lambda:p.clear()); t(lambda:p.get('a')); t(lambda:p.get('q')); t(lambda:p.get('q',3)); t(lambda:p.get())
    t(lambda:p.setdefault('a',9)); t(lambda:p.setdefault('k')); t(lambda:p.keys()); t(lambda:len(p.values())); t(lambda:[k for k,v in p.items()]); t(lambda:list(p.copy())); t(lambda:p.update({'a':10})); print(a)
    t(lambda:p.update(1)); t(lambda:p.update(a=3)); t(lambda:list(p|{'u':1})); t(lambda:list({'u':1}|p)); t(lambda:p|1); t(lambda:p==sys._getframe(1).f_locals)
    t(lambda:p==dict(p)); t(lambda:p!=dict(p)); t(lambda:p<p); t(lambda:hash(p)); t(lambda:p==1)
    p|={'a':77}; print(a,type(p)); 
    p['x']=88; print(x,g())
    t(lambda:sys._getframe().f_locals==sys._getframe().f_locals)
    def dd():
        sys._getframe().f_lineno=3
    t(dd)
    t(lambda:p.__class__.__doc__); t(lambda:p[[]]); t(lambda: p.get([]))
    for n in 'keys values items copy get pop setdefault update'.split(): print(n, getattr(P,n).__text_signature__, type(getattr(P,n)))
f(1)
class A:
    y=[(locals(),sys._getframe().f_locals) for z in [1]]
    print(type(y[0][1]))
    print(y[0][0])
    print([ [sorted(locals()) for w in [2]] for z in [1]])
    print([(sys._getframe().f_locals['y'] if 'y' in sys._getframe().f_locals else 'no') for z in [1]])
