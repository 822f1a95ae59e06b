"""All copies of the module atexit share what is called at the end."""
import sys

import atexit as first

del sys.modules["atexit"]
import atexit as second

del sys.modules["atexit"]
print(first is second)
first.register(print, "first")
second.register(print, "second", end="!\n")
second.register(len)
first.unregister(len)
print(first._ncallbacks() == second._ncallbacks())
