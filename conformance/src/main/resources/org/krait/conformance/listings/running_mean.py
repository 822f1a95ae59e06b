from typing import Callable


def running_mean(label: str) -> Callable[[float], float]:
    """A function that remembers what it was told and answers the mean."""
    # `samples` belongs to this call, and to whoever holds the answer
    samples: list[float] = []

    def note(value: float) -> float:
        samples.append(value)
        mean = sum(samples) / len(samples)
        print(f"{label:>8}: {mean:.3f} of {len(samples)}")
        return mean

    return note


disk = running_mean("disk")
network = running_mean("network")

disk(12.5)
network(3)
disk(7.25)
network(-1e3)

print(disk.__code__.co_varnames, disk.__code__.co_freevars, running_mean.__code__.co_cellvars)
print([cell.cell_contents for cell in disk.__closure__])
print(disk.__closure__[0] is network.__closure__[0], disk.__closure__ == network.__closure__)
