# test: isolated
"""logging: handlers, formatters and filters by themselves, with ordinary and wrong arguments."""
import io
import logging
import os
import re
import shutil
import sys
import tempfile
import time
import warnings

folder = tempfile.mkdtemp()


def clean(value):
    text = (value if isinstance(value, str) else repr(value)).replace(folder, "FOLDER")
    return re.sub(r"0x[0-9a-f]+", "#", text)


def call(what, function, *args, **keywords):
    errors, sys.stderr = sys.stderr, io.StringIO()
    try:
        print(what, "=", clean(function(*args, **keywords)))
    except Exception as e:
        print(f"{what}: {type(e).__name__}: {clean(str(e))}")
    finally:
        text, sys.stderr = sys.stderr.getvalue(), errors
    if text:
        print("    stderr:", [line for line in clean(text).splitlines() if not line.startswith(" ")])


record = logging.makeLogRecord({"msg": "hello %s", "args": ("x",), "levelname": "INFO", "levelno": 20, "name": "n",
                                "created": 1700000000.25, "msecs": 250.0})
broken = logging.makeLogRecord({"msg": "hello %d", "args": ("x",), "levelname": "INFO", "levelno": 20, "name": "n"})

print("== formatters")
os.environ["TZ"] = "UTC"
time.tzset()
formatter = logging.Formatter("%(asctime)s %(message)s")
print(formatter.format(record), formatter.usesTime(), logging.Formatter().usesTime(), formatter.formatMessage(record),
      formatter.formatTime(record), formatter.formatTime(record, "%Y"), formatter.formatStack("a stack"),
      formatter.formatException((ValueError, ValueError("v"), None)))
for args in [(5,), (None, 5), ("%(message)s", None, "x"), ("%(message)s", None, "%", False), ("{message}", None, "{"),
             ("$message", None, "$"), ("no field",), ("%(message)", None), ("%(message)d",), (b"%(message)s",)]:
    call(f"Formatter {args}", lambda: logging.Formatter(*args).format(record))
call("unknown", logging.Formatter, nonsense=1)
for name in "format", "formatMessage", "formatTime", "formatException":
    for bad in (5, None):
        call(f"{name} {bad!r}", getattr(formatter, name), bad)
    call(name, getattr(formatter, name))
for bad in 5, None, [1], "text":
    call(f"formatStack {bad!r}", formatter.formatStack, bad)
call("usesTime", formatter.usesTime, 1)
call("broken", formatter.format, broken)
call("datefmt", logging.Formatter("%(asctime)s", 5).format, record)
call("converter", formatter.converter, "x")
formatter.converter = time.localtime
formatter.default_msec_format = None
print(formatter.formatTime(record))
with_error = logging.makeLogRecord({"msg": "m", "exc_info": (ValueError, ValueError("v"), None), "stack_info": "the stack"})
print(repr(logging.Formatter().format(with_error)), with_error.exc_text)
for style in logging.PercentStyle, logging.StrFormatStyle, logging.StringTemplateStyle:
    one = style(style.default_format)
    print(style.__name__, one.format(record), one.usesTime(), one.validate())
    for bad in "none", "%(x", "{", "$", "{message!r}", "${", "%(message)z", "{0}", "{a.b}":
        call(f"{style.__name__} {bad!r}", style(bad).validate)
        call(f"{style.__name__} {bad!r}", style(bad).format, record)
    call("of 5", lambda: style(5).validate())
    call("defaults", lambda: style("x", defaults={"a": 1}).format(record))
buffering = logging.BufferingFormatter(logging.Formatter("%(message)s;"))
print(buffering.format([record, record]), repr(buffering.formatHeader([])), repr(buffering.formatFooter([])), repr(buffering.format([])))
for bad in 5, None, [5]:
    call(f"buffering {bad!r}", buffering.format, bad)
call("formatHeader", buffering.formatHeader)
call("formatFooter", buffering.formatFooter)
call("of 5", lambda: logging.BufferingFormatter(5).format([record]))

print("== filters")
for name in "", "n", "n.x", "m":
    print(repr(name), logging.Filter(name).filter(record))
for bad in 5, None:
    call(f"Filter {bad!r}", logging.Filter, bad)
    call(f"filter {bad!r}", logging.Filter("n").filter, bad)
filterer = logging.Filterer()
filterer.addFilter(logging.Filter("n"))
filterer.addFilter(lambda record: record.levelno > 10)
print(filterer.filter(record) is record, filterer.removeFilter(5), filterer.addFilter(lambda record: False), filterer.filter(record))
call("Filterer", logging.Filterer, 1)
call("filter 5", filterer.filter, 5)
filterer.addFilter(None)
call("a filter of None", logging.Filterer().addFilter, None)

print("== handlers")
stream = io.StringIO()
for handler in logging.Handler(), logging.NullHandler(), logging.StreamHandler(stream):
    print(clean(handler), handler.get_name(), handler.name, handler.level, handler.formatter)
    handler.set_name("named")
    print(clean(handler), handler.get_name(), logging.getHandlerByName("named") is handler, handler.set_name(None),
          logging.getHandlerByName("named"), handler.acquire(), handler.release(), handler.flush(), handler.createLock())
    for level in 30, "ERROR", "nonsense", None, 1.5:
        call(f"setLevel {level!r}", handler.setLevel, level)
        print("   ", handler.level)
    handler.setLevel(0)
    call("format", handler.format, record)
    call("format", handler.format, broken)
    call("format 5", handler.format, 5)
    call("setFormatter", handler.setFormatter, 5)
    call("format with 5", handler.format, record)
    handler.setFormatter(None)
    for bad in record, broken, 5, None:
        call("emit", handler.emit, bad)
        call("handle", handler.handle, bad)
        call("handleError", handler.handleError, bad)
    call("set_name", handler.set_name, [])
    call("get_name", handler.get_name, 1)
    call("close", handler.close)
    call("close", handler.close)
    if handler.lock:
        call("release", handler.release)
    call("acquire", handler.acquire, 5)
    for name in "emit", "handle", "format", "setLevel", "setFormatter", "set_name", "handleError":
        call(name, getattr(handler, name))
for bad in "nonsense", None, 1.5:
    call(f"Handler {bad!r}", logging.Handler, bad)
print(repr(stream.getvalue()))
handler = logging.StreamHandler(stream)
print(handler.setStream(stream), handler.setStream(other := io.StringIO()) is stream, handler.stream is other)
call("setStream 5", handler.setStream, 5)
call("emit to 5", handler.emit, record)
call("setStream", handler.setStream)
call("flush 5", lambda: logging.StreamHandler(5).flush())
call("terminator", lambda: (setattr(handler, "terminator", "!"), handler.setStream(other), handler.emit(record), other.getvalue())[-1])
logging.raiseExceptions = False
call("nothing told", handler.emit, broken)
logging.raiseExceptions = True

print("== files")
path = os.path.join(folder, "log")
for args, keywords in [((path,), {}), ((path, "w"), {}), ((path, "a", "ascii"), {}), ((path, "a", "ascii", False, "strict"), {}),
                       ((path, "a", None, True), {}), ((5,), {}), ((path, "z"), {}), ((path, "a", "nonsense"), {}),
                       ((path,), {"nonsense": 1}), ((folder,), {}), ((), {}), ((None,), {})]:
    try:
        handler = logging.FileHandler(*args, **keywords)
    except Exception as e:
        print("FileHandler", clean(repr(args)), type(e).__name__, clean(str(e)))
        continue
    print("FileHandler", clean(repr(args)), clean(handler), handler.mode, handler.encoding, handler.errors, handler.delay,
          handler.stream is None)
    call("emit", handler.emit, record)
    call("emit", handler.emit, logging.makeLogRecord({"msg": "\u20ac", "levelno": 20}))
    call("emit 5", handler.emit, 5)
    handler.close()
    handler.close()
    call("emit closed", handler.emit, record)
    with open(path, "rb") as file:
        print("   ", file.read())
    if not handler._closed or handler.stream:
        handler.close()
    os.remove(path)

print("== configuration")
for keywords in [dict(level="nonsense"), dict(format=5), dict(style="x"), dict(handlers=5), dict(handlers=[5]), dict(stream=5, filename="x"),
                 dict(handlers=[], stream=stream), dict(filename=folder), dict(filemode="z", filename=path), dict(nonsense=1)]:
    logging.root.handlers.clear()
    call(f"basicConfig {clean(repr(keywords)) if 'stream' not in keywords else sorted(keywords)}", logging.basicConfig, **keywords)
logging.root.handlers.clear()
call("basicConfig", logging.basicConfig, 5)
stream = io.StringIO()
logging.basicConfig(stream=stream, format="{levelname} {message}", style="{", level="DEBUG", datefmt="%Y")
logging.debug("one")
logging.basicConfig(stream=stream, format="not this")
logging.captureWarnings(True)
warnings.warn("captured")
logging.captureWarnings(False)
logging.captureWarnings(False)
call("captureWarnings", logging.captureWarnings)
print(stream.getvalue().splitlines()[0], "UserWarning: captured" in stream.getvalue())
call("shutdown", logging.shutdown, [])
call("shutdown", logging.shutdown, [lambda: None])
call("shutdown", logging.shutdown, [5])
call("shutdown", logging.shutdown, 5)
logging.root.handlers.clear()
shutil.rmtree(folder)
