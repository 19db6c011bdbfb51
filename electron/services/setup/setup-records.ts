import type { Parsed } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import { builtInHolidayYears } from '../../../shared/holidays.ts';
import { settingsId } from '../../../shared/records/settings.ts';
import { adoptPreset } from '../../../shared/regulation/presets/adopt.ts';
import { isPresetName } from '../../../shared/regulation/presets/index.ts';
import type { Edit } from '../records/edit.ts';
import { takeMembers } from '../roster/roster-members.ts';

type Setup = Parsed<'setup.create'>;

/** Days after the last backup at which a reminder shows, until the official says otherwise. */
const backupReminderDays = 7;

/** Everything that a new book begins with. An 'invalid-input' names the part: `committee.name`. */
export function createBookRecords(edit: Edit, setup: Setup, userId: string): void {
  inPart('user', () => edit.create('user', { active: true, ...setup.user }, userId));
  inPart('commune', () => edit.create('commune', { until: null, ...setup.commune }));
  const committee = inPart('committee', () =>
    edit.create('body', { until: null, ...setup.committee, type: 'committee', committeeId: null }),
  );
  const group = inPart('group', () =>
    edit.create('body', {
      until: null,
      ...setup.group,
      type: 'working-group',
      committeeId: committee.id,
    }),
  );
  inPart('regulation', () => edit.create('regulation', regulationOf(setup, committee.id)));
  if (setup.members.length > 0) {
    takeMembers(edit, {
      committeeId: committee.id,
      groupId: group.id,
      from: setup.membersFrom,
      decision: setup.membersDecision,
      members: setup.members,
    });
  }
  const { keptFrom, language } = setup;
  createSettings(edit, { keptFrom, language });
}

function regulationOf({ regulation }: Setup, bodyId: string) {
  const { preset } = regulation;
  if (!isPresetName(preset)) {
    throw new AppError('invalid-input', { field: 'preset', details: { reason: 'not-a-choice' } });
  }
  return { ...regulation, bodyId, until: null, rules: adoptPreset(preset, regulation.title) };
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

/** Says of which part of the input a refused record was made. */
function inPart<T>(part: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof AppError) || error.failure.code !== 'invalid-input') throw error;
    const { code: _code, field = '', ...more } = error.failure;
    throw new AppError('invalid-input', { ...more, field: `${part}.${field.replace(/^value\./, '')}` });
  }
}
