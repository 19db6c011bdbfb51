import { blank } from '../../papers/paper.ts';
import type { Of } from '../../records/index.ts';
import type { MeetingRecord, PaperSection } from './meeting-record.ts';
import { opinionLine } from './opinion-lines.ts';
import { rulingLine } from './ruling-line.ts';

const paragraphs = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

const outcomeLines = {
  done: [],
  postponed: ['Nội dung này để lại cuộc họp sau.'],
  'not-reached': ['Nội dung này chưa kịp bàn tại cuộc họp.'],
} as const satisfies Record<NonNullable<Of<'item-note'>['outcome']>, readonly string[]>;

/** What was said and decided under one item, or (`itemId` empty) at the meeting as a whole. */
function recordedLines(record: MeetingRecord, isOf: (itemId: string) => boolean): string[] {
  const notes = record.notes.filter(({ itemId }) => isOf(itemId));
  return [
    ...notes.flatMap(({ text }) => paragraphs(text)),
    ...record.opinions.filter(({ itemId }) => isOf(itemId)).map((one) => opinionLine(one, record)),
    ...record.rulings.filter(({ itemId }) => isOf(itemId)).map((one) => rulingLine(one, record)),
    ...notes.flatMap(({ outcome }) => (outcome === null ? [] : outcomeLines[outcome])),
  ];
}

/**
 * Nội dung theo diễn biến: one part for each item of the agenda, in its order, and one for what belongs to none of
 * them. An item of which nothing is recorded is left to the hand.
 */
export function courseSections(record: MeetingRecord): PaperSection[] {
  const { agenda } = record.meeting;
  const known = new Set(agenda.map(({ id }) => id));
  const items = agenda.map((item, index): PaperSection => {
    const lines = recordedLines(record, (itemId) => itemId === item.id);
    const wasReached = !record.notes.some(
      ({ itemId, outcome }) => itemId === item.id && outcome === 'not-reached',
    );
    const presenter = item.presenter.trim();
    return {
      part: `item:${item.id}`,
      heading: `${index + 1}. ${item.title}`,
      text: [
        ...(presenter !== '' && wasReached ? [`Trình bày: ${presenter}.`] : []),
        ...(lines.length > 0 ? lines : [blank, blank]),
      ].join('\n'),
    };
  });
  const rest = recordedLines(record, (itemId) => !known.has(itemId));
  if (rest.length === 0 && items.length > 0) return items;
  const heading = items.length > 0 ? `${items.length + 1}. Ý kiến, nội dung khác` : '';
  return [
    ...items,
    {
      part: 'rest',
      heading,
      text: (rest.length > 0 ? rest : Array.from({ length: 6 }, () => blank)).join('\n'),
    },
  ];
}
