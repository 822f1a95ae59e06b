"""random: the generator and its distributions, seeded."""
import random
from random import Random

from _calls import counts, show, vary

for seed in 0, 1, -1, 10**30, 2.5, "text", b"text", bytearray(b"text"), True, -7:
    random.seed(seed)
    print(repr(seed), random.random(), random.getrandbits(70), random.randint(0, 10**6))
for version in 1, 2:
    random.seed("a text", version)
    print(version, random.random())
    random.seed(b"some bytes", version=version)
    print(version, random.random())

random.seed(42)
state = random.getstate()
print(type(state), state[0], len(state[1]), state[1][:3], state[1][-1], state[2])
first = [random.random() for _ in range(3)], random.gauss()
after_gauss = random.getstate()
print(after_gauss[2], random.gauss(1, 2))
random.setstate(state)
print(first == ([random.random() for _ in range(3)], random.gauss()))
random.setstate(after_gauss)
print(random.gauss(1, 2), random.gauss(mu=3, sigma=0.0))
old = Random()
old.setstate((2, state[1], None))
random.setstate(state)
print(old.random(), random.random())

DISTRIBUTIONS = {
    "uniform": [(0, 1), (10, 10), (5, -5), (1.5, 2)],
    "triangular": [(), (0, 10), (0, 10, 2), (10, 0, 5), (3, 3), (3, 3, 3)],
    "normalvariate": [(), (100, 15), (0, 0), (0, -1)],
    "gauss": [(), (100, 15), (0, 0), (0, -1)],
    "lognormvariate": [(0, 1), (1, 0.25), (0, 0)],
    "expovariate": [(), (1.5,), (-2,), (100,)],
    "vonmisesvariate": [(0, 0), (1, 4), (3, 1e-7), (-2, 50)],
    "gammavariate": [(1, 2), (0.5, 1), (9, 0.5), (1.0, 1.0)],
    "betavariate": [(1, 1), (0.5, 0.5), (2, 5)],
    "paretovariate": [(3,), (0.5,)],
    "weibullvariate": [(1, 1.5), (2, 0.5)],
    "binomialvariate": [(), (10,), (10, 0.3), (1000, 0.5), (1000, 0.9), (0, 0.5), (7, 0), (7, 1), (1, 0.25)],
    "random": [()],
    "randint": [(1, 6), (5, 5), (-3, 3), (0, 10**40), (True, 5)],
    "randrange": [(10,), (5, 8), (0, 100, 10), (10, 0, -3), (10**40,), (-5, 0)],
    "getrandbits": [(0,), (1,), (32,), (33,), (200,)],
    "randbytes": [(0,), (1,), (9,)],
}
for name, cases in DISTRIBUTIONS.items():
    function = getattr(Random(name), name)
    for case in cases:
        show(function, *case)
        print("  again", [function(*case) for _ in range(2)])

EMPTY = [(6, 5), (0, -1)]
for case in EMPTY:
    show(random.randint, *case)
    show(random.randrange, *case)
show(random.randrange, 0)
show(random.randrange, 1, 5, 0)
show(random.randrange, 5, 1, 2)
show(random.randrange, 1, None, 2)
show(random.randrange, start=3, stop=9)
show(random.expovariate, 0)
show(random.gammavariate, 0, 1)
show(random.gammavariate, 1, -1)
show(random.paretovariate, 0)
show(random.weibullvariate, 1, 0)
show(random.binomialvariate, -1)
show(random.binomialvariate, 5, 1.5)
show(random.binomialvariate, 5, p=-0.1)
show(random.getrandbits, -1)
show(random.randbytes, -1)
for broken in ((3,), (3, (1, 2), None), (9, state[1], None), (3, state[1][:-1] + (625,), None), (3, state[1], "x"),
               (3, (-1,) * 625, None), (3, ("a",) * 625, None), None, 5, (2, ("a",) * 625, None)):
    try:
        print(Random().setstate(broken))
    except Exception as e:
        print(type(e).__name__, e)
for wrong in [], {}, None.__class__, 2j, (1,):
    show(random.seed, wrong)
    show(random.seed, wrong, 1)

# A NaN would keep some of them searching for ever
generator = Random(5)
KINDS = [None, "text", -1, 0, 2.5, 10**20, 1j, [], (1, 2), {}, object]
for name, cases in DISTRIBUTIONS.items():
    if name not in ("binomialvariate", "randbytes", "getrandbits"):
        vary(getattr(generator, name), *max(cases, key=len), values=KINDS)
vary(generator.vonmisesvariate, 1, 2, values=KINDS)
vary(generator.getrandbits, 4, values=[None, "4", b"4", -1, 2.5, 1j, [], 2**64])
vary(generator.randbytes, 4, values=[None, "4", b"4", -1, 2.5, 1j, [], 2**64])
vary(generator.binomialvariate, 10, 0.5, values=[None, "4", b"4", -1, 2.5, 1j, [], float("nan")])
counts(generator.getstate)
counts(generator.setstate, state)
counts(generator.seed, 5)
show(Random, 1, 2)
show(Random, nonsense=1)
show(Random, [])
