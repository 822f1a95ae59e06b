# Every method of text and bytes, with ordinary and wrong arguments.
from _sweep import sweep

sweep(lambda: "abcA b")
sweep(lambda: "é\U0001f600")
sweep(lambda: b"abcA b")
sweep(lambda: bytearray(b"abc"))
sweep(lambda: memoryview(b"abc"))
