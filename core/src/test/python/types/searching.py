# Searches of long texts in longer ones take time linear in both, and find what short searches find.
import time

ALPHABETS = {"text": ("a", "b", ""), "wide": ("\U0001f600", "b", ""), "bytes": (b"a", b"b", b""),
             "bytearray": (bytearray(b"a"), bytearray(b"b"), bytearray())}
for kind, (a, b, nothing) in ALPHABETS.items():
    for n in (3, 100, 255, 256, 257, 1000):
        A, B = a * n, b * n
        hay, needle = A + A + B + A + A, A + B + B + A
        both = hay + needle + hay + needle
        print(kind, n, hay.find(needle), both.find(needle), both.rfind(needle), both.count(needle), needle in both,
              both.find(needle, len(hay) + 1), both.rfind(needle, 0, len(both) - 1), hay.rfind(needle),
              len(both.split(needle)), [len(p) for p in both.partition(needle)], len(both.replace(needle, nothing)),
              both.index(A + B), both.rindex(A + B), (A + B).find(A + B), (A + B).find(A + B + b),
              both.find(needle, -len(needle)), both.find(needle, 5, 4), both.endswith(needle))
for a, b in (("a", "b"), (b"a", b"b"), ("\U0001f600", "b")):
    began = time.perf_counter()
    n = 100_000
    A, B = a * n, b * n
    hay, needle = A + A + B + A + A, A + B + B + A
    print(hay.find(needle), hay.count(needle), needle in hay)
    print("fast enough" if time.perf_counter() - began < 20 else "too slow")
