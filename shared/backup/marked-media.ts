import type { Of } from '../records/index.ts';
import type { ReadMark } from './stick-mark.ts';

/** A medium as it lies before us: its mark (null = none), and how large it is (null = not known). */
export type Medium = { mark: ReadMark | null; totalBytes: number | null };

/** The book that asks: its id (null = none yet) and the sticks it knows. */
export type KnownSticks = { bookId: string | null; sticks: readonly Of<'stick'>[] };

/** What a mark means to this book. */
export type MarkVerdict =
  /** Nothing there: a new stick, or a folder. */
  | { state: 'unmarked' }
  | { state: 'known'; stickId: string; name: string }
  /** Of this book, but the book does not know it (it was restored from an earlier backup). */
  | { state: 'forgotten'; stickId: string; name: string }
  /** Written off as lost, broken or replaced, and here it is. */
  | { state: 'retired'; stickId: string; name: string }
  /** The mark of a stick of another size: all of that stick was copied onto this one. */
  | { state: 'copied'; stickId: string; name: string }
  /** Two media plugged in with the same mark: nobody can say which is which. */
  | { state: 'twin'; stickId: string; name: string }
  | { state: 'other-book'; name: string }
  | { state: 'damaged' }
  | { state: 'newer' };

/** Formatting anew changes the size a little; another stick differs by more. */
const sameSize = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 0.05 * Math.max(one, other);

function judge({ mark: read, totalBytes }: Medium, { bookId, sticks }: KnownSticks): MarkVerdict {
  if (read === null) return { state: 'unmarked' };
  if (read.kind !== 'mark') return { state: read.kind };
  const { stickId, name, bookId: markedBook } = read.mark;
  if (bookId === null || markedBook !== bookId) return { state: 'other-book', name };
  const stick = sticks.find(({ id }) => id === stickId);
  if (!stick) return { state: 'forgotten', stickId, name };
  const known = { stickId, name: stick.name };
  if (totalBytes !== null && stick.totalBytes > 0 && !sameSize(totalBytes, stick.totalBytes))
    return { state: 'copied', ...known };
  return { state: stick.state === 'in-use' ? 'known' : 'retired', ...known };
}

/** Judges the marks of all media that are plugged in now, in the same order. */
export function judgeMarks(media: readonly Medium[], book: KnownSticks): MarkVerdict[] {
  const verdicts = media.map((medium) => judge(medium, book));
  const isTwin = (verdict: MarkVerdict): boolean =>
    claimsToBe(verdict) &&
    verdicts.filter((one) => claimsToBe(one) && one.stickId === verdict.stickId).length > 1;
  return verdicts.map((verdict) =>
    isTwin(verdict) && claimsToBe(verdict)
      ? { state: 'twin', stickId: verdict.stickId, name: verdict.name }
      : verdict,
  );
}

type Claim = Extract<MarkVerdict, { state: 'known' | 'forgotten' | 'retired' }>;

/** A mark that is out of place anyway does not make the right one doubtful. */
const claimsToBe = (verdict: MarkVerdict): verdict is Claim =>
  verdict.state === 'known' || verdict.state === 'forgotten' || verdict.state === 'retired';

/** The first of USB A, USB B … that no stick bears, those written off included: a name means one stick for ever. */
export function nextStickName(sticks: readonly Pick<Of<'stick'>, 'name'>[]): string {
  const taken = new Set(sticks.map(({ name }) => name.toLocaleLowerCase('vi')));
  for (let number = 0; ; number += 1) {
    const letter = String.fromCharCode(65 + (number % 26));
    const round = Math.floor(number / 26);
    const name = `USB ${letter}${round === 0 ? '' : round + 1}`;
    if (!taken.has(name.toLocaleLowerCase('vi'))) return name;
  }
}
