"""hashlib and hmac: every algorithm, its parameters, and what they refuse."""
import hashlib
import hmac
import io

from _calls import counts, show, vary

print(sorted(hashlib.algorithms_guaranteed))
for name in sorted(hashlib.algorithms_guaranteed):
    make = getattr(hashlib, name)
    size = (20,) if name.startswith("shake") else ()
    h = make(b"abc")
    print(name, h.name, h.digest_size, h.block_size, h.hexdigest(*size),
          h.digest(*size) == hashlib.new(name, b"abc").digest(*size))
    later = h.copy()
    later.update(b"def")
    later.update(bytearray(b"ghi"))
    later.update(memoryview(b"jkl"))
    print(" ", later.hexdigest(*size)[:40], make(b"abcdefghijkl").digest(*size) == later.digest(*size),
          h.digest(*size)[:3])
    print(" ", make().hexdigest(*size)[:30], make(data=b"x").hexdigest(*size)[:30],
          make(string=b"x").hexdigest(*size)[:30])
    for wrong in "text", None, 5, [1], memoryview(b"abcd")[::2]:
        show(h.update, wrong)
        show(make, wrong)
    show(make, b"x", usedforsecurity=False)
    show(make, data=b"x", string=b"y")
    show(make, b"x", data=b"y")
    show(make, b"x", b"y", b"z")
    show(lambda: h.update())
    show(lambda: h.update(b"x", b"y"))
    show(lambda: h.update(data=b"x"))
    show(lambda: h.copy(1))
    if size:
        vary(h.digest, 5, values=[None, "x", 2.5, -1, 0, 2**70, True])
        vary(h.hexdigest, 5, values=[None, "x", 2.5, -1, 0, 2**70, True])
        show(h.digest, length=3)
    else:
        counts(h.digest)
        counts(h.hexdigest)
for name in "md5", "MD5", "Sha256", "nonsense", "", None, 5:
    show(lambda n: hashlib.new(n, b"x").hexdigest(), name)

print("== blake2")
for make in hashlib.blake2b, hashlib.blake2s:
    print(make.SALT_SIZE, make.PERSON_SIZE, make.MAX_KEY_SIZE, make.MAX_DIGEST_SIZE, make.__name__)
    for keywords in ({"digest_size": 7}, {"digest_size": 0}, {"digest_size": 65}, {"digest_size": "x"},
                     {"key": b"key"}, {"key": b"k" * 65},
                     {"key": "x"}, {"salt": b"salt"}, {"salt": b"s" * 17}, {"salt": None}, {"person": b"me"},
                     {"person": b"p" * 17}, {"fanout": 2, "depth": 2, "leaf_size": 4096, "node_offset": 1,
                                             "node_depth": 1,
                                             "inner_size": 32, "last_node": True}, {"fanout": 256}, {"fanout": -1},
                                             {"depth": 0},
                     {"depth": 256}, {"leaf_size": 2**32}, {"leaf_size": -1}, {"node_offset": 2**64},
                     {"node_offset": 2**48},
                     {"node_offset": -1}, {"node_depth": 256}, {"inner_size": 65}, {"last_node": "yes"},
                     {"usedforsecurity": False}, {"nonsense": 1}):
        show(lambda **k: make(b"data", **k).hexdigest()[:40], **keywords)
    h = make(key=b"secret", digest_size=10)
    h.update(b"a")
    copied = h.copy()
    copied.update(b"b")
    print(h.hexdigest(), copied.hexdigest(), copied.digest() == make(b"ab", key=b"secret", digest_size=10).digest(),
          h.digest_size)
    for member in h.update, h.digest, h.hexdigest, h.copy:
        show(member, 5, 6)

print("== keys from passwords")
show(hashlib.pbkdf2_hmac, "sha256", b"password", b"salt", 3)
show(hashlib.pbkdf2_hmac, "sha1", b"password", b"salt", 2, 10)
show(hashlib.pbkdf2_hmac, "sha256", b"password", b"salt", 0)
show(hashlib.pbkdf2_hmac, "sha256", b"password", b"salt", 1, 0)
show(hashlib.pbkdf2_hmac, "nonsense", b"password", b"salt", 1)
show(hashlib.pbkdf2_hmac, "sha256", "password", b"salt", 1)
show(hashlib.pbkdf2_hmac, "sha256", b"password", "salt", 1)
show(hashlib.scrypt, b"password", salt=b"salt", n=16, r=1, p=1, dklen=12)
show(hashlib.scrypt, b"password", salt=b"salt", n=15, r=1, p=1)
show(hashlib.scrypt, b"password", salt=b"salt", n=16, r=0, p=1)
show(hashlib.scrypt, b"password", n=16, r=1, p=1)
show(hashlib.scrypt, b"password", salt=b"salt")

print("== files")
for kind in "sha256", hashlib.md5, lambda: hashlib.blake2s(digest_size=4), "nonsense", None, 5:
    show(lambda k: hashlib.file_digest(io.BytesIO(b"some data" * 9), k).hexdigest(), kind)
buffered = io.BytesIO(b"xx" + b"data" * 70000)
buffered.read(2)
print(hashlib.file_digest(io.BufferedReader(buffered), "md5", _bufsize=1000).hexdigest(),
      hashlib.md5(b"data" * 70000).hexdigest())


class Raw:
    def readinto(self, buffer):
        return None

    def readable(self):
        return True


for wrong in io.StringIO("x"), None, b"x", Raw(), io.TextIOWrapper(io.BytesIO(b"x")):
    try:
        print(hashlib.file_digest(wrong, "md5"))
    except Exception as e:
        print(type(wrong).__name__, type(e).__name__, e)
counts(hashlib.file_digest)

print("== hmac")
for name in "md5", "sha1", "sha256", "sha3_256", "blake2s", hashlib.sha512, hashlib:
    show(lambda n: hmac.new(b"key", b"message", n).hexdigest(), name)
    show(lambda n: hmac.digest(b"key", b"message", n).hex()[:20], name)
for key in b"", b"k" * 200, bytearray(b"key"), "key", None, 5:
    show(lambda k: hmac.new(k, b"m", "sha256").hexdigest(), key)
    show(lambda k: hmac.digest(k, b"m", "sha256").hex(), key)
h = hmac.HMAC(b"key", digestmod="sha256")
h.update(b"mess")
other = h.copy()
other.update(b"age")
print(other.digest() == hmac.digest(b"key", b"message", "sha256"), other.hexdigest(),
      h.hexdigest() != other.hexdigest())
print(h.name, h.digest_size, h.block_size, hmac.new(b"k", None, "md5").hexdigest(), h.__module__)
vary(h.update, b"x", values=["text", None, 5, [1], memoryview(b"abcd")[::2], bytearray(b"y")])
counts(h.digest)
counts(h.hexdigest)
show(h.copy, 1)
show(hmac.new, b"key", b"m")
show(hmac.new, b"key", b"m", "")
show(hmac.new, b"key", b"m", "nonsense")
show(hmac.new, b"key", b"m", "shake_128")
show(hmac.new, b"key", "m", "md5")
show(hmac.new)
show(hmac.new, b"key", msg=b"m", digestmod=5)
show(hmac.digest, b"key", b"m", "nonsense")
show(hmac.digest, b"key", "m", "md5")
show(hmac.digest, b"key")
for pair in (b"a", b"a"), ("a", "b"), ("a", b"a"), ("é", "é"):
    show(hmac.compare_digest, *pair)
