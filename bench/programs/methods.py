"""Objects: attributes, bound methods, properties, inheritance, operators."""

from _measure import measure


class Vector:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def scaled(self, factor):
        return Vector(self.x * factor, self.y * factor)


class Body:
    def __init__(self, place, speed):
        self.place = place
        self.speed = speed
        self.steps = 0

    @property
    def energy(self):
        return self.speed.x * self.speed.x + self.speed.y * self.speed.y

    def step(self):
        self.place = self.place + self.speed.scaled(2)
        self.steps += 1
        return self.steps


class Braked(Body):
    def step(self):
        if self.steps % 100 == 0:
            self.speed = self.speed.scaled(-1)
        return super().step()


def work():
    bodies = [Body(Vector(i, -i), Vector(1, 2)) for i in range(5)]
    bodies += [Braked(Vector(i, i), Vector(3, i)) for i in range(5)]
    energy = 0
    for _ in range(1_000):
        for body in bodies:
            body.step()
            energy += body.energy
    return energy, sum(body.place.x for body in bodies), sum(body.place.y for body in bodies)


measure("methods", work, (100_000, 10_020, 20_000))
