import { type PresetName, presets } from '../../../shared/regulation/presets/index.ts';
import { testDay } from '../../helpers/program.ts';
import { aRecord, seedFolder, theBasics } from '../../helpers/seed.ts';

const people: [string, string][] = [
  ['lam', 'Nguyễn Hữu Lâm'],
  ['ha', 'Trần Thị Thu Hà'],
  ['vuong', 'Bùi Xuân Vượng'],
  ['binh', 'Đỗ Văn Bính'],
  ['ai', 'Cao Thị Ái'],
];

const agenda = ['Rà soát kết luận lần trước', 'Kế hoạch chuyển đổi số năm 2027', 'Việc khác'];

/** A committee under a regulation, with a meeting of five members, one guest and three items on the day of the test. */
export const bookWithMeeting = (folder: string, preset: PresetName = 'tung-chau'): Promise<string> =>
  seedFolder(
    [
      ...theBasics,
      ...people.map(([id, fullName]) => aRecord('person', id, { fullName })),
      ...people.map(([personId], order) =>
        aRecord('membership', `m-${personId}`, {
          ...{ bodyId: 'committee', personId, role: order === 0 ? 'head' : 'member' },
          ...{ order: order + 1, from: '2026-01-01' },
        }),
      ),
      aRecord('regulation', 'qc', {
        ...{ bodyId: 'committee', title: 'Quy chế hoạt động', number: '64/QĐ-BCĐ', preset },
        ...{ from: '2026-01-01', rules: presets[preset] },
      }),
      aRecord('settings', 'settings', { language: 'vi', keptFrom: '2026-10-01', backupReminderDays: 7 }),
      aRecord('meeting', 'hop', {
        ...{ bodyId: 'committee', type: 'regular', title: 'Họp Ban Chỉ đạo quý IV', on: testDay },
        ...{ startsAt: '08:00', place: 'Hội trường', chairId: 'lam', state: 'invited' },
        attendeeIds: people.map(([id]) => id),
        guests: [{ name: 'Lường Văn Toản', title: 'Trưởng thôn Hải Hà', called: null }],
        agenda: agenda.map((title, index) => ({
          ...{ id: `muc-${index + 1}`, itemType: null, title, minutes: 10 },
          ...{ presenter: '', files: [], carriedFromId: null },
        })),
      }),
      aRecord('absence', 'vang', {
        ...{ meetingId: 'hop', personId: 'binh', toldOn: '2026-11-18', reason: 'Đi tập huấn' },
        ...{ consent: 'granted', delegateName: 'Ngô Thị Bích Hạnh', delegateTitle: 'Phó Trưởng phòng' },
      }),
    ],
    folder,
  );
