import type { Parsed } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import { records as words } from '../../../shared/locales/vi/records.ts';
import { attendanceStatistics } from '../../../shared/meetings/statistics/attendance-statistics.ts';
import { dutyTallies } from '../../../shared/meetings/statistics/duty-tally.ts';
import type { MeetingStatistics } from '../../../shared/outputs/statistics.ts';
import { settingsId } from '../../../shared/records/settings.ts';
import { roleName } from '../../../shared/regulation/profile/names.ts';
import { rulesOfBody } from '../../../shared/regulation/rules-of-body.ts';
import type { Handlers } from '../../doors/answer.ts';
import { workbookXlsx } from '../../exports/xlsx.ts';
import { statisticsWorkbook } from '../../exports/xlsx-statistics.ts';
import { dutyRows } from '../duties.ts';
import type { Needs } from '../needs.ts';
import type { Store } from '../records/store.ts';
import { postOn } from '../roster/roster-listing.ts';
import { statisticsTables } from './statistics-tables.ts';

type Wish = Parsed<'statistics.meetings'>;
type Channels = 'statistics.meetings' | 'statistics.export';

/** Thống kê họp: who came, who stayed away and why, and the meetings held against those that were asked for. */
export function createStatisticsHandlers({
  store,
  desk,
  clock,
}: Pick<Needs, 'store' | 'desk' | 'clock'>): Pick<Handlers, Channels> {
  return {
    'statistics.meetings': (wish) => meetingStatistics(store, wish, clock.today()),
    'statistics.export': async (wish) => {
      const statistics = meetingStatistics(store, wish, clock.today());
      const body = store.need('body', wish.bodyId);
      const { name: bodyName, letterheadName } = body;
      const tables = statisticsTables(statistics);
      const { from, until } = wish;
      const bytes = await workbookXlsx(statisticsWorkbook({ bodyName, letterheadName, from, until, tables }));
      return desk.deliver({ name: `Thong ke hop ${wish.from} - ${wish.until}.xlsx`, bytes });
    },
  };
}

/** Errors: 'not-found' for a body that is not there; 'invalid-input' for an end before the start. */
export function meetingStatistics(store: Store, wish: Wish, today: string): MeetingStatistics {
  const { bodyId, from, until } = wish;
  const body = store.need('body', bodyId);
  if (until < from) {
    throw new AppError('invalid-input', { field: 'until', details: { reason: 'ends-before-start' } });
  }
  const isOwn = (one: { bodyId: string }) => one.bodyId === bodyId;
  const meetings = store.all('meeting').filter((one) => isOwn(one) && one.on >= from && one.on <= until);
  const memberships = store.all('membership').filter(isOwn);
  const inState = (...states: string[]) => meetings.filter(({ state }) => states.includes(state)).length;
  const { people, ...counts } = attendanceStatistics({
    ...{ meetings, memberships, from, until },
    attendances: store.all('attendance'),
    absences: store.all('absence'),
  });
  const { profile } = rulesOfBody(body, store.all('regulation'), until);
  const posts = store.all('post');
  const lastDay = (personId: string): string =>
    memberships
      .filter((one) => one.personId === personId && one.from <= until)
      .map((one) => (one.until === null || one.until > until ? until : one.until))
      .sort()
      .at(-1) ?? from;
  return {
    ...counts,
    people: people.map((person) => {
      const post = postOn(posts, person.personId, lastDay(person.personId));
      return {
        ...person,
        fullName: store.find('person', person.personId)?.fullName ?? '',
        roleName: roleName(profile, person.role) ?? words.membership.choices.role[person.role],
        post: post ? [post.title, post.agency].filter(Boolean).join(', ') : '',
      };
    }),
    postponed: inState('postponed'),
    cancelled: inState('cancelled'),
    planned: inState('planned', 'invited', 'in-session'),
    tallies: dutyTallies(dutyRows(store, today, until), wish),
    keptFrom: store.find('settings', settingsId)?.keptFrom || today,
  };
}
