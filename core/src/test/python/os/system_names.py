# Answers of the C library by name and by number, some of which need no call of it.
import os

for name in ("CS_GNU_LIBC_VERSION", "CS_GNU_LIBPTHREAD_VERSION", "CS_PATH", "CS_LFS_CFLAGS", 2, 3, 0, 12345, -1,
             "CS_NONE", 2.0, None):
    try:
        print(name, repr(os.confstr(name)))
    except (ValueError, TypeError, OSError) as error:
        print(name, type(error).__name__, error)
for name in ("SC_IOV_MAX", 60, "SC_UIO_MAXIOV", "SC_PAGESIZE", "SC_CLK_TCK", "SC_NGROUPS_MAX", 12345, -1, "SC_NONE",
             60.0, None):
    try:
        print(name, os.sysconf(name))
    except (ValueError, TypeError, OSError) as error:
        print(name, type(error).__name__, error)
