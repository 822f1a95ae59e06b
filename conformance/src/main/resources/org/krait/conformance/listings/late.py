handlers = []
for level in ("debug", "info", "error"):
    handlers.append(lambda text: f"{level}: {text}")

print([handler("late") for handler in handlers])

bound = [lambda text, level=level: f"{level}: {text}" for level in ("debug", "info", "error")]
print([handler("early") for handler in bound])


def adders():
    return [lambda n: n + i for i in range(4)]


def cells():
    made = []
    for i in range(3):
        def use():
            return i * 10
        made.append(use)
    i = 7
    return made


print([add(1) for add in adders()], [use() for use in cells()])
print(adders()[0].__closure__[0].cell_contents, adders.__code__.co_cellvars, adders.__code__.co_varnames)
