# test: isolated
"""pdb: breakpoints with conditions, counts and commands, temporary ones, and what their commands refuse."""
import _debuggee
from _session import session

session("break", """\
b
b 8
b 8
b total
b inner
b _debuggee:22
b _debuggee.py:22
b nosuchfile:1
b 2
b 3
b 1000
b x y
b 8 numbers
b 8, number == 2
b 9, sum_ >
b outer, n > 3
break _debuggee.outer
b
c
p number
c
c
c
""", _debuggee.total, [1, 2, 3])

session("temporary", """\
tbreak
tbreak 8
tbreak total
tbreak 9, sum_ == 100
b
c
c
b
c
""", _debuggee.total, [1, 2, 3])

session("disable, enable, ignore, condition", """\
b 8
b 9
disable 1
disable x
disable 100
disable
b
enable 1
enable x
enable 100
enable
ignore 1 1
ignore 1 0
ignore 1
ignore
ignore x
ignore 100 1
ignore 1 x
ignore 1 2
condition 1 number == 3
condition 1
condition
condition x
condition 100 y
condition 1 1 +
condition 2 undefined
b
c
b
p number
c
c
""", _debuggee.total, [1, 2, 3, 4])

session("clear", """\
b 8
b 9
b 7
clear 1
clear 1
clear 100
clear x
clear 8
clear _debuggee:9
clear nosuchfile:9
clear _debuggee:x
b
cl 4
b
clear
n
b
clear
y
b
b 9
n
b
c
c
""", _debuggee.total, [1, 2, 3])

session("commands", """\
b 8
commands
silent
p number, "silently"
end
c
commands 1
p number
end
c
c
commands x
commands 100
commands 1
EOF
b 9
commands 2
p sum_
p "then"
end
c
c
""", _debuggee.total, [1, 2, 3])

session("commands that go on", """\
b 8
commands 1
p number
continue
p "never"
end
b 9
commands
where 0
up
end
commands 3
c
""", _debuggee.total, [1, 2])

session("breaks elsewhere", """\
b generated
c
w 1
u
p items
b 33
c
retval
c
c
clear 1 2
c
""", _debuggee.consumes)

session("a break in a method", """\
b Shape.area
b _debuggee.Shape.area, size == 3
b Shape
b Shape.label
c
a
p self.sides
s
r
c
""", _debuggee.uses_shape)

session("convenience variables", """\
b 8
commands
$seen = number
end
c
$seen
$_
c
$seen
r
$_retval
clear 1
c
""", _debuggee.total, [1, 2])
