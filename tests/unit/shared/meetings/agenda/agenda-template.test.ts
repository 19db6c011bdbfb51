import { describe, expect, test } from 'vitest';
import {
  agendaTemplate,
  type TemplateOccasion,
} from '../../../../../shared/meetings/agenda/agenda-template.ts';
import type { ProposedItem } from '../../../../../shared/meetings/agenda/proposed-item.ts';
import { meetingTypes } from '../../../../../shared/records/meeting.ts';
import { type PresetName, presets } from '../../../../../shared/regulation/presets/index.ts';
import { silentProfile } from '../../../../../shared/regulation/profile.ts';

const presetNames = Object.keys(presets) as PresetName[];

const review: ProposedItem = {
  itemType: 'review',
  title: 'Rà soát việc thực hiện kết luận cuộc họp ngày 12/06/2026',
  ...{ minutes: 10, presenter: 'Tổ công tác', carriedFromId: 'june', citation: null },
};

const template = (changes: Partial<TemplateOccasion> = {}) =>
  agendaTemplate({
    ...{ body: 'committee', type: 'regular', on: '2026-12-15', committeeName: 'Ban Chỉ đạo', review },
    profile: presets['tung-chau'],
    partyName: (party) => (typeof party === 'string' ? `<${party}>` : party.name),
    ...changes,
  });
const titles = (items: ProposedItem[]) => items.map(({ title }) => title);

describe('the usual agenda', () => {
  test('of a regular meeting opens, reviews the conclusions of the last one, reports, discusses, concludes', () => {
    expect(titles(template())).toEqual([
      'Khai mạc, thông qua chương trình họp',
      'Rà soát việc thực hiện kết luận cuộc họp ngày 12/06/2026',
      'Báo cáo kết quả hoạt động từ cuộc họp trước và dự kiến nhiệm vụ thời gian tới',
      'Thảo luận',
      'Kết luận cuộc họp',
    ]);
  });

  test('has no review where no meeting was held before', () => {
    expect(template({ review: null }).some(({ itemType }) => itemType === 'review')).toBe(false);
  });

  test('asks for the report of the group where the regulation does, and says where (K, 9.1)', () => {
    const asked = template({ profile: presets['khanh-hoa'] }).filter(({ citation }) => citation !== null);
    expect(asked).toMatchObject([
      {
        title: 'Báo cáo đề xuất của <group>: mục tiêu, tiến độ, kết quả',
        itemType: 'report',
        presenter: '<group>',
        citation: { article: '9', clause: '1' },
      },
    ]);
    const silent = presetNames.filter((name) => name !== 'khanh-hoa');
    for (const name of silent) {
      expect(
        titles(template({ profile: presets[name] })).some((title) => title.includes('đề xuất của')),
      ).toBe(false);
    }
  });

  test('asks nothing of that of the group itself: the rule speaks of the meetings of the committee', () => {
    const items = template({ body: 'working-group', profile: presets['khanh-hoa'] });
    expect(items.every(({ citation }) => citation === null)).toBe(true);
    expect(titles(items)).toContain('Khó khăn, vướng mắc và nội dung cần báo cáo Ban Chỉ đạo');
  });

  test('hears experts at an extended meeting only where they are asked to one (K, 9.2; N, 8.2)', () => {
    const hears = (name: PresetName) =>
      titles(template({ type: 'extended', profile: presets[name] })).includes(
        'Ý kiến của chuyên gia, nhà khoa học',
      );
    expect(presetNames.filter(hears).sort()).toEqual(['khanh-hoa', 'tay-ninh']);
  });

  test('names the half-year that is reviewed, and the year after the one that is closed', () => {
    expect(titles(template({ type: 'interim-review', on: '2026-07-02' }))).toContain(
      'Báo cáo sơ kết 6 tháng cuối năm 2026 và nhiệm vụ thời gian tới',
    );
    expect(titles(template({ type: 'final-review' }))).toContain(
      'Dự thảo chương trình, kế hoạch công tác năm 2027',
    );
  });

  test('of a round of written opinions is empty: nobody comes together', () => {
    expect(template({ type: 'written-round' })).toEqual([]);
  });

  test('fits the schema of a meeting for every kind of meeting, body and regulation', () => {
    for (const type of meetingTypes) {
      for (const body of ['committee', 'working-group'] as const) {
        for (const profile of [...presetNames.map((name) => presets[name]), silentProfile()]) {
          for (const item of template({ type, body, profile })) {
            expect(item.title).not.toMatch(/\{\{|…/);
            expect(item.title.length).toBeLessThanOrEqual(500);
            expect(item.presenter.length).toBeLessThanOrEqual(200);
            expect(item.minutes).toBeGreaterThan(0);
          }
        }
      }
    }
  });
});
