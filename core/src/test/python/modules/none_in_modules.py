# test: isolated
"""None in sys.modules stands for a module that must not be imported, also for a built-in one, also at the start."""
import sys

for name in "_struct", "_decimal", "json":
    sys.modules[name] = None
    try:
        __import__(name)
    except ImportError as e:
        print(type(e).__name__, e, e.name)
try:
    from _struct import pack
except ImportError as e:
    print(type(e).__name__, e)
