"""decimal: every method of Decimal and Context with wrong numbers and kinds of arguments, and unknown keywords."""
from decimal import Context, Decimal

CALLS = [((), {}), (("x",), {}), ((1,), {}), (("x", "y"), {}), ((1, "y"), {}), ((1.5, 2.5), {}), ((1, 2, 3), {}),
         ((1, 2, 3, 4, 5), {}), ((), {"nonsense": 1}), ((1,), {"nonsense": 1}), ((1,), {"context": 5})]
SKIPPED = {"__class__", "__init_subclass__", "__subclasshook__", "__sizeof__", "__dir__", "__new__", "__reduce_ex__",
           "__getstate__", "__init__", "__repr__", "__hash__", "__delattr__"}

for make in lambda: Decimal("2.50"), lambda: Context(prec=5, traps=[]):
    for name in sorted(dir(make())):
        method = getattr(make(), name)
        if name in SKIPPED or not callable(method) or method.__qualname__.startswith("Context.__format"):
            continue
        outcomes = {}
        for args, keywords in CALLS:
            try:
                outcome = repr(getattr(make(), name)(*args, **keywords))
            except Exception as e:
                outcome = f"{type(e).__name__}: {e}"
            outcomes.setdefault(outcome, []).append(f"{args} {keywords or ''}")
        for outcome, given in outcomes.items():
            print(type(make()).__name__, name, *given, "->", outcome)
for name in ("__add__ __radd__ __sub__ __rsub__ __mul__ __truediv__ __rtruediv__ __floordiv__ __mod__ __rmod__ "
             "__divmod__ __pow__ __rpow__ __eq__ __lt__").split():
    method = getattr(Decimal("2.50"), name)
    print(name, *[f"{other!r}:{method(other)}" for other in (2, Decimal(3), True, "x", None, [])])
