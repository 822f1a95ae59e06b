# test: isolated
"""logging: the functions of the module, loggers, adapters and records, each with ordinary and wrong arguments."""
import io
import logging
import sys
import warnings

logging.Formatter.default_msec_format = None
out = io.StringIO()
logging.basicConfig(stream=out, format="%(levelname)s|%(name)s|%(funcName)s|%(message)s", level=logging.DEBUG)


def written():
    text = out.getvalue()
    out.seek(0)
    out.truncate()
    return [line for line in text.splitlines() if not line.startswith((" ", "Stack"))]


def call(what, function, *args, **keywords):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            print(what, "=", repr(function(*args, **keywords)), *written())
        except Exception as e:
            print(f"{what}: {type(e).__name__}: {e}", *written())
    for each in caught:
        print("   ", each.category.__name__, each.message)


logger = logging.getLogger("calls")
adapter = logging.LoggerAdapter(logger, {"who": 1})
for target in logging, logger, adapter:
    print("==", getattr(target, "__name__", type(target).__name__))
    for name in "debug", "info", "warning", "warn", "error", "critical", "fatal", "exception":
        function = getattr(target, name, None)
        if function is None:
            print(name, "missing")
            continue
        call(name, function, "text %s %d", "a", 1)
        call(name, function, "%(a)s", {"a": 1})
        call(name, function, 5)
        call(name, function)
        call(name, function, "text", extra={"name": 1})
        call(name, function, "text", extra=5)
        call(name, function, "text", nonsense=5)
        call(name, function, "text", exc_info=ValueError("given"))
        call(name, function, "text", exc_info=True, stack_info=True)
        call(name, function, "text", stacklevel=2)
        call(name, function, "text", stacklevel="x")
    for level in 10, 35, 0, -5, "INFO", None, 1.5, True:
        call(f"log {level!r}", target.log, level, "text")
    call("log", target.log, 10)
    call("log", target.log)

print("== levels")
for target in logger, adapter:
    for level in logging.WARNING, "ERROR", 15, "NOTSET", "nonsense", None, 1.5, b"INFO":
        call(f"setLevel {level!r}", target.setLevel, level)
        print("   ", target.getEffectiveLevel(), target.isEnabledFor(20))
    for level in 5, "x", None:
        call(f"isEnabledFor {level!r}", target.isEnabledFor, level)
    print(target.hasHandlers(), target.name)
    call("hasHandlers", target.hasHandlers, 1)
    call("getEffectiveLevel", target.getEffectiveLevel, 1)
logger.setLevel(logging.NOTSET)
call("disable", logging.disable, "WARNING")
call("disabled", logger.warning, "not this")
call("disable", logging.disable, "nonsense")
call("disable", logging.disable, None)
call("disable", logging.disable)
logging.disable(logging.NOTSET)
for args in [(35, "BETWEEN"), (36,), ("x", 5), ([], "list"), (37, None)]:
    call(f"addLevelName {args}", logging.addLevelName, *args)
for level in 35, 36, "BETWEEN", 1.5, None, [], "x":
    call(f"getLevelName {level!r}", logging.getLevelName, level)
call("getLevelNamesMapping", lambda: sorted(logging.getLevelNamesMapping().items(), key=str)[:3])
call("getLevelNamesMapping", logging.getLevelNamesMapping, 1)

print("== loggers")
child = logger.getChild("child")
print(child, child.parent, child.level, sorted(each.name for each in logger.getChildren()), logger.manager is logging.Logger.manager)
for bad in None, 5, b"x", []:
    call(f"getChild {bad!r}", logger.getChild, bad)
    call(f"getLogger {bad!r}", logging.getLogger, bad)
    call(f"Logger {bad!r}", logging.Logger, "x", bad)
call("Logger", logging.Logger)
call("handle", logger.handle, 5)
call("handle", logger.handle, logging.makeLogRecord({"msg": "by hand", "levelname": "L", "name": "n"}))
call("callHandlers", logger.callHandlers, 5)
call("callHandlers", logger.callHandlers, logging.makeLogRecord({"msg": "called", "levelno": 50}))
call("findCaller", lambda: logger.findCaller()[2:])
call("findCaller", lambda: logger.findCaller(True, 2)[2])
call("findCaller", logger.findCaller, "x", "y")
call("makeRecord", lambda: logger.makeRecord("n", 10, "f", 1, "m %s", (1,), None, "func", {"own": 2}).own)
call("makeRecord", logger.makeRecord, "n", 10, "f", 1, "m", (), None, "func", {"message": 2})
call("makeRecord", logger.makeRecord, "n", 10)
for bad in 5, None, "handler":
    call(f"addHandler {bad!r}", logging.Logger("own").addHandler, bad)
    call(f"removeHandler {bad!r}", logger.removeHandler, bad)
    call(f"addFilter {bad!r}", logging.Logger("own").addFilter, bad)
    call(f"removeFilter {bad!r}", logger.removeFilter, bad)
    call(f"filtered by {bad!r}", lambda: (lambda own: (own.addFilter(bad), own.filter(logging.makeLogRecord({}))))(logging.Logger("own")))
own = logging.Logger("own")
own.addHandler(5)
call("a handler of 5", own.warning, "text")
call("getHandlerByName", logging.getHandlerByName, [])
call("getHandlerByName", logging.getHandlerByName, "nothing")
call("getHandlerNames", logging.getHandlerNames, 1)

print("== factories and classes")


class Own(logging.Logger):
    pass


class Record(logging.LogRecord):
    def getMessage(self):
        return super().getMessage().upper()


call("getLoggerClass", logging.getLoggerClass)
call("setLoggerClass", logging.setLoggerClass, Own)
print(type(logging.getLogger("of the own class")).__name__, logging.getLoggerClass().__name__)
call("setLoggerClass", logging.setLoggerClass, int)
call("setLoggerClass", logging.setLoggerClass, 5)
call("setLoggerClass", logging.setLoggerClass, logging.Logger)
call("getLogRecordFactory", logging.getLogRecordFactory)
call("setLogRecordFactory", logging.setLogRecordFactory, Record)
call("own record", logger.error, "shouts %s", "loud")
call("setLogRecordFactory", logging.setLogRecordFactory, 5)
call("no factory", logger.error, "text")
logging.setLogRecordFactory(logging.LogRecord)
call("setLogRecordFactory", logging.setLogRecordFactory)
call("LogRecord", logging.LogRecord, "n")
call("LogRecord", lambda: logging.LogRecord("n", "level", 5, "x", 5, (), None).getMessage())
call("LogRecord", lambda: logging.LogRecord("n", 10, None, 1, "m", (), None).pathname)
call("getMessage", logging.LogRecord("n", 10, "p", 1, "%d", ("x",), None).getMessage)
call("makeLogRecord", logging.makeLogRecord, 5)
call("makeLogRecord", lambda: logging.makeLogRecord({"a": 1}).a)
manager = logging.Manager(logging.RootLogger(10))
print(manager.getLogger("a.b"), manager.getLogger("a"), manager.disable)
call("manager", manager.getLogger, 5)
call("manager", manager.setLoggerClass, int)
call("manager", setattr, manager, "disable", "nonsense")
call("adapter", logging.LoggerAdapter)
call("adapter of 5", lambda: logging.LoggerAdapter(5, {}).info("x"))
call("adapter merges", lambda: logging.LoggerAdapter(logger, {"a": 1}, merge_extra=True).process("m", {"extra": {"b": 2}}))
call("adapter of no extra", lambda: logging.LoggerAdapter(logger).process("m", {"extra": 3}))
call("adapter", lambda: logging.LoggerAdapter(logger, 5, merge_extra=True).process("m", {"extra": {"b": 2}}))
call("adapter", adapter.process, "m", 5)
sys.stdout.flush()
