import type { IsoDate } from '../../../shared/calendar.ts';
import type { Parsed } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import { deliveryLogs, type PaperLog } from '../../../shared/meetings/deliveries/delivery-log.ts';
import { latenessOf, noticeLead } from '../../../shared/meetings/deliveries/notice-lead.ts';
import type { MeetingDeliveries } from '../../../shared/outputs/deliveries.ts';
import type { Of } from '../../../shared/records/index.ts';
import { wasHeld } from '../../../shared/records/meeting.ts';
import type { Handlers } from '../../doors/answer.ts';
import { holidayYears } from '../holiday-years.ts';
import type { Needs } from '../needs.ts';
import { paperFacts } from '../papers/paper-facts.ts';
import type { Edit } from '../records/edit.ts';
import type { Reader } from '../records/reader.ts';
import { by } from '../records/records.ts';
import { addresseeFacts, eachMemberRule, rulesOfMeeting } from './delivery-facts.ts';

type DeliveriesChannel = 'deliveries.of' | 'deliveries.record' | 'deliveries.sign';

/** Sổ gửi, nhận of a meeting: who was sent what, written down for many at once. */
export function createDeliveriesHandlers({
  store,
  clock,
}: Pick<Needs, 'store' | 'clock'>): Pick<Handlers, DeliveriesChannel> {
  return {
    'deliveries.of': ({ meetingId }) => meetingDeliveries(store, meetingId, clock.today()),
    'deliveries.record': (wish, context) =>
      store.change(by(context, 'deliveries.record'), (edit) => recorded(edit, wish, clock.today())),
    'deliveries.sign': ({ ids, receivedOn }, context) =>
      store.change(by(context, 'deliveries.sign'), (edit) => {
        if (receivedOn > clock.today()) throw refused('receivedOn', 'in-the-future');
        for (const id of new Set(ids)) edit.change('delivery', id, { receivedOn });
        return { count: new Set(ids).size };
      }),
  };
}

/** The log of a meeting's papers, by the roster and the rules of its day. Error: 'not-found'. */
export function meetingDeliveries(book: Reader, meetingId: string, today: IsoDate): MeetingDeliveries {
  const meeting = book.need('meeting', meetingId);
  const body = book.need('body', meeting.bodyId);
  const { profile, versionFor } = rulesOfMeeting(book, meeting);
  const years = holidayYears(book);
  const lead = noticeLead(profile, body.type, { on: meeting.on, years });
  const isOwn = (record: { meetingId: string }) => record.meetingId === meetingId;
  const logs = deliveryLogs({
    facts: addresseeFacts(book, meeting, {
      absences: book.all('absence').filter(isOwn),
      papers: book.all('meeting-paper').filter(isOwn),
    }),
    deliveries: book.all('delivery').filter(isOwn),
    eachMember: eachMemberRule(profile, body),
    ...{ lead, years },
  });
  return {
    ...{ lead, logs, lateToday: lead && latenessOf(today, lead, years) },
    people: peopleOf(book, meeting, logs),
    regulationId: versionFor('meetings.noticeLead')?.id ?? null,
  };
}

function peopleOf(book: Reader, meeting: Of<'meeting'>, logs: readonly PaperLog[]) {
  const { roster, titleOf, postOf } = paperFacts(book, book.need('body', meeting.bodyId), meeting.on);
  const ids = new Set(logs.flatMap(({ rows }) => rows.flatMap(({ personId }) => personId ?? [])));
  const people = [...ids].map((id) => {
    const row = roster.find(({ personId }) => personId === id);
    const title = row ? [titleOf(row), postOf(row)].filter(Boolean).join(', ') : '';
    return [id, { name: book.find('person', id)?.fullName ?? '', title }] as const;
  });
  return Object.fromEntries(people);
}

/** A record for each. Errors: 'not-found', 'invalid-input' with the field, 'illegal-transition' of a meeting called off. */
function recorded(
  edit: Edit,
  { meetingId, paper, personIds, others, ...sent }: Parsed<'deliveries.record'>,
  today: IsoDate,
): { ids: string[] } {
  const meeting = edit.need('meeting', meetingId);
  if (personIds.length + others.length === 0) throw refused('personIds', 'required');
  if (new Set(personIds).size < personIds.length) throw refused('personIds', 'repeated');
  if (new Set(others).size < others.length) throw refused('others', 'repeated');
  if (sent.sentOn > today) throw refused('sentOn', 'in-the-future');
  if (comesAfter(paper)) {
    if (!wasHeld(meeting)) throw refused('meetingId', 'not-held');
    if (sent.sentOn < meeting.on) throw refused('sentOn', 'before-meeting');
  }
  const common = { meetingId, paper, ...sent, holds: paper === 'notice' ? sent.holds : [], receivedOn: null };
  const created = [
    ...personIds.map((personId) => edit.create('delivery', { ...common, personId, recipient: '' })),
    ...others.map((recipient) => edit.create('delivery', { ...common, personId: null, recipient })),
  ];
  return { ids: created.map(({ id }) => id) };
}

const comesAfter = (paper: Of<'delivery'>['paper']): boolean =>
  paper === 'minutes' || paper === 'conclusion-notice';

const refused = (field: string, reason: string): AppError =>
  new AppError('invalid-input', { field, details: { reason } });
