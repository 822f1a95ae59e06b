# test: isolated
import _socket as S
def t(f,*a,**k):
    try: print(getattr(f,'__name__',f), a, f(*a,**k))
    except BaseException as e: print(getattr(f,'__name__',f), a, type(e).__name__, e)
s=S.socket(); print(s.family,s.type,s.proto,s.timeout, repr(s)[:15])
t(s.connect,1); t(s.connect,('a',)); t(s.connect,('127.0.0.1','x')); t(s.connect,('127.0.0.1',99999)); t(s.connect,(1,1)); t(s.connect,('127.0.0.1',1)); t(s.connect_ex,('127.0.0.1',1)); t(s.bind,1); t(s.recv,-1); t(s.recv,10); t(s.settimeout,-1); t(s.settimeout,'x'); t(s.getsockopt,1,3); t(s.getsockopt,1,2,4); t(s.getsockopt,1,2,-1);t(s.setsockopt,1,2,1); t(s.setsockopt,1,2,'x'); print(s.getsockname()[0]); t(s.getpeername); t(s.shutdown,9); t(s.getblocking); s.settimeout(0); t(s.getblocking); t(s.gettimeout); t(s.accept) if 0 else 0; t(s._accept); s.listen(); t(s._accept); s.settimeout(.05); t(s._accept)
s.close(); t(s.recv,1); print(s.fileno()); print(s)
t(S.socket,99); t(S.socket,fileno=-5); t(S.socket,fileno=999); t(S.socket,'x'); t(S.inet_aton,'1.2.3'); t(S.inet_aton,'x'); t(S.inet_ntoa,b'1'); t(S.inet_ntoa,b'\1\2\3\4'); t(S.inet_pton,2,'x'); t(S.inet_pton,10,'::1'); t(S.inet_ntop,10,b'\0'*15+b'\1'); t(S.inet_ntop,2,b'1'); t(S.inet_pton,99,'x'); t(S.htons,70000); t(S.htons,-1); t(S.htons,1); t(S.htonl,1); t(S.htonl,2**33)
t(S.getaddrinfo,'127.0.0.1',80); t(S.getaddrinfo,None,None); t(S.getaddrinfo,'localhost','http',0,1); t(S.gethostbyname,'127.0.0.1'); t(S.getnameinfo,('127.0.0.1',80),3); t(S.getservbyname,'http'); t(S.getservbyname,'xx'); t(S.getprotobyname,'tcp'); t(S.getservbyport,80); t(S.setdefaulttimeout,-1); t(S.getdefaulttimeout); t(S.CMSG_LEN,4); t(S.CMSG_SPACE,4); t(S.if_nametoindex,'lo'); t(S.if_indextoname,1); t(S.if_nametoindex,'xx'); t(S.close,999); t(S.dup,999)
a,b=S.socketpair(); print(a.family,a.type,a.send(b'abc'), b.recv(2), b.recvfrom(5), a.getsockname()); x=bytearray(3); a.sendall(b'xyz'); print(b.recv_into(x), x); a.close(); print(b.recv(1)); t(b.send,b'x')
u=S.socket(S.AF_UNIX); t(u.connect,'/nonexist'); t(u.connect,1); t(u.bind,'/tmp/'+'x'*200); 
d=S.socket(2,2); d.bind(('127.0.0.1',0)); p=d.getsockname(); e=S.socket(2,2); print(e.sendto(b'hi',p), d.recvfrom(10)[0]); t(e.sendto,b'x'); t(e.sendto,b'x',1,2,3); print(d.type)
