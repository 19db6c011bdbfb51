"""nbdkit plugin: an office disk with one head.

The head takes its time to go elsewhere and then moves so many bytes in a second. What is written lies in a cache
until a flush (or until the cache is full), which costs one move for each stretch that does not lie close to
another. Reading on where the last reading ended costs no move.
Parameters: image=FILE, control=SOCKET, seek=MILLISECONDS, rate=MEGABYTES a second, cache=MEGABYTES.
Any line on the control socket is answered by the counts so far, as JSON.
"""
import json
import os
import socket
import threading
import time

import nbdkit

API_VERSION = 2
settings = {}
files = {}
cached = []  # (start, end) of what was written since the last flush
head = {"at": -1}
counts = {"writes": 0, "bytes": 0, "flushes": 0, "moves": 0}
CLOSE = 64 * 1024  # passed over faster than moved to


def config(key, value):
    settings[key] = value


def thread_model():
    return nbdkit.THREAD_MODEL_SERIALIZE_ALL_REQUESTS


def after_fork():
    files["image"] = os.open(settings["image"], os.O_RDWR)
    threading.Thread(target=answer_questions, daemon=True).start()


def open(readonly):
    return True


def get_size(handle):
    return os.fstat(files["image"]).st_size


def can_write(handle):
    return True


def can_flush(handle):
    return True


def can_fua(handle):
    return nbdkit.FUA_EMULATE


def can_trim(handle):
    return False


def work(moves, length):
    """Takes as long as the head needs."""
    counts["moves"] += moves
    time.sleep(moves * float(settings["seek"]) / 1000 + length / (float(settings["rate"]) * 1e6))


def pread(handle, into, offset, flags):
    found = os.pread(files["image"], len(into), offset)
    into[: len(found)] = found
    work(0 if offset == head["at"] else 1, len(into))
    head["at"] = offset + len(into)


def pwrite(handle, given, offset, flags):
    os.pwrite(files["image"], bytes(given), offset)
    cached.append((offset, offset + len(given)))
    counts["writes"] += 1
    counts["bytes"] += len(given)
    if sum(end - start for start, end in cached) > float(settings["cache"]) * 1e6:
        empty_cache()


def flush(handle, flags):
    counts["flushes"] += 1
    empty_cache()


def empty_cache():
    if not cached:
        return
    stretches = []
    for start, end in sorted(cached):
        if stretches and start <= stretches[-1][1] + CLOSE:
            stretches[-1][1] = max(stretches[-1][1], end)
        else:
            stretches.append([start, end])
    length = sum(end - start for start, end in cached)
    cached.clear()
    head["at"] = -1
    work(len(stretches), length)


def answer_questions():
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(settings["control"])
    listener.listen(4)
    while True:
        asker, _ = listener.accept()
        with asker, asker.makefile("rw") as line:
            line.readline()
            line.write(json.dumps(counts) + "\n")
