import { dossierYears } from '../../shared/archive/dossier-years.ts';
import { AppError } from '../../shared/errors.ts';
import type { DutyRow } from '../../shared/outputs/meetings.ts';
import type { Of } from '../../shared/records/index.ts';
import { settingsId } from '../../shared/records/settings.ts';
import { duties } from '../../shared/regulation/duties.ts';
import { helpersOf } from '../../shared/roster/helpers-of.ts';
import type { Handlers } from '../doors/answer.ts';
import { holidayYears } from './holiday-years.ts';
import { deliveredInBook } from './meetings/delivery-facts.ts';
import type { Needs } from './needs.ts';
import { by } from './records/records.ts';
import type { Store } from './records/store.ts';

/** What the regulations in force ask for by the calendar, and putting off what they allow to be put off. */
export function createDutiesHandlers({
  store,
  clock,
}: Pick<Needs, 'store' | 'clock'>): Pick<Handlers, 'duties.list' | 'duties.put-off'> {
  return {
    'duties.list': ({ year }) =>
      year === undefined ? dutyRows(store, clock.today()) : dutyRowsOf(store, clock.today(), year),
    'duties.put-off': async ({ value }, context) => {
      const { id } = await store.change(by(context, 'duties.put-off', reasonOf(value)), (edit) => {
        const deferral = edit.create('deferral', value);
        checkDeferral(dutyRows(store, clock.today()), deferral, clock.today());
        return deferral;
      });
      return { id };
    },
  };
}

/** The duties of a whole year, those that nobody can do yet among them: all whose last day lies in it. */
export const dutyRowsOf = (store: Store, today: string, year: number): DutyRow[] =>
  dutyRows(store, today, `${year}-12-31`).filter(({ dueOn }) => dueOn.startsWith(`${year}-`));

/** The duties of every committee of the book and of the bodies that help it, by last day, up to the period of `through` at least. */
export function dutyRows(store: Store, today: string, through = today): DutyRow[] {
  const bodies = store.all('body');
  const facts = {
    meetings: store.all('meeting'),
    reports: store.all('report'),
    fulfilments: store.all('fulfilment'),
    absences: store.all('absence'),
    deliveries: deliveredInBook(store),
    deferrals: store.all('deferral'),
    holidayYears: holidayYears(store),
    budgetYears: [...new Set(store.all('budget-line').map(({ year }) => year))],
    dossierYears: dossierYears(store.all('dossier')),
    ...{ today, through },
    since: store.find('settings', settingsId)?.keptFrom || today,
  };
  const versionsOf = (id: string) => store.all('regulation').filter(({ bodyId }) => bodyId === id);
  const withVersions = (body: Of<'body'>) => ({ ...body, versions: versionsOf(body.id) });
  return bodies
    .filter((body) => body.type === 'committee')
    .flatMap((committee) =>
      duties({
        ...facts,
        bodies: { committee, helpers: helpersOf(bodies, committee.id).map(withVersions) },
        versions: versionsOf(committee.id),
      }),
    )
    .map((duty) => ({ ...duty, bodyName: bodies.find(({ id }) => id === duty.bodyId)?.name ?? '' }))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn)));
}

/** What the schema of a deferral cannot know: that there is such a duty, soft and still open, and what day it is. */
function checkDeferral(rows: readonly DutyRow[], deferral: Of<'deferral'>, today: string): void {
  const duty = rows.find(({ key }) => key === deferral.dutyKey);
  if (duty === undefined) throw refusedAt('dutyKey', 'not-found');
  if (!duty.soft) throw new AppError('duty-not-soft');
  if (duty.state === 'done') throw new AppError('duty-settled');
  if (deferral.decidedOn > today) throw refusedAt('decidedOn', 'in-the-future');
}

const refusedAt = (field: string, reason: string): AppError =>
  new AppError('invalid-input', { field: `value.${field}`, details: { reason } });

const reasonOf = ({ reason }: Record<string, unknown>): string => (typeof reason === 'string' ? reason : '');
