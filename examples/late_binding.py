"""Late binding: a closure remembers the variable, not the value it had; and what to do about it."""

import functools


def buttons_wrong():
    """All of them read the one variable `label`, and read it when they are pressed."""
    made = []
    for label in ("yes", "no", "cancel"):
        made.append(lambda: f"pressed {label}")
    return made


def buttons_default():
    """A default is evaluated when the function is made."""
    return [lambda label=label: f"pressed {label}" for label in ("yes", "no", "cancel")]


def buttons_factory():
    """A call makes a new variable."""
    def button(label):
        return lambda: f"pressed {label}"

    return [button(label) for label in ("yes", "no", "cancel")]


def buttons_partial():
    def press(label):
        return f"pressed {label}"

    return [functools.partial(press, label) for label in ("yes", "no", "cancel")]


def rebinding():
    """Assigning after the function was made changes what it sees; deleting takes it away."""
    rate = 0.1

    def tax(amount):
        return round(amount * rate, 2)

    yield tax(100)
    rate = 0.2
    yield tax(100)
    del rate
    try:
        tax(100)
    except NameError as error:
        yield str(error)
    rate = 0.0
    yield tax(100)


class Names:
    """A class body is no scope for the functions inside it, but it is one for its own statements."""

    prefix = "class"
    shouted = [prefix.upper()] * 2

    def method(self):
        return prefix


prefix = "global"


def main():
    for make in (buttons_wrong, buttons_default, buttons_factory, buttons_partial):
        print(f"{make.__name__:<16}", [press() for press in make()])

    wrong = buttons_wrong()
    print("one cell for all:", len({id(press.__closure__[0]) for press in wrong}),
          "| one each:", len({id(press.__closure__[0]) for press in buttons_factory()}))
    wrong[0].__closure__[0].cell_contents = "a new label"
    print([press() for press in wrong])

    print(list(rebinding()))
    print(Names.shouted, Names().method())

    squares = (n * n for n in range(scale))
    scaled = (n * scale for n in range(3))
    globals()["scale"] = 100
    print(list(squares), list(scaled))


scale = 4

if __name__ == "__main__":
    main()
