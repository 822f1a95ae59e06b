import dis


def make_stamp(prefix="T", start=100):
    number = start

    def stamp(step=1):
        nonlocal number
        number += step
        return f"{prefix}-{number:05d}"

    def reset():
        nonlocal number
        number = start

    return stamp, reset


stamp, reset = make_stamp()
print(stamp(), stamp(5), stamp())
reset()
print(stamp())
print(stamp.__closure__[0].cell_contents, reset.__code__.co_freevars)
dis.dis(make_stamp)
