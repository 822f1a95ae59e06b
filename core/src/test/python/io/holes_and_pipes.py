"""Seeking to data and holes; pipes that do not wait; writes that a signal interrupts."""
import io
import os
import signal
import tempfile

with tempfile.TemporaryFile() as f:
    f.write(b"x" * 10)
    f.truncate(1 << 20)
    f.flush()
    for where in [0, 5, 1 << 19]:
        for whence in [os.SEEK_DATA, os.SEEK_HOLE]:
            try:
                print(where, whence, f.seek(where, whence) % 4096, f.tell() == os.lseek(f.fileno(), 0, 1))
            except OSError as e:
                print(where, whence, e)
    for whence in [-1, 5]:
        try:
            f.seek(0, whence)
        except ValueError as e:
            print(e)

r, w = os.pipe()
os.set_blocking(r, False)
os.set_blocking(w, False)
with io.FileIO(r) as reads, io.FileIO(w, "w") as writes:
    print(reads.read(3), reads.read(), reads.readinto(bytearray(3)), writes.write(b"abc"), reads.readall())
    buffered = io.BufferedReader(reads)
    print(buffered.read(), buffered.read(3), buffered.read1(3), buffered.peek(), buffered.readline())
    while writes.write(b"x" * 4096):
        pass
    writer = io.BufferedWriter(writes, 16)
    try:
        print(writer.write(b"y" * 10), writer.write(b"z" * 100))
    except BlockingIOError as e:
        print(e, e.characters_written)
    while len(reads.read(1 << 20) or b"") == 1 << 20:
        pass
    writer.flush()


def interrupt(*args):
    raise ZeroDivisionError


signal.signal(signal.SIGALRM, interrupt)
r, w = os.pipe()
got = []
for make in [lambda: io.FileIO(w, "w", closefd=False), lambda: open(w, "wb", closefd=False),
             lambda: open(w, "w", encoding="ascii", closefd=False)]:
    stream = make()
    piece = "ab" * (1 << 19)
    signal.setitimer(signal.ITIMER_REAL, 1)
    try:
        stream.write(piece if isinstance(stream, io.TextIOBase) else piece.encode())
    except ZeroDivisionError:
        print("interrupted", type(stream).__name__)
    os.set_blocking(r, False)
    total = 0
    try:
        while True:
            part = os.read(r, 1 << 20)
            print(part[:2], part[-2:], total % 2)
            total += len(part)
    except BlockingIOError:
        print("empty")
    os.set_blocking(r, True)
    got.append(stream)
os.close(r)
for stream in got:
    try:
        stream.close()
    except OSError as e:
        print(type(e).__name__)
