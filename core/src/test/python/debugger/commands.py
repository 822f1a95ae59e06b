# test: isolated
"""pdb: each command of a session, with ordinary and wrong arguments."""
import _debuggee
from _session import session

session("looking", """\
w
where 1
where 0
bt x
l
l
l .
l 1, 5
l 5, 3
l 100
l x
ll
list total
longlist
args
a
a x
p numbers
p numbers, scale
p
p undefined
p 1 +
pp {"numbers": numbers, "long": ["word" * 10] * 3}
pp
pp undefined
whatis numbers
whatis total
whatis _debuggee
whatis
whatis Shape
whatis Shape().area
whatis len
whatis undefined
source total
source Shape
source
source len
source undefined
display scale
display undefined
display
n
display numbers
undisplay scale
undisplay nothing
undisplay
retval
rv
r
rv
retval
c
""", _debuggee.total, [1, 2, 3])

session("moving", """\
s
n
n
u
up
up 1
up x
d
down
down 1
d x
u 100
d 100
s
s
r
u
n
c
""", _debuggee.outer, 5)

session("steps and returns", """\
s
s
s
s
s
s
r
s
n
n
s
q
""", _debuggee.consumes)

session("until and jump", """\
until 6
unt 3
until x
until
n
until
p sum_
until 8
j 3
jump 6
jump 8
j x
j
jump 1000
j 4
p sum_
ll
n
unt
c
""", _debuggee.total, [1, 2, 3])

session("statements", """\
!x = 5
x
x + 1
y = [i for i in range(3)]
y
total
for i in range(2): print(i)
def f():
    return x

f()
1 / 0
)
!
!!
import os
numbers
numbers.append(10); numbers
n = 5
!n = 5
n
$
$_exception
$x = 3
$x
$x + 1
$y
$_frame.f_code.co_name
c = 3
p c
list = 3
print(list)
c
""", _debuggee.total, [1])

session("aliases", """\
alias
alias hi p "hello %1"
alias
alias hi
hi
hi "x" y
alias all p "%*"
all a b
alias bad p %1 %3
bad 1
alias n2 n ;; n
n2
unalias hi
unalias hi
unalias
alias nothing
hi
alias s2 p %1, %2
s2 1
s2 1 2
s2 1 2 3
p 1 ;; p 2;; p ";;"
c
""", _debuggee.total, [1, 2, 3])

session("help", """\
h
help n
help next
help until
help exec
help nothing
help break
? c
help help
help a b
nosuchcommand
EOF
""", _debuggee.total, [1])

session("interact", "interact\nnumbers\nx = 5\nx\nundefined\n", _debuggee.total, [1])

session("debug inside", """\
debug total([5])
s
n
p numbers
c
debug
debug 1 +
debug undefined
n
debug inner(1)
q
c
""", _debuggee.outer, 3)

session("quitting", "q\ny\n", _debuggee.outer, 3)
session("quitting as exit", "n\nexit\n", _debuggee.outer, 3)
session("the end of the script", "n\n", _debuggee.outer, 3)
session("run again", "run\n", _debuggee.outer, 3)
session("restarted", "restart 1 '\n", _debuggee.outer, 3)
