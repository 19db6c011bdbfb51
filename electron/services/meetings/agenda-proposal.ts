import type { Parsed } from '../../../shared/contract.ts';
import { sayFrom } from '../../../shared/locales/say.ts';
import { records } from '../../../shared/locales/vi/records.ts';
import { regulation } from '../../../shared/locales/vi/regulation.ts';
import { agendaTemplate } from '../../../shared/meetings/agenda/agenda-template.ts';
import { carryOver, earlierHeld } from '../../../shared/meetings/agenda/carry-over.ts';
import type { ProposedItem } from '../../../shared/meetings/agenda/proposed-item.ts';
import { reviewItem } from '../../../shared/meetings/agenda/review-item.ts';
import type { AgendaProposal } from '../../../shared/outputs/agenda.ts';
import type { Of } from '../../../shared/records/index.ts';
import { bodyNames } from '../../../shared/regulation/profile/names.ts';
import type { Party } from '../../../shared/regulation/profile/vocabulary.ts';
import type { Profile } from '../../../shared/regulation/profile.ts';
import { ruleWordsOf } from '../../../shared/regulation/rule-words.ts';
import { rulesOfBody } from '../../../shared/regulation/rules-of-body.ts';
import { sentenceCase } from '../../../shared/vietnamese.ts';
import type { Handlers } from '../../doors/answer.ts';
import type { Needs } from '../needs.ts';
import type { Store } from '../records/store.ts';

/** What an agenda can be begun with: the usual one, the last one, and what earlier meetings left to be done. */
export const createAgendaHandlers = ({
  store,
  clock,
}: Pick<Needs, 'store' | 'clock'>): Pick<Handlers, 'agenda.propose'> => ({
  'agenda.propose': (wish) => proposeAgenda(store, wish, clock.today()),
});

/** Error: 'not-found' for a body that is not there. */
function proposeAgenda(store: Store, wish: Parsed<'agenda.propose'>, today: string): AgendaProposal {
  const { bodyId, on, type, meetingId } = wish;
  const body = store.need('body', bodyId);
  const { profile, versionFor } = rulesOfBody(body, store.all('regulation'), on);
  const partyName = partyNames(profile);
  const meetings = store.all('meeting').filter((one) => one.bodyId === bodyId && one.id !== meetingId);
  // Nobody came together for a round of written opinions, and it has no agenda.
  const held = earlierHeld(meetings, on).filter((one) => one.type !== 'written-round');
  const last = held.at(-1);
  const tasks = store.all('task').filter((task) => task.bodyId === bodyId);
  const review = last ? reviewItem(last, { profile, partyName }) : null;
  const committeeName = bodyNames(profile).committee ?? records.body.choices.type.committee;
  return {
    template: agendaTemplate({ body: body.type, type, on, profile, partyName, committeeName, review }),
    previous: previousOf(held, type, review),
    review:
      last && review
        ? {
            meeting: { id: last.id, title: last.title, on: last.on },
            item: review,
            openTasks: tasks.filter((task) => task.meetingId === last.id && task.state === 'open').length,
          }
        : null,
    carryOver: carryOver({
      ...{ meetings, tasks, on, today },
      notes: store.all('item-note'),
      conclusions: store.all('conclusion'),
    }),
    regulationId: versionFor('meetings.reportRequired')?.id ?? null,
  };
}

/** A party as it is printed: the regulation's own name for it. */
function partyNames(profile: Profile): (party: Party) => string {
  const { word } = ruleWordsOf({ say: sayFrom({ records, regulation }), language: 'vi', profile });
  return (party) => sentenceCase(typeof party === 'string' ? word(`party.${party}`) : party.name);
}

/** Its items without papers; the review in it becomes the review that is due now. */
function previousOf(
  held: readonly Of<'meeting'>[],
  type: Of<'meeting'>['type'],
  review: ProposedItem | null,
): AgendaProposal['previous'] {
  const withAgenda = held.filter(({ agenda }) => agenda.length > 0);
  const meeting = withAgenda.findLast((one) => one.type === type) ?? withAgenda.at(-1);
  if (meeting === undefined) return null;
  const { id, title, on, agenda } = meeting;
  const items = agenda.map((item): ProposedItem => {
    const { itemType, title: content, minutes, presenter } = item;
    if (itemType === 'review' && review) return review;
    return { itemType, title: content, minutes, presenter, carriedFromId: null, citation: null };
  });
  return { id, title, on, items };
}
