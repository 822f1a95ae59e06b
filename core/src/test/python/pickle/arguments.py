# Wrong and unusual arguments of all functions and methods.
import io
import pickle


def report(f, *args, **keywords):
    try:
        result = repr(f(*args, **keywords))
        print(result if len(result) < 60 else result[:40])
    except BaseException as e:
        print(type(e).__name__, e)


def shown(args):
    return [type(a).__name__ if not isinstance(a, (int, str, bytes)) else a for a in args]


p = pickle.Pickler(io.BytesIO())
calls = [((), {}), ((1,), {}), ((1, 2), {}), ((1, 2, 3), {}), ((1, 2, 3, 4), {}), ((1, 2, 3, 4, 5), {}), ((),
        {"obj": 1}),
         ((1,), {"x": 1}), ((io.BytesIO(),), {"protocol": 2, "x": 1}), ((io.BytesIO(),), {"file": 2}),
         ((io.BytesIO(), 2), {"protocol": 1}), ((io.BytesIO(),), {"protocol": 6}), ((io.BytesIO(),), {"protocol": "1"}),
         ((), {"file": io.BytesIO(), "protocol": 2, "fix_imports": 0, "buffer_callback": None})]
for method in (p.dump, p.clear_memo, p.persistent_id, p.__sizeof__, p.__init__, pickle.Pickler, p.memo.clear,
               p.memo.copy,
               p.memo.__reduce__):
    for args, keywords in calls:
        print(method.__name__, shown(args), [*keywords], end=" ")
        report(method, *args, **keywords)
u = pickle.Unpickler(io.BytesIO(b"N."))
calls = [((), {}), ((1,), {}), ((1, 2), {}), ((1, 2, 3), {}), ((), {"pid": 1}), ((), {"module_name": 1,
        "global_name": 2}),
         ((1,), {"x": 1}), ((io.BytesIO(),), {"encoding": 2, "x": 1}), ((io.BytesIO(),), {"file": 2}),
         ((io.BytesIO(), True), {}), ((io.BytesIO(),), {"errors": None}), ((io.BytesIO(),), {"encoding": b""}),
         ((io.BytesIO(),), {"errors": "a\0b"}), ((io.BytesIO(),), {"encoding": "\ud800"}),
         ((), {"file": io.BytesIO(), "encoding": "x", "fix_imports": 0, "errors": "x", "buffers": None})]
for method in (u.load, u.find_class, u.persistent_load, u.__sizeof__, u.__init__, pickle.Unpickler, u.memo.clear,
               u.memo.copy, u.memo.__reduce__):
    for args, keywords in calls:
        print(method.__name__, shown(args), [*keywords], end=" ")
        report(method, *args, **keywords)
calls = [((), {}), ((1,), {}), ((1, 2), {}), ((1, 2, 3), {}), ((1, 2, 3, 4), {}), ((), {"obj": 1}),
         ((), {"obj": 1, "file": io.BytesIO()}), ((), {"data": b"N."}), ((b"N.",), {"data": 1}), ((b"N.",), {"x": 1}),
         ((b"N.",), {"encoding": 1}), ((b"N.",), {"errors": 1}), ((b"N.",), {"fix_imports": []}),
         ((b"N.",), {"buffers": 1}), ((io.BytesIO(b"N."),), {"encoding": 1}), ((io.BytesIO(b"N."),), {"encodng": 1}),
         ((1,), {"protocl": 1}), ((1,), {"protocol": "x"}), ((1,), {"protocol": 6}), ((1,), {"protocol": -7}),
         ((1,), {"protocol": True}), ((1,), {"protocol": 2.0}), ((1,), {"protocol": None}), ((1,),
                 {"buffer_callback": 5}),
         ((1,), {"buffer_callback": 5, "protocol": 4}), ((1, io.StringIO()), {}), ((1, io.BytesIO()),
                 {"protocol": 2**70}),
         (("x",), {}), ((bytearray(b"N."),), {}), ((memoryview(b"N."),), {}), ((memoryview(b"Nx.x")[::2],), {}),
         ((1,), {"fix_imports": None}), ((int,), {"protocol": 2, "fix_imports": False}), ((int,), {"protocol": 2})]
for function in (pickle.dump, pickle.dumps, pickle.load, pickle.loads):
    for args, keywords in calls:
        print(function.__name__, shown(args), [*keywords], end=" ")
        report(function, *args, **keywords)
for o in (pickle.dump, pickle.dumps, pickle.load, pickle.loads, pickle.Pickler, pickle.Unpickler, pickle.Pickler.dump,
          pickle.Unpickler.find_class, pickle.PickleBuffer, pickle.Pickler.persistent_id, pickle.PickleBuffer.raw):
    print(o.__name__, o.__text_signature__, repr(o.__doc__))
for cls in (pickle.PickleError, pickle.PicklingError, pickle.UnpicklingError, pickle.Pickler, pickle.Unpickler,
            type(p.memo), type(u.memo), pickle.PickleBuffer):
    print(cls, cls.__mro__, cls.__module__, cls.__qualname__, cls.__doc__ is None)
    report(setattr, cls, "attribute", 1)
    report(type, "Sub", (cls,), {})
