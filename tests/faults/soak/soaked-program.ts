import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Channel } from '../../../shared/channels.ts';
import type { Input } from '../../../shared/contract.ts';
import type { Output } from '../../../shared/outputs.ts';
import type { Result } from '../../../shared/result.ts';

export type SoakQuestion = { number: number; channel: string; input: unknown };
export type SoakAnswer = { number: number; result: Result<unknown> };

export type SoakedProgram = {
  /** The value of an operation. Rejects where it is refused, and where the program is killed before it answers. */
  call: <C extends Channel>(channel: C, input: Input<C>) => Promise<Output<C>>;
  /** Without notice, in the middle of whatever it is doing. */
  kill: () => Promise<void>;
  /** As an official closes it. */
  close: () => Promise<void>;
};

const program = fileURLToPath(new URL('./soak-program.ts', import.meta.url));

/** What a call rejects with when the program was killed before it answered: done or not, nobody knows. */
export class Killed extends Error {}

/** The data folder, the official's own documents, and by how many milliseconds the clock is wrong. */
export type SoakedPlace = { data: string; documents: string; wrongBy: number };

/** Starts the program with backups that it makes by itself. */
export async function startSoakedProgram({ data, documents, wrongBy }: SoakedPlace): Promise<SoakedProgram> {
  const child = spawn(process.execPath, [program, data, documents, String(wrongBy)], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (piece) => {
    complaint += piece;
  });
  // What was still to be written to a killed program breaks its pipe.
  child.stdin.on('error', () => undefined);
  const waiting = new Map<number, (answer: Result<unknown> | null) => void>();
  let asked = 0;
  let isGone = false;
  createInterface({ input: child.stdout }).on('line', (line) => {
    const { number, result } = JSON.parse(line) as SoakAnswer;
    waiting.get(number)?.(result);
    waiting.delete(number);
  });
  const ended = once(child, 'close').then(() => {
    isGone = true;
    for (const resolve of waiting.values()) resolve(null);
  });
  const answerTo = (number: number) =>
    new Promise<Result<unknown> | null>((resolve) => waiting.set(number, resolve));

  if (!(await answerTo(0))) throw new Error(`does not start: ${complaint}`);
  return {
    call: async (channel, input) => {
      if (isGone) throw new Killed();
      asked += 1;
      const question: SoakQuestion = { number: asked, channel, input };
      const answer = answerTo(asked);
      child.stdin.write(`${JSON.stringify(question)}\n`);
      const result = await answer;
      if (!result) throw new Killed();
      if (!result.ok) throw new Error(`${channel}: ${JSON.stringify(result.failure)}`);
      return result.value as Output<typeof channel>;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    close: async () => {
      child.stdin.end();
      await ended;
      if (child.exitCode !== 0 || complaint) throw new Error(`ends with ${child.exitCode}: ${complaint}`);
    },
  };
}
