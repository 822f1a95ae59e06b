# test: isolated
# test: options -X dev
# What dies at the very end can still warn: the filters are there, also in development mode, without an import.
import _warnings


class Last:
    def __init__(self, warn):
        self.warn = warn

    def __del__(self):
        self.warn("from the end", ResourceWarning)


last = Last(_warnings.warn)
