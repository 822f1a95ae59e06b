# The functions by which C code writes marshalled values to files and reads them.
import marshal
import os

import _testcapi

NAME = "values.tmp"


def put(data):
    with open(NAME, "wb") as file:
        file.write(data)


def get():
    with open(NAME, "rb") as file:
        return file.read()


def show(call, *args):
    try:
        print(call.__name__, call(*args))
    except Exception as e:
        print(call.__name__, type(e).__name__, e)


for version in (0, 2, 5, -3, 9):
    show(_testcapi.pymarshal_write_long_to_file, 0x12345678, NAME, version)
    print(get())
    show(_testcapi.pymarshal_write_object_to_file, [1, 2, 'a', float('2.5')], NAME, version)
    print(get())
for number in (-1, 2**31, 2**63):
    show(_testcapi.pymarshal_write_long_to_file, number, NAME, 1)
    print(get())
show(_testcapi.pymarshal_write_object_to_file, 1, 3, 3)
for call in (_testcapi.pymarshal_read_short_from_file, _testcapi.pymarshal_read_long_from_file,
             _testcapi.pymarshal_read_last_object_from_file, _testcapi.pymarshal_read_object_from_file):
    for data in (b'', b'\x34\x12', b'\xff\xff\xff\xff', b'\xfe\xff\xff\x80zz', marshal.dumps((1, 'a')) + b'xx', b'?',
                 marshal.dumps('abc')[:-1]):
        put(data)
        show(call, NAME)
    show(call, 3)
    show(call, os.fsencode(NAME))
os.unlink(NAME)
