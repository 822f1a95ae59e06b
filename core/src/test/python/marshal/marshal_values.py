import marshal
def t(*a):
    try: print(marshal.loads(*a))
    except BaseException as e: print(type(e).__name__, e)
for b in [b'', b'i', b'?', b'0', b'[\1\0\0\0', b'(\x02\0\0\0N', b'(\1\0\0\0\x30',b'{0', b'{N0', b'{NN0', b'[\1\0\0\x80',b'(\1\0\0\x80',b'<\1\0\0\x80',b's\1\0\0\x80',b'u\1\0\0\x80',b'u\1\0\0\0\xff',b'r\0\0\0\0', b'l\1\0\0\0\xff\xff', b'l\2\0\0\0\1\0\0\0',b'l\0\0\0\x80', b'f\x031.5', b'x\x011\x012', b'I\1\0\0\0\0\0\0\0', b'S', b's\x05\0\0\0ab', b'g123', b'R\0\0\0\0', b'a\x02\0\0\0\xff\xfe', b')\x01', b'[\1\0\0\0'*3000, b'>\1\0\0\0[\0\0\0\0', b'a\x05\0\0\0ab', b'a\x05\0\0\x80ab',b'z\x05']:
    t(b)
t('x'); t()
def d(*a,**k):
    # references depend on who else holds a value: bytes are shown only for the versions without
    try:
        b = marshal.dumps(*a,**k)
        print(b if len(a) > 1 and a[1] < 3 else marshal.loads(b))
    except BaseException as e: print(type(e).__name__, e)
class C: pass
d(C()); d([C()]); d(d); d(1,0);d(1.5,1);d(2j,1);d(1.5,2);d((1,2),3);d('abc',0);d('abc',2);d('abc',3);d('\u1234',3);d(slice(1,2),4);d(slice(1,2),5);d(d.__code__,allow_code=False)
d([1,2]); d((1,'a')); d({1:2});d({1,2});d(frozenset());d(bytearray(b'x')); d(memoryview(b'x')); d(StopIteration); d(-1);d(2**31);d(-2**31);d(2**32,0);d(2**63);d(1,6); d(1,-1); d(range(3));d(Ellipsis);d(True)
l=[];l.append(l); d(l); x=[1.5]; d([x,x]); d([x,x],2); print(marshal.loads(marshal.dumps(l)))
l=[]
for i in range(3000): l=[l]
d(l)
try: marshal.loads(marshal.dumps(d.__code__),allow_code=False)
except Exception as e: print(type(e).__name__, e)
import io
f=io.BytesIO(); marshal.dump([1,2],f); marshal.dump(3,f); f.seek(0); print(marshal.load(f), marshal.load(f))
try: marshal.load(f)
except EOFError as e: print(e)
class F:
    def read(self,n): return 1
    readinto=read
try: marshal.load(F())
except Exception as e: print(type(e).__name__, e)
class F:
    def read(self,n): return b'i12345678'
    def readinto(self,b): return 10000
try: marshal.load(F())
except Exception as e: print(type(e).__name__, e)
try: marshal.load(object())
except Exception as e: print(type(e).__name__, e)
print(marshal.version, marshal.__all__ if hasattr(marshal,'__all__') else 0)
