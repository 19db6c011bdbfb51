import type { IsoDate } from '../../../shared/calendar.ts';
import type { Parsed } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Of } from '../../../shared/records/index.ts';
import { wasHeld } from '../../../shared/records/meeting.ts';
import type { Handlers } from '../../doors/answer.ts';
import type { Needs } from '../needs.ts';
import type { Edit } from '../records/edit.ts';
import { by } from '../records/records.ts';
import { checklistOf } from './file-checklist.ts';
import { meetingDeliveries } from './meeting-deliveries.ts';

type DeliveriesChannel = 'deliveries.of' | 'deliveries.record' | 'deliveries.sign' | 'meetings.file';

/** Sổ gửi, nhận of a meeting: who was sent what, written down for many at once. */
export function createDeliveriesHandlers({
  store,
  clock,
}: Pick<Needs, 'store' | 'clock'>): Pick<Handlers, DeliveriesChannel> {
  return {
    'deliveries.of': ({ meetingId }) => meetingDeliveries(store, meetingId, clock.today()),
    'meetings.file': ({ meetingId }) => ({
      items: checklistOf(store, meetingId, clock.today()),
      regulationId: meetingDeliveries(store, meetingId, clock.today()).regulationId,
    }),
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
