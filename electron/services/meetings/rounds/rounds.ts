import type { Parsed } from '../../../../shared/contract.ts';
import { AppError } from '../../../../shared/errors.ts';
import { kinds, type Of } from '../../../../shared/records/index.ts';
import type { Handlers } from '../../../doors/answer.ts';
import type { Needs } from '../../needs.ts';
import type { Edit } from '../../records/edit.ts';
import { by, callerOf } from '../../records/records.ts';
import { moved } from '../meeting-moves.ts';

type Stamp = { by: string; at: string; today: string };

/** Lấy ý kiến bằng văn bản: asked of each person, answered by whole sheets, each in one change. */
export function createRoundsHandlers({
  store,
  clock,
}: Pick<Needs, 'store' | 'clock'>): Pick<Handlers, 'rounds.ask' | 'rounds.answer'> {
  return {
    'rounds.ask': (wish, context) => {
      const stamp = { by: callerOf(context).userId, at: clock.now(), today: clock.today() };
      return store.change(by(context, 'rounds.ask'), (edit) => asked(edit, wish, stamp));
    },
    'rounds.answer': (wish, context) =>
      store.change(by(context, 'rounds.answer'), (edit) => answered(edit, wish, clock.today())),
  };
}

const wrong = (field: string, reason: string): AppError =>
  new AppError('invalid-input', { field, details: { reason } });

function needRound(edit: Edit, meetingId: string): Of<'meeting'> {
  const meeting = edit.need('meeting', meetingId);
  if (meeting.type !== 'written-round') throw wrong('meetingId', 'not-a-round');
  if (meeting.state !== 'planned' && meeting.state !== 'invited') {
    throw new AppError('record-locked', { details: { state: meeting.state } });
  }
  return meeting;
}

type Asking = Parsed<'rounds.ask'>;

/** Errors: 'not-found', 'record-locked' (decided, put off, called off), 'invalid-input'. */
function asked(edit: Edit, { meetingId, personIds, ...sending }: Asking, stamp: Stamp) {
  const meeting = needRound(edit, meetingId);
  if (meeting.agenda.length === 0) throw wrong('agenda', 'required');
  if (sending.sentOn > stamp.today) throw wrong('sentOn', 'in-the-future');
  const everybody = [...new Set(personIds)];
  if (everybody.some((id) => !meeting.attendeeIds.includes(id))) throw wrong('personIds', 'not-asked');
  const before = new Set(
    edit
      .all('delivery')
      .filter((one) => one.meetingId === meetingId && one.paper === 'opinion-request')
      .map(({ personId }) => personId),
  );
  for (const personId of everybody) {
    edit.create('delivery', {
      ...kinds.delivery.empty(),
      ...{ meetingId, personId, paper: 'opinion-request', ...sending },
    });
  }
  const { state } =
    meeting.state === 'planned'
      ? edit.change('meeting', meetingId, moved(meeting, { to: 'invited', reason: '' }, stamp))
      : meeting;
  const reminded = everybody.filter((id) => before.has(id)).length;
  return { asked: everybody.length - reminded, reminded, state };
}

type Sheet = Parsed<'rounds.answer'>;

/** Errors: 'not-found', 'record-locked', 'invalid-input' (not asked, no such question, a day to come, nothing said). */
function answered(edit: Edit, sheet: Sheet, today: string) {
  const { meetingId, personId, receivedOn } = sheet;
  const meeting = needRound(edit, meetingId);
  if (!meeting.attendeeIds.includes(personId)) throw wrong('personId', 'not-asked');
  if (receivedOn > today) throw wrong('receivedOn', 'in-the-future');
  const wanted = wantedOf(sheet);
  if (wanted.size === 0) throw wrong('answers', 'required');
  const held = edit.all('opinion').filter((one) => one.meetingId === meetingId && one.personId === personId);
  const heldOf = (itemId: string) => held.find((one) => one.itemId === itemId);
  // A sheet that says the same as before corrects the day on which it came.
  const isSameSheet =
    held.length === wanted.size &&
    [...wanted].every(([itemId, said]) => {
      const before = heldOf(itemId);
      return before !== undefined && !isOther(before, said);
    });
  const count = { added: 0, changed: 0, removed: 0 };
  for (const [itemId, said] of wanted) {
    const before = heldOf(itemId);
    if (!before) {
      const value = { meetingId, personId, itemId, form: 'written', receivedOn, ...said };
      edit.create('opinion', { ...kinds.opinion.empty(), ...value });
      count.added += 1;
    } else if (isOther(before, said) || (isSameSheet && before.receivedOn !== receivedOn)) {
      edit.change('opinion', before.id, { ...said, receivedOn });
      count.changed += 1;
    }
  }
  for (const { id, itemId } of held) {
    if (wanted.has(itemId)) continue;
    edit.remove('opinion', id);
    count.removed += 1;
  }
  return count;
}

type Said = Pick<Of<'opinion'>, 'stance' | 'text' | 'files'>;

/** What is kept, by question; '' = the round as a whole. An answer that says nothing is none. */
function wantedOf({ answers, general, files }: Sheet): Map<string, Said> {
  const ids = answers.map(({ itemId }) => itemId);
  if (new Set(ids).size < ids.length) throw wrong('answers', 'repeated');
  const said = answers
    .filter(({ stance, text }) => stance !== null || text !== '')
    .map(({ itemId, stance, text }): [string, Said] => [itemId, { stance, text, files: [] }]);
  const whole: [string, Said][] =
    general === '' && files.length === 0 ? [] : [['', { stance: null, text: general, files }]];
  return new Map([...said, ...whole]);
}

const isOther = (before: Of<'opinion'>, said: Said): boolean =>
  before.stance !== said.stance ||
  before.text !== said.text ||
  JSON.stringify(before.files) !== JSON.stringify(said.files);
