import { formatDate } from '../../../shared/calendar.ts';
import type { Parsed } from '../../../shared/contract.ts';
import { records as words } from '../../../shared/locales/vi/records.ts';
import type { LogRow } from '../../../shared/meetings/deliveries/delivery-log.ts';
import type { PaperModel } from '../../../shared/papers/paper.ts';
import { signForSheet } from '../../../shared/papers/sign-for-sheet.ts';
import { paperFacts } from '../papers/paper-facts.ts';
import type { Store } from '../records/store.ts';
import { meetingDeliveries } from './meeting-deliveries.ts';

type Request = Extract<Parsed<'papers.print'>, { paper: 'sign-for-sheet' }>;

/** Danh sách ký nhận of one paper of a meeting, in the order of the roster, filled in as far as the log goes. */
export function drawSignForSheet(
  store: Store,
  { meetingId, delivered }: Request,
  today: string,
): { papers: PaperModel[]; fileName: string } {
  const meeting = store.need('meeting', meetingId);
  const { issuer } = paperFacts(store, store.need('body', meeting.bodyId), meeting.on);
  const { logs, people } = meetingDeliveries(store, meetingId, today);
  // Whoever takes the chair signs the paper itself.
  const rows = (logs.find(({ paper }) => paper === delivered)?.rows ?? []).filter(
    ({ as, deliveries }) => as !== 'chair' || deliveries.length > 0,
  );
  const titleOfGuest = (row: LogRow): string =>
    meeting.guests.find(({ name }) => row.personId === null && name === row.name)?.title ?? '';
  const numbers = new Set(rows.flatMap(({ deliveries }) => deliveries.map(({ number }) => number)));
  const paper = signForSheet({
    issuer,
    what: words.delivery.choices.paper[delivered].toLocaleLowerCase('vi'),
    number: [...numbers].filter(Boolean).join('; '),
    gathering: { ...meeting, chair: null },
    rows: rows.map((row) => {
      const person = row.personId === null ? null : people[row.personId];
      const receivedOn = row.deliveries.find((one) => one.receivedOn !== null)?.receivedOn ?? null;
      return {
        name: person?.name ?? row.name,
        title: person?.title ?? titleOfGuest(row),
        receivedOn: receivedOn === null ? '' : formatDate(receivedOn),
        note: '',
      };
    }),
  });
  return { papers: [paper], fileName: `Danh sách ký nhận ${meeting.on}` };
}
