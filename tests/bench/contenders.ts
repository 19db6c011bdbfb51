import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { aDocument } from './sample-book.ts';

/** Something that can keep one change. `close` gives its files free. */
type Keeper = { run: () => unknown | Promise<unknown>; close: () => void };

const payload = Buffer.alloc(200, 'x');
const prepared = 16 * 1024 * 1024;

/** The least that a durable change costs where the file grows: 200 bytes appended and flushed. */
export function bareAppend(folder: string): Keeper {
  const fd = openSync(join(folder, 'bare.log'), 'a');
  const run = () => {
    writeSync(fd, payload);
    fdatasyncSync(fd);
  };
  return { run, close: () => closeSync(fd) };
}

/** The least of all: 200 bytes written over zeros that are on the disk already, and flushed. */
export function barePrepared(folder: string): Keeper {
  const fd = openSync(join(folder, 'prepared.log'), 'w+');
  writeSync(fd, Buffer.alloc(prepared));
  fdatasyncSync(fd);
  let position = 0;
  const run = () => {
    writeSync(fd, payload, 0, payload.length, position);
    position = (position + payload.length) % (prepared - payload.length);
    fdatasyncSync(fd);
  };
  return { run, close: () => closeSync(fd) };
}

/** lowdb's own file adapter: everything written again at each change, and nothing flushed. */
export function stockLowdb(folder: string, records: number): Keeper {
  const stock = new Low(new JSONFile<Record<string, unknown>>(join(folder, `stock-${records}.json`)), {});
  stock.data = Object.fromEntries(
    Array.from({ length: records }, (_, index) => [`d${index}`, aDocument(index)]),
  );
  let turn = 0;
  const run = () => {
    turn += 1;
    stock.data[`d${turn % records}`] = { ...aDocument(turn % records), note: `lần ${turn}` };
    return stock.write();
  };
  return { run, close: () => undefined };
}

/**
 * SQLite as Node brings it, with a write-ahead log that is flushed at each change. The log begins anew, as when a
 * program starts, and grows with the changes ('grown': it goes on in the one that the load has left, as long as
 * the load was large, and grows no more).
 */
export function sqlite(folder: string, records: number, log: 'new' | 'grown'): Keeper {
  const database = new DatabaseSync(join(folder, `sqlite-${log}-${records}.db`));
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE d (id TEXT PRIMARY KEY, v TEXT)',
  );
  const put = database.prepare('INSERT INTO d VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET v = excluded.v');
  database.exec('BEGIN');
  for (let index = 0; index < records; index += 1) put.run(`d${index}`, JSON.stringify(aDocument(index)));
  database.exec('COMMIT');
  if (log === 'new') database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  let turn = 0;
  const run = () => {
    turn += 1;
    const value = { ...aDocument(turn % records), note: `lần ${turn}` };
    put.run(value.id, JSON.stringify(value));
  };
  return { run, close: () => database.close() };
}
