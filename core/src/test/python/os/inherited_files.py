"""Descriptors that a program is started with; the spawn family; what os.environ does not know."""
import os
import subprocess
import sys

r, w = os.pipe()
print(subprocess.run([sys.executable, "-c", f"import os; os.write({w}, b'passed on'); print(os.get_inheritable({w}))"],
                     pass_fds=[w]).returncode, os.read(r, 100))
code = "import os\nfor fd in 0, 1, 2, %d:\n    print(os.fstat(fd).st_mode > 0)" % w
print(subprocess.run([sys.executable, "-c", code], stderr=subprocess.DEVNULL).returncode)
os.write(w, b"a line\n")
print(subprocess.run([sys.executable, "-c", f"import os; os.dup2({r}, 0); print(input())"], pass_fds=[r]).returncode)
for fd in [r, w]:
    try:
        print(os.write(fd, b"") if fd == r else os.read(fd, 1))
    except OSError as e:
        print(e)

print(os.P_WAIT, os.P_NOWAIT, os.P_NOWAITO)
print(os.spawnv(os.P_WAIT, "/bin/sh", ["sh", "-c", "exit 3"]), os.spawnl(os.P_WAIT, "/bin/sh", "sh", "-c", "exit 4"))
print(os.spawnvp(os.P_WAIT, "sh", ["sh", "-c", "kill -9 $$"]), os.spawnlp(os.P_WAIT, "sh", "sh", "-c", "exit 5"))
print(os.spawnve(os.P_WAIT, "/bin/sh", ["sh", "-c", "exit $CODE"], {"CODE": "6"}))
print(os.spawnvpe(os.P_WAIT, "sh", ["sh", "-c", "exit $CODE"], {"CODE": "7", "PATH": "/bin"}))
print(os.waitstatus_to_exitcode(os.waitpid(os.spawnv(os.P_NOWAIT, "/bin/sh", ["sh", "-c", "exit 8"]), 0)[1]))
print(os.spawnv(os.P_WAIT, "/no/such", ["x"]), os.spawnvp(os.P_WAIT, "no-such-program", ["x"]))
print(os.waitstatus_to_exitcode(os.waitpid(os.spawnv(os.P_NOWAIT, "/no/such", ["x"]), 0)[1]))
print(os.spawnve(os.P_WAIT, "/bin/sh", ["sh", "-c", "exit 0"], {"A=": "x", "B": 3}))
for argv in [(), ("",), "x", ["", "a"]]:
    try:
        os.spawnv(os.P_WAIT, "/bin/sh", argv)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)

os.environ["SEEN"] = "1"
os.putenv("SEEN", "2")
print(os.environ["SEEN"])
os.reload_environ()
print(os.environ["SEEN"], os.environb[b"SEEN"])
os.unsetenv("SEEN")
os.reload_environ()
print("SEEN" in os.environ)


class NoPath:
    __fspath__ = None


for function in [os.fspath, os.stat, os.fsencode, open]:
    try:
        function(NoPath())
    except TypeError as e:
        print(function.__name__, e)
