# test: isolated
"""os: the spawn and exec families, popen, system, abort and wait, with ordinary and wrong arguments."""
import os
import subprocess
import sys


def call(what, function, *args, **keywords):
    try:
        result = repr(function(*args, **keywords))
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    print(what, "->", result, flush=True)


# ---- spawn
ENVIRONMENT = {"A": "given", "PATH": "/bin:/usr/bin"}
call("spawnl", os.spawnl, os.P_WAIT, "/bin/echo", "echo", "hello")
call("spawnle", os.spawnle, os.P_WAIT, "/bin/sh", "sh", "-c", "echo $A; kill $$", ENVIRONMENT)
call("spawnlp", os.spawnlp, os.P_WAIT, "sh", "sh", "-c", "exit 3")
call("spawnlpe", os.spawnlpe, os.P_WAIT, "sh", "sh", "-c", "echo $A; exit 4", ENVIRONMENT)
call("spawnv", os.spawnv, os.P_WAIT, "/bin/sh", ("sh", "-c", "exit 5"))
call("spawnve", os.spawnve, os.P_WAIT, b"/bin/sh", [b"sh", "-c", "exit 6"], ENVIRONMENT)
call("spawnvp", os.spawnvp, "waits", "sh", ["sh", "-c", "exit 7"])
call("spawnvpe", os.spawnvpe, os.P_WAIT, "sh", ["sh", "-c", "exit 8"], ENVIRONMENT)
for name in "spawnv", "spawnvp":
    function = getattr(os, name)
    for file in "/nowhere/program", "nosuchprogram", "/", 5, None, "a\0b":
        call(f"{name} {file!r}", function, os.P_WAIT, file, ["x"])
    for args in [], [""], "sh", None, 5, {"sh"}, ["sh", 5], ["sh", None]:
        call(f"{name} {args!r}", function, os.P_WAIT, "/bin/sh", args)
for name in "spawnve", "spawnvpe":
    for env in None, 5, {"": ""}, {"a=b": "c"}, {5: "x"}, {"x": 5}, []:
        call(f"{name} {env!r}", getattr(os, name), os.P_WAIT, "/bin/sh", ["sh", "-c", "exit 9"], env)
call("spawnl of nothing", os.spawnl, os.P_WAIT, "/bin/sh")
call("spawnle of nothing", os.spawnle, os.P_WAIT, "/bin/sh")
call("spawnlp of nothing", os.spawnlp, os.P_WAIT, "sh")
call("spawnlpe of nothing", os.spawnlpe, os.P_WAIT, "sh", "", {})
for mode in os.P_NOWAIT, os.P_NOWAITO, True:
    for file, args in ("/bin/sh", ["sh", "-c", "exit 2"]), ("/nowhere", ["x"]):
        child = os.spawnv(mode, file, args)
        print(mode, os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)

# ---- wait
child = os.spawnv(os.P_NOWAIT, "/bin/sh", ["sh", "-c", "exit 11"])
found, status = os.wait()
print(found == child, os.WEXITSTATUS(status))
call("no child", os.wait)
call("no child", os.waitpid, -1, 0)
call("wait", os.wait, 1)

# ---- exec: in this process only what fails
for name in "execv", "execvp":
    function = getattr(os, name)
    for file in "/nowhere/program", "nosuchprogram", "/", 5, None, "a\0b":
        call(f"{name} {file!r}", function, file, ["x"])
    for args in [], [""], "sh", None, 5, ["sh", 5]:
        call(f"{name} {args!r}", function, "/bin/sh", args)
for name in "execve", "execvpe":
    for env in 5, {"": ""}, {"a=b": "c"}, {5: "x"}, {"x": 5}, []:
        call(f"{name} {env!r}", getattr(os, name), "/bin/sh", ["sh", "-c", "exit 9"], env)
for name, args in [("execl", ("/nowhere", "x")), ("execl", ("/bin/sh",)), ("execle", ("/nowhere", "x", {})), ("execle", ("/nowhere",)),
                   ("execle", ("/bin/sh", "x", 5)), ("execlp", ("nosuchprogram", "x")), ("execlp", ("sh",)),
                   ("execlpe", ("nosuchprogram", "x", ENVIRONMENT)), ("execlpe", ("sh", "x", 5)), ("execlpe", ("sh", {})),
                   ("execl", ()), ("execvp", ("sh",)), ("execvpe", ("sh", ["x"]))]:
    call(f"{name}{args}", getattr(os, name), *args)
for line in ("os.execl('/bin/echo', 'echo', 'one')", "os.execlpe('sh', 'sh', '-c', 'echo $A; exit 3', {'A': 'four', 'PATH': '/bin'})",
             "os.abort()"):
    done = subprocess.run([sys.executable, "-c", "import os; " + line], capture_output=True, text=True)
    print(line, done.returncode, done.stdout, done.stderr[:0])

# ---- shells
with os.popen("cat; exit 2", "w") as shell:
    print(shell.write("through a shell\n"), shell.flush())
print(shell.close())
for args in [("echo out; exit 3",), ("true", "r", -1), (5,), ("true", "x"), ("true", "r", 0), ("true", "r", None), (b"true",)]:
    def run():
        with os.popen(*args) as shell:
            text = shell.read()
        return text, shell.close()
    call(f"popen{args}", run)
for command in "exit 3", "kill $$", "true", b"exit 4", 5, None, "a\0b":
    call(f"system {command!r}", os.system, command)
