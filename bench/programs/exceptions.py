"""Exceptions: raised, caught by type, chained, cleaned up after."""

from _measure import measure


class Refused(ValueError):
    def __init__(self, number):
        super().__init__(number)
        self.number = number


def check(number):
    if number % 3 == 0:
        raise Refused(number)
    if number % 5 == 0:
        return {}["missing"]
    return number


def guarded(number, log):
    try:
        return check(number)
    except Refused as refused:
        return -refused.number
    except LookupError as error:
        try:
            raise RuntimeError("wrapped") from error
        except RuntimeError as wrapped:
            return len(wrapped.__cause__.args)
    finally:
        log[0] += 1


def work():
    log = [0]
    total = 0
    for number in range(20_000):
        total += guarded(number, log)
    return total, log[0]


measure("exceptions", work, (40_012_665, 20_000))
