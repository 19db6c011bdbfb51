import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { acknowledged } from '../faults/lanes.ts';
import { seeded } from '../faults/seeded.ts';
import { type CrashImages, type ImageReport, startCrashImages } from './crash-images.ts';
import { type Cut, type FileSystem, type ForgetfulDisk, openForgetfulDisk } from './forgetful-disk.ts';

export type CutPlan = {
  fileSystem: FileSystem;
  /** Ours, or the control: lowdb's own adapter. */
  store: 'ledger' | 'stock';
  cuts: number;
  grains: readonly number[];
  seed: number;
};

/** What a series of cuts came to. `lost` = acknowledged changes that were gone, all cuts together. */
export type CutSeries = {
  cuts: number;
  /** Words on each cut after which something was wrong. */
  bad: string[];
  lost: number;
  acknowledged: number;
  /** Pieces that waited for a flush at the cuts, all together: without any, nothing was tried. */
  waiting: number;
  tornTails: number;
  /** Cuts that the file system itself did not survive (XFS, torn at 512 bytes, once in a thousand or so). */
  unmountable: number;
};

const programs = {
  ledger: fileURLToPath(new URL('../faults/endless-commits.ts', import.meta.url)),
  stock: fileURLToPath(new URL('./stock-commits.ts', import.meta.url)),
};

/** So many cuts out of one session: the disk must not fill up. */
const cutsOfASession = 40;

type Writer = { child: ChildProcess; told: () => number[]; stop: () => Promise<void> };

/** Starts the endless changes on the disk; what is acknowledged is written elsewhere. */
async function startWriter(disk: ForgetfulDisk, store: CutPlan['store']): Promise<Writer> {
  const folder = join(disk.folder, store);
  mkdirSync(folder);
  const log = disk.place('acknowledged');
  const out = openSync(log, 'w');
  const child = spawn(process.execPath, [programs[store], folder], { stdio: ['ignore', out, 'inherit'] });
  const ended = once(child, 'exit');
  closeSync(out);
  const said = () => readFileSync(log, 'latin1');
  for (let look = 0; acknowledged(said()).every((last) => last < 0); look += 1) {
    if (look > 1200 || child.exitCode !== null) throw new Error(`no change is made: ${said()}`);
    await wait(25);
  }
  // So that there is something which might have been kept: the control must not fail for want of a first save.
  spawnSync('sync', ['--file-system', folder]);
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  return { child, told: () => acknowledged(said()), stop };
}

/** What is wrong with the image of a cut, in words; null = nothing. */
function faultOf(report: ImageReport, before: readonly number[], after: readonly number[]): string | null {
  if (report.fault) return report.fault;
  for (const [lane, last] of report.lasts.entries()) {
    const [least = -1, most = -1] = [before[lane], after[lane]];
    if (last < least) return `${least - last} acknowledged changes lost`;
    // Each lane asks for one after another: at most one more was under way.
    if (last > most + 1) return `change ${last} was never asked for`;
  }
  return null;
}

const lostIn = ({ lasts }: ImageReport, before: readonly number[]): number =>
  before.reduce((sum, least, lane) => sum + Math.max(0, least - (lasts[lane] ?? -1)), 0);

type Session = { disk: ForgetfulDisk; writer: Writer; images: CrashImages; plan: CutPlan };

/** Starting on an image changes it: to look into a fault, FAULTS_KEEP names a folder for the images of the bad cuts. */
function keepAside(image: string): string | null {
  const folder = process.env.FAULTS_KEEP;
  if (!folder) return null;
  const kept = join(folder, `${Date.now()}.img`);
  spawnSync('cp', ['--sparse=always', image, kept]);
  return kept;
}

async function cutOnce({ disk, writer, images, plan }: Session, cut: Cut, series: CutSeries): Promise<void> {
  const image = disk.place('crash.img');
  const before = writer.told();
  const { waiting } = await disk.crash(cut, image);
  const after = writer.told();
  const kept = keepAside(image);
  // The writer waits while the image is read: the two cores are for one of them at a time.
  writer.child.kill('SIGSTOP');
  const report = await images.read({ image, fileSystem: plan.fileSystem, store: plan.store });
  writer.child.kill('SIGCONT');
  rmSync(image);
  if (!report.mounted) {
    series.unmountable += 1;
    return;
  }
  const fault = faultOf(report, before, after);
  if (kept && !fault) rmSync(kept);
  if (fault) series.bad.push(`${plan.fileSystem} ${JSON.stringify(cut)}: ${fault}`);
  series.cuts += 1;
  series.lost += report.fault ? 0 : lostIn(report, before);
  series.acknowledged = Math.max(
    series.acknowledged,
    before.reduce((sum, last) => sum + last + 1, 0),
  );
  series.waiting += waiting;
  if (report.damage.includes('torn-tail')) series.tornTails += 1;
}

async function runSession(plan: CutPlan, cuts: readonly Cut[], series: CutSeries): Promise<void> {
  const disk = await openForgetfulDisk(plan.fileSystem);
  const random = seeded(plan.seed + (cuts[0]?.seed ?? 0));
  try {
    const images = startCrashImages(disk.place('.'));
    const writer = await startWriter(disk, plan.store);
    try {
      for (const cut of cuts) {
        await wait(2 + random() * 120);
        await cutOnce({ disk, writer, images, plan }, cut, series);
      }
    } finally {
      await writer.stop();
      await images.close();
    }
  } finally {
    await disk.close();
  }
}

/** Cuts the power of one file system again and again while changes are made, and starts on each image. */
export async function cutPower(plan: CutPlan): Promise<CutSeries> {
  const series: CutSeries = {
    cuts: 0,
    bad: [],
    lost: 0,
    acknowledged: 0,
    waiting: 0,
    tornTails: 0,
    unmountable: 0,
  };
  const ways = plan.grains.flatMap((grain) =>
    (['none', 'prefix', 'some'] as const).map((survive) => ({ survive, grain })),
  );
  const cuts = Array.from({ length: plan.cuts }, (_, index): Cut => {
    const { survive, grain } = ways[index % ways.length] ?? { survive: 'none', grain: 512 };
    return { survive, grain, seed: plan.seed + index };
  });
  while (cuts.length > 0) await runSession(plan, cuts.splice(0, cutsOfASession), series);
  return series;
}
