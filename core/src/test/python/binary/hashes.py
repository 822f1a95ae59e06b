# The hash functions.
import _blake2
import _md5
import _sha1
import _sha2
import _sha3

for f in (_md5.md5,_sha1.sha1,_sha2.sha224,_sha2.sha256,_sha2.sha384,_sha2.sha512,_sha3.sha3_224,_sha3.sha3_256,_sha3.sha3_384,_sha3.sha3_512,_blake2.blake2b,_blake2.blake2s):
    h=f(b"abc"); h.update(b"def"*100); print(h.name,h.hexdigest(),h.digest_size,h.block_size, h.copy().digest()==h.digest())
    for a in (1,"a"):
        try: f(a)
        except Exception as e: print(type(e).__name__,e)
h=_sha3.shake_128(b"abc"); print(h.hexdigest(20), h.name, h.digest_size)
h=_blake2.blake2b(b"a",digest_size=5,key=b"k",salt=b"s",person=b"p"); print(h.hexdigest())
for k in (dict(digest_size=0),dict(digest_size=99),dict(key=b"a"*99),dict(salt=b"a"*99),dict(fanout=300),dict(depth=0),dict(leaf_size=-1),dict(node_offset=1<<70),dict(foo=1)):
    try: _blake2.blake2b(b"",**k)
    except Exception as e: print(k,type(e).__name__,e)

