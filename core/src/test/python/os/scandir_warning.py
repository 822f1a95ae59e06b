# test: isolated
"""An iterator of os.scandir that is dropped half used says so; a closed or exhausted one does not."""
import gc
import os
import tempfile
import warnings

with tempfile.TemporaryDirectory() as folder:
    for name in "ab":
        open(os.path.join(folder, name), "w").close()
    for use in [lambda it: None, next, list, lambda it: it.close(), lambda it: it.__exit__()]:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            iterator = os.scandir(folder)
            use(iterator)
            del iterator
            gc.collect()
        print([(w.category.__name__, str(w.message)[:40]) for w in caught])
    entry = next(iter(os.scandir(folder)))
