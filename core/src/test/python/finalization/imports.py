# test: isolated
# When the last objects die, the interpreter imports nothing any more.
import sys


class Last:
    def __init__(self):
        self.sys = sys

    def __del__(self):
        sys = self.sys
        print(sys.meta_path, sys.path, sys.path_hooks, sys.argv, sys.is_finalizing(), sys.modules)
        for name in "sys", "os", "json":
            try:
                print(__import__(name))
            except ImportError as e:
                print(type(e), e)


last = Last()
