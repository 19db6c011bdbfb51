import { describe, expect, test } from 'vitest';
import { type AgendaInput, agendaPaper } from '../../../../shared/papers/agenda.ts';
import { laidPaper } from '../../../../shared/papers/laid-paper.ts';
import { stateLayout } from '../../../../shared/papers/state-layout.ts';
import { aGathering, anIssuer, head, sectionLines } from './sample.ts';

const items = [
  { content: 'Khai mạc', minutes: 5, presenter: 'Chủ trì' },
  { content: 'Báo cáo năm 2026', minutes: 15, presenter: 'Tổ phó Thường trực' },
  { content: 'Thảo luận', minutes: 45, presenter: null },
];

const anAgenda = (changes: Partial<AgendaInput> = {}): AgendaInput => ({
  issuer: anIssuer(),
  issue: { number: null, issuedOn: '2027-01-11' },
  attachedTo: null,
  gathering: aGathering(),
  items,
  signer: null,
  ...changes,
});

const lines = (input: AgendaInput) => sectionLines(laidPaper(agendaPaper(input), stateLayout));
const table = (input: AgendaInput) => {
  const all = lines(input);
  return all.slice(all.indexOf('STT'), -1);
};

describe('chương trình họp', () => {
  test('has a running clock from the start', () => {
    expect(table(anAgenda())).toEqual([
      ...['STT', 'Thời gian', 'Nội dung', 'Người trình bày, thực hiện'],
      ...['1', '08 giờ 00 -\n08 giờ 05', 'Khai mạc', 'Chủ trì'],
      ...['2', '08 giờ 05 -\n08 giờ 20', 'Báo cáo năm 2026', 'Tổ phó Thường trực'],
      ...['3', '08 giờ 20 -\n09 giờ 05', 'Thảo luận', '………'],
    ]);
    expect(lines(anAgenda()).at(-1)).toBe('Dự kiến kết thúc lúc 09 giờ 05 phút./.');
  });

  test('the clock stops where a length is not known, and does not guess on', () => {
    const [first, second, third] = items;
    const open = [first, { ...second, minutes: null }, third].map((item) => ({
      content: '',
      presenter: null,
      minutes: null,
      ...item,
    }));
    const times = table(anAgenda({ items: open })).filter((line) => line.includes(' -\n'));
    expect(times).toEqual(['08 giờ 00 -\n08 giờ 05', '08 giờ 05 -\n………', '……… -\n………']);
    expect(lines(anAgenda({ items: open })).at(-1)).toMatch(/^Dự kiến kết thúc lúc …+ giờ …+ phút\.\/\.$/);
  });

  test('an agenda that runs past midnight does not start again at nought', () => {
    const times = table(anAgenda({ gathering: aGathering({ startsAt: '23:50' }) })).filter((line) =>
      line.includes(' -\n'),
    );
    expect(times).toEqual(['23 giờ 50 -\n23 giờ 55', '23 giờ 55 -\n………', '……… -\n………']);
  });

  test('a start that is no time of day is a blank', () => {
    expect(table(anAgenda({ gathering: aGathering({ startsAt: '25:99' }) }))[5]).toBe('……… -\n………');
  });

  test('without items it has rows to write in', () => {
    expect(table(anAgenda({ items: [] })).length).toBe(4 + 5 * 4);
  });

  test('carries no number, and says which invitation it goes with', () => {
    const all = lines(anAgenda({ attachedTo: 'Giấy mời số 03/GM-BCĐCĐS' }));
    expect(all.some((line) => line.startsWith('Số:'))).toBe(false);
    expect(all).toContain('(Kèm theo Giấy mời số 03/GM-BCĐCĐS)');
  });

  test('is signed only where somebody signs', () => {
    expect(lines(anAgenda())).not.toContain('TRƯỞNG BAN');
    expect(lines(anAgenda({ signer: head })).slice(-3)).toEqual([
      'TRƯỞNG BAN',
      'CHỦ TỊCH UBND XÃ',
      'Nguyễn Hữu Lâm',
    ]);
  });
});
