import { backupAdvice } from '../../shared/backup/advice.ts';
import { backupSets, newerLine, stickToUse } from '../../shared/backup/two-sets.ts';
import type { BackupOverview, StickRow } from '../../shared/outputs.ts';
import { backupPlanId } from '../../shared/records/backup-plan.ts';
import { settingsId } from '../../shared/records/settings.ts';
import type { Handlers } from '../doors/answer.ts';
import type { AutomaticBackups } from './automatic-schedule.ts';
import { ensureBookId, planOf } from './backup-plan.ts';
import type { Needs } from './needs.ts';
import { by } from './records.ts';
import type { Store } from './store.ts';

/** Days without a backup after which the official is reminded, where the settings do not say. */
const usualReminderDays = 7;

type OverviewNeeds = Pick<Needs, 'store' | 'clock' | 'newId'> & { automatic: AutomaticBackups };

/** How safe the book is, and putting the reminders off until tomorrow. */
export function createOverviewHandlers({
  store,
  clock,
  newId,
  automatic,
}: OverviewNeeds): Pick<Handlers, 'backup.overview' | 'backup.put-off'> {
  return {
    'backup.overview': () => ({
      ...overviewOf(store, clock.today()),
      automaticFailure: automatic.failure(),
    }),
    'backup.put-off': async (_input, context) => {
      await ensureBookId(store, newId);
      await store.change(by(context, 'backup.put-off'), (edit) =>
        edit.change('backup-plan', backupPlanId, { putOffOn: clock.today() }),
      );
      return {};
    },
  };
}

function overviewOf(store: Store, today: string): Omit<BackupOverview, 'automaticFailure'> {
  const [sticks, backups, drills] = [store.all('stick'), store.all('backup'), store.all('drill')];
  const reminderDays = store.find('settings', settingsId)?.backupReminderDays ?? usualReminderDays;
  const sets = backupSets(sticks, backups);
  const next = stickToUse(sets);
  const inUse = sets.map(({ stick, last, backups: count }): StickRow => ({ ...stick, last, backups: count }));
  const retired = sticks
    .filter(({ state }) => state !== 'in-use')
    .map((stick): StickRow => {
      const own = backups.filter(({ stickId }) => stickId === stick.id).sort(newerLine);
      return { ...stick, last: own[0] ?? null, backups: own.length };
    });
  return {
    sticks: [...inUse, ...retired],
    next: next && { id: next.id, name: next.name },
    last: [...backups].sort(newerLine)[0] ?? null,
    lastDrill: [...drills].sort((a, b) => (a.heldAt < b.heldAt ? 1 : -1))[0] ?? null,
    advice: backupAdvice({ today, sticks, backups, drills, reminderDays }),
    putOff: planOf(store)?.putOffOn === today,
  };
}
