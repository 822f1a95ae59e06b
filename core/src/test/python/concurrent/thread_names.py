"""What the operating system keeps of a thread's name."""
import _thread
import threading

print(_thread._NAME_MAXLEN)
for name in ["worker", "a" * 20, "x\0y", "\xe9" * 10, "xxxxxxxxxxxxxx\u20ac", "x\udc80", "\ud800", "\U0001f40d" * 5]:
    names = []
    thread = threading.Thread(target=lambda: names.append(_thread._get_name()), name=name)
    thread.start()
    thread.join()
    print(ascii(thread.name), ascii(names))
for name in [1, b"x", None]:
    try:
        _thread.set_name(name)
    except TypeError as e:
        print(e)
