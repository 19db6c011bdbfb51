import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLedger } from '../../electron/data/ledger.ts';
import type { StoredRecord } from '../../shared/database.ts';
import { type KindName, kinds, type Of } from '../../shared/records/index.ts';
import type { AnyKind } from '../../shared/records/record.ts';

export type Seed = { kind: KindName; record: StoredRecord };

/** A record of a kind: what is given over the kind's empty value. Not checked: a seed may be wrong on purpose. */
export const aRecord = <N extends KindName>(kind: N, id: string, given: Partial<Of<N>> = {}): Seed => ({
  kind,
  record: { ...(kinds[kind] as AnyKind).empty(), removedAt: null, ...given, id },
});

/** Users for every role, a committee and its group: what most tests begin with. */
export const theBasics: Seed[] = [
  aRecord('user', 'officer', { name: 'Đặng Minh Tuệ', roles: ['officer'] }),
  aRecord('user', 'group-head', { name: 'Trần Thị Thu Hà', roles: ['group-head'] }),
  aRecord('user', 'budget-officer', { name: 'Lý Thị Bảo Yến', roles: ['budget-officer'] }),
  aRecord('user', 'viewer', { name: 'Người xem', roles: ['viewer'] }),
  aRecord('body', 'committee', {
    type: 'committee',
    name: 'Ban Chỉ đạo chuyển đổi số xã Thanh Khê Hạ',
    letterheadName: 'BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ',
    abbreviation: 'BCĐCĐS',
    from: '2026-01-01',
  }),
  aRecord('body', 'group', {
    type: 'working-group',
    committeeId: 'committee',
    name: 'Tổ công tác giúp việc Ban Chỉ đạo',
    letterheadName: 'TỔ CÔNG TÁC',
    abbreviation: 'TCT',
    from: '2026-01-01',
  }),
  aRecord('settings', 'settings', { language: 'vi', keptFrom: '2026-01-01', backupReminderDays: 7 }),
];

/** A data folder that holds these records, written by the ledger alone: no service is involved. */
export async function seedFolder(
  seeds: readonly Seed[],
  folder = mkdtempSync(join(tmpdir(), 'seed-')),
): Promise<string> {
  const ledger = await openLedger({ folder, now: () => '2026-11-20T01:00:00.000Z' });
  await ledger.commit({
    by: 'system',
    at: '2026-11-20T01:00:00.000Z',
    channel: 'seed',
    ops: seeds.map(({ kind, record }) => ({ op: 'put', collection: kind, id: record.id, value: record })),
  });
  await ledger.close();
  return folder;
}
