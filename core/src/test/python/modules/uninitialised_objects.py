# test: isolated
"""Library classes called wrongly, and their objects whose __init__ never ran: what each public method says."""
import asyncio
import inspect
import logging
import logging.handlers
import queue
import re
import sys
import threading
import warnings

warnings.simplefilter("ignore")
sys.unraisablehook = lambda told: None  # what __del__ says of them
logging.raiseExceptions = False
# Those written in C word their refusal differently where Krait has their Python code; they are compared elsewhere
LEFT_OUT = {asyncio.Future, asyncio.Task, threading.Lock, threading.RLock, queue.SimpleQueue, threading.local}
SKIPPED = {"run_forever", "time", "start_tls"}


def classes(module):
    for name in sorted(getattr(module, "__all__", None) or dir(module)):
        kind = vars(module).get(name)
        if (isinstance(kind, type) and kind not in LEFT_OUT and not issubclass(kind, (BaseException, tuple))
                and kind.__module__.split(".")[0] == module.__name__ and not name.startswith("_")):
            yield name, kind


def finish(value):
    if inspect.iscoroutine(value):
        try:
            value.send(None)
        except StopIteration as e:
            return e.value
        finally:
            value.close()
    return value


def shown(text):
    return re.sub(r"0x[0-9a-f]+|\d{6,}", "#", text)[:200]


def tell(name, method):
    parameters = inspect.signature(method).parameters.values()
    args = [None for each in parameters if each.default is each.empty and each.kind in (each.POSITIONAL_ONLY, each.POSITIONAL_OR_KEYWORD)]
    keywords = {each.name: None for each in parameters if each.default is each.empty and each.kind == each.KEYWORD_ONLY}
    for what, some in ("", keywords), (" nonsense", keywords | {"nonsense": 1}):
        try:
            result = shown(repr(finish(method(*args, **some))))
        except BaseException as e:
            result = shown(f"{type(e).__name__}: {e}")
        print(f"{name}({len(args)}{what})", result)


for module in asyncio, threading, queue, logging:
    for name, kind in classes(module):
        print("==", name)
        for args, keywords in ((None,) * 12, {}), ((), {"nonsense": 1}):
            try:
                print(type(kind(*args, **keywords)).__name__)
            except Exception as e:
                print(type(e).__name__, shown(str(e)))
        for attribute in sorted(dir(kind)):
            if attribute.startswith("_") or attribute in SKIPPED:
                continue
            one = kind.__new__(kind)
            try:
                method = getattr(one, attribute)
            except (AttributeError, AssertionError) as e:
                print(attribute, type(e).__name__, shown(str(e)))
                continue
            if inspect.ismethod(method):
                tell(attribute, method)
