"""The functions and types of itertools, functools, heapq, bisect and operator with all kinds of arguments."""
from _sweep import modules

modules("itertools functools _operator _bisect _heapq _collections _contextvars",
        skip={"functools._lru_cache_wrapper"})
