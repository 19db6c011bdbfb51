import { createInterface } from 'node:readline';
import { openApplication } from '../../../electron/application.ts';
import { createCommandLineDesk } from '../../../electron/doors/command-line-desk.ts';
import { createSession } from '../../../electron/doors/session.ts';
import type { SoakAnswer, SoakQuestion } from './soaked-program.ts';

/**
 * The program as it is, to be soaked: each line on its input is an operation, and is answered by a line with
 * its result, in the order in which they end. Its clock is as wrong as it is told to be.
 */
const [folder = '', documents = '', wrongBy = '0'] = process.argv.slice(2);
const now = () => new Date(Math.max(0, Date.now() + Number(wrongBy))).toISOString();
const clock = { now, today: () => now().slice(0, 10) };
const desk = { ...createCommandLineDesk(), listDrives: async () => [] };
const say = (answer: SoakAnswer) => process.stdout.write(`${JSON.stringify(answer)}\n`);

/** An hour passes in seconds, so that backups are made in the background as well as at the end. */
const timer = (milliseconds: number, work: () => void) => {
  const waiting = setTimeout(work, milliseconds / 200);
  return () => clearTimeout(waiting);
};

const automatic = { documents, timer };
const application = await openApplication({ folder, clock, desk, version: '0', automatic });
say({ number: 0, result: { ok: true, value: null } });
const lines = createInterface({ input: process.stdin });
lines.on('line', async (line) => {
  const { number, channel, input } = JSON.parse(line) as SoakQuestion;
  say({ number, result: await application.answer(channel, input, createSession('officer')) });
});
lines.on('close', () => application.close());
