"""queue.SimpleQueue: every method with ordinary and wrong arguments, and from a second thread."""
import _queue
import threading

q = _queue.SimpleQueue()


def show(cases):
    for case in cases.strip().splitlines():
        try:
            print(case, "->", repr(eval(case)))
        except Exception as e:
            print(case, "->", type(e).__name__, e)


show("""
q.empty()
q.qsize()
q.put(1)
q.put(2, False, -5)
q.put(3, block='x', timeout='y')
q.put_nowait(4)
q.put_nowait(item=5)
q.put()
q.put_nowait()
q.put(1, 2, 3, 4)
q.put(x=1)
q.qsize()
q.get()
q.get(False)
q.get(block=False, timeout='x')
q.get(True, -1)
q.get(True, 'a')
q.get(True, 1e30)
q.get(timeout=0.1)
q.get_nowait()
q.get_nowait(1)
q.get(True, 0.01)
q.get(True, 0)
q.get(1, 2, 3)
q.get(z=1)
q.empty()
q.get(False)
q.get_nowait()
_queue.SimpleQueue(1)
_queue.SimpleQueue(x=1)
_queue.SimpleQueue[int]
_queue.SimpleQueue.__flags__ & 0x500
_queue.Empty.__mro__
_queue.Empty.__module__
_queue.Empty('a', 1)
sorted(vars(_queue.SimpleQueue))
_queue.SimpleQueue.__text_signature__
q.empty(1)
q.put((_ for _ in ()))
type('Q', (_queue.SimpleQueue,), {})().qsize()
""")


def consumer(out):
    while (item := q.get()) is not None:
        out.append(item)


received = []
thread = threading.Thread(target=consumer, args=(received,))
thread.start()
for i in range(1000):
    q.put(i)
q.put(None)
thread.join()
print(received == list(range(1000)), q.empty())
