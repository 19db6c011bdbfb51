import { describe, expect, it } from 'vitest';
import {
  profileSchema,
  ruleAt,
  ruleDescriptors,
  silentProfile,
} from '../../../../shared/regulation/profile.ts';

const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

/** Every question asked of a regulation: letter of the group, number of questions. */
const questions = [
  ...numbered('A', 10),
  ...numbered('B', 16),
  ...numbered('C', 15),
  ...numbered('D', 15),
  ...numbered('E', 10),
  ...numbered('F', 4),
  ...numbered('G', 10),
  ...numbered('H', 7),
  ...numbered('I', 11),
  ...numbered('J', 7),
  ...numbered('K', 3),
  ...numbered('L', 3),
  'M1',
  ...numbered('N', 3),
  'O1',
];

describe('a profile', () => {
  it('asks every question', () => {
    expect(new Set(ruleDescriptors.map((one) => one.code))).toEqual(new Set(questions));
  });

  it('names each rule once, under its group', () => {
    const keys = ruleDescriptors.map((one) => one.key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const one of ruleDescriptors) expect(one.key).toBe(`${one.group}.${one.name}`);
  });

  it('can be silent on every point', () => {
    const profile = silentProfile();
    expect(profileSchema.parse(profile)).toEqual(profile);
    for (const { key } of ruleDescriptors) expect(ruleAt(profile, key)).toEqual({ silent: true });
  });

  it('is fresh each time, so that one regulation cannot write into another', () => {
    const one = silentProfile();
    one.decision.quorum.note = 'changed';
    expect(silentProfile().decision.quorum).toEqual({ silent: true });
    expect(one.decision.seal).toEqual({ silent: true });
  });

  it.each(ruleDescriptors.map((one) => one.key))('is refused without %s: silence is written down', (key) => {
    const profile: Record<string, Record<string, unknown>> = silentProfile();
    const [group = '', name = ''] = key.split('.');
    delete profile[group]?.[name];
    expect(profileSchema.safeParse(profile).success).toBe(false);
  });

  it('is refused with a rule or a group it does not know', () => {
    const profile = silentProfile();
    expect(profileSchema.safeParse({ ...profile, weather: {} }).success).toBe(false);
    const meetings = { ...profile.meetings, weather: { silent: true } };
    expect(profileSchema.safeParse({ ...profile, meetings }).success).toBe(false);
  });

  it('refuses a cadence that does not divide a year', () => {
    const profile = silentProfile();
    const cadence = {
      value: { every: 5, unit: 'month', soft: false, countBy: 'calendar-period' },
      article: '7',
      clause: '1',
      phrase: 'năm tháng một lần',
    };
    expect(profileSchema.safeParse({ ...profile, meetings: { ...profile.meetings, cadence } }).success).toBe(
      false,
    );
  });
});
