"""The same reading and writing instruction meets slots, deleted slots, other classes, changed classes."""


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Named(Point):
    def __init__(self, x, y, name):
        super().__init__(x, y)
        self.name = name


class Plain:
    x = "of the class"


class Listed(list):
    __slots__ = ("x", "__dict__")


def read(o):
    try:
        return o.x
    except AttributeError as error:
        return repr(error)


def write(o, value):
    try:
        o.x = value
        return "written"
    except AttributeError as error:
        return repr(error)


points = [Point(1, 2), Named(3, 4, "n"), Plain(), Listed("ab"), Point(5, 6)]
for _ in range(3):
    for point in points:
        print(type(point).__name__, read(point), write(point, point.y if hasattr(point, "y") else 0), read(point))
del points[0].x
for _ in range(2):
    print(read(points[0]), read(points[4]))
print(write(points[0], "again"), read(points[0]))
points[2].__dict__["x"] = "own"
print(read(points[2]))

member = Point.x
Point.x = property(lambda self: "property")
print(read(points[0]), write(points[0], 1), read(points[4]))
Point.x = member
print(read(points[0]), write(points[0], 7), read(points[0]))


class Other(Point):
    __slots__ = ()


class Same(Point):
    __slots__ = ()

    def __getattribute__(self, name):
        return "intercepted " + name

    def __setattr__(self, name, value):
        print("refused", name, value)


other = Other(8, 9)
print(read(other), write(other, 10), read(other))
other.__class__ = Same
print(read(other), write(other, 11), read(other), object.__getattribute__(other, "x"))
