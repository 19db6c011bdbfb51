import { describe, expect, it } from 'vitest';
import { builtInHolidayYears } from '../../../../../shared/holidays.ts';
import {
  type AbsenceAsk,
  askedOfAbsent,
  type Situation,
} from '../../../../../shared/meetings/absence/asked-of-absent.ts';
import { type PresetName, presets } from '../../../../../shared/regulation/presets/index.ts';
import { silentProfile } from '../../../../../shared/regulation/profile.ts';

const situations = {
  absent: { delegating: false, opinionAsked: false },
  delegating: { delegating: true, opinionAsked: false },
  'asked for an opinion': { delegating: false, opinionAsked: true },
} as const;

const names = {
  T: 'tung-chau',
  K: 'khanh-hoa',
  Đ: 'party-agencies',
  N: 'tay-ninh',
  G: 'kien-giang',
} as const satisfies Record<string, PresetName>;

/** A Monday, so that the two ways of counting a day back differ. */
const on = '2026-11-23';

const about = (more: Partial<Situation> = {}): Situation => ({
  ...{ profile: presets['party-agencies'], body: 'committee', meeting: 'regular', on },
  ...{ ...situations.absent, years: builtInHolidayYears },
  ...more,
});

/** «consent of chair, 5.5»; «notice to standing-office by 2026-11-22 (2026-11-20), 10.3». */
function said({ what, to, day, citation }: AbsenceAsk): string {
  const parties = to.map((party) => (typeof party === 'string' ? party : party.name)).join(', ');
  const whom = parties === '' ? '' : ` ${what === 'consent' ? 'of' : 'to'} ${parties}`;
  const by = day === null ? '' : ` by ${day.dueOn} (${day.otherDueOn})`;
  return `${what}${whom}${by}, ${citation.article}.${citation.clause}`;
}

// Written from the words of the five regulations: T, 5.5; K, 6.4; Đ, 10.3; N, 6.5; G, 7.5 and 13.2.
const cases: [keyof typeof names, Situation['body'], keyof typeof situations, string[]][] = [
  ['T', 'committee', 'absent', ['consent of chair, 5.5']],
  ['T', 'committee', 'delegating', ['opinion, 5.5']],
  ['T', 'committee', 'asked for an opinion', ['consent of chair, 5.5']],
  ['T', 'working-group', 'absent', []],
  ['T', 'working-group', 'delegating', []],
  ['T', 'working-group', 'asked for an opinion', []],

  ['K', 'committee', 'absent', ['consent of chair, 6.4', 'opinion, 6.4']],
  ['K', 'committee', 'delegating', ['consent of chair, 6.4', 'opinion, 6.4']],
  ['K', 'committee', 'asked for an opinion', ['consent of chair, 6.4', 'opinion, 6.4']],
  ['K', 'working-group', 'absent', []],
  ['K', 'working-group', 'delegating', []],
  ['K', 'working-group', 'asked for an opinion', []],

  ['Đ', 'committee', 'absent', ['notice to standing-office by 2026-11-22 (2026-11-20), 10.3']],
  ['Đ', 'committee', 'delegating', ['notice to standing-office by 2026-11-22 (2026-11-20), 10.3']],
  [
    'Đ',
    'committee',
    'asked for an opinion',
    ['notice to standing-office by 2026-11-22 (2026-11-20), 10.3', 'opinion, 10.3'],
  ],
  ['Đ', 'working-group', 'absent', []],
  ['Đ', 'working-group', 'delegating', []],
  ['Đ', 'working-group', 'asked for an opinion', []],

  ['N', 'committee', 'absent', ['consent of chair, 6.5']],
  ['N', 'committee', 'delegating', ['opinion, 6.5']],
  ['N', 'committee', 'asked for an opinion', ['consent of chair, 6.5']],
  ['N', 'working-group', 'absent', []],
  ['N', 'working-group', 'delegating', []],
  ['N', 'working-group', 'asked for an opinion', []],

  ['G', 'committee', 'absent', ['consent of chair, 7.5']],
  ['G', 'committee', 'delegating', ['opinion, 7.5']],
  ['G', 'committee', 'asked for an opinion', ['consent of chair, 7.5']],
  ['G', 'working-group', 'absent', ['consent of chair, 13.2']],
  ['G', 'working-group', 'delegating', ['opinion, 13.2']],
  ['G', 'working-group', 'asked for an opinion', ['consent of chair, 13.2']],
];

describe('what is asked of one who stays away', () => {
  it('is told for thirty different cases', () => {
    expect(new Set(cases.map(([letter, body, situation]) => `${letter}/${body}/${situation}`)).size).toBe(30);
  });

  it.each(cases)('%s, %s, %s', (letter, body, situation, expected) => {
    const { asks } = askedOfAbsent(
      about({ profile: presets[names[letter]], body, ...situations[situation] }),
    );
    expect(asks.map(said)).toEqual(expected);
  });

  it('rests on the words of the article that binds the body, not of another', () => {
    const phrase = (body: Situation['body']) =>
      askedOfAbsent(about({ profile: presets['kien-giang'], body })).asks[0]?.citation.phrase;
    expect(phrase('committee')).toMatch(/^Trong trường hợp không thể tham dự/);
    expect(phrase('working-group')).toMatch(/^Tham dự đầy đủ các cuộc họp của Tổ giúp việc/);
  });

  it.each(['working-session', 'conference', 'written-round'] as const)(
    'is nothing for a %s: the rules speak of meetings',
    (meeting) => {
      expect(askedOfAbsent(about({ meeting, ...situations['asked for an opinion'] }))).toEqual({
        asks: [],
        delegation: { is: 'not-provided' },
        silence: 'not-a-meeting',
      });
    },
  );

  it.each(['extraordinary', 'extended', 'interim-review', 'final-review'] as const)(
    'is the same for a meeting of the type %s',
    (meeting) => {
      expect(askedOfAbsent(about({ meeting }))).toEqual(askedOfAbsent(about()));
    },
  );

  it('is no consent of themselves where the one in the chair stays away, but the rest stands', () => {
    const of = (letter: keyof typeof names) =>
      askedOfAbsent(about({ profile: presets[names[letter]], inChair: true })).asks.map(said);
    expect(of('T')).toEqual([]);
    expect(of('K')).toEqual(['opinion, 6.4']);
    expect(of('Đ')).toHaveLength(1);
  });

  it('says why nothing is asked', () => {
    const silence = (more: Partial<Situation>) => askedOfAbsent(about(more)).silence;
    expect(silence({ body: 'working-group' })).toBe('not-of-group');
    expect(silence({ profile: silentProfile() })).toBe('not-ruled');
    // Here nothing is missing of one who sends somebody, and yet the rule speaks of it.
    expect(silence({ profile: presets['tung-chau'], delegating: true })).toBeNull();
  });
});

describe('sending somebody instead', () => {
  it('is allowed where the words name it, and neither allowed nor forbidden where they do not', () => {
    const of = (letter: keyof typeof names) =>
      askedOfAbsent(about({ profile: presets[names[letter]] })).delegation.is;
    expect((['T', 'K', 'Đ', 'N', 'G'] as const).map(of)).toEqual([
      'allowed',
      'allowed',
      'not-provided',
      'allowed',
      'allowed',
    ]);
  });

  it('leaves one who does it against the rule simply absent', () => {
    const profile = structuredClone(presets['tung-chau']);
    profile.attendance.delegationAllowed = {
      ...{ value: false, article: '5', clause: '6', phrase: 'không ủy quyền cho người khác dự họp thay' },
    };
    const { asks, delegation } = askedOfAbsent(about({ profile, delegating: true }));
    expect(asks.map(said)).toEqual(['consent of chair, 5.5']);
    expect(delegation).toMatchObject({ is: 'forbidden', citation: { article: '5', clause: '6' } });
  });
});

describe('the last day', () => {
  const dayOf = (more: Partial<Situation>) => askedOfAbsent(about(more)).asks[0]?.day;

  it('has no other reading where both ways of counting give the same', () => {
    expect(dayOf({ on: '2026-11-20' })).toMatchObject({ dueOn: '2026-11-19', otherDueOn: null });
  });

  it('goes back over a day off in working days, and says so beside the plain reading', () => {
    // 24/11 is a day off.
    expect(dayOf({ on: '2026-11-25' })).toMatchObject({ dueOn: '2026-11-24', otherDueOn: '2026-11-23' });
  });

  it('is asked for by a rule that names nothing but the day', () => {
    const profile = silentProfile();
    profile.attendance.absenceLead = {
      ...{
        value: { days: 2, counting: 'working' },
        article: '8',
        clause: '4',
        phrase: 'trước 2 ngày làm việc',
      },
    };
    expect(askedOfAbsent(about({ profile })).asks.map(said)).toEqual(['notice by 2026-11-19 (null), 8.4']);
  });
});
