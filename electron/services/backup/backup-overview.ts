import { backupAdvice } from '../../../shared/backup/advice.ts';
import { backupSets, newerLine, stickToUse } from '../../../shared/backup/two-sets.ts';
import type { BackupOverview, StickRow } from '../../../shared/outputs/backup.ts';
import { backupPlanId } from '../../../shared/records/backup-plan.ts';
import { settingsId } from '../../../shared/records/settings.ts';
import type { Handlers } from '../../doors/answer.ts';
import { workbookXlsx } from '../../exports/xlsx.ts';
import { backupsWorkbook } from '../../exports/xlsx-backups.ts';
import type { WorkbookModel } from '../../exports/xlsx-model.ts';
import type { Needs } from '../needs.ts';
import { by } from '../records/records.ts';
import type { Store } from '../records/store.ts';
import type { AutomaticBackups } from './automatic-schedule.ts';
import { ensureBookId, planOf } from './backup-plan.ts';

/** Days without a backup after which the official is reminded, where the settings do not say. */
const usualReminderDays = 7;

type OverviewNeeds = Pick<Needs, 'store' | 'clock' | 'newId' | 'desk'> & { automatic: AutomaticBackups };

/** How safe the book is, and putting the reminders off until tomorrow. */
export function createOverviewHandlers({
  store,
  clock,
  newId,
  desk,
  automatic,
}: OverviewNeeds): Pick<Handlers, 'backup.overview' | 'backup.put-off' | 'backup.export'> {
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
    'backup.export': async () => {
      const bytes = await workbookXlsx(registerOf(store, clock.today()));
      return desk.deliver({ name: `So theo doi sao luu ${clock.today()}.xlsx`, bytes });
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

/** The register as it is printed: newest backups and drills first, sticks in the order of their marks. */
function registerOf(store: Store, today: string): WorkbookModel {
  const users = store.stored('user');
  return backupsWorkbook({
    backups: [...store.all('backup')].sort((a, b) => (a.takenAt < b.takenAt ? 1 : -1)),
    sticks: [...store.all('stick')].sort((a, b) => (a.markedAt < b.markedAt ? -1 : 1)),
    drills: [...store.all('drill')].sort((a, b) => (a.heldAt < b.heldAt ? 1 : -1)),
    nameOf: (userId) => users.find(({ id }) => id === userId)?.name ?? '',
    organisation: store
      .all('body')
      .filter(({ type }) => type === 'committee')
      .map(({ name }) => name)
      .join('; '),
    today,
  });
}
