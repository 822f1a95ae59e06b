"""Cells as objects: contents, emptiness, comparison, repr, making one."""

import types


def make(x):
    def get():
        return x

    def put(value):
        nonlocal x
        x = value

    def drop():
        nonlocal x
        del x

    return get, put, drop


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error, error.args)


get, put, drop = make(1)
cell = get.__closure__[0]
print(type(cell) is types.CellType, cell is put.__closure__[0], cell is drop.__closure__[0])
print(cell.cell_contents)
put([2])
print(cell.cell_contents)
cell.cell_contents = "from outside"
print(get())
print(repr(cell).partition(" at ")[0], repr(cell).rpartition(": ")[2].partition(" at ")[0])
drop()
attempt(get)
attempt(lambda: cell.cell_contents)
attempt(drop)
print(repr(cell).rpartition(": ")[2])
put(3)
print(get())
del cell.cell_contents
attempt(get)
attempt(lambda: delattr(cell, "cell_contents"))
cell.cell_contents = 4
print(get())

Cell = types.CellType
a, b, empty, also_empty = Cell(1), Cell(2), Cell(), Cell()
print(a == b, a != b, a < b, a <= b, a > b, a >= b, a == Cell(1), a == 1)
print(empty == also_empty, empty < a, a < empty, empty != a, empty <= also_empty, empty > also_empty)
attempt(lambda: a < 1)
attempt(lambda: a < Cell("text"))
attempt(lambda: hash(a))
attempt(lambda: Cell(1, 2))
attempt(lambda: Cell(contents=1))
attempt(lambda: setattr(a, "other", 1))
attempt(lambda: type("Sub", (Cell,), {}))
print(Cell.__name__, Cell.__module__, Cell.__doc__, sorted(n for n in vars(Cell) if not n.startswith("__")))
print(type(vars(Cell)["cell_contents"]).__name__)
nan = float("nan")
print(Cell(nan) == Cell(nan), Cell(1) == Cell(1.0), Cell([1]) == Cell([1]))
