# test: isolated
"""concurrent.futures: a pool of processes that are spawned: results, errors, states, and what it refuses."""
import concurrent.futures as cf
import multiprocessing
import os
import re
from concurrent.futures.process import BrokenProcessPool


def clean(value):
    text = value if isinstance(value, str) else repr(value)
    return re.sub(r"0x[0-9a-f]+", "#", text)


def call(what, function, *args, **keywords):
    try:
        result = clean(function(*args, **keywords))
    except BaseException as e:
        result = f"{type(e).__name__}: {clean(str(e))}"
    print(what, "->", result)


def square(x):
    return x * x


def fails(x):
    raise LookupError(x)


def here():
    return os.getpid()


def main():
    context = multiprocessing.get_context("spawn")
    for keywords in [dict(max_workers=0), dict(max_workers="x"), dict(initializer=5), dict(nonsense=1), dict(max_tasks_per_child=0),
                     dict(max_tasks_per_child="x")]:
        call(f"ProcessPoolExecutor {keywords}", lambda: cf.ProcessPoolExecutor(**keywords, mp_context=context))
    with cf.ProcessPoolExecutor(1, context) as pool:
        print(list(pool.map(square, range(5))), list(pool.map(square, range(5), chunksize=2)), list(pool.map(square, [])))
        print(pool.submit(square, 7).result(), pool.submit(here).result() != os.getpid(), pool.submit(sorted, "cab", reverse=True).result())
        error = pool.submit(fails, "key").exception()
        print(repr(error), type(error.__cause__).__name__, str(error.__cause__).splitlines()[-2:])
        call("can't be pickled", lambda: pool.submit(lambda: 1).result())
        call("result can't be pickled", lambda: pool.submit(eval, "lambda: 1").result())
        call("map", lambda: list(pool.map(fails, [1, 2])))
        call("map", pool.map, square, [1], chunksize=0)
        call("map", pool.map, square, 5)
        call("map", pool.map, square, [1], buffersize=0)
        call("submit", pool.submit)
        call("shutdown", pool.shutdown, nonsense=1)
        ended = pool.submit(os._exit, 3)
        call("a process that ends", ended.result)
        call("broken", pool.submit, square, 1)
        call("broken", pool.map, square, [1])
    call("after", pool.submit, square, 1)
    print(BrokenProcessPool.__mro__[1].__name__, BrokenProcessPool.__mro__[2].__name__)
    unused = cf.ProcessPoolExecutor(1, context)
    print(unused.kill_workers(), unused.terminate_workers())
    call("after", unused.submit, square, 1)
    call("kill_workers", unused.kill_workers, 1)
    call("terminate_workers", unused.terminate_workers, 1)


if __name__ == "__main__":
    main()
