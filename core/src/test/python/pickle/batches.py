# Containers go in batches of a thousand.
import pickle


class Items(list):
    pass


class Entries(dict):
    pass


for n in (0, 1, 2, 999, 1000, 1001, 1002, 2000, 2001):
    for o in (list(range(n)), dict.fromkeys(range(n)), set(range(n)), frozenset(range(n)), Items(range(n)),
              Entries.fromkeys(range(n)), tuple(range(n))):
        for protocol in (0, 1, 2, 4):
            data = pickle.dumps(o, protocol)
            print(n, type(o).__name__, protocol, len(data), data[-20:], hash(data) == hash(data),
                  pickle.loads(data) == o)
