# A file that is forgotten until the end: closed without a word, as long as nobody asks for ResourceWarnings.
# test: isolated
import os
import sys

forgotten = open(os.devnull, "rb")
writer = open(os.devnull, "w")
print("warnings" in sys.modules)
