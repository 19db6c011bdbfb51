"""nbdkit plugin: a disk with a cache that forgets.

What is written shows at once, but is certain only after a flush. On the control socket one asks for the disk
as a power cut at this moment would leave it: a line of JSON

    {"into": path, "survive": "none" | "prefix" | "some", "grain": bytes, "seed": number}

is answered by a line with the number of pieces that were waiting and of those that survived.
Parameters: seen=FILE certain=FILE (two images of the same content and length), control=SOCKET,
milliseconds=NUMBER that a flush takes: a cut in that time finds the cache full.
"""
import errno
import json
import os
import random
import socket
import threading
import time

import nbdkit

API_VERSION = 2
settings = {}
files = {}
cache = []  # (offset, bytes) in the order of writing, since the last flush
guard = threading.Lock()
counts = {"writes": 0, "flushes": 0}


def config(key, value):
    settings[key] = value


def thread_model():
    return nbdkit.THREAD_MODEL_SERIALIZE_ALL_REQUESTS


def after_fork():
    for name in ("seen", "certain"):
        files[name] = os.open(settings[name], os.O_RDWR)
    threading.Thread(target=answer_questions, daemon=True).start()


def open(readonly):
    return True


def get_size(handle):
    return os.fstat(files["seen"]).st_size


def can_write(handle):
    return True


def can_flush(handle):
    return True


def can_fua(handle):
    return nbdkit.FUA_EMULATE


def can_trim(handle):
    return False


def pread(handle, into, offset, flags):
    found = os.pread(files["seen"], len(into), offset)
    into[: len(found)] = found


def pwrite(handle, given, offset, flags):
    content = bytes(given)
    with guard:
        os.pwrite(files["seen"], content, offset)
        cache.append((offset, content))
        counts["writes"] += 1


def flush(handle, flags):
    time.sleep(int(settings["milliseconds"]) / 1000)
    with guard:
        for offset, content in cache:
            os.pwrite(files["certain"], content, offset)
        cache.clear()
        counts["flushes"] += 1


def answer_questions():
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(settings["control"])
    listener.listen(4)
    while True:
        asker, _ = listener.accept()
        with asker, asker.makefile("rw") as line:
            try:
                answer = cut_power(**json.loads(line.readline()))
            except Exception as error:
                answer = {"error": repr(error)}
            line.write(json.dumps(answer) + "\n")


def cut_power(into, survive, grain, seed):
    """Writes the image that is left: all that was flushed, and some of what was not."""
    with guard:
        waiting = list(pieces(grain))
        copy_sparse(files["certain"], into)
        told = dict(counts)
    kept = survivors(waiting, survive, random.Random(seed))
    image = os.open(into, os.O_RDWR)
    try:
        for offset, content in kept:
            os.pwrite(image, content, offset)
    finally:
        os.close(image)
    return {"waiting": len(waiting), "kept": len(kept), **told}


def pieces(grain):
    """The cached writes as the parts that a disk takes whole or not at all."""
    for offset, content in cache:
        start = 0
        while start < len(content):
            end = min(len(content), start + grain - (offset + start) % grain)
            yield offset + start, content[start:end]
            start = end


def survivors(waiting, survive, dice):
    if survive == "none":
        return []
    if survive == "prefix":
        return waiting[: dice.randint(0, len(waiting))]
    if survive == "some":
        share = dice.random()
        return [piece for piece in waiting if dice.random() < share]
    raise ValueError(survive)


def copy_sparse(source, path):
    """Copies the parts of a file that hold data, so that an image takes as much memory as is in use."""
    size = os.fstat(source).st_size
    target = os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        os.ftruncate(target, size)
        start = 0
        while start < size:
            try:
                start = os.lseek(source, start, os.SEEK_DATA)
            except OSError as error:
                if error.errno == errno.ENXIO:
                    return
                raise
            end = os.lseek(source, start, os.SEEK_HOLE)
            while start < end:
                content = os.pread(source, min(1 << 20, end - start), start)
                os.pwrite(target, content, start)
                start += len(content)
    finally:
        os.close(target)
