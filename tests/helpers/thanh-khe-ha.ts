import type { Of } from '../../shared/records/index.ts';
import { presets } from '../../shared/regulation/presets/index.ts';
import type { Seed } from './sow.ts';

/** A small book of a fictional commune: committee and group, eight people, the regulation of Tùng Châu. */
const people: Record<string, string> = {
  lam: 'Nguyễn Hữu Lâm',
  ha: 'Trần Thị Thu Hà',
  dao: 'Lê Quang Đạo',
  anh: 'Phạm Thị Ngọc Ánh',
  binh: 'Đỗ Văn Bính',
  diep: 'Hoàng Thị Diệp',
  tue: 'Đặng Minh Tuệ',
  yen: 'Lý Thị Bảo Yến',
};

const roles: [string, string, Of<'membership'>['role']][] = [
  ['bcd', 'binh', 'member'],
  ['bcd', 'diep', 'member'],
  ['bcd', 'lam', 'head'],
  ['bcd', 'ha', 'standing-deputy'],
  ['bcd', 'dao', 'deputy'],
  ['bcd', 'anh', 'standing-member'],
  ['tct', 'ha', 'group-head'],
  ['tct', 'anh', 'group-standing-deputy'],
  ['tct', 'tue', 'group-secretary'],
  ['tct', 'yen', 'group-member'],
];

export const thanhKheHa = (more: Seed = {}): Seed => ({
  body: {
    bcd: { type: 'committee', name: 'Ban Chỉ đạo chuyển đổi số xã Thanh Khê Hạ', from: '2026-01-01' },
    tct: { type: 'working-group', committeeId: 'bcd', name: 'Tổ công tác', from: '2026-01-01' },
  },
  regulation: {
    qc: { bodyId: 'bcd', title: 'Quy chế', from: '2026-01-01', rules: presets['tung-chau'] },
  },
  person: Object.fromEntries(Object.entries(people).map(([id, fullName]) => [id, { fullName }])),
  membership: Object.fromEntries(
    roles.map(([bodyId, personId, role], order) => [
      `${bodyId}-${personId}`,
      { bodyId, personId, role, order: order + 1, from: '2026-01-01' },
    ]),
  ),
  settings: { settings: { language: 'vi', keptFrom: '2026-10-01', backupReminderDays: 7 } },
  ...more,
});
