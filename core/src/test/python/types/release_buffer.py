# __release_buffer__ of built-in types (PEP 688).
import array
import pickle


def report(f, *args):
    try:
        print(repr(f(*args)))
    except BaseException as e:
        print(type(e).__name__, e)


for o in (bytearray(b"abc"), memoryview(b"abc"), array.array("b", [1]), pickle.PickleBuffer(b"x"), b"abc"):
    print(type(o).__name__, "__buffer__" in type(o).__dict__, "__release_buffer__" in type(o).__dict__)
    release = getattr(o, "__release_buffer__", None)
    if release is None:
        continue
    print(type(o).__release_buffer__.__doc__, type(o).__release_buffer__.__text_signature__)
    for args in ((), (1,), (memoryview(b"q"),), (None,), (1, 2)):
        report(release, *args)
    for m in (memoryview(o), o.__buffer__(0)):
        report(release, m)
        report(lambda: m[0])
        report(release, m)
    m = o.__buffer__(0)
    report(release, memoryview(m))
    m.release()
    report(release, m)


class Asking(bytearray):
    def __buffer__(self, flags):
        print("asked")
        return super().__buffer__(flags)


class Releasing(Asking):
    def __release_buffer__(self, view):
        print("released", view.tobytes())
        super().__release_buffer__(view)


for cls in (Asking, Releasing):
    b = cls(b"abc")
    m = memoryview(b)
    m.release()
    b.append(1)
    print(b)
