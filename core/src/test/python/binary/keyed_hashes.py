# _hashlib and _hmac: hashes by name, keyed hashes, keys from passwords.
import _hashlib, _hmac
def t(s):
    try: print(s,'->',repr(eval(s)).split(" @ 0x")[0].split(" at 0x")[0])
    except BaseException as e: print(s,'!!',type(e).__name__,e)
for s in '''1
_hashlib.new("md5",b"a").hexdigest()
_hashlib.new("MD5",b"a").name
_hashlib.new("sha512_256",b"a").hexdigest()
_hashlib.new("nope")
_hashlib.new(1)
_hashlib.new("md5","a")
_hashlib.new("md5",1)
_hashlib.openssl_md5
_hashlib.openssl_md5(b"a")
_hashlib.openssl_md5(b"a").name
_hashlib.openssl_sha3_224(b"a").block_size
_hashlib.openssl_shake_128(b"a").hexdigest(5)
_hashlib.openssl_shake_128(b"a").digest()
_hashlib.openssl_shake_128(b"a").digest(-1)
_hashlib.openssl_shake_128(b"a").digest_size
_hashlib.openssl_shake_128(b"a").block_size
type(_hashlib.openssl_shake_128(b"a"))
_hashlib.openssl_md5(b"a").copy().hexdigest()
_hashlib.openssl_md5(b"a",string=b"b")
_hashlib.openssl_md5(string=b"b").hexdigest()
_hashlib.openssl_md5(1)
_hashlib.openssl_md5("a")
_hashlib.pbkdf2_hmac("sha1",b"p",b"s",2).hex()
_hashlib.pbkdf2_hmac("sha1",b"p",b"s",2,5).hex()
_hashlib.pbkdf2_hmac("nope",b"p",b"s",2)
_hashlib.pbkdf2_hmac("sha1","p",b"s",2)
_hashlib.pbkdf2_hmac("sha1",b"p",b"s",0)
_hashlib.pbkdf2_hmac("sha1",b"p",b"s",1,0)
_hashlib.scrypt(b"p",salt=b"s",n=2,r=1,p=1,dklen=8).hex()
_hashlib.scrypt(b"p",salt=b"s",n=3,r=1,p=1)
_hashlib.hmac_digest(b"k",b"m","md5").hex()
_hashlib.hmac_digest(b"k",b"m","nope")
_hashlib.hmac_digest(b"k",b"m",_hashlib.openssl_sha256).hex()
_hashlib.hmac_digest(b"k",b"m",1)
_hashlib.hmac_new(b"k",b"m","md5").hexdigest()
_hashlib.hmac_new(b"k",b"m","md5")
_hashlib.hmac_new(b"k",b"m","md5").name
_hashlib.hmac_new(b"k",b"m","md5").block_size
_hashlib.hmac_new(b"k",b"m","md5").digest_size
_hashlib.hmac_new(b"k",b"m")
_hashlib.hmac_new(b"k",b"m","nope")
_hashlib.compare_digest("a","a")
_hashlib.compare_digest(b"a",b"b")
_hashlib.compare_digest("a",b"b")
_hashlib.compare_digest("\\xe9","a")
_hashlib.get_fips_mode()
_hashlib.HASH
_hashlib.HASH()
_hashlib.HMAC()
_hashlib.UnsupportedDigestmodError.__mro__
_hmac.new(b"k",b"m","md5")
_hmac.new(b"k",b"m","md5").hexdigest()
_hmac.new(b"k",b"m","sha3_256").name
_hmac.new(b"k",b"m","nope")
_hmac.new(b"k",b"m",1)
_hmac.new(b"k",b"m",None)
_hmac.new("k")
_hmac.compute_digest(b"k",b"m","md5").hex()
_hmac.compute_md5(b"k",b"m").hex()
_hmac.compute_blake2s_32(b"k",b"m").hex()
_hmac.UnknownHashError.__mro__'''.split('\n'): t(s)
