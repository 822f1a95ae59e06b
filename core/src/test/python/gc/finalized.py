"""gc.is_finalized tells what has come back to life."""
import gc


class Lazarus:
    def __del__(self):
        graves.append(self)


class Items(list):
    def __del__(self):
        graves.append(self)


for make in Lazarus, Items:
    graves = []
    made = make()
    print(gc.is_finalized(made), gc.is_finalized(3), gc.is_finalized(graves))
    del made
    gc.collect()
    print(len(graves), gc.is_finalized(graves[0]))
    del graves[:]
    gc.collect()
    print(len(graves))
