import { readdir, readFile, stat } from 'node:fs/promises';
import { arch, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { dayInVietnam, timeInVietnam } from '../../../shared/calendar.ts';
import type { RecoveryState, Trouble } from '../../../shared/recovery.ts';
import type { Clock } from '../../desk.ts';

type Needs = { clock: Clock };

/**
 * A text for whoever helps: what the program found, and the names and lengths of files. No content of any
 * record goes in, and nobody's name: the file is sent around.
 */
export async function reportOf(
  { clock }: Needs,
  { version, folder, door, trouble }: RecoveryState,
): Promise<{ name: string; bytes: Uint8Array }> {
  const now = clock.now();
  const lines = [
    'Sổ Ban Chỉ đạo – báo cáo sự cố / incident report',
    '',
    `time: ${now}`,
    `program: ${version}, ${door}`,
    `system: ${platform()} ${release()} ${arch()}, node ${process.versions.node}, ${Math.round(totalmem() / 2 ** 20)} MB`,
    `folder: ${folder}`,
    '',
    ...(trouble ? troubleLines(trouble) : ['trouble: none']),
    '',
    'files:',
    ...(await fileLines(folder)),
    '',
    'errors.log (end):',
    await endOfLog(folder),
  ];
  const stamp = `${dayInVietnam(now)}-${timeInVietnam(now).replace(':', '')}`;
  const text = `\ufeff${lines.join('\r\n')}\r\n`;
  return { name: `bao-cao-su-co-${stamp}.txt`, bytes: Buffer.from(text) };
}

function troubleLines({ failure, certain, damaged, lost, points, holder, place }: Trouble): string[] {
  const change = (one: { sequence: number; at: string; channel: string }) =>
    `${one.sequence} ${one.at} ${one.channel}`;
  return [
    `trouble: ${failure.code} ${JSON.stringify(failure.details ?? {})}`,
    `certain: ${certain ? change(certain) : 'nothing'}`,
    ...damaged.map(({ file, fault }) => `damaged: ${fault} ${file}`),
    ...(lost ? [`lost: ${lost.first} to ${lost.last}${lost.orMore ? ' or more' : ''}`] : []),
    ...(lost?.readable ?? []).map((one) => `readable: ${change(one)}`),
    ...points.map(({ sequence, at, what }) => `point: ${sequence} ${at} ${what}`),
    ...(holder ? [`holder: ${holder.host} ${holder.pid} since ${holder.since}`] : []),
    ...(place ? [`place: ${place.reason} ${place.name}`] : []),
  ];
}

async function fileLines(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => error);
  if (names instanceof Error) return [`  (${names.code ?? 'unknown'})`];
  return Promise.all(
    names.sort().map(async (name) => {
      const facts = await stat(join(folder, name)).catch(() => null);
      if (!facts) return `  ${name} ?`;
      return `  ${name} ${facts.isDirectory() ? 'folder' : facts.size} ${facts.mtime.toISOString()}`;
    }),
  );
}

/** The latest faults are at the end; the log names no person. */
async function endOfLog(folder: string): Promise<string> {
  const text = await readFile(join(folder, 'errors.log'), 'utf8').catch(() => '');
  return text.slice(-8_000) || '  (none)';
}
