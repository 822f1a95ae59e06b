"""The order of sets: the same hashes and the same history give CPython's order."""
import random


class H:
    def __init__(self, h):
        self.h = h

    def __hash__(self):
        return self.h

    def __eq__(self, other):
        return self.h == other.h

    def __repr__(self):
        return f"h{self.h}"


random.seed(7)
for n in (1, 3, 4, 5, 8, 10, 20, 50, 100, 300):
    for spread in (1, 8, 64, 1000, 2 ** 20, 2 ** 61):
        values = [random.randrange(n) * spread + random.randrange(3) for _ in range(n)]
        s = set()
        for v in values:
            s.add(v)
        print(n, spread, hash(tuple(s)), hash(tuple(set(values))), hash(tuple(frozenset(values))),
              hash(tuple(set(dict.fromkeys(values)))), hash(tuple(s.copy())), hash(tuple(set(s))))
        other = set(values[::2]) | {spread * 3 + 1}
        for r in (s | other, s & other, s - other, s ^ other, other - s, other & s, s.union(values[:5]),
                  s.difference(values[:3]), s.intersection(values[1:4]), s.symmetric_difference(values[:4])):
            print(hash(tuple(r)), end=" ")
        for v in values[::3]:
            s.discard(v)
        print(hash(tuple(s)), end=" ")
        s.update(values[:4])
        print(hash(tuple(s)), end=" ")
        s |= other
        s -= set(values[:n // 2])
        print(hash(tuple(s)), end=" ")
        popped = [s.pop() for _ in range(len(s) // 2)]
        print(hash(tuple(popped)), hash(tuple(s)), end=" ")
        s.add(-5)
        s &= set(range(-10, 10 ** 6))
        s ^= {1, 2, 3}
        print(hash(tuple(s)), hash(tuple(s.copy())))
print([H(i * 8) for i in range(9)], {H(i * 8) for i in range(9)}, {H(-i) for i in range(9)})
print({H(2 ** 60 + i) for i in range(20)}, {H(i << 5) for i in range(40)})
print({"a", "b", "c", "hello", "world", ""}, {b"a", b"bc"}, {1.5, 2.5, -1.5, float("inf")}, {(1, 2), (2, 1), ()})
print({1, True, 1.0, 0, False, -1, -2}, {None, ..., NotImplemented} == {..., None, NotImplemented})
print({frozenset([1, 2]), frozenset(), frozenset(["a"])}, set("the quick brown fox"), {2 ** 70, -2 ** 70, 2 ** 61})
s = {1, 2, 3, 4, 5, 6, 7}
while s:
    print(s.pop(), s)
    if 3 in s:
        s.add(11)
        s.discard(3)
s = set(range(60000))
s.add(-1)
print(len(s), list(s)[:3], list(s)[-3:], s.pop(), s.pop())
