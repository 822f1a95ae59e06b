"""_stat: what the bits of a mode say."""
import _stat
import stat

functions = [_stat.S_ISDIR, _stat.S_ISCHR, _stat.S_ISBLK, _stat.S_ISREG, _stat.S_ISFIFO, _stat.S_ISLNK, _stat.S_ISSOCK,
             _stat.S_ISDOOR, _stat.S_ISPORT, _stat.S_ISWHT, _stat.S_IMODE, _stat.S_IFMT, _stat.filemode]
index = type("Index", (), {"__index__": lambda self: 0o100644})()
for function in functions:
    print(function.__name__, function.__text_signature__)
    for mode in 0, 0o40755, 0o20600, 0o60600, 0o10644, 0o120777, 0o140777, 0o107777, 0o107666, 2**32 - 1, True, index:
        print(function(mode), end=" ")
    print()
    for args in (1.5,), ("3",), (None,), (-1,), (1 << 32,), (1 << 63,), (1 << 64,), (1, 2), ():
        try:
            print(function(*args))
        except Exception as e:
            print(type(e).__name__, e)
print({name: value for name, value in vars(_stat).items() if isinstance(value, int)})
print(stat.S_ISDIR is _stat.S_ISDIR, stat.filemode is _stat.filemode)
