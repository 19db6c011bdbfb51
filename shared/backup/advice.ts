import { dayInVietnam, daysBetween, type IsoDate } from '../calendar.ts';
import type { Of } from '../records/index.ts';
import { backupSets, newerLine, stickToUse } from './two-sets.ts';

/** What should be done for the safety of the book. All of it is soft: nothing is refused because of it. */
export type BackupAdvice =
  /** Never backed up. */
  | { code: 'never' }
  /** The newest backup is dated in days to come: the clock of the PC was or is wrong. */
  | { code: 'clock'; at: string }
  /** No backup for more days than the settings allow. */
  | { code: 'late'; days: number; limit: number }
  /** One set of backups only, where two are asked for (Thông tư 05/2025/TT-BNV, Điều 27). */
  | { code: 'one-set'; name: string }
  /** The last two backups went to one and the same stick. */
  | { code: 'same-stick'; name: string; other: string }
  /** The older of the two sets has not been renewed for long. */
  | { code: 'second-old'; name: string; days: number; limit: number }
  | { code: 'drill-never' }
  | { code: 'drill-old'; days: number };

export type AdviceFacts = {
  today: IsoDate;
  sticks: readonly Of<'stick'>[];
  backups: readonly Of<'backup'>[];
  drills: readonly Of<'drill'>[];
  /** Days without a backup after which the official is reminded. */
  reminderDays: number;
};

/** Days after which the second set counts as old. */
export const secondSetDays = 30;
/** A drill is due once a year, the first one a month after the first backup. */
const drillDays = 365;
const firstDrillDays = 30;

/** Days since an instant; null where it lies in days to come. One day is let pass: another time zone, a late night. */
function daysSince(instant: string, today: IsoDate): number | null {
  const days = daysBetween(dayInVietnam(instant), today);
  return days < -1 ? null : Math.max(0, days);
}

/** What to do now, the most pressing first. Empty = all is well. */
export function backupAdvice(facts: AdviceFacts): BackupAdvice[] {
  const newest = [...facts.backups].sort(newerLine);
  const [last] = newest;
  if (!last) return [{ code: 'never' }];
  return [...lateness(last, facts), ...setsAdvice(newest, facts), ...drillAdvice(facts)];
}

function lateness(last: Of<'backup'>, { today, reminderDays }: AdviceFacts): BackupAdvice[] {
  const days = daysSince(last.takenAt, today);
  if (days === null) return [{ code: 'clock', at: last.takenAt }];
  return days > reminderDays ? [{ code: 'late', days, limit: reminderDays }] : [];
}

function setsAdvice(
  newest: readonly Of<'backup'>[],
  { sticks, backups, today }: AdviceFacts,
): BackupAdvice[] {
  const sets = backupSets(sticks, backups);
  const filled = sets.flatMap(({ stick, last }) => (last ? [{ stick, last }] : []));
  const [first, second] = newest;
  if (filled.length < 2) return [{ code: 'one-set', name: filled[0]?.stick.name ?? '' }];
  const older = stickToUse(sets);
  const lastOfOlder = filled.find(({ stick }) => stick.id === older?.id)?.last;
  const age = lastOfOlder ? daysSince(lastOfOlder.takenAt, today) : null;
  if (older && age !== null && age > secondSetDays)
    return [{ code: 'second-old', name: older.name, days: age, limit: secondSetDays }];
  const same = sets.find(({ stick }) => stick.id === first?.stickId && stick.id === second?.stickId);
  return same && older ? [{ code: 'same-stick', name: same.stick.name, other: older.name }] : [];
}

function drillAdvice({ drills, backups, today }: AdviceFacts): BackupAdvice[] {
  const passed = drills
    .filter(({ result }) => result !== 'failed')
    .map(({ heldAt }) => daysSince(heldAt, today));
  const latest = passed.flatMap((days) => days ?? []).sort((a, b) => a - b)[0];
  if (latest !== undefined) return latest > drillDays ? [{ code: 'drill-old', days: latest }] : [];
  const oldest = backups.flatMap(({ takenAt }) => daysSince(takenAt, today) ?? []).sort((a, b) => b - a)[0];
  return oldest !== undefined && oldest > firstDrillDays ? [{ code: 'drill-never' }] : [];
}
