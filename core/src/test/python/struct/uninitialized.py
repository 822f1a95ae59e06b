"""A Struct before __init__, sizes of Struct objects, and offsets whose end lies beyond a 64-bit number."""
import struct


def show(cases):
    for case in cases.strip().splitlines():
        try:
            print(case, "->", repr(eval(case)))
        except Exception as e:
            print(case, "->", type(e).__name__, e)


bare = struct.Struct.__new__(struct.Struct)
show("""
bare.size
bare.format
bare.pack(1)
bare.unpack(b"")
bare.pack_into(bytearray(4), 0, 1)
bare.iter_unpack(b"")
struct.Struct("").__sizeof__() - struct.Struct("i").__sizeof__()
struct.Struct("ii").__sizeof__() - struct.Struct("i").__sizeof__()
struct.Struct("3i").__sizeof__() - struct.Struct("i").__sizeof__()
struct.Struct("i4sf").__sizeof__() - struct.Struct("i").__sizeof__()
struct.pack_into("<I", bytearray(10), 2 ** 63 - 1, 1)
struct.unpack_from("<I", b"x" * 10, 2 ** 63 - 1)
struct.unpack_from("<I", b"x" * 10, -2 ** 63)
struct.unpack_from("<I", b"x" * 10, 2 ** 63)
struct.pack_into("<I", b"ro", 0)
struct.pack_into("<I", 5, 0, 1)
struct.pack_into("<I", bytearray(4))
struct.pack_into("<I")
""")
