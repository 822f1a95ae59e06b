# test: isolated
"""locale, atexit, fcntl, faulthandler and the settings of gc."""
import atexit
import faulthandler
import fcntl
import gc
import io
import locale
import os
import struct
import sys
import tempfile


def show(name, call, *arguments, **keywords):
    try:
        print(name, repr(call(*arguments, **keywords)))
    except BaseException as e:
        print(name, type(e).__name__, e)


for arguments in [(), (locale.LC_ALL,), (locale.LC_ALL, "C"), (locale.LC_ALL, "nope"), (99,), (99, "C"), ("x",), (locale.LC_CTYPE, 5),
                  (locale.LC_NUMERIC, None), (locale.LC_TIME, ("C", None)), (locale.LC_ALL, "a\0b"), (locale.LC_ALL, "POSIX"),
                  (locale.LC_MESSAGES,), (locale.LC_COLLATE, "C.UTF-8"), (locale.LC_COLLATE, "C")]:
    show("setlocale", locale.setlocale, *arguments)
show("conv", locale.localeconv)
show("getlocale", locale.getlocale)
show("getlocale", locale.getlocale, locale.LC_ALL)
show("getlocale", locale.getlocale, 99)
for a, b in [("a", "b"), ("b", "a"), ("a", "a"), ("a", "B"), ("é", "z"), ("a\0", "a"), ("", "a"), (1, "a")]:
    show("coll", locale.strcoll, a, b)
for a in ("abc", "", "a\0b", 5):
    show("xfrm", locale.strxfrm, a)
for name in ("CODESET", "RADIXCHAR", "THOUSEP", "DAY_1", "ABDAY_7", "MON_12", "ABMON_1", "D_FMT", "T_FMT", "D_T_FMT", "AM_STR",
             "PM_STR", "YESEXPR", "NOEXPR", "CRNCYSTR", "ERA", "T_FMT_AMPM", "ALT_DIGITS", "ERA_D_FMT"):
    show(name, lambda: locale.nl_langinfo(getattr(locale, name)))
show("langinfo", locale.nl_langinfo, 5)
show("langinfo", locale.nl_langinfo, "x")
show("encoding", locale.getencoding)
show("preferred", locale.getpreferredencoding, False)
for text in ("en_US", "de_DE@euro", "C", "posix", "xx_YY.utf8", "english_uk", "ja_JP.eucjp", "sr_RS@latin", "a.b@c.d"):
    print(text, locale.normalize(text), end=" ")
    show("", locale._parse_localename, locale.normalize(text))
for arguments, keywords in [(("%d", 1234567), {"grouping": True}), (("%.2f", 1234.5), {}), (("%s %d", ("a", 1)), {}), (("%d%%", 3), {}),
                            (("%x", "a"), {}), (("%(a)s", {"a": 1}), {}), (("%d", 5), {"monetary": True})]:
    show("format", locale.format_string, *arguments, **keywords)
show("currency", locale.currency, 5)
for text in ("1,5", "1.5", "x", ""):
    show("atof", locale.atof, text)
    show("atoi", locale.atoi, text)
show("delocalize", locale.delocalize, "1,234.5")
show("str", locale.str, 1.10)
show("bind", locale.textdomain)
show("gettext", locale.gettext, "hello")
show("dgettext", locale.dgettext, None, "hello")
show("dcgettext", locale.dcgettext, "x", "hello", locale.LC_MESSAGES)
show("bindtextdomain", locale.bindtextdomain, "", None)

with tempfile.TemporaryFile() as f:
    print(fcntl.fcntl(f, fcntl.F_GETFD), fcntl.fcntl(f.fileno(), fcntl.F_SETFD, 0), fcntl.fcntl(f, fcntl.F_GETFD))
    print(fcntl.fcntl(f, fcntl.F_GETFL) & os.O_ACCMODE == os.O_RDWR)
    for arguments in [(f, fcntl.LOCK_EX), (f, fcntl.LOCK_UN), (f, fcntl.LOCK_SH | fcntl.LOCK_NB), (f, 99), (-1, 2), (f, "x"), (f,),
                      (9999, fcntl.LOCK_UN), ("x", 2), (io.StringIO(), 2), (2.5, 2), (f, fcntl.LOCK_UN)]:
        show("flock", fcntl.flock, *arguments)
    for arguments in [(f, fcntl.LOCK_EX), (f, fcntl.LOCK_UN), (f, fcntl.LOCK_EX, 5, 1, 0), (f, fcntl.LOCK_UN, 5, 1, 2), (f, 99), (f, 0),
                      (f, fcntl.LOCK_EX, 1, 1, 9), (f, fcntl.LOCK_EX, "x"), (-1, 1), (f, fcntl.LOCK_SH | fcntl.LOCK_NB),
                      (9999, fcntl.LOCK_EX)]:
        show("lockf", fcntl.lockf, *arguments)
    for arguments in [(f, 99999), (f, "x"), (f, fcntl.F_GETFD, 1, 2), (f, fcntl.F_GETFD, 1.5), (f, fcntl.F_GETFD, "abc"),
                      (f, fcntl.F_GETFD, b"x" * 2000), (9999, fcntl.F_GETFD), (f, fcntl.F_GETFD, 2**40), (f, fcntl.F_GETFD, None)]:
        show("fcntl", fcntl.fcntl, *arguments)
    show("getlk", fcntl.fcntl, f, fcntl.F_GETLK, struct.pack("hhqqi4x", fcntl.F_WRLCK, 0, 0, 0, 0))
    for arguments in [(f, 0x5401), (f, "x"), (9999, 0x5401), (f, 0x5401, b"x" * 2000), (f, 0x541B, bytearray(4)), (f, 0x541B, b"\0" * 4),
                      (f, 0x541B, "text"), (f, 0x541B, 1.5)]:
        show("ioctl", fcntl.ioctl, *arguments)
r, w = os.pipe()
os.write(w, b"12345")
size = bytearray(4)
print(fcntl.ioctl(r, 0x541B, size), size, fcntl.ioctl(r, 0x541B, b"\0\0\0\0"), fcntl.ioctl(r, 0x541B, size, False))
print(sorted(n for n in dir(fcntl) if n.startswith(("LOCK", "F_"))))

print(faulthandler.is_enabled())
show("enable", faulthandler.enable, 5.5)
show("enable", faulthandler.enable, -1)
show("enable", faulthandler.enable, io.StringIO())
show("dump", faulthandler.dump_traceback, "x")
show("later", faulthandler.dump_traceback_later, 0)
show("later", faulthandler.dump_traceback_later, -1)
show("later", faulthandler.dump_traceback_later, "x")
show("later", faulthandler.dump_traceback_later, 1e20)
show("cancel", faulthandler.cancel_dump_traceback_later)
show("register", faulthandler.register, 11)
show("register", faulthandler.register, 999)
show("register", faulthandler.register, "x")
show("unregister", faulthandler.unregister, 10)
show("disable", faulthandler.disable)

print(gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), gc.isenabled(), gc.get_debug())
show("threshold", gc.set_threshold, "x")
show("collect", gc.collect, 3)
show("collect", gc.collect, -1)
show("collect", gc.collect, "x")
show("debug", gc.set_debug, "x")
print([gc.is_tracked(o) for o in (1, "a", 1.5, None, [], {}, set(), object(), len, type, lambda: 0)])
print([gc.is_finalized(o) for o in (1, [], object())], gc.callbacks, gc.garbage)
print([sorted(s) for s in gc.get_stats()][0], len(gc.get_stats()), gc.freeze(), gc.unfreeze(), gc.get_freeze_count())
phases = []
gc.callbacks.append(lambda phase, info: phases.append((phase, sorted(info), info["generation"])))
gc.collect()
gc.callbacks.clear()
print(phases)

show("register", atexit.register)
show("register", atexit.register, 5)
print(atexit._ncallbacks())
@atexit.register
def first(): print("first out last")
def fails(n, *, k=0):
    print("fails", n, k)
    raise ValueError(n)
def leaves(): sys.exit(3)
def adds(): print(atexit._ncallbacks()); atexit.unregister(fails); atexit.register(print, "added while leaving")
atexit.register(fails, 1, k=2)
atexit.register(leaves)
atexit.register(adds)
atexit.register(print, "removed")
show("unregister", atexit.unregister, 7)
class Equal:
    def __eq__(self, other): return other is print
    def __call__(self): print("equal")
show("unregister", atexit.unregister, Equal())
print(atexit._ncallbacks(), atexit._run_exitfuncs())
print(atexit._ncallbacks())
atexit.register(first)
atexit.register(fails, 2)
