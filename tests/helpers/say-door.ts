import { doorUnderTest } from './program.ts';

/** Said once at the head of a run: which door the browser tests go through on this machine. */
export default function sayDoor(): void {
  process.stdout.write(`Browser tests through: ${doorUnderTest}\n`);
}
