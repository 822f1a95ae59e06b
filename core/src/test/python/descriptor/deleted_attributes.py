# An attribute that was deleted keeps nothing alive.
import gc
import weakref


class Thing:
    pass


thing = Thing()
thing.held = Thing()
watch = weakref.ref(thing.held)
del thing.held
gc.collect()
print(watch())
print(thing.__dict__)
