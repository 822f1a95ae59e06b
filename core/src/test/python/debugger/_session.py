"""Sessions of pdb that a script drives: each command is shown behind its prompt, as a terminal would."""
import bdb
import io
import os
import pdb
import re
import sys

FOLDER = os.path.dirname(os.path.abspath(__file__)) + os.sep


class Script(io.StringIO):
    """Input that is echoed to the output when it is read."""

    def __init__(self, commands, out):
        super().__init__(commands)
        self.out = out

    def readline(self, size=-1):
        line = super().readline(size)
        self.out.write(line or "<end of the script>\n")
        return line


def clean(text):
    text = re.sub(r"(0x|\.\.\.\w*x)[0-9a-f]+", "#", text.replace(FOLDER, ""))
    text = re.sub(r"/[^ '\"]*/(?=\w+\.py)", "", text)
    return re.sub(r"(\b(?:bdb|pdb|cmd|base_events|events|runners)\.py)\((\d+)\)", r"\1(N)", re.sub(r"\.py:\d+", ".py:N", text))


def debugger(commands, **options):
    """A debugger that reads these commands, and what it writes to."""
    out = io.StringIO()
    options = {"nosigint": True, "readrc": False} | options
    return pdb.Pdb(stdin=Script(commands, out), stdout=out, **options), out


def told(title, commands, start, options):
    """What the session says, and how what was started in it ended."""
    print("==", title)
    bdb.Breakpoint.clearBreakpoints()
    one, out = debugger(commands, **options)
    streams = sys.stdin, sys.stdout
    sys.stdin, sys.stdout = one.stdin, out
    try:
        result = start(one)
    except BaseException as e:
        result = f"{type(e).__name__}: {e}"
    finally:
        sys.stdin, sys.stdout = streams
    print(clean(out.getvalue()))
    print("-- result", result)


def session(title, commands, function, *args, **options):
    """Calls the function under a debugger that reads the commands."""
    told(title, commands, lambda one: one.runcall(function, *args), options)


def questions(title, commands, frame, traceback=None, **options):
    """Asks the commands at a frame that does not run, or after an exception, without tracing anything."""
    def start(one):
        one.reset()
        try:
            one.interaction(frame, traceback)
        finally:
            sys.settrace(None)

    told(title, commands, start, options)
