import { describe, expect, it } from 'vitest';
import {
  type PartQuestion,
  type Parts,
  partNotices,
} from '../../../../../shared/meetings/convening/part-notices.ts';
import type { Seat } from '../../../../../shared/meetings/convening/seat.ts';
import { type PresetName, presets } from '../../../../../shared/regulation/presets/index.ts';
import { shortCitation } from '../../../../../shared/regulation/profile/rule.ts';
import { silentProfile } from '../../../../../shared/regulation/profile.ts';

const seat = (personId: string, role: Seat['role'], more: Partial<Seat> = {}): Seat => ({
  ...{ bodyId: role.startsWith('group') ? 'tgv' : 'bcd', personId, role, from: '2026-01-01', until: null },
  ...more,
});

const seats: Seat[] = [
  seat('head', 'head'),
  seat('standing', 'standing-deputy'),
  seat('deputy', 'deputy'),
  seat('uvtt', 'standing-member'),
  seat('member', 'member'),
  seat('tt', 'group-head'),
  seat('tptt', 'group-standing-deputy'),
  seat('tv', 'group-member'),
  seat('gone', 'member', { until: '2026-11-30' }),
];

type Wish = Omit<Partial<PartQuestion>, 'parts'> & { preset?: PresetName; parts?: Partial<Parts> };

const told = ({ preset = 'tay-ninh', parts, ...more }: Wish): string[] =>
  partNotices({
    profile: presets[preset],
    body: { id: 'bcd', type: 'committee' },
    type: 'extraordinary',
    on: '2026-12-15',
    seats,
    ...more,
    parts: {
      ...{ convenedById: null, chairId: null, chairBy: 'title', isAuthorised: false, isChairAway: false },
      ...{ secretaryId: null, attendeeIds: [], attendeesDecidedById: null },
      ...parts,
    },
  }).map(({ code, citation }) => (citation === null ? code : `${code} ${shortCitation(citation)}`));

const ofGroup = { body: { id: 'tgv', type: 'working-group' } } as const;

describe('whoever calls a meeting', () => {
  it.each<[string, Wish, string[]]>([
    ['N: the head', { parts: { convenedById: 'head' } }, []],
    ['N: a Phó Ban, extraordinary', { parts: { convenedById: 'deputy' } }, []],
    ['N: a Phó Ban who is standing deputy in the roster', { parts: { convenedById: 'standing' } }, []],
    ['N: an Ủy viên', { parts: { convenedById: 'member' } }, ['convener-not-named 8.1']],
    [
      'N: the Ủy viên thường trực, who may propose only',
      { parts: { convenedById: 'uvtt' } },
      ['convener-not-named 8.1'],
    ],
    [
      'N: a Phó Ban, regular',
      { type: 'regular', parts: { convenedById: 'deputy' } },
      ['convener-not-named 3.3'],
    ],
    [
      'N: a Phó Ban, regular, the head away',
      { type: 'regular', parts: { convenedById: 'deputy', isChairAway: true } },
      [],
    ],
    [
      'T: the standing deputy',
      { preset: 'tung-chau', parts: { convenedById: 'standing' } },
      ['convener-not-named 7.1'],
    ],
    [
      'T: the standing deputy, the head away',
      { preset: 'tung-chau', parts: { convenedById: 'standing', isChairAway: true } },
      [],
    ],
    [
      'T: the other deputy, the head away: only the standing one stands in',
      { preset: 'tung-chau', parts: { convenedById: 'deputy', isChairAway: true } },
      ['convener-not-named 7.1'],
    ],
    ['G: a deputy', { preset: 'kien-giang', parts: { convenedById: 'deputy' } }, []],
    [
      'G: an extended one by a deputy',
      { preset: 'kien-giang', type: 'extended', parts: { convenedById: 'deputy' } },
      [],
    ],
    [
      'N: an extended one by a deputy',
      { type: 'extended', parts: { convenedById: 'deputy' } },
      ['convener-not-named 8.2'],
    ],
    [
      'Đ: an extended one, of which it is silent',
      { preset: 'party-agencies', type: 'extended', parts: { convenedById: 'member' } },
      [],
    ],
    ['N: a conference', { type: 'conference', parts: { convenedById: 'tv' } }, []],
    [
      'N: a working session led by a Phó Ban',
      { type: 'working-session', parts: { convenedById: 'deputy' } },
      ['convener-not-named 9.2'],
    ],
    [
      'T: the group, on demand of the deputy head',
      { ...ofGroup, preset: 'tung-chau', parts: { convenedById: 'tptt' } },
      [],
    ],
    [
      'T: the group, on demand of a member',
      { ...ofGroup, preset: 'tung-chau', parts: { convenedById: 'tv' } },
      ['convener-not-named 7.3'],
    ],
    ['K: the group, silence', { ...ofGroup, preset: 'khanh-hoa', parts: { convenedById: 'tv' } }, []],
  ])('%s', (_who, wish, expected) => {
    expect(told(wish)).toEqual(expected);
  });

  it('is the substitute while nobody is head', () => {
    const vacant = seats.filter(({ role }) => role !== 'head');
    const wish: Wish = { preset: 'tung-chau', seats: vacant, parts: { convenedById: 'standing' } };
    expect(told(wish)).toEqual([]);
  });
});

describe('whoever takes the chair', () => {
  const chair = (chairId: string, more: Partial<Parts> = {}): Partial<Parts> => ({ chairId, ...more });
  const authorised = { chairBy: 'authorised', isAuthorised: true } as const;
  it.each<[string, Wish, string[]]>([
    ['T: the head', { preset: 'tung-chau', parts: chair('head') }, []],
    [
      'T: a deputy as if it were theirs',
      { preset: 'tung-chau', parts: chair('deputy') },
      ['chair-not-named 3.3'],
    ],
    [
      'T: the standing deputy in the place of the head',
      { preset: 'tung-chau', parts: chair('standing', { chairBy: 'substitute' }) },
      [],
    ],
    [
      'T: the other deputy in the place of the head',
      { preset: 'tung-chau', parts: chair('deputy', { chairBy: 'substitute' }) },
      ['chair-not-the-substitute 4.1'],
    ],
    [
      'T: an authorisation, of which it is silent',
      { preset: 'tung-chau', parts: chair('deputy', authorised) },
      ['delegation-unsaid'],
    ],
    ['Đ: a deputy by authorisation', { preset: 'party-agencies', parts: chair('deputy', authorised) }, []],
    [
      'Đ: the standing deputy by authorisation',
      { preset: 'party-agencies', parts: chair('standing', authorised) },
      [],
    ],
    [
      'Đ: a member by authorisation',
      { preset: 'party-agencies', parts: chair('member', authorised) },
      ['chair-not-delegable 4.4'],
    ],
    [
      'Đ: an authorisation of which nothing is written',
      { preset: 'party-agencies', parts: chair('deputy', { chairBy: 'authorised' }) },
      ['authorisation-missing'],
    ],
    ['G: any member by authorisation', { preset: 'kien-giang', parts: chair('member', authorised) }, []],
    [
      'G: a member of the group alone',
      { preset: 'kien-giang', parts: chair('tv', authorised) },
      ['chair-not-delegable 4.6'],
    ],
    [
      'N: a Phó Ban who called it, for 8.1 leaves the chair open',
      { parts: chair('deputy', { convenedById: 'deputy' }) },
      [],
    ],
    [
      'N: a Phó Ban whom the head called',
      { parts: chair('deputy', { convenedById: 'head' }) },
      ['chair-not-named 3.3'],
    ],
    [
      'K: a review, whose chair is that of the regular meetings',
      { preset: 'khanh-hoa', type: 'final-review', parts: chair('deputy') },
      ['chair-not-named 3.3'],
    ],
    ['T: a review, silence', { preset: 'tung-chau', type: 'final-review', parts: chair('deputy') }, []],
    [
      'T: an extended meeting, silence',
      { preset: 'tung-chau', type: 'extended', parts: chair('deputy') },
      [],
    ],
    ['T: a working session', { preset: 'tung-chau', type: 'working-session', parts: chair('deputy') }, []],
    [
      'N: a working session of a deputy',
      { type: 'working-session', parts: chair('deputy') },
      ['chair-not-named 9.2'],
    ],
    [
      'G: the group, its standing deputy head',
      { ...ofGroup, preset: 'kien-giang', parts: chair('tptt', { chairBy: 'substitute' }) },
      [],
    ],
    [
      'G: the group, a member',
      { ...ofGroup, preset: 'kien-giang', parts: chair('tv', { chairBy: 'substitute' }) },
      ['chair-not-the-substitute 11.2'],
    ],
    [
      'N: the group, silence',
      { ...ofGroup, parts: chair('tptt', { chairBy: 'substitute' }) },
      ['substitution-unsaid'],
    ],
    ['a stranger', { parts: chair('stranger') }, ['chair-outside']],
    [
      'a stranger said to be authorised',
      { parts: chair('stranger', { chairBy: 'authorised' }) },
      ['chair-outside'],
    ],
    [
      'a stranger with an authorisation, silence',
      { parts: chair('stranger', authorised) },
      ['delegation-unsaid'],
    ],
    ['one who has left', { parts: chair('gone') }, ['chair-outside', 'chair-left']],
    ['one who leaves later', { on: '2026-11-30', type: 'extended', parts: chair('gone') }, []],
  ])('%s', (_who, wish, expected) => {
    expect(told(wish)).toEqual(expected);
  });
});

describe('whoever else has a part', () => {
  it('is told of when gone before the day, by the last day; one who sits in the other body is not', () => {
    const parts = {
      secretaryId: 'gone',
      convenedById: 'gone',
      attendeeIds: ['member', 'tv', 'gone', 'stranger'],
    };
    const question = { type: 'conference', parts } as const;
    expect(told(question)).toEqual(['convener-left', 'secretary-left', 'attendee-left']);
    expect(told({ ...question, on: '2026-11-30' })).toEqual([]);
  });

  it.each<[string, Wish, string[]]>([
    ['K: the head settles who comes', { preset: 'khanh-hoa', parts: { attendeesDecidedById: 'head' } }, []],
    [
      'K: a deputy',
      { preset: 'khanh-hoa', parts: { attendeesDecidedById: 'deputy' } },
      ['decider-not-named 9.1'],
    ],
    [
      'K: a deputy, the head away',
      { preset: 'khanh-hoa', parts: { attendeesDecidedById: 'deputy', isChairAway: true } },
      [],
    ],
    [
      'T: the chair',
      {
        preset: 'tung-chau',
        parts: { chairId: 'standing', chairBy: 'substitute', attendeesDecidedById: 'standing' },
      },
      [],
    ],
    [
      'T: the head, who is not in the chair',
      {
        preset: 'tung-chau',
        parts: { chairId: 'standing', chairBy: 'substitute', attendeesDecidedById: 'head' },
      },
      ['decider-not-named 7.1'],
    ],
    ['the group, silence', { ...ofGroup, preset: 'tung-chau', parts: { attendeesDecidedById: 'tv' } }, []],
  ])('%s', (_who, wish, expected) => {
    expect(told(wish)).toEqual(expected);
  });

  it('is nobody to warn of where the regulation is silent', () => {
    const parts = {
      ...{ convenedById: 'tv', chairId: 'tv', secretaryId: 'tv', attendeesDecidedById: 'tv' },
      attendeeIds: ['tv', 'member'],
    };
    expect(told({ profile: silentProfile(), type: 'regular', parts })).toEqual([]);
  });
});
