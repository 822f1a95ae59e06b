# Every method of containers, with ordinary and wrong arguments.
import types

from _sweep import sweep

sweep(lambda: (1, "a", None))
sweep(lambda: [3, 1, 2])
sweep(lambda: {"a": 1, 2: "b"})
sweep(lambda: {"a": 1}.keys())
sweep(lambda: {"a": 1}.values())
sweep(lambda: {"a": 1}.items())
sweep(lambda: {1, 2})
sweep(lambda: frozenset({1, 2}))
sweep(lambda: range(1, 10, 3))
sweep(lambda: slice(1, None, 2))
sweep(lambda: types.MappingProxyType({"a": 1}))
sweep(lambda: types.SimpleNamespace(a=1))
