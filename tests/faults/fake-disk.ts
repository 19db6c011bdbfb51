import { dirname } from 'node:path';
import type { Disk, FileFacts, Placed } from '../../electron/data/disk/disk.ts';

/** What a call may meet: an error of the operating system, fewer bytes than asked, or the end of the power. */
export type Fault = { code: string } | 'short' | 'cut';

export type Call = { index: number; name: keyof Disk; path: string };

type Write = { position: number; bytes: Buffer } | { length: number };

/** Content as programs see it, and as the platters hold it: `waiting` lies in between. */
type Inode = { bytes: Buffer; durable: Buffer; waiting: Write[]; modifiedAt: number };

type Name = { path: string; inode: Inode | 'folder' | null };

/** A change of names, forgotten by a power cut until one of its folders has been synced. */
type Renaming = { folders: string[]; names: Name[] };

/** How much of what was not flushed survives a power cut. */
export type Survival = {
  names: 'none' | 'all' | 'some';
  data: 'none' | 'all' | 'prefix' | 'some';
  /** Bytes that survive or vanish together. */
  grain: number;
  /** 0 to 1. */
  random: () => number;
};

function systemError(code: string, call: Call): Error {
  return Object.assign(new Error(`${code}: ${call.name} '${call.path}'`), { code });
}

function written(bytes: Buffer, write: Write): Buffer {
  if ('length' in write) {
    const cut = Buffer.alloc(write.length);
    bytes.copy(cut, 0, 0, write.length);
    return cut;
  }
  const end = write.position + write.bytes.length;
  const grown = end > bytes.length ? Buffer.concat([bytes, Buffer.alloc(end - bytes.length)]) : bytes;
  write.bytes.copy(grown, write.position);
  return grown;
}

/** One write as the pieces that a disk takes whole or not at all. */
function grains(write: Write, grain: number): Write[] {
  if ('length' in write) return [write];
  const pieces: Write[] = [];
  let start = 0;
  while (start < write.bytes.length) {
    const place = write.position + start;
    const end = Math.min(write.bytes.length, start + grain - (place % grain));
    pieces.push({ position: place, bytes: write.bytes.subarray(start, end) });
    start = end;
  }
  return pieces;
}

function surviving<T>(all: readonly T[], how: Survival['data'], random: () => number): T[] {
  if (how === 'all') return [...all];
  if (how === 'prefix') return all.slice(0, Math.floor(random() * (all.length + 1)));
  return how === 'some' ? all.filter(() => random() < 0.5) : [];
}

/**
 * A disk in memory with a volatile cache, for every operating system: unflushed bytes and names not synced
 * with their folder may be lost at `crash`. Each call can be made to fail by `fault`.
 */
export class FakeDisk {
  calls = 0;
  fault: (call: Call) => Fault | undefined = () => undefined;
  free = 1e12;
  clock = 0;
  #cut = false;
  #names = new Map<string, Inode | 'folder'>();
  #durableNames = new Map<string, Inode | 'folder'>();
  #waitingNames: Renaming[] = [];
  #open = new Map<number, { path: string; inode: Inode }>();
  #nextFd = 3;

  readonly #root: string;

  constructor(folder: string) {
    this.#root = folder;
    this.#names.set(folder, 'folder');
    this.#durableNames.set(folder, 'folder');
  }

  /** The port that the store is given. */
  readonly port: Disk = {
    open: (path, how) => this.#openFile(path, how),
    close: (fd) => this.#close(fd),
    read: (place) => this.#read(place),
    write: async (place) => this.#write('write', place),
    writeSync: (place) => this.#write('writeSync', place),
    datasync: async (fd) => this.#flush(this.#opened('datasync', fd).inode),
    sync: async (fd) => this.#flush(this.#opened('sync', fd).inode),
    truncate: (fd, length) => this.#truncate(fd, length),
    facts: (path) => this.#facts(path),
    existsSync: (path) => this.#names.has(path),
    list: (folder) => this.#list(folder),
    makeFolder: (path) => this.#makeFolder(path),
    rename: (from, to) => this.#move(from, to),
    remove: (path) => this.#remove(path),
    syncFolder: (path) => this.#syncFolder(path),
    freeBytes: async (folder) => {
      this.#step('freeBytes', folder);
      return this.free;
    },
  };

  /** Files that are open now: a store that was closed must leave none. */
  get openFiles(): string[] {
    return [...this.#open.values()].map(({ path }) => path);
  }

  /** Bytes of a file as programs see them, or null. Changing them changes the file. */
  peek(path: string): Buffer | null {
    const inode = this.#names.get(path);
    return inode && inode !== 'folder' ? inode.bytes : null;
  }

  /** Puts a file on the platters, whole. */
  plant(path: string, bytes: Uint8Array): void {
    const inode = {
      bytes: Buffer.from(bytes),
      durable: Buffer.from(bytes),
      waiting: [],
      modifiedAt: this.clock,
    };
    for (const names of [this.#names, this.#durableNames]) {
      for (let one = dirname(path); !names.has(one); one = dirname(one)) names.set(one, 'folder');
      names.set(path, inode);
    }
  }

  /** Takes a file off the platters. */
  uproot(path: string): void {
    this.#names.delete(path);
    this.#durableNames.delete(path);
  }

  /** All files by path. */
  files(): Map<string, Buffer> {
    const found = new Map<string, Buffer>();
    for (const [path, inode] of this.#names)
      if (inode !== 'folder') found.set(path, Buffer.from(inode.bytes));
    return found;
  }

  /** The program was killed, not the power: what it wrote is in the cache, what it had open is closed. */
  restart(): void {
    this.#cut = false;
    this.fault = () => undefined;
    this.#open.clear();
  }

  /** The disk as the next start finds it after the power went off now. */
  crash(survival: Survival): FakeDisk {
    const next = new FakeDisk(this.#root);
    const names = new Map(this.#durableNames);
    const order = survival.names === 'some' ? 'prefix' : survival.names;
    for (const renaming of surviving(this.#waitingNames, order, survival.random)) {
      settle(names, renaming.names);
    }
    for (const [path, inode] of names) {
      if (path !== this.#root && !names.has(dirname(path))) continue;
      if (inode === 'folder') next.#plantFolder(path);
      else next.plant(path, this.#surviving(inode, survival));
    }
    next.clock = this.clock;
    return next;
  }

  #plantFolder(path: string): void {
    this.#names.set(path, 'folder');
    this.#durableNames.set(path, 'folder');
  }

  #surviving(inode: Inode, { data, grain, random }: Survival): Buffer {
    const pieces = inode.waiting.flatMap((write) => grains(write, grain));
    return surviving(pieces, data, random).reduce(written, Buffer.from(inode.durable));
  }

  #step(name: keyof Disk, path: string): Fault | undefined {
    this.calls += 1;
    const call = { index: this.calls, name, path };
    const fault = this.#cut ? 'cut' : this.fault(call);
    if (fault === 'cut') this.#cut = true;
    if (fault === 'cut') throw systemError('EIO', call);
    if (typeof fault === 'object') throw systemError(fault.code, call);
    return fault;
  }

  #opened(name: keyof Disk, fd: number): { path: string; inode: Inode; fault: Fault | undefined } {
    const found = this.#open.get(fd);
    if (!found) throw systemError('EBADF', { index: this.calls, name, path: `fd ${fd}` });
    return { ...found, fault: this.#step(name, found.path) };
  }

  #need(name: keyof Disk, path: string): Inode | 'folder' {
    const inode = this.#names.get(path);
    if (!inode) throw systemError('ENOENT', { index: this.calls, name, path });
    return inode;
  }

  #rename(folders: string[], names: Name[]): void {
    settle(this.#names, names);
    this.#waitingNames.push({ folders, names });
  }

  async #openFile(path: string, how: 'read' | 'change' | 'create'): Promise<number> {
    this.#step('open', path);
    if (how === 'create') this.#create(path);
    const inode = this.#need('open', path);
    if (inode === 'folder') throw systemError('EISDIR', { index: this.calls, name: 'open', path });
    const fd = this.#nextFd++;
    this.#open.set(fd, { path, inode });
    return fd;
  }

  #create(path: string): void {
    const call: Call = { index: this.calls, name: 'open', path };
    if (this.#names.has(path)) throw systemError('EEXIST', call);
    if (this.#names.get(dirname(path)) !== 'folder') throw systemError('ENOENT', call);
    const inode = { bytes: Buffer.alloc(0), durable: Buffer.alloc(0), waiting: [], modifiedAt: this.clock };
    this.#rename([dirname(path)], [{ path, inode }]);
  }

  async #close(fd: number): Promise<void> {
    const { path } = this.#open.get(fd) ?? { path: '' };
    // As with the real one, a descriptor is gone even when closing reports an error.
    this.#open.delete(fd);
    this.#step('close', path);
  }

  async #read({ fd, bytes, position }: Placed): Promise<number> {
    const { inode, fault } = this.#opened('read', fd);
    const wanted = fault === 'short' ? Math.ceil(bytes.length / 2) : bytes.length;
    const piece = inode.bytes.subarray(position, position + wanted);
    bytes.set(piece);
    return piece.length;
  }

  #write(name: 'write' | 'writeSync', { fd, bytes, position }: Placed): number {
    const { inode, fault } = this.#opened(name, fd);
    const count = fault === 'short' ? Math.ceil(bytes.length / 2) : bytes.length;
    const write = { position, bytes: Buffer.from(bytes.subarray(0, count)) };
    inode.bytes = written(inode.bytes, write);
    inode.waiting.push(write);
    inode.modifiedAt = this.clock;
    return count;
  }

  #flush(inode: Inode): void {
    inode.durable = inode.waiting.reduce(written, inode.durable);
    inode.waiting = [];
  }

  async #truncate(fd: number, length: number): Promise<void> {
    const { inode } = this.#opened('truncate', fd);
    inode.bytes = written(inode.bytes, { length });
    inode.waiting.push({ length });
  }

  async #facts(path: string): Promise<FileFacts | null> {
    this.#step('facts', path);
    const inode = this.#names.get(path);
    if (!inode) return null;
    if (inode === 'folder') return { size: 0, folder: true, modifiedAt: 0 };
    return { size: inode.bytes.length, folder: false, modifiedAt: inode.modifiedAt };
  }

  async #list(folder: string): Promise<string[]> {
    this.#step('list', folder);
    this.#need('list', folder);
    const inside = [...this.#names.keys()].filter((path) => dirname(path) === folder && path !== folder);
    return inside.map((path) => path.slice(folder.length + 1));
  }

  async #makeFolder(path: string): Promise<void> {
    this.#step('makeFolder', path);
    const missing: string[] = [];
    for (let one = path; !this.#names.has(one); one = dirname(one)) missing.unshift(one);
    for (const one of missing) this.#rename([dirname(one)], [{ path: one, inode: 'folder' }]);
  }

  async #move(from: string, to: string): Promise<void> {
    this.#step('rename', from);
    const inode = this.#need('rename', from);
    const folders = [dirname(from), dirname(to)];
    this.#rename(folders, [
      { path: from, inode: null },
      { path: to, inode },
    ]);
  }

  async #remove(path: string): Promise<void> {
    this.#step('remove', path);
    this.#need('remove', path);
    this.#rename([dirname(path)], [{ path, inode: null }]);
  }

  async #syncFolder(path: string): Promise<void> {
    this.#step('syncFolder', path);
    this.#need('syncFolder', path);
    const isOf = ({ folders }: Renaming) => folders.includes(path);
    for (const { names } of this.#waitingNames.filter(isOf)) settle(this.#durableNames, names);
    this.#waitingNames = this.#waitingNames.filter((renaming) => !isOf(renaming));
  }
}

function settle(names: Map<string, Inode | 'folder'>, changes: readonly Name[]): void {
  for (const { path, inode } of changes) {
    if (inode) names.set(path, inode);
    else names.delete(path);
  }
}
