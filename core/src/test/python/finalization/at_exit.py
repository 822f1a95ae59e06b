"""What still lives at the end of the program is finalized: objects, suspended generators, files."""

import atexit
import os
import tempfile


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("bye", self.name, type(tempfile).__name__)


class LoudList(list):
    def __del__(self):
        print("bye list", self)


def closing():
    try:
        yield 1
    finally:
        print("closed")


path = tempfile.mktemp()


@atexit.register
def last_wishes():
    print("atexit")


class Reader:
    def __del__(self):
        with open(path) as file:
            print(file.read())
        os.unlink(path)


first, second = Loud(1), Loud(2)
cycle = Loud(3)
cycle.me = cycle
numbers = LoudList([1])
suspended = closing()
next(suspended)
unfinished = open(path, "w")
unfinished.write("written")
reader = Reader()
print("end")
