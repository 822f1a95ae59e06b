# Every method of numbers, with ordinary and wrong arguments.
from _sweep import HUGE, sweep

sweep(lambda: 5)
sweep(lambda: -(1 << 70), set(vars(int)) - HUGE)
sweep(lambda: True)
sweep(lambda: 2.5)
sweep(lambda: float("nan"))
sweep(lambda: 1.5 - 2j)
