import { describe, expect, it } from 'vitest';
import {
  convenersOf,
  decidersOf,
  type Named,
  partnersOf,
  proposersOf,
} from '../../../../../shared/meetings/convening/convening-rule.ts';
import { guestsOf } from '../../../../../shared/meetings/convening/guest-groups.ts';
import { typesFor } from '../../../../../shared/meetings/convening/named-types.ts';
import type { MeetingType } from '../../../../../shared/records/meeting.ts';
import { type PresetName, presets } from '../../../../../shared/regulation/presets/index.ts';
import { shortCitation } from '../../../../../shared/regulation/profile/rule.ts';
import { silentProfile } from '../../../../../shared/regulation/profile.ts';

/** «TB PTB (8.1)», or «—» where the regulation is silent. */
const said = (rule: Named | null): string =>
  rule === null
    ? '—'
    : `${rule.parties.map((party) => (typeof party === 'string' ? party : party.name)).join(' ')} (${shortCitation(rule.citation)})`;

const types: MeetingType[] = [
  ...(['regular', 'extraordinary', 'extended', 'interim-review', 'final-review'] as const),
  ...(['working-session', 'conference'] as const),
];

const deputies = 'head standing-deputy deputy';
/** Who may call (or lead) a meeting of the committee: read off the five regulations by hand. */
const conveners: Record<PresetName, string[]> = {
  'tung-chau': ['head (3.3)', 'head (7.1)', 'head (7.2)', '—', '—', `${deputies} (8.2)`, '—'],
  'khanh-hoa': [
    'head (3.3)',
    'head (9.1)',
    'head (9.2)',
    'head (3.3)',
    'head (3.3)',
    'head deputy (10.2)',
    '—',
  ],
  'party-agencies': ['head (4.4)', 'head (4.4)', '—', '—', '—', `${deputies} (11.3)`, '—'],
  'tay-ninh': ['head (3.3)', 'head deputy (8.1)', 'head (8.2)', '—', '—', 'head (9.2)', '—'],
  'kien-giang': [
    ...[`${deputies} (4.6)`, `${deputies} (14.1)`, `${deputies} (14.2)`, '—', '—', `${deputies} (16.2)`, '—'],
  ],
};
const names = Object.keys(conveners) as PresetName[];
const table = names.flatMap((preset) =>
  types.map((type, index) => [preset, type, conveners[preset][index] ?? ''] as const),
);

describe('who may call a meeting', () => {
  it.each(table)('%s, %s: %s', (preset, type, expected) => {
    expect(said(convenersOf({ profile: presets[preset], body: 'committee', type }))).toBe(expected);
  });

  it.each([
    ['tung-chau', 'group-leaders (7.3)'],
    ['khanh-hoa', '—'],
    ['party-agencies', '—'],
    ['tay-ninh', 'group-leaders (8.3)'],
    ['kien-giang', 'group-leaders (14.4)'],
  ] as const)('of the group under %s on demand: %s; any other: silence', (preset, expected) => {
    const asked = { profile: presets[preset], body: 'working-group' } as const;
    expect(said(convenersOf({ ...asked, type: 'extraordinary' }))).toBe(expected);
    for (const type of types.filter((one) => one !== 'extraordinary')) {
      expect(convenersOf({ ...asked, type })).toBeNull();
    }
  });

  it.each([
    ['tung-chau', '—'],
    ['khanh-hoa', '—'],
    ['party-agencies', '—'],
    ['tay-ninh', 'standing-member (8.1)'],
    ['kien-giang', 'standing-office (14.1)'],
  ] as const)('on whose proposal under %s: %s', (preset, expected) => {
    const asked = { profile: presets[preset], body: 'committee' } as const;
    expect(said(proposersOf({ ...asked, type: 'extraordinary' }))).toBe(expected);
    expect(proposersOf({ ...asked, type: 'regular' })).toBeNull();
  });
});

describe('who is invited', () => {
  it.each([
    ['tung-chau', 'chair (7.1)', 'member group (8.2)', ['lead-agency-heads']],
    [
      'khanh-hoa',
      'head (9.1)',
      'committee-members group (10.2)',
      ['lead-agency-heads', 'experts', 'scientists'],
    ],
    ['party-agencies', 'chair (10.2)', 'member standing-office group related-parties (11.3)', null],
    ['tay-ninh', 'chair (8.1)', 'member group (9.2)', ['lead-agency-heads', 'experts', 'scientists']],
    [
      ...(['kien-giang', 'chair (14.1)', 'committee-members group outside-units (16.2)'] as const),
      ['lead-agency-heads', 'participating-agency-heads'],
    ],
  ] as const)(
    'under %s is settled by %s; a working session is with %s',
    (preset, decider, partners, guests) => {
      const asked = { profile: presets[preset], body: 'committee' } as const;
      for (const type of ['regular', 'extraordinary', 'extended', 'interim-review'] as const) {
        expect(said(decidersOf({ ...asked, type }))).toBe(decider);
      }
      expect(decidersOf({ ...asked, type: 'working-session' })).toBeNull();
      expect(said(partnersOf({ ...asked, type: 'working-session' }))).toBe(partners);
      expect(guestsOf({ ...asked, type: 'extended' })?.kinds ?? null).toEqual(guests);
      expect(guestsOf({ ...asked, type: 'regular' })).toBeNull();
    },
  );
});

describe('the types that a regulation knows', () => {
  it.each([
    ['tung-chau', 'regular 7.1, extraordinary 7.1, extended 7.2, interim-review 6.6, working-session 8.2'],
    [
      'khanh-hoa',
      'regular 9.1, extraordinary 9.1, extended 9.2, interim-review 9.1, final-review 9.1, working-session 10.2',
    ],
    [
      'party-agencies',
      'regular 10.1, extraordinary 10.1, interim-review 4.2, final-review 4.2, working-session 11.3, conference 2.6',
    ],
    ['tay-ninh', 'regular 8.1, extraordinary 8.1, extended 8.2, interim-review 5.1, working-session 9.2'],
    [
      'kien-giang',
      'regular 14.1, extraordinary 14.1, extended 14.2, interim-review 9.4, working-session 16.2',
    ],
  ] as const)('%s: %s', (preset, expected) => {
    const all = typesFor(presets[preset], 'committee');
    const known = all.filter(({ citation }) => citation !== null);
    expect(
      known.map(({ type, citation }) => `${type} ${citation && shortCitation(citation)}`).join(', '),
    ).toBe(expected);
    expect(all.slice(0, known.length)).toEqual(known);
    // The others stay possible: silence never forbids.
    expect(all.map(({ type }) => type).sort()).toEqual([...types].sort());
  });

  it('are all silence where no regulation is in force, and none asks for anything', () => {
    const profile = silentProfile();
    for (const body of ['committee', 'working-group'] as const) {
      expect(typesFor(profile, body).every(({ citation }) => citation === null)).toBe(true);
      for (const type of types) {
        const asked = { profile, body, type };
        expect([convenersOf, proposersOf, decidersOf, partnersOf, guestsOf].map((of) => of(asked))).toEqual(
          Array(5).fill(null),
        );
      }
    }
  });
});
