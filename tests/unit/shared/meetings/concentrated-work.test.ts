import { describe, expect, it } from 'vitest';
import { workCautions } from '../../../../shared/meetings/concentrated-work.ts';
import type { Sitting } from '../../../../shared/regulation/attendance.ts';
import { type PresetName, presets } from '../../../../shared/regulation/presets/index.ts';

const members: Sitting[] = [
  { personId: 'lam', role: 'head' },
  { personId: 'dao', role: 'member' },
  { personId: 'ha', role: 'group-head' },
  { personId: 'anh', role: 'group-deputy' },
  { personId: 'tue', role: 'group-secretary' },
  { personId: 'yen', role: 'group-member' },
];

const aWork = {
  ...{ from: '2026-12-01', until: '2026-12-10', place: 'Hội trường', title: 'Làm sạch dữ liệu' },
  ...{ calledById: 'ha' as string | null, approvedById: null as string | null, peopleIds: ['yen', 'tue'] },
};

const cautions = (
  preset: PresetName,
  more: Partial<typeof aWork> = {},
  others: (typeof aWork)[] = [],
): string[] =>
  workCautions({ profile: presets[preset], work: { ...aWork, ...more }, members, others }).map((one) =>
    'citation' in one ? `${one.code} ${one.citation.article}.${one.citation.clause}` : one.code,
  );

describe('who may call people together, by each regulation', () => {
  it.each<[PresetName, string | null, string[]]>([
    ['tung-chau', 'ha', ['other-place 8.4']],
    ['tung-chau', 'dao', ['caller-not-named 8.4', 'other-place 8.4']],
    ['tung-chau', null, ['caller-missing 8.4', 'other-place 8.4']],
    ['khanh-hoa', 'ha', []],
    ['khanh-hoa', 'anh', ['caller-not-named 10.4']],
    // «Ban Chỉ đạo, Cơ quan Thường trực, Tổ»: whoever it is may be of the standing office.
    ['party-agencies', 'lam', ['other-place 11.4']],
    ['tay-ninh', 'ha', []],
    ['tay-ninh', 'anh', []],
    ['tay-ninh', 'yen', ['caller-not-named 9.4']],
    ['kien-giang', 'ha', ['approver-missing 16.4']],
    ['kien-giang', 'anh', ['caller-not-named 16.4', 'approver-missing 16.4']],
  ])('%s, called by %s', (preset, calledById, expected) => {
    expect(cautions(preset, { calledById })).toEqual(expected);
  });

  it('the head approves under Kiên Giang, nobody else', () => {
    expect(cautions('kien-giang', { approvedById: 'lam' })).toEqual([]);
    expect(cautions('kien-giang', { approvedById: 'dao' })).toEqual(['approver-not-named 16.4']);
  });

  it('the place that the regulation names, as it is printed, is no other place', () => {
    const rule = presets['tung-chau'].groupMeetings.concentratedWork;
    const place = 'value' in rule ? (rule.value.place ?? '') : '';
    expect(cautions('tung-chau', { place })).toEqual([]);
  });

  it('whoever is not of the group is named, whatever title others have in it', () => {
    expect(cautions('khanh-hoa', { peopleIds: ['yen', 'tue', 'anh', 'ha'] })).toEqual([]);
    expect(cautions('khanh-hoa', { peopleIds: ['yen', 'dao'] })).toEqual(['not-of-the-group 10.4']);
  });

  it('a regulation that is silent is said to be silent', () => {
    const profile = structuredClone(presets['khanh-hoa']);
    profile.groupMeetings.concentratedWork = { silent: true };
    expect(workCautions({ profile, work: aWork, members, others: [] })).toEqual([{ code: 'not-said' }]);
  });
});

describe('somebody called twice at the same time', () => {
  const other = (more: Partial<typeof aWork>) => ({ ...aWork, peopleIds: ['yen'], ...more });
  it.each<[string, Partial<typeof aWork>, boolean]>([
    ['on the last day', { from: '2026-12-10', until: '2026-12-12' }, true],
    ['on the day after', { from: '2026-12-11', until: '2026-12-12' }, false],
    ['until the first day', { from: '2026-11-20', until: '2026-12-01' }, true],
    ['until the day before', { from: '2026-11-20', until: '2026-11-30' }, false],
    ['with somebody else', { peopleIds: ['anh'] }, false],
  ])('%s', (_name, more, clashes) => {
    const found = cautions('khanh-hoa', {}, [other(more)]);
    expect(found).toEqual(clashes ? ['called-twice'] : []);
  });

  it('a span without an end lasts', () => {
    const open = { ...other({ from: '2026-01-01' }), until: null };
    const found = workCautions({ profile: presets['khanh-hoa'], work: aWork, members, others: [open] });
    expect(found).toEqual([{ code: 'called-twice', title: 'Làm sạch dữ liệu', personIds: ['yen'] }]);
  });
});
