# test: isolated
"""The plain form of a traceback when sources can't be opened."""
import io
import traceback

traceback._print_exception_bltin = None
del io.open
raise RuntimeError("without a source")
