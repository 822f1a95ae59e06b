# test: isolated
"""subprocess: descriptors that a new interpreter gets under their own numbers."""
import os
import subprocess
import sys

left, right = os.pipe()
other = os.dup(right)
program = f"""
import os
print(os.write({right}, b"from the child"), os.get_inheritable({right}), "KRAIT_DESCRIPTORS" in os.environ)
new = os.open(os.devnull, os.O_RDONLY)
print(new in ({left}, {right}, {other}))
try:
    os.fstat({other})
except OSError as e:
    print(e)
os.close({left})
try:
    os.read({left}, 1)
except OSError as e:
    print(e)
"""
done = subprocess.run([sys.executable, "-c", program], pass_fds=(left, right), capture_output=True, text=True)
print(done.stdout, done.stderr, done.returncode)
print(os.read(left, 100))
