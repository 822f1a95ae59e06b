# A stack of C functions is written to the file that is asked for; its lines differ with the system.
import faulthandler
import sys
import tempfile

with tempfile.TemporaryFile("w+") as file:
    print(faulthandler.dump_c_stack(file=file))
    file.seek(0)
    print(file.readline(), end="")
for argument in (3.5, None):
    stderr, sys.stderr = sys.stderr, None
    try:
        faulthandler.dump_c_stack(*[argument] if argument else [])
    except Exception as e:
        print(type(e).__name__, e)
    sys.stderr = stderr
