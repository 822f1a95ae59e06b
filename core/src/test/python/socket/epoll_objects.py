"""epoll objects before, between and after use."""

import os
import select
import sys

if not hasattr(select, "epoll"):
    sys.exit()

unused = select.epoll()
print(unused.closed, unused.close(), unused.closed, unused.close())
for use in (unused.fileno, unused.poll, unused.__enter__, lambda: unused.register(0)):
    try:
        use()
    except ValueError as error:
        print(error)
for arguments in ({"sizehint": -2}, {"sizehint": 0}, {"flags": 1}):
    try:
        select.epoll(**arguments)
    except (ValueError, OSError) as error:
        print(type(error).__name__, error)

reader, writer = os.pipe()
with select.epoll() as polled:
    print(polled.closed, polled.fileno() > writer, polled.poll(0))
    polled.register(reader, select.EPOLLIN)
    print(polled.poll(0))
    os.write(writer, b"x")
    print([(fd == reader, event) for fd, event in polled.poll(1)])
    polled.unregister(reader)
    print(polled.poll(0))
print(polled.closed)
os.close(reader)
os.close(writer)

names = sys.stdlib_module_names
print(type(names), len(names), "os" in names, names == frozenset(sorted(names)), hash(names) == hash(frozenset(names)))
print(len(names | {"none"}), sorted(names - set(sorted(names)[2:])), names.isdisjoint(["none"]), bool(names))
