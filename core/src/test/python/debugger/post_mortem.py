# test: isolated
"""pdb: after an exception: post_mortem, chains of exceptions, exceptions seen while stepping."""
import io
import pdb
import sys
import _debuggee
from _session import Script, clean, questions, session

session("exceptions while stepping", """\
b 22
c
n
n
s
w 3
p $_exception
retval
r
r
s
$_exception
exceptions
q
""", _debuggee.fails, 2)


try:
    _debuggee.fails(3)
except KeyError as e:
    error = e
questions("a traceback", "w\nu\np n\nd\nd\nl\nexceptions\na\nc\n", None, error.__traceback__)
questions("an exception", """\
w
exceptions
exceptions 0
w
p n
exceptions 1
exceptions 2
exceptions x
exceptions -1
p $_exception
n
""", None, error)

# ---- the functions of the module
real = sys.stdin, sys.stdout


def through(function, *args):
    """With the standard streams in the hands of a script."""
    out = io.StringIO()
    sys.stdin, sys.stdout = Script("w\np n\nq\n", out), out
    try:
        function(*args)
        result = "returned"
    except BaseException as e:
        result = f"{type(e).__name__}: {e}"
    finally:
        sys.stdin, sys.stdout = real
    print(clean(out.getvalue()), "-- ", result)


through(pdb.post_mortem, error.__traceback__)
through(pdb.post_mortem, error)
through(pdb.post_mortem)
through(pdb.post_mortem, 5)
through(pdb.post_mortem, ValueError("no traceback"))
try:
    raise error
except KeyError:
    through(pdb.post_mortem)
through(pdb.pm)
sys.last_exc = error
through(pdb.pm)
sys.last_exc = 5
through(pdb.pm)
