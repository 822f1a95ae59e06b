"""Runs $python with arguments, sends it a signal when it has written the line "ready", tells how it ended.

    supervise.py SIGNAL[,group|,twice|,now|,eof] ARGUMENT...
"""

import os
import signal
import subprocess
import sys
import threading
import time

name, *how = sys.argv[1].split(",")
number = getattr(signal, "SIG" + name)
command = os.environ["python"].split()
environment = dict(os.environ)
if not command[0].startswith(environment["PYTHONHOME"]):
    del environment["PYTHONHOME"], environment["LD_LIBRARY_PATH"]  # they were for this program only
child = subprocess.Popen(command + sys.argv[2:], env=environment, stdin=subprocess.PIPE,
                         stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
errors = []
reader = threading.Thread(target=lambda: errors.append(child.stderr.read()))
reader.start()
lines = []
for line in child.stdout:
    lines.append(line)
    if line == b"ready\n":
        break
time.sleep(0 if "now" in how else 0.5)
for _ in range(2 if "twice" in how else 1):
    (os.killpg if "group" in how else os.kill)(child.pid, number)
    time.sleep(0.3)
if "eof" in how:
    child.stdin.close()
lines += child.stdout.readlines()
try:
    status = child.wait(20)
except subprocess.TimeoutExpired:
    child.kill()
    status = "none: still running"
reader.join()
sys.stdout.buffer.write(b"".join(lines))
sys.stdout.buffer.write(b"".join(errors))
print("ended with", signal.Signals(-status).name if isinstance(status, int) and status < 0 else status)
