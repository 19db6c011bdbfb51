import { screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { useDutyWords } from '../../../renderer/components/duty/duty-words.ts';
import { type Language, setLanguage } from '../../../renderer/i18n.ts';
import type { DutyRow } from '../../../shared/outputs/meetings.ts';
import { duties } from '../../../shared/regulation/duties.ts';
import { type PresetName, presets } from '../../../shared/regulation/presets/index.ts';
import { theFacts } from '../../helpers/duty-facts.ts';
import { show } from '../show.tsx';

const rowOf = (preset: PresetName, key: string): DutyRow => {
  const found = duties(theFacts({ profile: presets[preset], groupId: 'tgv', today: '2027-12-20' })).find(
    (one) => one.key === key,
  );
  if (found === undefined) throw new Error(`no duty ${key}`);
  return { ...found, bodyName: '' };
};

function Words({ row }: { row: DutyRow }) {
  const { titleOf, byOf, addresseesOf } = useDutyWords();
  return <p>{[titleOf(row), byOf(row), addresseesOf(row)].join(' | ')}</p>;
}

afterEach(() => setLanguage('vi'));

it.each<[Language, PresetName, string, string]>([
  ['vi', 'khanh-hoa', 'bcd/interim-review/2027-H1', 'Họp Ban Chỉ đạo sơ kết 6 tháng đầu năm 2027 | | '],
  ['vi', 'khanh-hoa', 'bcd/final-review/2027', 'Họp Ban Chỉ đạo tổng kết năm 2027 | | '],
  ['vi', 'tay-ninh', 'tgv/group-meeting/2027-03', 'Họp Tổ giúp việc định kỳ tháng 3 năm 2027 | | '],
  ['en', 'khanh-hoa', 'bcd/interim-review/2027-H1', 'Interim review by Ban Chỉ đạo, first half of 2027 | | '],
  ['en', 'khanh-hoa', 'bcd/final-review/2027', 'Final review by Ban Chỉ đạo, year 2027 | | '],
])('in %s the duty of %s %s reads as it should', async (language, preset, key, words) => {
  await setLanguage(language);
  show(<Words row={rowOf(preset, key)} />);
  expect(
    screen.getByText(words.trim(), { normalizer: (text) => text.replace(/\s+/g, ' ').trim() }),
  ).toBeTruthy();
});

it.each<[Language, string, RegExp]>([
  [
    'vi',
    'bcd/upward-report/2027-Q1',
    /^Báo cáo về hoạt động của Ban Chỉ đạo quý I năm 2027 \| Phó Trưởng ban Thường trực \| Văn phòng UBND tỉnh$/,
  ],
  [
    'vi',
    'bcd/members-report/2027-06-14',
    /^Báo cáo của các thành viên Ban Chỉ đạo đến hạn ngày 14\/06\/2027 \| các thành viên Ban Chỉ đạo \| Tổ giúp việc$/,
  ],
  [
    'en',
    'bcd/members-report/2027-06-14',
    /^Reports of the members of Ban Chỉ đạo, due 14\/06\/2027 \| .+ \| .+$/,
  ],
  ['en', 'bcd/upward-report/2027', /^Report on the work of Ban Chỉ đạo, year 2027 \| .+ \| .+$/],
])('in %s %s says who reports to whom', async (language, key, words) => {
  await setLanguage(language);
  show(<Words row={rowOf('kien-giang', key)} />);
  expect(screen.getByText(words)).toBeTruthy();
});
