import type { Disk, Placed } from './disk.ts';

/** A disk that takes nothing and reports nothing would make the loop endless. */
function stalled(): Error {
  return Object.assign(new Error('the disk moved no bytes'), { code: 'EIO' });
}

const rest = (place: Placed, done: number): Placed => ({
  fd: place.fd,
  bytes: place.bytes.subarray(done),
  position: place.position + done,
});

/** Writes all the bytes, however few the disk takes at a time (a nearly full disk takes fewer, without error). */
export async function writeWhole(disk: Disk, place: Placed): Promise<void> {
  let done = 0;
  while (done < place.bytes.length) {
    const count = await disk.write(rest(place, done));
    if (count <= 0) throw stalled();
    done += count;
  }
}

/** The same without giving way to other work: for the commit path, where it only copies into the page cache. */
export function writeWholeSync(disk: Disk, place: Placed): void {
  let done = 0;
  while (done < place.bytes.length) {
    const count = disk.writeSync(rest(place, done));
    if (count <= 0) throw stalled();
    done += count;
  }
}

/** Fills the bytes from the file as far as it goes; gives how many were read. */
export async function readInto(disk: Disk, place: Placed): Promise<number> {
  let done = 0;
  while (done < place.bytes.length) {
    const count = await disk.read(rest(place, done));
    if (count <= 0) break;
    done += count;
  }
  return done;
}

/** The whole file in one buffer: for journals, which are kept small by checkpoints. */
export async function readWhole(disk: Disk, path: string): Promise<Buffer> {
  const size = (await disk.facts(path))?.size ?? 0;
  const fd = await disk.open(path, 'read');
  try {
    const bytes = Buffer.alloc(size);
    const count = await readInto(disk, { fd, bytes, position: 0 });
    return bytes.subarray(0, count);
  } finally {
    await disk.close(fd);
  }
}
