import type { Parsed } from '../../../shared/contract.ts';
import { builtInHolidayYears } from '../../../shared/holidays.ts';
import { settingsId } from '../../../shared/records/settings.ts';
import { createBodies, newRegulationOf } from '../bodies/body-records.ts';
import type { Edit } from '../records/edit.ts';
import { inPart } from '../records/in-part.ts';
import { takeMembers } from '../roster/roster-members.ts';

type Setup = Parsed<'setup.create'>;

/** Days after the last backup at which a reminder shows, until the official says otherwise. */
const backupReminderDays = 7;

/** Everything that a new book begins with. An 'invalid-input' names the part: `committee.name`. */
export function createBookRecords(edit: Edit, setup: Setup, userId: string): void {
  inPart('user', () => edit.create('user', { active: true, ...setup.user }, userId));
  inPart('commune', () => edit.create('commune', { until: null, ...setup.commune }));
  const bodies = createBodies(edit, {
    committee: setup.committee,
    group: setup.group,
    regulation: newRegulationOf(setup),
  });
  if (setup.members.length > 0) {
    takeMembers(edit, {
      committeeId: bodies.committeeId,
      groupId: bodies.groupId,
      from: setup.membersFrom,
      decision: setup.membersDecision,
      members: setup.members,
    });
  }
  const { keptFrom, language } = setup;
  createSettings(edit, { keptFrom, language });
}

/** The settings, and the days off of the years whose notices are out: a year without one is not made up. */
export function createSettings(
  edit: Edit,
  { keptFrom, language }: { keptFrom: string; language: string },
): void {
  inPart('settings', () => edit.create('settings', { keptFrom, language, backupReminderDays }, settingsId));
  const decided = builtInHolidayYears.filter(
    ({ status, year }) => status === 'decided' && year >= Number(keptFrom.slice(0, 4)),
  );
  for (const { year, off, workedSaturdays, source, status } of decided) {
    edit.create('holiday-year', { year, off, workedSaturdays, source, status });
  }
}
