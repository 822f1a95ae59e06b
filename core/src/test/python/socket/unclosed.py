# test: isolated
"""A socket that is dropped without being closed is closed, with a ResourceWarning."""

import gc
import os
import socket
import warnings

warnings.simplefilter("always")
shown = []
warnings.showwarning = lambda message, category, *rest: shown.append((str(message).split(" fd=")[0], category.__name__))
dropped = socket.socket()
number = dropped.fileno()
del dropped
gc.collect()
print(shown)
try:
    os.fstat(number)
except OSError as e:
    print(e)
