"""An object that __del__ brings back to life is the same object, with its id, and is not finalized again."""

import gc


class Lazarus:
    back = []

    def __init__(self):
        self.number = id(self)
        self.me = self

    def __del__(self):
        print("del", id(self) == self.number)
        self.back.append(self)


Lazarus()
gc.collect()
print(len(Lazarus.back), id(Lazarus.back[0]) == Lazarus.back[0].number)
Lazarus.back.clear()
gc.collect()
print(len(Lazarus.back))
