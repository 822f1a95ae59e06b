"""The hashes that only OpenSSL has: values at the borders of blocks, copies, keyed hashes, and what _hmac refuses."""
import _hmac
import hashlib
import hmac

print(sorted(hashlib.algorithms_available))
for name in ("ripemd160", "sm3", "md5-sha1", "sha512_224", "sha512_256"):
    h = hashlib.new(name)
    print(name, h.name, h.digest_size, h.block_size, h.hexdigest())
    for length in (1, 3, 55, 56, 57, 63, 64, 65, 119, 120, 127, 128, 129, 1000):
        data = bytes(i * 7 & 255 for i in range(length))
        h = hashlib.new(name, data)
        parts = hashlib.new(name)
        for start in range(0, length, 13):
            parts.update(data[start:start + 13])
        copy = parts.copy()
        copy.update(b"more")
        print(length, h.hexdigest(), parts.digest() == h.digest(), copy.hexdigest())
    print(hashlib.new(name, b"a" * 100_000).hexdigest())
    print(hmac.new(b"key", b"message", name).hexdigest())
    print(hmac.digest(b"k" * 200, b"message", name).hex())
    try:
        print(hashlib.pbkdf2_hmac(name, b"password", b"salt", 3).hex())
    except ValueError as e:
        print(e)
    try:
        print(_hmac.new(b"key", b"message", name).hexdigest())
    except ValueError as e:
        print(type(e).__name__, e)
