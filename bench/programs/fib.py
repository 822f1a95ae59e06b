"""Doubly recursive Fibonacci: calls and small ints."""

from _measure import measure


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


measure("fib", lambda: fib(27), 196_418)
