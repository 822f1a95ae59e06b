# test: isolated
"""_multiprocessing and _posixshmem: named semaphores and memory, with ordinary and wrong arguments and in each state."""
import _multiprocessing
import _posixshmem
import os
import threading

NAME = f"/test-{os.getpid()}"
SemLock = _multiprocessing.SemLock
RECURSIVE, SEMAPHORE = 0, 1


def call(what, function, *args, **keywords):
    try:
        result = repr(function(*args, **keywords)).replace(NAME, "NAME")
    except Exception as e:
        result = f"{type(e).__name__}: {e}".replace(NAME, "NAME")
    print(what, "->", result)


print(_multiprocessing.flags, SemLock.SEM_VALUE_MAX)
semaphore = SemLock(SEMAPHORE, 1, 2, NAME, True)
print(semaphore.kind, semaphore.maxvalue, semaphore.name, type(semaphore.handle))
for name, args in [("_get_value", ()), ("acquire", ()), ("_count", ()), ("_is_mine", ()), ("_is_zero", ()), ("acquire", (False,)),
                   ("acquire", (True, .01)), ("acquire", (True, -1)), ("acquire", (False, 5)), ("release", ()), ("release", ()),
                   ("release", ()), ("_count", ()), ("_get_value", ()), ("__enter__", ()), ("__exit__", (None, None, None)),
                   ("_after_fork", ()), ("_count", ()), ("acquire", (True, "x")), ("acquire", (1, 2, 3)), ("release", (1,)),
                   ("_get_value", (1,)), ("__enter__", (1,)), ("__exit__", (1, 2, 3, 4))]:
    call(f"{name}{args}", getattr(semaphore, name), *args)
call("keyword", semaphore.acquire, nonsense=1)
call("keywords", semaphore.acquire, block=True, timeout=None)
call("read-only", setattr, semaphore, "kind", 1)
for args in [(5, 1, 1, NAME, True), (SEMAPHORE, -1, 1, NAME, True), (SEMAPHORE, 1, 1, "a/b", True), (SEMAPHORE, 1, 1, 5, True),
             (SEMAPHORE, 1, 1, "x\0", True), ("x",), (), (SEMAPHORE, 1, 1, NAME, True, 1), (SEMAPHORE, 2 ** 40, 1, NAME, True)]:
    call(f"SemLock{args}".replace(NAME, "NAME"), lambda: SemLock(*args) and "made")
lock = SemLock(RECURSIVE, 1, 1, NAME, False)
call("there already", SemLock, RECURSIVE, 1, 1, NAME, False)
same = SemLock._rebuild(0, RECURSIVE, 1, NAME)
print(same.name == NAME, same.acquire(), lock.acquire(False), same._is_mine(), same.acquire(), same._count(), same.release(), same.release())
call("not taken", same.release)
print(lock.acquire(), lock.acquire(), lock._count())


def elsewhere():
    call("another thread's", lock.release)
    call("another thread's", lock.acquire, False)
    print(lock._is_mine())


thread = threading.Thread(target=elsewhere)
thread.start()
thread.join()
print(lock.release(), lock.release())
waiting = threading.Thread(target=lambda: print("got it", same.acquire(), same.release()))
lock.acquire()
waiting.start()
lock.release()
waiting.join()
call("unlink", _multiprocessing.sem_unlink, NAME)
call("unlink", _multiprocessing.sem_unlink, NAME)
call("unlink", _multiprocessing.sem_unlink, 5)
call("rebuild", SemLock._rebuild, 0, RECURSIVE, 1, NAME)
call("rebuild", SemLock._rebuild, 0, RECURSIVE, 1, 5)

# ---- memory
for name in NAME, "a/b", "/", "", "//none":
    call(f"shm_open {name}".replace(NAME, "NAME"), _posixshmem.shm_open, name, os.O_RDWR)
    call(f"shm_unlink {name}".replace(NAME, "NAME"), _posixshmem.shm_unlink, name)
call("shm_open", _posixshmem.shm_open, "x\0", os.O_RDWR)
call("shm_open", _posixshmem.shm_open)
call("shm_open", _posixshmem.shm_open, NAME, "x")
first = _posixshmem.shm_open(NAME, os.O_RDWR | os.O_CREAT | os.O_EXCL, mode=0o600)
print(os.get_inheritable(first), oct(os.fstat(first).st_mode), os.ftruncate(first, 10), os.write(first, b"shared"))
call("there already", _posixshmem.shm_open, NAME, os.O_RDWR | os.O_CREAT | os.O_EXCL)
second = _posixshmem.shm_open(NAME[1:], os.O_RDONLY)
print(os.read(second, 20), _posixshmem.shm_unlink(NAME), os.fstat(second).st_nlink)
