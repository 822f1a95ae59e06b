"""Prints what a call or an awaitable gives or raises, without addresses, ports, descriptors and line numbers."""
import re


def clean(value):
    text = value if isinstance(value, str) else repr(value)
    text = re.sub(r"0x[0-9a-f]+", "#", text)
    text = re.sub(r"/[^ ']*/(?=\w+\.py)", "", re.sub(r"\.py:\d+", ".py:N", text))
    text = re.sub(r"\bfd=\d+", "fd=N", re.sub(r"('127\.0\.0\.1', )\d+", r"\1PORT", text))
    text = re.sub(r"\bTask\.(task_|__)wakeup\(\)", "wakeup()", text)  # asyncio's C code and its Python code
    return re.sub(r"\bpid=\d+|<Process \d+", lambda found: found[0].rstrip("0123456789") + "N", text)


def failed(what, e):
    print(f"{what}: {type(e).__name__}: {clean(str(e))}")
    if isinstance(e, BaseExceptionGroup):
        print("   ", clean(repr(e.exceptions)))


def call(what, function, *args, **keywords):
    try:
        print(what, "=", clean(function(*args, **keywords)))
    except BaseException as e:
        failed(what, e)


async def show(what, awaitable):
    try:
        print(what, "=", clean(await awaitable))
    except BaseException as e:
        failed(what, e)
