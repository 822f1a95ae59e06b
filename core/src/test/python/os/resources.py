# test: isolated
"""resource, pwd, grp, errno: ordinary and wrong arguments."""
import errno
import grp
import os
import pwd
import resource

LIMIT = resource.RLIMIT_NOFILE
current = resource.getrlimit(LIMIT)


def show(what, function, *args):
    try:
        answer = function(*args)
        print(what, "=", answer if answer != current else "as before")
    except Exception as e:
        print(f"{what}: {type(e).__name__}: {e}".replace(repr(current), "CURRENT"))


print([n for n in sorted(dir(resource)) if not n.startswith("_")])
print([(n, getattr(resource, n)) for n in sorted(dir(resource)) if n.startswith(("RLIM", "RUSAGE"))])
for value in -5, -2 ** 31, 10 ** 50, -10 ** 50, 2 ** 64, 2 ** 64 - 1, 2 ** 63, "x", 1.5, None, -1:
    show(f"soft {value}", resource.setrlimit, LIMIT, (value, current[1]))
    show(f"hard {value}", resource.setrlimit, LIMIT, (current[0], value))
for function, args in [(resource.setrlimit, (LIMIT, 1)), (resource.setrlimit, (LIMIT, (1,))),
                       (resource.setrlimit, (LIMIT, (1, 2, 3))), (resource.setrlimit, (99, (1, 2))),
                       (resource.setrlimit, (-1, (1, 2))), (resource.setrlimit, (LIMIT, (5, 2))),
                       (resource.setrlimit, (LIMIT, "ab")), (resource.setrlimit, ()), (resource.getrlimit, (99,)),
                       (resource.getrlimit, ("x",)), (resource.getrlimit, ()), (resource.getrlimit, (2 ** 40,)),
                       (resource.getrusage, (99,)), (resource.getrusage, ("x",)), (resource.prlimit, (0, LIMIT)),
                       (resource.prlimit, (0, LIMIT, current)), (resource.prlimit, (-1, LIMIT)), (resource.prlimit, (0, 99)),
                       (resource.prlimit, (0, LIMIT, 5)), (resource.prlimit, ()), (resource.prlimit, (2 ** 40, LIMIT)),
                       (resource.prlimit, (0, LIMIT, (-5, 1))), (resource.getpagesize, (1,))]:
    show(f"{function.__name__}{args}".replace(repr(current), "CURRENT"), function, *args)
usage = resource.getrusage(resource.RUSAGE_SELF)
print(type(usage), len(usage), [type(x).__name__ for x in usage], usage.ru_maxrss > 0, resource.getpagesize() == os.sysconf(30))
limit, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (2 ** 63 + 5, hard))
found = resource.getrlimit(resource.RLIMIT_FSIZE)[0]
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
print(found)

root = pwd.getpwuid(0)
print(root, root == pwd.getpwnam("root"), root[2], root.pw_dir, len(root), root in pwd.getpwall(), type(root.pw_gecos))
group = grp.getgrgid(0)
print(group, group == grp.getgrnam("root"), group.gr_mem, group in grp.getgrall())
for name in "getpwuid", "getpwnam", "getpwall", "struct_passwd":
    for args in [(), (-1,), (-2,), (2 ** 32,), (2 ** 70,), ("x",), ("no-such-user",), (b"root",), (1.5,), (None,), ("a\0b",),
                 (987654,), (1, 2)]:
        if name != "getpwall" or args:
            show(f"{name}{args}", getattr(pwd, name), *args)
for name in "getgrgid", "getgrnam", "getgrall", "struct_group":
    for args in [(), (-1,), (-2,), (2 ** 32,), (2 ** 70,), ("x",), ("no-such-group",), (b"root",), (1.5,), (None,), ("a\0b",),
                 (987654,), (1, 2)]:
        if name != "getgrall" or args:
            show(f"{name}{args}", getattr(grp, name), *args)
show("keyword", lambda: pwd.getpwuid(uid=0))
show("keyword", lambda: grp.getgrgid(id=0).gr_gid)
show("keyword", lambda: grp.getgrnam(name="root").gr_gid)
print(sorted((n, getattr(errno, n)) for n in dir(errno) if n.startswith("E")), len(errno.errorcode))
print([(n, os.strerror(n)) for n in sorted(errno.errorcode)])
