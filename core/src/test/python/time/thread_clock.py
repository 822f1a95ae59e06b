"""The clock of a thread by its number."""
import threading
import time

clock = time.pthread_getcpuclockid(threading.get_ident())
print(type(clock), clock < 0, clock != time.CLOCK_THREAD_CPUTIME_ID)
first = time.clock_gettime(clock)
second = time.clock_gettime(time.CLOCK_THREAD_CPUTIME_ID)
print(0 <= second - first < 1)
