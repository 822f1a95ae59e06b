"""Every function of posix without side effects, with too few, too many, unknown and wrong arguments."""
import posix

NAMES = """
WCOREDUMP WEXITSTATUS WIFCONTINUED WIFEXITED WIFSIGNALED WIFSTOPPED WSTOPSIG WTERMSIG
_path_normpath _path_splitroot_ex access chdir chmod chown close confstr copy_file_range device_encoding dup
dup2 eventfd eventfd_read eventfd_write fchdir fchmod fchown fdatasync fpathconf fspath fstat fstatvfs fsync
ftruncate get_blocking get_inheritable get_terminal_size getgrouplist getpgid getpriority getsid getxattr
grantpt isatty lchown link listdir listxattr lseek lstat major makedev memfd_create minor mkdir mkfifo mknod
open pathconf pidfd_open pipe2 posix_fadvise posix_fallocate posix_openpt pread preadv ptsname putenv
pwrite pwritev read readinto readlink readv remove removexattr rename replace rmdir scandir
sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getparam sched_getscheduler
sched_rr_get_interval sched_setaffinity sendfile set_blocking set_inheritable setpriority setxattr
splice stat statvfs strerror symlink sysconf tcgetpgrp tcsetpgrp timerfd_create timerfd_gettime timerfd_gettime_ns
timerfd_settime timerfd_settime_ns truncate ttyname unlink unlockpt unsetenv urandom utime lockf login_tty
waitstatus_to_exitcode write writev chroot nice umask kill killpg closerange execv execve setuid setgid setreuid
setregid setresuid setresgid seteuid setegid setgroups initgroups setpgid posix_spawn posix_spawnp system wait3
wait4 waitpid waitid getrandom register_at_fork sched_setscheduler sched_setparam _exit DirEntry stat_result
statvfs_result terminal_size times_result uname_result sched_param waitid_result get_handle_inheritable
""".split()
NOWHERE = "/nonexistent-folder/x"
# A call with these is an error for every function, or without effect.
GENERAL = [(), (None,), (1.5,), ([],), (NOWHERE,) * 12, (b"a\0b",), ("a\0b", "c\0d"), (2 ** 70,), (2 ** 70,) * 2,
           (None, None), (NOWHERE, None), (1.5, 1.5, 1.5), (None,) * 4]


def show(name, args, kwargs={}):
    text = ", ".join([repr(a) for a in args] + [f"{k}={v!r}" for k, v in kwargs.items()])
    try:
        print(f"{name}({text}) = {getattr(posix, name)(*args, **kwargs)!r}")
    except Exception as e:
        print(f"{name}({text}): {type(e).__name__}: {e}")


for name in NAMES:
    if name == "get_handle_inheritable":
        show(name, ())
        continue
    if name == "register_at_fork":
        for kwargs in {}, {"before": 1}, {"after_in_child": 1}, {"other": len}, {"before": None}:
            show(name, (), kwargs)
        show(name, (1,))
        continue
    for args in GENERAL:
        if len(args) < 2 and name in ("listdir", "scandir", "get_terminal_size") or args == ([],) and name == "setgroups":
            continue
        show(name, args)
    if name not in ("listdir", "scandir", "get_terminal_size"):
        show(name, (), {"surely_unknown": 1})
