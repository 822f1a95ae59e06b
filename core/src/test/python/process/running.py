# test: isolated
"""subprocess: processes that run, are waited for, killed and talked to; the older functions."""
import io
import signal
import subprocess
import sys
import threading
from subprocess import PIPE, Popen, run


def show(what, function, *args, **kwargs):
    try:
        print(what, "=", function(*args, **kwargs))
    except BaseException as e:
        print(f"{what}: {type(e).__name__}: {e}")


# ---- a running process
p = Popen(["cat"], stdin=PIPE, stdout=PIPE, text=True, bufsize=1)
print(p.poll(), p.stdin.write("line\n"), p.stdout.readline(), p.returncode, p.args, type(p.stdin).__name__, p.universal_newlines)
print(p.communicate("last"), p.returncode, p.poll(), p.wait(), p.stdin.closed, p.stdout.closed)
show("again", p.communicate)
show("after", p.send_signal, signal.SIGTERM)
p = Popen(["sleep", "50"])
print(str(p)[:30], repr(p) == str(p))
show("wait", p.wait, .05)
show("communicate", p.communicate, timeout=.05)
print(p.terminate(), p.wait(), p.returncode, p.kill(), str(p))
p = Popen(["sleep", "50"], stdout=PIPE)
print(p.kill(), p.communicate(), p.returncode)
p = Popen(["/bin/sh", "-c", "echo partial; exec sleep 50"], stdout=PIPE)
try:
    p.communicate(timeout=.3)
except subprocess.TimeoutExpired as e:
    print(e, e.cmd, e.timeout, e.output, e.stdout, e.stderr)
p.send_signal(signal.SIGINT)
print(p.communicate(), p.returncode)
show("run timeout", run, ["sleep", "50"], timeout=.05)
show("run timeout text", run, ["/bin/sh", "-c", "echo x; exec sleep 50"], timeout=.3, capture_output=True, text=True)
with Popen(["echo", "with"], stdout=PIPE) as p:
    print(p.stdout.read(), p.pid > 0)
print(p.returncode, p.stdout.closed)
big = b"x" * 300_000
print(run(["cat"], input=big, stdout=PIPE).stdout == big)
p = Popen(["true"], stdin=PIPE)
p.wait()
show("broken pipe", p.communicate, b"x" * 100_000)
show("memoryview", lambda: run(["cat"], input=memoryview(b"view"), stdout=PIPE).stdout)
a = Popen(["echo", "piped"], stdout=PIPE)
b = Popen(["tr", "a-z", "A-Z"], stdin=a.stdout, stdout=PIPE)
a.stdout.close()
print(b.communicate(), a.wait())
results = []
threads = [threading.Thread(target=lambda i=i: results.append(subprocess.check_output(["echo", str(i)]))) for i in range(4)]
[t.start() for t in threads]
[t.join() for t in threads]
print(sorted(results))

# ---- the older functions
show("call", subprocess.call, ["/bin/sh", "-c", "exit 4"])
show("check_call", subprocess.check_call, ["/bin/sh", "-c", "kill -9 $$"])
show("check_output", subprocess.check_output, ["/bin/sh", "-c", "echo x; exit 1"])
show("check_output input", subprocess.check_output, ["cat"], input=b"in")
show("check_output None", subprocess.check_output, ["cat"], input=None, text=True)
show("check_output stdout", subprocess.check_output, ["cat"], stdout=PIPE)
show("check_output check", subprocess.check_output, ["cat"], check=False)
show("getoutput", subprocess.getoutput, "echo out; echo err >&2")
show("getstatusoutput", subprocess.getstatusoutput, "echo out; exit 3")
show("encoding", subprocess.getoutput, "printf '\\351'", encoding="latin-1")
show("list2cmdline", subprocess.list2cmdline, ["a b", 'c"d', "e\\", "", "f\\\\ g", "\t"])
e = subprocess.CalledProcessError(-9, ["x"], b"out", b"err")
print(e, repr(e), e.stdout, e.output, e.stderr, e.cmd, subprocess.CalledProcessError(-99, "x"), subprocess.CalledProcessError(5, "x"))
c = subprocess.CompletedProcess(["x"], 1, "o", None)
print(c, c == c, subprocess.CompletedProcess([], 0))
show("check_returncode", c.check_returncode)
show("TimeoutExpired", lambda: str(subprocess.TimeoutExpired(["x"], 1.5)))
show("generic", lambda: Popen[str])
sys.stdout.flush()
run(["echo", "inherited output"])
print(run([sys.executable, "-c", "import sys; sys.exit('bye')"], stderr=PIPE).stderr)
show("io", lambda: isinstance(Popen(["true"], stdout=PIPE, bufsize=0).stdout, io.FileIO))
