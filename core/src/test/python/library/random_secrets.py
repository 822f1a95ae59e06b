"""secrets: what can be said of values that no one can foresee."""
import secrets

from _calls import counts, show

print([0 <= secrets.randbelow(n) < n for n in (1, 2, 1000, 10**30)])
for wrong in 0, -1, 2.5, "x", None, []:
    show(secrets.randbelow, wrong)
print([secrets.randbits(n) < 2**n for n in (0, 1, 8, 100)])
for wrong in -1, 2.5, "x", None:
    show(secrets.randbits, wrong)
for n in 0, 1, 16, 33:
    print(len(secrets.token_bytes(n)), len(secrets.token_hex(n)), len(secrets.token_urlsafe(n)))
print(len(secrets.token_bytes()), len(secrets.token_hex(None)), len(secrets.token_urlsafe()), secrets.DEFAULT_ENTROPY)
print(type(secrets.token_bytes()), type(secrets.token_hex()), set(secrets.token_hex(50)) <= set("0123456789abcdef"))
for make in secrets.token_bytes, secrets.token_hex, secrets.token_urlsafe:
    for wrong in -1, 2.5, "x", []:
        show(make, wrong)
    counts(lambda *args, **keywords: len(make(*args, **keywords)), 4)
for pair in ((b"a", b"a"), (b"a", b"b"), ("a", "a"), ("a", "ab"), ("", ""), (bytearray(b"x"), b"x"),
             (memoryview(b"x"), b"x"),
             ("a", b"a"), ("ä", "ä"), ("a", "ä"), (None, None), (1, 1), ([], []), ("a",), ()):
    show(secrets.compare_digest, *pair)
show(secrets.compare_digest, b"a", b"a", b"a")
show(secrets.compare_digest, a=b"a", b=b"a")
print(secrets.choice(["one"]), secrets.choice("x"), secrets.choice(range(5, 6)))
for wrong in [], "", {}, 5, None, {1}:
    show(secrets.choice, wrong)
print(secrets.SystemRandom.__name__, secrets.__all__)
