"""python -m uuid: the command of the module uuid."""
import contextlib
import io
import sys
import uuid

for args in (["-u", "uuid3", "-n", "@dns", "-N", "python.org"], ["-u", "uuid5", "--namespace", "@url", "-N", "x"],
             ["-u", "uuid5", "-n", "6ba7b810-9dad-11d1-80b4-00c04fd430c8", "-N", "example.com"],
             ["-u", "uuid3", "-n", "@oid", "-N", "1.2", "-C", "2"], ["-u", "uuid3"], ["-u", "uuid5", "-N", "x"],
             ["-u", "nonsense"],
             ["-n", "@nonsense"], ["-u", "uuid3", "-n", "nonsense", "-N", "x"], ["--nonsense"], ["-C", "x"], ["-h"]):
    out, err = io.StringIO(), io.StringIO()
    sys.argv = ["uuid", *args]
    print(args)
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            uuid.main()
    except SystemExit as e:
        print("exit", e.code)
    except Exception as e:
        print(type(e).__name__, e)
    print(out.getvalue(), err.getvalue())
sys.argv = ["uuid", "-C", "3"]
out = io.StringIO()
with contextlib.redirect_stdout(out):
    uuid.main()
print([len(line) for line in out.getvalue().split()], [line[14] for line in out.getvalue().split()])
