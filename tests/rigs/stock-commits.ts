import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';

/** The control: lowdb's own adapter changes a small book for ever and tells the number of each saved change. */
const [folder = ''] = process.argv.slice(2);
const text = 'Ủy ban nhân dân xã Tùng Châu '.repeat(10);
const records = Array.from({ length: 200 }, (_, id) => ({ id, n: -1, text }));
const low = new Low(new JSONFile<{ n: number; records: typeof records }>(join(folder, 'db.json')), {
  n: -1,
  records,
});
writeSync(1, 'open\n');
for (let n = 0; ; n += 1) {
  low.data.n = n;
  await low.write();
  writeSync(1, `0 ${n}\n`);
}
