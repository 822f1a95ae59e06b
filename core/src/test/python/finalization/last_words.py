# test: isolated
# test: options -X dev
# What dies at the very end: its tracebacks show no source, and warnings find their filters, but import nothing.
import _warnings


class Last:
    def __init__(self, warn):
        self.warn = warn

    def __del__(self):
        self.warn("from the end", ResourceWarning)
        raise ValueError("last")


last = Last(_warnings.warn)
