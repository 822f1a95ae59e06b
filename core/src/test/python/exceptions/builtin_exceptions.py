def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
e=ValueError()
def s(o,n,v): setattr(o,n,v)
def d(o,n): delattr(o,n)
for n in ['args','__traceback__','__context__','__cause__','__suppress_context__','__dict__']:
    t(lambda: d(e,n)); t(lambda: s(e,n,5))
t(lambda: e.add_note(1)); e.__notes__=3; t(lambda: e.add_note('x'))
t(lambda: ValueError(a=1)); t(lambda: KeyError(a=1)); t(lambda:ValueError.__new__(ValueError,1,b=2).args)
t(lambda: StopIteration(1,2).value); t(lambda: StopIteration().value); t(lambda: StopIteration(x=1))
t(lambda: SystemExit(1,2).code);t(lambda: SystemExit().code);t(lambda: SystemExit(3).code)
t(lambda: ImportError('a',name='n',path='p',name_from='f')); t(lambda: ImportError('a',nam='n')); t(lambda:ImportError('a','b').msg);t(lambda:str(ImportError('a','b')));t(lambda:str(ImportError('a')))
t(lambda:ImportError('a',name='n',path='p').__reduce__()); t(lambda:ImportError('a').__reduce__())
t(lambda: NameError('a',name='x').name); t(lambda: NameError('a',nam='x').name); t(lambda:AttributeError('a',name='n',obj=3).obj);t(lambda:AttributeError('a',name='n',objx=3).obj)
t(lambda:AttributeError('a',name='n',obj=3).__reduce__()); t(lambda:AttributeError('a',name='n',obj=3).__getstate__())
t(lambda:NameError('a',name='n').__reduce__())
t(lambda:str(KeyError('a'))+str(KeyError())+str(KeyError(1,2)))
for a in [(),(1,),(2,'no'),(2,'no','f'),(2,'no','f',None,'g'),(2,'no','f',3,'g'),(2,'no','f',3,'g',6),('x','y'),(2,'no',None),(11,'bl',7),(11,'bl',7.5)]:
    t(lambda:OSError(*a)); 
    try:
        o=OSError(*a); print(type(o), o.errno,o.strerror,o.filename,o.filename2,str(o),o.args,o.__reduce__(), getattr(o,'characters_written','none'))
    except Exception as x: print(x)
t(lambda:OSError(a=1)); t(lambda: FileNotFoundError(2,'x')); t(lambda: BlockingIOError(11,'x',5).characters_written);t(lambda:s(o,'characters_written','x'));t(lambda:d(o,'characters_written'))
class O(OSError):
    def __init__(self,*a,**k): super().__init__(*a,**k)
class P(OSError):
    def __new__(cls,*a,**k): return super().__new__(cls,*a,**k)
class Q(OSError):
    def __init__(self,*a,foo=1): pass
t(lambda:O(2,'x','f').args);t(lambda:P(2,'x','f').args);t(lambda:Q(2,'x','f',foo=3).args);t(lambda:P(2,'x',a=3)); t(lambda: str(Q(2,'x','f')))
for a in [(),('m',),('m',('f',1,2,'t')),('m',('f',1,2,'t',3,4)),('m',('f',1,2)),('m',3),('m',('f',1,2,'t',3)),('m',('f',1,2,'t',3,4,5)),('m',('f',1,2,'t',3,4,5,6)),('m',('f',1,2,'print x',1,4)), ('Missing parentheses in call to x',('f',1,2,'print x',1,4)), ('m',('/a/b/f',None,2,'t')), ('m',(None,3,2,'t'))]:
    t(lambda:SyntaxError(*a))
    try:
        o=SyntaxError(*a); print(o.msg,o.filename,o.lineno,o.offset,o.text,o.end_lineno,o.end_offset,o.print_file_and_line,str(o),o._metadata)
    except Exception as x: print(x)
t(lambda:UnicodeDecodeError('utf8',b'abc',1,2,'r'));t(lambda:str(UnicodeDecodeError('utf8',b'abc',1,2,'r')));t(lambda:str(UnicodeDecodeError('utf8',b'abc',1,3,'r')))
t(lambda:str(UnicodeEncodeError('utf8','abc',1,2,'r')));t(lambda:str(UnicodeEncodeError('utf8','a\u1234c',1,2,'r')));t(lambda:str(UnicodeEncodeError('utf8','a\U00012345c',1,2,'r')));t(lambda:str(UnicodeEncodeError('utf8','abcd',1,3,'r')))
t(lambda:str(UnicodeTranslateError('abc',1,2,'r')));t(lambda:str(UnicodeTranslateError('abc',0,2,'r')))
t(lambda:UnicodeDecodeError('utf8','abc',1,2,'r'));t(lambda:UnicodeDecodeError('utf8'));t(lambda:UnicodeEncodeError('utf8',b'abc',1,2,'r'));t(lambda:UnicodeTranslateError(1,1,2,'r')); t(lambda:UnicodeDecodeError('utf8',bytearray(b'abc'),1,2,'r').object)
t(lambda:str(UnicodeDecodeError('utf8',b'abc',5,9,'r')));t(lambda:UnicodeDecodeError('utf8',b'abc',5,9,'r').start);t(lambda:UnicodeDecodeError('utf8',b'abc',-5,9,'r').end)
t(lambda:str(UnicodeEncodeError('utf8','abc',-5,9,'r')))
u=UnicodeDecodeError.__new__(UnicodeDecodeError); t(lambda:str(u)); t(lambda:u.object);t(lambda:u.encoding);t(lambda:u.start)
x=UnicodeDecodeError('utf8',b'abc',1,2,'r');t(lambda:s(x,'object','x'));t(lambda:s(x,'start','x'));t(lambda:d(x,'start'));t(lambda:d(x,'object'));t(lambda:s(x,'reason',3));t(lambda:str(x))
G=ExceptionGroup;B=BaseExceptionGroup
for a in [(),('m',),('m',[]),('m',3),(3,[ValueError()]),('m',[1]),('m',[ValueError(),KeyboardInterrupt()]),('m',[ValueError(1)]),('m',(ValueError(1),G('x',[KeyError(2)])))]:
    t(lambda:G(*a)); t(lambda:B(*a)); t(lambda:str(G(*a)))
t(lambda: G('m',[ValueError()],x=1))
class EG(Exception,B): pass
class EG2(G): pass
class EG3(B,KeyError): pass
t(lambda:EG('m',[KeyboardInterrupt()])); t(lambda:EG2('m',[KeyboardInterrupt()]));t(lambda:EG3('m',[KeyboardInterrupt()]))
g=G('m',[ValueError(1),TypeError(2),G('n',[ValueError(3),KeyError(4)])])
t(lambda:g.split(ValueError));t(lambda:g.split(lambda e:isinstance(e,KeyError)));t(lambda:g.subgroup((TypeError,KeyError)));t(lambda:g.split(3));t(lambda:g.split((3,)));t(lambda:g.split(G));t(lambda:g.derive([KeyboardInterrupt()]));t(lambda:g.derive(3));t(lambda:g.subgroup(int)); t(lambda:s(g,'message',3));t(lambda:g.exceptions);t(lambda:s(g,'exceptions',3)); t(lambda:g.__reduce__()); t(lambda:B('m',3,4));t(lambda:g.args);t(lambda:g.split());t(lambda:G.__class_getitem__(int))
class D(G):
    def derive(self,e): return 5
t(lambda:D('m',[ValueError(),KeyError()]).split(ValueError))
