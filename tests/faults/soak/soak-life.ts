import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { listBags } from '../../../electron/backup/list-bags.ts';
import { verifyBag } from '../../../electron/backup/verify-bag.ts';
import { aRecord, seedFolder, theBasics } from '../../helpers/seed.ts';
import { seeded } from '../seeded.ts';
import {
  applyTo,
  copyOf,
  difference,
  emptyModel,
  inBin,
  isInBin,
  type Model,
  type ModelChange,
  modelIn,
  outOfBin,
} from './soak-model.ts';
import { Killed, type SoakedProgram, startSoakedProgram } from './soaked-program.ts';

/** What was done in a life, by name. */
export type SoakCounts = Record<string, number>;

type Bag = { path: string; model: Model; key: { passphrase?: string } };

const passphrase = 'Tùng Châu có 3 dòng suối';

type Life = {
  data: string;
  stick: string;
  /** Where the program keeps the backups that it makes by itself. */
  documents: string;
  /** How many of those there were last. */
  automatic: number;
  random: () => number;
  program: SoakedProgram;
  model: Model;
  ids: Map<string, string>;
  bags: Bag[];
  /** Changes asked for and not yet answered. */
  open: Set<ModelChange>;
  /** A restore under way: the book is then the one or the other. */
  restoring: Bag | null;
  counts: SoakCounts;
  number: number;
  /** The program is being killed: nothing more is asked. */
  ending: boolean;
};

const year = 365.25 * 86_400_000;

/** How wrong the clock of a PC may be: an empty battery, a slip of ten years, an hour of summer time. */
const wrongClocks = [0, 0, 0, 10 * year, -10 * year, 3_600_000, -3_600_000, -Date.now()];

const pick = <T>(life: Life, all: readonly T[]): T | undefined => all[Math.floor(life.random() * all.length)];

/** Numbered, so that no two are alike; of uneven length. */
const aNote = (life: Life): string => {
  life.number += 1;
  return `Ghi chú ${life.number} ${'Ủy ban nhân dân xã '.repeat(Math.floor(life.random() * 20))}`.trim();
};

/** Asks for a change of the model; of one that is not answered nobody knows. */
async function asking(life: Life, change: ModelChange, ask: () => Promise<unknown>): Promise<void> {
  life.open.add(change);
  await ask();
  life.open.delete(change);
  applyTo(life.model, change);
}

const busyWith = (life: Life, name: string) => [...life.open].some((change) => change.name === name);

/** A person of whom nothing is under way, in the book or in the bin. */
function someone(life: Life, inBin: boolean): string | undefined {
  const all = [...life.model.people].filter(
    ([name, note]) => isInBin(note) === inBin && !busyWith(life, name) && life.ids.has(name),
  );
  return pick(life, all)?.[0];
}

async function create(life: Life): Promise<void> {
  if (life.model.people.size > 300) return change(life);
  const note = aNote(life);
  const name = `Người ${life.number}`;
  const value = { fullName: name, phone: '', email: '', note };
  await asking(life, { what: 'people', name, to: note }, async () => {
    const { id } = await life.program.call('records.create', { kind: 'person', value });
    life.ids.set(name, id);
  });
}

async function change(life: Life): Promise<void> {
  const name = someone(life, false);
  if (!name) return;
  const [note, id] = [aNote(life), life.ids.get(name) ?? ''];
  await asking(life, { what: 'people', name, to: note }, () =>
    life.program.call('records.change', { kind: 'person', id, value: { note } }),
  );
}

async function remove(life: Life): Promise<void> {
  const name = someone(life, false);
  if (!name) return;
  const [id, to] = [life.ids.get(name) ?? '', inBin(life.model.people.get(name) ?? '')];
  await asking(life, { what: 'people', name, to }, () =>
    life.program.call('records.remove', { kind: 'person', id, withParts: false }),
  );
}

async function putBack(life: Life): Promise<void> {
  const name = someone(life, true);
  if (!name) return;
  const [id, to] = [life.ids.get(name) ?? '', outOfBin(life.model.people.get(name) ?? '')];
  await asking(life, { what: 'people', name, to }, () =>
    life.program.call('records.put-back', { kind: 'person', id }),
  );
}

async function keepPaper(life: Life): Promise<void> {
  const bytes = Buffer.from(`${aNote(life)}\n`.repeat(1 + Math.floor(life.random() * 200)));
  const title = `giay-${life.number}.txt`;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { uploadId } = await life.program.call('files.begin', { name: title, size: bytes.length });
  await life.program.call('files.append', { uploadId, base64: bytes.toString('base64') });
  await life.program.call('files.finish', { uploadId });
  const file = { sha256, name: title, size: bytes.length };
  const [value, place] = [
    { dossierId: 'dossier', title, file },
    { number: '', issuedOn: null, author: '', order: 1, note: '' },
  ];
  await asking(life, { what: 'papers', name: title, to: sha256 }, () =>
    life.program.call('records.create', { kind: 'document', value: { ...value, ...place } }),
  );
}

/** With nothing else under way, so that the model is what the backup holds. */
async function backUp(life: Life): Promise<void> {
  const model = copyOf(life.model);
  const locked = life.random() < 0.5;
  const protection = locked ? ({ kind: 'passphrase', passphrase } as const) : ({ kind: 'plain' } as const);
  const order = { folder: life.stick, taskId: 'soak', protection };
  const { name } = await life.program.call('backup.create', order);
  life.bags.push({ path: join(life.stick, name), model, key: locked ? { passphrase } : {} });
  const oldest = life.bags.length > 3 ? life.bags.shift() : undefined;
  if (oldest) rmSync(oldest.path, { recursive: true });
}

async function verify(life: Life): Promise<void> {
  const bag = pick(life, life.bags);
  if (!bag) return;
  const said = await life.program.call('backup.verify', { folder: bag.path, ...bag.key });
  if (!said.sound) throw new Error(`the backup ${bag.path} is not sound: ${JSON.stringify(said)}`);
}

async function restore(life: Life): Promise<void> {
  const bag = pick(life, life.bags);
  if (!bag) return;
  life.restoring = bag;
  await life.program.call('backup.restore', { folder: bag.path, taskId: 'soak', ...bag.key });
  life.restoring = null;
  life.model = copyOf(bag.model);
}

type Work = { name: string; weight: number; alone: boolean; run: (life: Life) => Promise<void> };

const works: Work[] = [
  { name: 'create', weight: 30, alone: false, run: create },
  { name: 'change', weight: 40, alone: false, run: change },
  { name: 'remove', weight: 8, alone: false, run: remove },
  { name: 'put-back', weight: 6, alone: false, run: putBack },
  { name: 'paper', weight: 8, alone: false, run: keepPaper },
  { name: 'backup', weight: 0.5, alone: true, run: backUp },
  { name: 'verify', weight: 0.3, alone: true, run: verify },
  { name: 'restore', weight: 0.3, alone: true, run: restore },
];
const allWeights = works.reduce((sum, { weight }) => sum + weight, 0);

function nextWork(life: Life): Work {
  let left = life.random() * allWeights;
  const found = works.find(({ weight }) => {
    left -= weight;
    return left < 0;
  });
  return found ?? { name: 'change', weight: 1, alone: false, run: change };
}

const count = (life: Pick<Life, 'counts'>, name: string) => {
  life.counts[name] = (life.counts[name] ?? 0) + 1;
};

/** Works for so many operations, up to four at the same time. Resolves also where the program was killed. */
async function work(life: Life, operations: number): Promise<void> {
  const running = new Set<Promise<void>>();
  const start = (one: Work) => {
    const done = one.run(life).then(
      () => count(life, one.name),
      (error: unknown) => {
        if (!(error instanceof Killed)) throw error;
      },
    );
    running.add(done);
    void done.finally(() => running.delete(done)).catch(() => undefined);
    return done;
  };
  for (let made = 0; made < operations && !life.ending; made += 1) {
    const one = nextWork(life);
    if (one.alone) await Promise.all(running);
    if (running.size >= 4) await Promise.race(running);
    const done = start(one);
    if (one.alone) await done;
  }
  await Promise.all(running);
}

/** Compares the folder with the model, and takes over what could not be known. */
async function compare(life: Life): Promise<void> {
  const { model, ids } = await modelIn(life.data);
  const faults = [difference(model, life.model, [...life.open])];
  if (life.restoring) faults.push(difference(model, life.restoring.model, []));
  if (!faults.includes(null)) throw new Error(faults.join('; or: '));
  Object.assign(life, { model, ids, restoring: null });
  life.open.clear();
}

/** What the program made by itself: whatever bears the name of a backup is one, and once there is one, one stays. */
async function checkAutomatic(life: Life): Promise<void> {
  for (const place of readdirSync(life.documents)) {
    const { bags, unreadable } = await listBags(join(life.documents, place));
    if (unreadable.length > 0) throw new Error(`half a backup under its name: ${unreadable[0]?.name}`);
    for (const { folder } of bags) {
      if (!(await verifyBag(folder)).ok) throw new Error(`${folder} is not sound`);
    }
    if (life.automatic > 0 && bags.length === 0) throw new Error('the last automatic backup is gone');
    life.automatic = bags.length;
    life.counts.automatic = Math.max(life.counts.automatic ?? 0, bags.length);
  }
}

/** A stretch of work, ended by closing or by a kill in the middle of it; then the disk must agree. */
async function stretch(life: Life): Promise<void> {
  life.ending = false;
  const { data, documents } = life;
  life.program = await startSoakedProgram({ data, documents, wrongBy: pick(life, wrongClocks) ?? 0 });
  const killed = life.random() < 0.7;
  if (killed) {
    const working = work(life, Number.POSITIVE_INFINITY);
    await Promise.race([working, wait(life.random() ** 2 * 3_000)]);
    life.ending = true;
    await life.program.kill();
    await working;
  } else {
    await work(life, Math.floor(life.random() * 300));
    await life.program.close();
  }
  count(life, killed ? 'kills' : 'closes');
  await compare(life);
  await checkAutomatic(life);
}

/** A book of its own may grow for so long; then another one begins. */
const longestLife = 5 * 60_000;

async function live(seed: number, until: number, counts: SoakCounts): Promise<void> {
  const around = mkdtempSync(join(tmpdir(), 'soak-'));
  const [data, stick, documents] = [join(around, 'data'), join(around, 'stick'), join(around, 'documents')];
  for (const folder of [data, stick, documents]) mkdirSync(folder);
  await seedFolder([...theBasics, aRecord('dossier', 'dossier', { title: 'Hồ sơ', year: 2026 })], data);
  const fresh = { bags: [], open: new Set<ModelChange>(), ids: new Map<string, string>(), restoring: null };
  const life: Omit<Life, 'program'> = {
    ...{
      data,
      stick,
      documents,
      random: seeded(seed),
      model: emptyModel(),
      counts,
      number: 0,
      ...{ automatic: 0, ending: false },
    },
    ...fresh,
  };
  const end = Math.min(until, Date.now() + longestLife);
  try {
    while (Date.now() < end) await stretch(life as Life);
  } catch (error) {
    // What it came to stays, to be looked at.
    throw new Error(`life ${seed} in ${around}: ${error instanceof Error ? error.stack : error}`);
  }
  rmSync(around, { recursive: true, force: true });
}

/**
 * Lives of a book: random operations of the whole program, several at a time, with kills in the middle and
 * wrong clocks, against a model in memory that knows what was acknowledged. Throws where they differ.
 */
export async function soak(milliseconds: number, seed: number, tell: (counts: SoakCounts) => void) {
  const counts: SoakCounts = {};
  const until = Date.now() + milliseconds;
  for (let one = seed; Date.now() < until; one += 1) {
    await live(one, until, counts);
    count({ counts }, 'lives');
    tell(counts);
  }
  return counts;
}
