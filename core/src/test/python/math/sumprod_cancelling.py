"""math.sumprod where most of the sum cancels."""
import math
import random

random.seed(5)
for i in range(300):
    n = random.randrange(1, 12)
    x = [random.choice([1, -1]) * random.random() * 10.0 ** random.randrange(-20, 20) for j in range(n)]
    y = [random.choice([1, -1]) * random.random() * 10.0 ** random.randrange(-20, 20) for j in range(n)]
    x += [-a for a in x]; y += [b * (1 + random.choice([0, 1e-16, 1e-15])) for b in y]
    print(math.sumprod(x, y).hex())
