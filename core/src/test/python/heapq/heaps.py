"""heapq, min and max: results, order of comparisons, wrong arguments, changes while comparing."""
import builtins
import re
import _heapq
import heapq
import random


def print(*values, end="\n"):
    """Without addresses, which differ from run to run."""
    builtins.print(re.sub("0x[0-9a-f]+", "0x", " ".join(map(str, values))), end=end)


random.seed(3)
log = []


class N:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        log.append((self.n, other.n))
        return self.n < other.n

    def __repr__(self):
        return f"N{self.n}"


for n in (0, 1, 2, 3, 7, 8, 20, 100):
    for suffix in ("", "_max"):
        heapify = getattr(heapq, "heapify" + suffix)
        push = getattr(heapq, "heappush" + suffix)
        pop = getattr(heapq, "heappop" + suffix)
        replace = getattr(heapq, "heapreplace" + suffix)
        pushpop = getattr(heapq, "heappushpop" + suffix)
        values = [N(random.randrange(n)) for _ in range(n)]
        log.clear()
        heap = values[:]
        heapify(heap)
        print(n, suffix, heap, len(log), hash(tuple(log)))
        log.clear()
        pushed = []
        for v in values:
            push(pushed, v)
        print(pushed[:20], len(log), hash(tuple(log)))
        log.clear()
        out = [pushpop(heap, N(k)) for k in range(0, n, 3)] + ([replace(heap, N(k)) for k in range(0, n, 5)] if n else [])
        while heap:
            out.append(pop(heap))
        print(out[:30], len(log), hash(tuple(log)))


def show(label, f, *args):
    try:
        print(label, args, f(*args))
    except Exception as e:
        print(label, args, type(e).__name__, e)


for name in ("heapify", "heappop", "heappush", "heapreplace", "heappushpop"):
    for suffix in ("", "_max"):
        f = getattr(_heapq, name + suffix)
        for args in ((), (1,), ([],), ((),), ([], 1), ([3, 1, 2],), ([3, 1, 2], 5), ("ab", 1), ([1], 2, 3), (None, 1),
                     ([1, "a"],), ([1, "a"], 2), (["a"], 2)):
            show(name + suffix, f, *[list(a) if isinstance(a, list) else a for a in args])


class Evil:
    def __init__(self, heap, act):
        self.heap = heap
        self.act = act

    def __lt__(self, other):
        self.act(self.heap)
        return True


for name, act in (("clear", lambda h: h.clear()), ("append", lambda h: h.append(1))):
    for f in ("heappush", "heappop", "heapify", "heapreplace", "heappushpop"):
        heap = []
        heap.extend(Evil(heap, act) for _ in range(5))
        args = (heap,) if f in ("heappop", "heapify") else (heap, Evil(heap, act))
        try:
            getattr(_heapq, f)(*args)
            print(f, name, "done")
        except Exception as e:
            print(f, name, type(e).__name__, e)
print(heapq.nlargest(3, [4, 1, 7, 3]), heapq.nsmallest(2, "hello"), list(heapq.merge([1, 4], [2, 3], reverse=False)))
print(heapq.nsmallest(2, [4, 1, 7], key=lambda x: -x), heapq.nlargest(1, []), list(heapq.merge("ac", "bd", key=str.upper)))
