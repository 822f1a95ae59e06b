"""The same operator sites with small ints first, then with everything that is not one: results, errors, order of calls."""

import sys


class Loud(int):
    def __add__(self, other):
        return f"add({int(self)}, {other})"

    def __sub__(self, other):
        return f"sub({int(self)}, {other})"

    def __mod__(self, other):
        return f"mod({int(self)}, {other})"

    def __lt__(self, other):
        return [] if other == 2 else ["yes"]

    def __eq__(self, other):
        return "equal"

    __hash__ = int.__hash__


class Other:
    def __lt__(self, other):
        return NotImplemented

    def __radd__(self, other):
        return ("radd", other)


def local_operand(n):
    plus = n + 255
    minus = n - 255
    return plus, minus


def computed_operand(n):
    plus = abs(n) + 1
    minus = abs(n) - 1
    rest = abs(n) % 7
    power = abs(n) ** 2
    return plus, minus, rest, power


def shifts(n):
    return abs(n) << 3, abs(n) >> 1, abs(n) & 6, abs(n) | 9, abs(n) ^ 5, abs(n) // 3, abs(n) / 4


def less(n):
    if n < 2:
        return "less"
    return "not less"


def chain(n):
    words = []
    if n == 2:
        words.append("==")
    if n != 2:
        words.append("!=")
    if n <= 2:
        words.append("<=")
    if n >= 2:
        words.append(">=")
    if n > 2:
        words.append(">")
    if not n < 2:
        words.append("not <")
    if -n < 0:
        words.append("- <")
    return words


def two(a, b):
    words = []
    if a < b:
        words.append("<")
    if a == b:
        words.append("==")
    while not a >= b:
        words.append("not >=")
        break
    return words


def show(function, *values):
    try:
        print(function.__name__, values, function(*values))
    except Exception as error:
        print(function.__name__, values, type(error).__name__, error)


TOP = 2**63
for value in (0, 1, 2, 3, -7, 255, TOP - 256, TOP - 1, -TOP, -TOP + 254, TOP, 10**30, True, False, 1.5, float("nan"),
              float("inf"), 2 + 0j, "text", None, [], Loud(1), Loud(5)):
    for function in local_operand, computed_operand, shifts, less, chain:
        show(function, value)
    for other in (2, True, 2.0, TOP, "text", Loud(3)):
        show(two, value, other)
print(Other() is not None, local_operand.__code__.co_name)
try:
    less(Other())
except TypeError as error:
    print(error)


def stepped(n):
    total = 0
    while n < 3:
        total = total + n
        n += 1
    return total


class Box:
    value = 1

    def get(self):
        return self.value


def read(box):
    return box.value, box.get(), box.missing


lines = []


def trace(frame, event, arg):
    if frame.f_code in (stepped.__code__, read.__code__):
        frame.f_trace_opcodes = True
        lines.append((event, frame.f_lineno - frame.f_code.co_firstlineno, frame.f_lasti))
        return trace


for round in range(3):
    stepped(0)
    lines.clear()
    sys.settrace(trace)
    stepped(1)
    try:
        read(Box())
    except AttributeError as error:
        print(error, error.__traceback__.tb_next.tb_lasti)
    sys.settrace(None)
    print(len(lines), lines[:12], lines[-5:])
    try:
        read(Box())
    except AttributeError as error:
        print(error, error.__traceback__.tb_next.tb_lasti, list(read.__code__.co_positions())[
            error.__traceback__.tb_next.tb_lasti // 2])
