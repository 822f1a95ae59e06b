"""_uuid makes identifiers of version 1."""
import _uuid
import time
import uuid

made = [_uuid.generate_time_safe() for i in range(1000)]
print({(type(data).__name__, len(data), status) for data, status in made}, len({data for data, status in made}))
print(_uuid.has_uuid_generate_time_safe, _uuid.has_stable_extractable_node)
one, two = uuid.uuid1(), uuid.uuid1()
print(one.version, one.variant, one.is_safe, one.node == two.node, one.clock_seq == two.clock_seq, one.time < two.time)
print(abs(one.time - (time.time_ns() // 100 + 0x01B21DD213814000)) < 10**8)
try:
    _uuid.generate_time_safe(1)
except TypeError as e:
    print(e)
