"""uuid: identifiers from text, bytes, numbers, names, times and chance."""
import copy
import pickle
import uuid
from uuid import UUID, SafeUUID

from _calls import counts, show, vary

TEXT = "12345678-1234-5678-9234-567812345678"
one = UUID(TEXT)
for args, keywords in (((TEXT,), {}), (("{" + TEXT + "}",), {}), (("urn:uuid:" + TEXT,), {}),
                       ((TEXT.replace("-", ""),), {}),
                       ((TEXT.upper(),), {}), (("",), {}), (("x" * 32,), {}), ((TEXT + "0",), {}), ((TEXT[:-1],), {}),
                       ((), {}),
                       ((5,), {}), ((None,), {}), ((b"x" * 16,), {}), ((), {"bytes": bytes(range(16))}),
                       ((), {"bytes": b"short"}), ((), {"bytes": "x" * 16}), ((), {"bytes": bytearray(16)}),
                       ((), {"bytes_le": bytes(range(16))}), ((), {"bytes_le": b"x"}), ((), {"bytes_le": 5}),
                       ((), {"fields": (1, 2, 3, 4, 5, 6)}), ((), {"fields": (1, 2, 3)}),
                       ((), {"fields": (2**32, 2, 3, 4, 5, 6)}),
                       ((), {"fields": (1, 2**16, 3, 4, 5, 6)}), ((), {"fields": (1, 2, -1, 4, 5, 6)}),
                       ((), {"fields": (1, 2, 3, 256, 5, 6)}), ((), {"fields": (1, 2, 3, 4, 256, 6)}),
                       ((), {"fields": (1, 2, 3, 4, 5, 2**48)}), ((), {"fields": "abcdef"}), ((), {"fields": 5}),
                       ((), {"int": 0}), ((), {"int": 2**128 - 1}), ((), {"int": 2**128}), ((), {"int": -1}),
                       ((), {"int": "5"}), ((), {"int": 2.5}), ((TEXT,), {"int": 5}), ((TEXT,), {"version": 4}),
                       ((TEXT,), {"version": 8}), ((TEXT,), {"version": 0}), ((TEXT,), {"version": 9}),
                       ((TEXT,), {"version": "x"}), ((TEXT,), {"is_safe": SafeUUID.safe}), ((TEXT,), {"is_safe": 5}),
                       ((TEXT,), {"nonsense": 1}), ((TEXT, None, None, None, None, None, 1), {})):
    show(UUID, *args, **keywords)

names = ("bytes bytes_le fields time_low time_mid time_hi_version clock_seq_hi_variant clock_seq_low time clock_seq "
         "node hex urn variant version is_safe int").split()
for value in (one, UUID(int=0), UUID(int=2**128 - 1), UUID("1ef21d2f-1207-6660-8c4f-419efbd44d48"),
              UUID("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"), UUID("c232ab00-9414-11ec-b3c8-9f6bdeced846")):
    for name in names:
        show(getattr, value, name)
    print(str(value), int(value), hash(value) == hash(int(value)))
for name in "version", "nonsense":
    show(setattr, one, name, 5)
    show(delattr, one, name)
two = UUID(int=one.int + 1)
for text in ("one < two", "one == UUID(str(one))", "one != two", "one >= two", "one == 5", "one < 5", "one == str(one)",
             "sorted([two, one])[0] is one", "{one: 1}[UUID(TEXT)]", "copy.copy(one)", "copy.deepcopy(one) == one",
             "pickle.loads(pickle.dumps(one))", "one.__getstate__()", "one.__slots__", "[one] == [UUID(TEXT)]",
             "one + 1",
             "f'{one}'", "f'{one:>40}'", "bytes(one)"):
    try:
        print(text, "->", eval(text))
    except Exception as e:
        print(text, "!!", type(e).__name__, e)
print(list(SafeUUID), SafeUUID(0), SafeUUID["unsafe"], SafeUUID(-1).value)
show(SafeUUID, 7)
show(SafeUUID, "safe")
print(uuid.NAMESPACE_DNS, uuid.NAMESPACE_URL, uuid.NAMESPACE_OID, uuid.NAMESPACE_X500, uuid.NIL, uuid.MAX)
print(uuid.RESERVED_NCS, uuid.RFC_4122, uuid.RESERVED_MICROSOFT, uuid.RESERVED_FUTURE)

print("== made of names")
for make in uuid.uuid3, uuid.uuid5:
    for name in "python.org", "", "ä€😀", b"python.org", bytearray(b"x"), "\ud800", 5, None:
        show(make, uuid.NAMESPACE_DNS, name)
    vary(make, uuid.NAMESPACE_DNS, "x")
print("== of times and chance")
for make in uuid.uuid1, uuid.uuid6:
    value = make(node=0x123456789ABC, clock_seq=0x1234)
    print(value.version, value.variant, hex(value.node), hex(value.clock_seq), str(value)[-17:])
    value = make(2**48 - 1, 0)
    print(value.version, hex(value.node), value.clock_seq, make(1, 2) < make(1, 2) or make is uuid.uuid1)
    print(make().version, make(5).node, make(clock_seq=7).clock_seq)
    for wrong in ("x", 1), (1, "x"), (1, 2.5), (2.5, 1), ([], 1), (1, []):
        show(make, *wrong)
    show(make, 1, 2, 3)
    show(make, nonsense=1)
first, second = uuid.uuid7(), uuid.uuid7()
print(first.version, first.variant, first < second, uuid.uuid4().version, uuid.uuid4() != uuid.uuid4())
for make in uuid.uuid4, uuid.uuid7:
    show(make, 1)
    show(make, nonsense=1)
for args in (1, 2, 3), (2**48 - 1, 2**12 - 1, 2**62 - 1), (2**48, 2**12, 2**62), (-1, 1, 1), (0, 0, 0):
    show(uuid.uuid8, *args)
    show(uuid.uuid8, a=args[0], b=args[1], c=args[2])
show(uuid.uuid8, "x", 1, 1)
show(uuid.uuid8, 1, 2.5, 1)
show(uuid.uuid8, 1, 1, [])
show(uuid.uuid8, 1, 2, 3, 4)
print(uuid.uuid8().version, uuid.uuid8(a=5).version, uuid.getnode() == uuid.getnode(), 0 <= uuid.getnode() < 2**48)
counts(lambda *args, **keywords: uuid.getnode(*args, **keywords) > 0)
del one.int
for broken in lambda: one.int, lambda: repr(one), lambda: one.hex, lambda: one == two, lambda: delattr(one, "int"):
    show(broken)
