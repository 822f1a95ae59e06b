# test: isolated
"""logging: loggers, handlers, formatters, filters, adapters, configuration, and what each refuses."""
import io
import logging
import logging.config
import logging.handlers
import os
import queue
import re
import sys
import tempfile

folder = tempfile.mkdtemp()
logging.raiseExceptions = True


def clean(text):
    text = re.sub(r"0x[0-9a-f]+", "#", text).replace(folder, "FOLDER")
    return re.sub(r'File "[^"]*/', 'File "', re.sub(r"line \d+", "line N", text))


def show(what, function, *args, **kwargs):
    try:
        print(what, "=", clean(repr(function(*args, **kwargs))))
    except BaseException as e:
        print(f"{what}: {type(e).__name__}: {clean(str(e))}")


print(sorted(logging.__all__))
for level in 0, 10, 25, 50, "INFO", "NOPE", -1, None, 1.5:
    show(f"getLevelName({level})", logging.getLevelName, level)
for level in 10, "DEBUG", "debug", "x", None, 1.5, True, -5:
    show(f"setLevel({level})", lambda: logging.getLogger("l").setLevel(level) or logging.getLogger("l").level)
print(logging.getLevelNamesMapping(), logging.addLevelName(25, "NOTICE"), logging.getLevelName(25))

# ---- the tree
a, ab, abc = (logging.getLogger(n) for n in ("a", "a.b", "a.b.c"))
print(abc.parent, ab.parent, a.parent, logging.getLogger("a") is a, logging.getLogger() is logging.root, a.getChild("b") is ab)
print(a.hasHandlers(), a.isEnabledFor(10), a.getEffectiveLevel(), sorted(x.name for x in a.getChildren()))
for bad in 1, None, b"x", "":
    show(f"getLogger({bad!r})", lambda: logging.getLogger(bad).name)
show("setLoggerClass", logging.setLoggerClass, int)

# ---- formatters
record = logging.makeLogRecord({"msg": "hello %s %d", "args": ("x", 5), "levelname": "INFO", "levelno": 20, "name": "n",
                                "created": 1700000000.25, "msecs": 250.0, "lineno": 7, "funcName": "f", "process": 1,
                                "threadName": "T", "pathname": "/p/q.py", "filename": "q.py", "module": "q", "extra": [1]})
os.environ["TZ"] = "UTC"
for style, formats in (("%", ["%(message)s", "%(levelname)-8s|%(name)s", "%(asctime)s", "%(msecs)03d %(extra)s", "%(nope)s", "none",
                              "%(message"]),
                       ("{", ["{message}", "{levelname:>8}", "{asctime} {lineno:04d}", "{nope}", "{", "none", "{message!r}"]),
                       ("$", ["$message", "${levelname}$$", "$asctime", "$nope", "$", "none"]), ("x", ["y"])):
    for text in formats:
        show(f"{style} {text}", lambda: re.sub(r"\d{4}-.*\d,\d\d\d", "TIME", logging.Formatter(text, style=style).format(record)))
show("defaults", lambda: logging.Formatter("%(mine)s", defaults={"mine": 3}).format(record))
show("validate", lambda: logging.Formatter("none", validate=False).format(record))
show("datefmt", lambda: logging.Formatter("%(asctime)s", "%Y").format(record))
show("getMessage", record.getMessage)
show("record", repr, record)
for args in [(), (1, 2), ("x",), ({"a": 1},), None]:
    show(f"args {args}", lambda: logging.LogRecord("n", 10, "p", 1, "%s" if args != ({"a": 1},) else "%(a)d", args, None).getMessage())
try:
    1 / 0
except ZeroDivisionError:
    info = sys.exc_info()
print(clean(logging.Formatter().formatException(info)))
print(logging.BufferingFormatter().format([record, record]))

# ---- handlers
stream = io.StringIO()
handler = logging.StreamHandler(stream)
handler.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(message)s"))
a.addHandler(handler)
a.addHandler(handler)
a.setLevel(logging.DEBUG)
for name in "debug", "info", "warning", "error", "critical", "exception":
    getattr(a, name)("%s at %d", name, 1)
abc.log(25, "notice")
ab.info("%s")
ab.info("dict %(x)s", {"x": 1})
ab.warning("extra", extra={"key": 1})
show("extra", ab.warning, "clash", extra={"message": 1})
show("log", a.log, "x", "message")
a.error("with", exc_info=info)
a.error("stack", stack_info=False)
print(clean(stream.getvalue()), handler, a.handlers == [handler])
sys.stderr, old = io.StringIO(), sys.stderr
a.info("%d", "not a number")
a.info("too", "many")
errors, sys.stderr = sys.stderr.getvalue(), old
print([l for l in clean(errors).splitlines() if not l.startswith("  ")])
print(handler.setStream(io.StringIO()) is stream, handler.setStream(handler.stream), handler.name, handler.set_name("h"),
      logging.getHandlerByName("h") is handler, list(logging.getHandlerNames()))
a.removeHandler(handler)
a.propagate = False
abc.disabled = True
stream.truncate(0)
print(a.hasHandlers(), abc.isEnabledFor(50), logging.disable(logging.INFO), a.isEnabledFor(20), logging.disable(0))


class Odd(logging.Filter):
    def filter(self, record):
        return len(record.getMessage()) % 2


stream = io.StringIO()
handler = logging.StreamHandler(stream)
handler.addFilter(Odd())
handler.addFilter(lambda r: r.name.startswith("a") and logging.makeLogRecord({"msg": r.msg.upper(), "name": r.name}))
a.addHandler(handler)
a.info("odd")
a.info("even")
print(repr(stream.getvalue()), logging.Filter("a.b").filter(record), logging.Filter("").filter(record))
adapter = logging.LoggerAdapter(a, {"who": 1})
adapter.info("abc")
print(adapter, adapter.name, adapter.process("m", {}), logging.LoggerAdapter(a, {"who": 1}, True).process("m", {"extra": {"x": 2}}))
path = os.path.join(folder, "log")
file = logging.FileHandler(path, delay=True, encoding="utf-8")
print(clean(repr(file)), os.path.exists(path))
a.addHandler(file)
a.warning("to the file \u20ac")
file.close()
print(open(path, encoding="utf-8").read())
a.removeHandler(file)
rotating = logging.handlers.RotatingFileHandler(path, maxBytes=30, backupCount=2)
for i in range(6):
    rotating.emit(logging.makeLogRecord({"msg": f"message number {i}"}))
rotating.close()
print(sorted(os.listdir(folder)), [open(os.path.join(folder, f)).read() for f in sorted(os.listdir(folder))])
memory = logging.handlers.MemoryHandler(3, target=handler)
for text in "one", "three", "seven":
    memory.emit(logging.makeLogRecord({"msg": text, "name": "a", "levelno": 20}))
print(repr(stream.getvalue()), memory.buffer)
q = queue.SimpleQueue()
sender, listener = logging.handlers.QueueHandler(q), logging.handlers.QueueListener(q, handler)
sender.emit(logging.makeLogRecord({"msg": "queued %s!", "args": ("item",), "name": "a"}))
listener.start()
listener.stop()
print(repr(stream.getvalue()))
for make in (lambda: logging.FileHandler(folder + "/no/file"), lambda: logging.FileHandler(path, "q"),
             lambda: logging.handlers.TimedRotatingFileHandler(path, when="x", delay=True), lambda: logging.StreamHandler(5).emit(record),
             lambda: logging.Handler().emit(record), lambda: logging.NullHandler().handle(record),
             lambda: logging.Handler("x"), lambda: logging.basicConfig(stream=stream, filename="x"),
             lambda: logging.basicConfig(unknown=1), lambda: logging.basicConfig(style="x", force=True),
             lambda: logging.basicConfig(format="%(message)s", stream=stream, level="WARNING", force=True)):
    sys.stderr, old = io.StringIO(), sys.stderr
    show("make", make)
    sys.stderr = old
logging.warning("root %s", "warning")
logging.info("root info")
print(stream.getvalue().splitlines()[-1])
for config in [{"version": 1}, {}, {"version": 2}, {"version": 1, "handlers": {"h": {"class": "no.Such"}}},
               {"version": 1, "formatters": {"f": {"format": "F %(message)s"}}, "handlers": {"h": {
                   "class": "logging.StreamHandler", "formatter": "f", "stream": "ext://sys.stdout", "level": "INFO"}},
                   "loggers": {"configured": {"handlers": ["h"], "level": "DEBUG", "propagate": False}},
                   "root": {"handlers": []}, "disable_existing_loggers": False},
               {"version": 1, "loggers": {"x": {"handlers": ["missing"]}}}, {"version": 1, "root": {"level": "NOPE"}}]:
    show("dictConfig", logging.config.dictConfig, config)
logging.getLogger("configured").info("through configuration")
logging.getLogger("configured").debug("not this")
show("fileConfig", logging.config.fileConfig, folder + "/missing")
logging.captureWarnings(True)
logging.shutdown()
for f in os.listdir(folder):
    os.remove(os.path.join(folder, f))
os.rmdir(folder)
