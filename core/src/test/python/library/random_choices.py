"""random: choosing from sequences, subclasses, the system's generator."""
import pickle
import random
from fractions import Fraction
from random import Random, SystemRandom

from _calls import counts, show, vary

WORDS = ["red", "green", "blue", "white", "black"]
generator = Random(2024)
for sequence in WORDS, "letters", range(100), (1,), b"bytes", {0: "a", 1: "b"}:
    show(generator.choice, sequence)
    show(generator.choices, sequence)
    show(generator.choices, sequence, k=3)
for sequence in [], "", (), {}, {1, 2}, iter(WORDS), 5, None:
    show(generator.choice, sequence)
    show(generator.choices, sequence)
    show(generator.sample, sequence, 1)
    show(generator.shuffle, sequence)
show(generator.choices, WORDS, [1, 2, 3, 4, 5], k=6)
show(generator.choices, WORDS, weights=[0, 0, 1, 0, 0], k=2)
show(generator.choices, WORDS, cum_weights=[1, 2, 3, 4, 5], k=2)
show(generator.choices, WORDS, [Fraction(1, 3)] * 5, k=2)
show(generator.choices, WORDS, [True, False, True, False, True], k=2)
show(generator.choices, WORDS, k=0)
show(generator.choices, WORDS, k=-2)
show(generator.choices, WORDS, k=1.5)
show(generator.choices, WORDS, [1, 2])
show(generator.choices, WORDS, [1] * 5, cum_weights=[1] * 5)
show(generator.choices, WORDS, [0] * 5)
show(generator.choices, WORDS, [-1] * 5)
show(generator.choices, WORDS, [1, 1, 1, 1, float("inf")])
show(generator.choices, WORDS, [1, 1, 1, 1, float("nan")])
show(generator.choices, WORDS, cum_weights=["a"] * 5)
show(generator.choices, WORDS, 3)
show(generator.choices, WORDS, cum_weights=3)

for k in 0, 1, 3, 5, 6, -1, 2.0, "2", None:
    show(generator.sample, WORDS, k)
show(generator.sample, range(10**12), 4)
show(generator.sample, range(30), 25)
show(generator.sample, "abc", k=2, counts=[1, 5, 2])
show(generator.sample, ["a", "b"], 3, counts=[2, 1])
show(generator.sample, ["a", "b"], 4, counts=[2, 1])
show(generator.sample, ["a", "b"], 1, counts=[2])
show(generator.sample, ["a", "b"], 1, counts=[2, -3])
show(generator.sample, ["a", "b"], 1, counts=[0, 0])
show(generator.sample, ["a", "b"], 1, counts=[0.5, 2.5])
show(generator.sample, ["a", "b"], 1, counts=5)
show(generator.sample, {1, 2, 3}, 2)

for cards in list(range(10)), [], ["one"], bytearray(b"abcdef"):
    generator.shuffle(cards)
    print(cards)
for wrong in "text", (1, 2), {1: 2}, {0: "a", 1: "b"}, range(3):
    show(generator.shuffle, wrong)
show(generator.shuffle, [1, 2], random.random)

vary(generator.choice, WORDS)
vary(generator.choices, WORDS, [1] * 5)
vary(generator.sample, WORDS, 2)
vary(generator.shuffle, [1, 2])

# A subclass that gives random() alone, and one that gives getrandbits() too
class Low(Random):
    def random(self):
        return 0.25


class Bits(Low):
    def getrandbits(self, k):
        return 1


for kind in Low, Bits:
    fixed = kind(1)
    print(kind.__name__, fixed.randrange(10), fixed.choice(WORDS), fixed.sample(WORDS, 2), fixed.uniform(2, 4))
    print(fixed.getstate()[0], kind.__mro__[-2].__name__)

# Copies go on alike
copied = pickle.loads(pickle.dumps(generator))
print(type(copied), copied.random() == generator.random(), copied.choice(WORDS) == generator.choice(WORDS))
print(generator.__reduce__()[0], len(generator.__reduce__()))
print(Random.VERSION, random.SystemRandom.__mro__[1])

system = SystemRandom(5)
print(0 <= system.random() < 1, 0 <= system.getrandbits(9) < 512, len(system.randbytes(5)), system.seed(4))
print(system.choice(["one"]), sorted(system.sample(WORDS, 5)), system.randint(4, 4), system.getrandbits(0))
show(system.getstate)
show(system.setstate, 5)
show(system.setstate)
show(system.getrandbits, -1)
show(system.getrandbits, "x")
show(system.randbytes, -1)
show(system.randbytes, "x")
counts(system.seed, 1)
counts(system.getrandbits, 4)
counts(system.randbytes, 4)
print(random.choice(["one"]), random.choices(["one"], k=2), random.sample(["one"], 1), random.shuffle(["one"]))
for name in random.__all__:
    print(name, getattr(random, name).__class__.__name__)
