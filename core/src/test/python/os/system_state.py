# test: isolated
"""os: identities, load, sessions, terminals, environment and folders, with ordinary and wrong arguments."""
import os
import subprocess
import sys
import tempfile

folder = tempfile.mkdtemp()


def call(what, function, *args, **keywords):
    try:
        result = repr(function(*args, **keywords))
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    print(what, "->", result.replace(folder, "FOLDER").replace(repr(folder.encode())[2:-1], "FOLDER"), flush=True)


# ---- who and where
print(os.getuid() == os.geteuid() == os.getresuid()[0], os.getgid() == os.getegid() == os.getresgid()[0],
      os.getresuid() == (os.getuid(),) * 3, len(os.getresgid()), all(isinstance(group, int) for group in os.getgroups()))
print(os.getppid() > 0, os.getpid() != os.getppid(), os.getpgrp() == os.getpgid(0), os.getsid(0) == os.getsid(os.getpid()))
print(os.uname()._fields if hasattr(os.uname(), "_fields") else len(os.uname()), os.uname().sysname, os.uname()[0],
      all(isinstance(each, str) for each in os.uname()), type(os.uname()))
print(type(os.times()), len(os.times()), os.times().user >= 0, os.times()[4] == os.times().elapsed or os.times().elapsed > 0)
print(len(os.getloadavg()), all(isinstance(each, float) for each in os.getloadavg()), os.cpu_count() > 0,
      os.process_cpu_count() <= os.cpu_count(), os.ctermid(), os.sched_yield(), os.sync())
for name in ("getuid", "geteuid", "getgid", "getegid", "getresuid", "getresgid", "getgroups", "getppid", "getpid", "getpgrp", "uname",
             "times", "getloadavg", "cpu_count", "ctermid", "sched_yield", "sync", "getlogin", "setsid", "setpgrp", "openpty", "pipe",
             "reload_environ", "abort", "getcwd"):
    call(name, getattr(os, name), 1)
    call(name, getattr(os, name), nonsense=1)
try:
    print(type(os.getlogin()))
except OSError as e:
    print("<class 'str'>")
for kind in os.uname_result, os.times_result, os.terminal_size, os.stat_result, os.statvfs_result, os.sched_param:
    call(kind.__name__, kind, (1,))
    call(kind.__name__, kind, 5)
    call(kind.__name__, kind, (1, 2, 3, 4, 5) if kind in (os.uname_result, os.times_result) else (1, 2))

# ---- sessions, in a process of their own
program = """
import os
os.setpgrp() if os.getpgrp() != os.getpid() else None
print(os.getpgrp() == os.getpid(), os.getpgid(os.getpid()) == os.getpid())
try:
    os.setsid()
except OSError as e:
    print(type(e).__name__, e)
"""
done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
print(done.stdout, done.stderr, done.returncode)
done = subprocess.run([sys.executable, "-c", "import os; print(os.setsid(), os.getsid(0) == os.getpid())"], capture_output=True, text=True)
print(done.stdout, done.stderr, done.returncode)

# ---- terminals
leader, follower = os.openpty()
print(os.isatty(leader), os.isatty(follower), os.ttyname(follower).startswith("/dev/"), os.write(follower, b"x\n"), os.read(leader, 10))
os.close(leader)
os.close(follower)
call("login_tty", os.login_tty, -1)
call("ttyname", os.ttyname, 0 if not os.isatty(0) else -1)

# ---- the environment
os.environ["KRAIT_TEST"] = "caf\u00e9"
print(os.getenv("KRAIT_TEST"), os.getenvb(b"KRAIT_TEST"), os.getenvb(b"KRAIT_NO"), os.getenvb(b"KRAIT_NO", 5), os.getenv("KRAIT_NO", 6))
for name in "text", 5, None, b"a=b":
    call(f"getenvb {name!r}", os.getenvb, name)
for name in b"bytes", 5, None, "a=b":
    call(f"getenv {name!r}", os.getenv, name)
os.putenv("KRAIT_PUT", "put")
print("KRAIT_PUT" in os.environ, os.reload_environ(), os.environ.get("KRAIT_PUT"), os.environb.get(b"KRAIT_PUT"))
os.unsetenv("KRAIT_PUT")
print(os.environ.get("KRAIT_PUT"), os.reload_environ(), os.environ.get("KRAIT_PUT"))
for env in None, {}, {"PATH": "/a:/b"}, {b"PATH": b"/c"}, {"PATH": "/a", b"PATH": b"/b"}, 5, {"PATH": 5}:
    call(f"get_exec_path {env!r}", lambda: len(os.get_exec_path(env)) > 0 if env is None else os.get_exec_path(env))
for value in "text", b"bytes", 5, None, "\udcff", "\ud800", b"\xff":
    call(f"fsencode {value!r}", os.fsencode, value)
    call(f"fsdecode {value!r}", os.fsdecode, value)

# ---- folders
os.makedirs(os.path.join(folder, "a", "b", "c"))
with open(os.path.join(folder, "a", "b", "file"), "w") as file:
    file.write("text")
os.symlink("b", os.path.join(folder, "a", "link"))
for topdown in True, False:
    for follow in True, False:
        print([(top.replace(folder, "FOLDER"), sorted(dirs), sorted(files), fd > 0)
               for top, dirs, files, fd in os.fwalk(folder, topdown, follow_symlinks=follow)])
descriptor = os.open(folder, os.O_RDONLY)
print([(top, sorted(dirs)) for top, dirs, files, fd in os.fwalk("a", dir_fd=descriptor)])
print([top for top, *_ in os.fwalk(folder.encode())][0] == folder.encode())
for args, keywords in [((folder + "/none",), {}), ((5,), {}), ((folder + "/none",), {"onerror": lambda e: print("told", type(e).__name__)}),
                       ((folder,), {"dir_fd": "x"}), ((folder,), {"topdown": "yes"}), ((), {}), ((None,), {})]:
    call(f"fwalk {str(args).replace(folder, 'FOLDER')} {sorted(keywords)}", lambda: len(list(os.fwalk(*args, **keywords))))
    call(f"walk {sorted(keywords)}", lambda: len(list(os.walk(*args, **{k: v for k, v in keywords.items() if k != "dir_fd"}))))
with os.scandir(os.path.join(folder, "a")) as entries:
    for entry in sorted(entries, key=lambda entry: entry.name):
        status = os.stat(os.path.join(folder, "a", entry.name), follow_symlinks=False)
        print(entry.name, entry.inode() == status.st_ino, entry.is_junction(), entry.is_dir(), entry.is_dir(follow_symlinks=False),
              entry.is_file(), entry.is_symlink(), entry.stat(follow_symlinks=False).st_ino == status.st_ino)
        for name in "inode", "is_junction", "is_dir", "is_file", "is_symlink", "stat":
            call(name, getattr(entry, name), 1)
            call(name, getattr(entry, name), nonsense=1)
with os.scandir(folder + "/a/b") as entries:
    entry = next(each for each in entries if each.name == "file")
    os.unlink(entry.path)
    call("gone", entry.stat)
call("renames", os.renames, folder + "/a/b/c", folder + "/x/y/z")
print(sorted(os.listdir(folder)), sorted(os.listdir(folder + "/x")))
call("renames", os.renames, folder + "/none", folder + "/new/other")
call("renames", os.renames, 5, "x")
call("renames", os.renames, folder)
call("removedirs", os.removedirs, folder + "/x/y/z")
print(sorted(os.listdir(folder)))
call("removedirs", os.removedirs, folder + "/none")
call("removedirs", os.removedirs, 5)
call("removedirs", os.removedirs)
os.close(descriptor)
for base, dirs, files in os.walk(folder, topdown=False):
    for name in dirs + files:
        path = os.path.join(base, name)
        os.unlink(path) if os.path.islink(path) or name in files else os.rmdir(path)
os.rmdir(folder)
call("fdopen", os.fdopen, "x")
call("fdopen", os.fdopen, -1)
call("fdopen", os.fdopen, 99999)
call("popen", os.popen, 5)
call("error", os.error, nonsense=1)
print(os.error is OSError, os.strerror(2), os.waitstatus_to_exitcode(0))
