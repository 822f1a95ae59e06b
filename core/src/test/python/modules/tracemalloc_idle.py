# tracemalloc while it traces nothing.
import tracemalloc

print(tracemalloc.is_tracing(), tracemalloc.get_traced_memory(), tracemalloc.get_tracemalloc_memory())
print(tracemalloc.get_traceback_limit(), tracemalloc.get_object_traceback([]))
print(tracemalloc.clear_traces(), tracemalloc.reset_peak(), tracemalloc.stop())
for call, arguments in ((tracemalloc.take_snapshot, ()), (tracemalloc.start, (0,)), (tracemalloc.start, (-1,)),
                        (tracemalloc.start, (70000,)), (tracemalloc.start, ("a",)), (tracemalloc.start, (1, 2)),
                        (tracemalloc.is_tracing, (1,)), (tracemalloc.get_object_traceback, ())):
    try:
        print(call(*arguments))
    except Exception as e:
        print(type(e).__name__, e)
