# test: isolated
"""subprocess: every argument of Popen and run, pipes, times, errors."""
import os
import subprocess
import tempfile
from subprocess import DEVNULL, PIPE, STDOUT, Popen, run

folder = tempfile.mkdtemp()


def clean(value):
    return (repr(value) if not isinstance(value, str) else value).replace(folder, "FOLDER")


def show(what, function, *args, **kwargs):
    try:
        print(what, "=", clean(function(*args, **kwargs)))
    except BaseException as e:
        print(f"{what}: {type(e).__name__}: {clean(str(e))}")


def sh(script, **kwargs):
    p = run(["/bin/sh", "-c", script], **kwargs)
    return p.returncode, p.stdout, p.stderr


print(sorted(subprocess.__all__), PIPE, STDOUT, DEVNULL)
# ---- what comes back
show("run", run, ["/bin/sh", "-c", "exit 3"])
show("check", run, ["/bin/sh", "-c", "exit 3"], check=True)
show("capture", sh, "echo out; echo err >&2; exit 2", capture_output=True)
show("text", sh, "printf 'a\\r\\nb\\n\\303\\251'", capture_output=True, text=True)
show("encoding", sh, "printf '\\351'", stdout=PIPE, encoding="latin-1")
show("errors", sh, "printf '\\351'", stdout=PIPE, encoding="utf-8", errors="backslashreplace")
show("bad", sh, "printf '\\351'", stdout=PIPE, text=True)
show("universal_newlines", sh, "printf 'a\\r\\n'", stdout=PIPE, universal_newlines=True)
show("input", run, ["cat"], input=b"some input", stdout=PIPE)
show("input text", run, ["cat"], input="t\xe9xt\n", stdout=PIPE, text=True)
show("input both", run, ["cat"], input=b"", stdin=PIPE)
show("capture both", run, ["cat"], capture_output=True, stdout=PIPE)
show("input str", run, ["cat"], input="str", stdout=PIPE)
show("stderr to stdout", sh, "echo err >&2", stdout=PIPE, stderr=STDOUT)
show("devnull", sh, "cat; echo x; echo y >&2", stdin=DEVNULL, stdout=DEVNULL, stderr=DEVNULL)
show("stdout to stdout", Popen, ["true"], stdout=STDOUT)
show("stdin STDOUT", Popen, ["true"], stdin=STDOUT)
show("shell", run, "echo $0 $1", shell=True, stdout=PIPE)
show("shell args", run, ["echo $0 $1", "zero", "one"], shell=True, stdout=PIPE)
show("executable", run, ["zero", "-c", "echo $0"], executable="/bin/sh", stdout=PIPE)
show("shell executable", run, "echo $0", shell=True, executable="/bin/sh", stdout=PIPE)
show("cwd", sh, "pwd", cwd=folder, stdout=PIPE)
show("cwd missing", sh, "pwd", cwd=folder + "/none")
show("cwd file", sh, "pwd", cwd="/etc/passwd")
show("cwd null", sh, "pwd", cwd="a\0b")
show("env", sh, "echo $A-$B", env={"A": "1", "B": "\xe9"}, stdout=PIPE)
show("env empty", run, ["/usr/bin/env"], env={}, stdout=PIPE)
show("env bytes", sh, "echo $A", env={b"A": b"x\xff"}, stdout=PIPE)
for bad in {"A=B": "1"}, {"A": 1}, {"A": "x\0y"}, {"A\0": "x"}, [("A", "B")], 5, {"": "x"}:
    show(f"env {bad}", run, ["true"], env=bad)
for args in [], "", "nonexistent-program", ["nonexistent-program"], ["/nonexistent/x"], ["/etc/passwd"], [folder], "a b", \
        ["a\0b"], "a\0b", None, 5, [1], [None], [b"true", b"x"], b"true", ("true",), {"true"}, [b"\xff"], [""], object():
    show(f"args {args if type(args) is not object else 'object'}".replace(folder, "FOLDER"), lambda: run(args, stderr=DEVNULL).returncode)
for name, value in [("bufsize", "x"), ("bufsize", -1), ("bufsize", 0), ("close_fds", False), ("pass_fds", (0,)),
                    ("pass_fds", (-1,)), ("pass_fds", ("x",)), ("pass_fds", 5), ("pass_fds", (999,)), ("start_new_session", True),
                    ("restore_signals", False), ("umask", 0o27), ("umask", -1), ("umask", "x"), ("pipesize", 4096),
                    ("pipesize", "x"), ("process_group", 0), ("process_group", "x"), ("process_group", -2), ("startupinfo", 1),
                    ("creationflags", 1), ("unknown", 1), ("stdin", 999), ("stdin", "x"), ("stdout", -7), ("stderr", object()),
                    ("encoding", "nope"), ("encoding", 5), ("errors", "nope"), ("text", False), ("timeout", "x"), ("extra_groups", 5),
                    ("user", "no-such-user-here"), ("group", "no-such-group-here"), ("user", -1), ("user", 1.5),
                    ("group", 1.5), ("extra_groups", ["no-such"]), ("extra_groups", [-1]), ("extra_groups", "abc")]:
    shown = "object" if type(value) is object else value
    show(f"{name}={shown}", lambda: sh("umask", stdout=PIPE, **{name: value}) if name != "stdout" else sh("", stdout=value))
show("text conflict", run, ["true"], text=True, universal_newlines=False)
show("pgid", sh, "ps -o pgid= -p $$ | tr -d ' '; echo $$", stdout=DEVNULL, process_group=0)
r, w = os.pipe()
os.write(w, b"through")
print(run(["/bin/sh", "-c", f"head -c 7 <&{r}"], pass_fds=[r], stdout=PIPE).stdout, os.get_inheritable(r))
print(run(["/bin/sh", "-c", f"true <&{w}"], stderr=DEVNULL).returncode != 0)
os.close(r)
os.close(w)
with open(folder + "/in", "w+b") as f:
    f.write(b"from a file")
    f.seek(5)
    print(run(["cat"], stdin=f, stdout=PIPE).stdout)
    print(run(["echo", "to a file"], stdout=f).returncode, f.seek(0), f.read())
os.remove(folder + "/in")
os.rmdir(folder)
