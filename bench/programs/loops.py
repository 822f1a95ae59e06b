"""Nested loops over ranges with integer arithmetic on locals."""

from _measure import measure


def work():
    total = 0
    for i in range(500):
        row = i * 3
        for j in range(500):
            if (row + j) % 7 == 0:
                total += row ^ j
            else:
                total -= 1
    return total


measure("loops", work, 26_716_747)
