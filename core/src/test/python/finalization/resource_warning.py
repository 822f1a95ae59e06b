"""A file that is dropped without being closed is closed, with a ResourceWarning."""

import gc
import io
import warnings

shown = []
warnings.showwarning = lambda message, category, *rest: shown.append((str(message), category.__name__, rest[1]))
warnings.simplefilter("always")
for make in (lambda: open(__file__), lambda: open(__file__, "rb"), lambda: io.FileIO(__file__),
             lambda: open(0, closefd=False), lambda: open(__file__, buffering=1)):
    dropped = make()
    del dropped
    gc.collect()
    print([(message.replace(__file__, "FILE"), category) for message, category, line in shown])
    shown.clear()
