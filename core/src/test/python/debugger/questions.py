# test: isolated
"""pdb: the commands at a frame that waits, where nothing is traced."""
import _debuggee
from _session import clean, questions, told

waiting = _debuggee.at_a_stop([1, 2])
questions("looking", """\
w
l
ll
a
p number
pp {"numbers": numbers}
p undefined
pp undefined
whatis numbers
whatis total
whatis undefined
source total
source len
display number
display
undisplay number
undisplay
retval
u
d
d 5
h
h next
h exec
h nosuch
!number = 7
number
for i in range(2): print(i)
$a = 5
$a
$b
1 / 0
alias hi p %1
hi 6
hi
unalias hi
alias
b 8
tbreak 9
commands 1
silent
p number
end
condition 1 number > 2
ignore 1 2
disable 1
enable 1
b
clear 1
clear
y
exceptions
debug number + 1
c
interact
number
""", waiting.gi_frame)
for command in ("n", "s", "r", "c", "unt", "until 100", "until 1", "j 66", "jump 1000", "j", "q", "exit", "EOF", "run", "restart 1",
                "rv", "return", "step", "next", "cont", "continue", "n 5", "s 5", "r 5", "c 5", "q 5", "w x", "l x", "ll 5", "a 5",
                "p", "pp", "whatis", "source", "retval 5", "u x", "d x", "b x", "tbreak x", "cl x", "disable x", "enable x",
                "ignore x", "condition x", "commands x", "display 1 +", "undisplay x", "alias x", "unalias", "debug",
                "interact 5", "exceptions x", "where 1 2", "args x", "longlist x", "list 1,x", "down 1 2", "up 1 2"):
    questions(command, command + "\n", waiting.gi_frame)
try:
    _debuggee.fails(3)
except KeyError as e:
    error = e
questions("a chain", "exceptions\nexceptions 0\nw\nexceptions 9\nu\np n\nn\n", None, error)
questions("no frame", "w\n", None)
questions("not a frame", "w\n", 5)
waiting.close()
questions("a frame that ended", "w\n", waiting.gi_frame)

# ---- what a traced program tells the debugger, told by hand
for name, args in [("user_call", (None,)), ("user_return", (None,)), ("user_exception", ((ValueError, ValueError("v"), None),)),
                   ("user_line", ())]:
    def tell(one, frame):
        one.reset()
        one.botframe = frame
        one._wait_for_mainpyfile = frame is None
        return getattr(one, name)(frame, *args)

    waiting = _debuggee.at_a_stop([1, 2])
    for frame in waiting.gi_frame, 5:
        told(f"{name} {clean(repr(frame))}", "w\nq\n", lambda one: tell(one, frame), {})
