import { type PresetName, presets } from '../../../shared/regulation/presets/index.ts';
import { aRecord, type Seed, seedFolder, theBasics } from '../../helpers/seed.ts';

const people: [string, string][] = [
  ['lam', 'Nguyễn Hữu Lâm'],
  ['ha', 'Trần Thị Thu Hà'],
  ['dao', 'Lê Quang Đạo'],
];

export const aMeetingOn = (id: string, on: string, state: 'planned' | 'held'): Seed =>
  aRecord('meeting', id, {
    ...{ bodyId: 'committee', type: 'regular', title: 'Họp Ban Chỉ đạo', on, startsAt: '08:00', state },
    ...{ place: 'Phòng họp UBND xã', attendeeIds: people.map(([person]) => person) },
  });

/** A folder with a committee, its group and its regulation, in force from 2026, and these further records. */
export const bookUnder = (preset: PresetName, more: readonly Seed[], folder: string): Promise<string> =>
  seedFolder(
    [
      ...theBasics,
      ...people.map(([id, fullName]) => aRecord('person', id, { fullName })),
      aRecord('regulation', 'qc', {
        ...{ bodyId: 'committee', title: 'Quy chế hoạt động', number: '64/QĐ-BCĐ', preset },
        ...{ from: '2026-01-01', rules: presets[preset] },
      }),
      aRecord('settings', 'settings', { language: 'vi', keptFrom: '2026-10-01', backupReminderDays: 7 }),
      ...more,
    ],
    folder,
  );
