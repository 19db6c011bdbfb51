import { describe, expect, it } from 'vitest';
import { type PresetName, presets } from '../../../../../shared/regulation/presets/index.ts';
import { type Profile, ruleDescriptors } from '../../../../../shared/regulation/profile.ts';
import { compareRules } from '../../../../../shared/regulation/versions/compare-rules.ts';

const names = Object.keys(presets) as PresetName[];
const keysThatDiffer = (left: Profile, right: Profile) =>
  compareRules(left, right)
    .filter(({ differs }) => differs)
    .map(({ descriptor }) => descriptor.key);

describe('two regulations side by side', () => {
  it.each(names)('%s is like itself on every point, all of which are there', (name) => {
    const rows = compareRules(presets[name], structuredClone(presets[name]));
    expect(rows).toHaveLength(ruleDescriptors.length);
    expect(rows.filter(({ differs }) => differs)).toEqual([]);
  });

  it.each(names)('%s differs from the others in the same points from either side', (name) => {
    for (const other of names) {
      expect(keysThatDiffer(presets[name], presets[other])).toEqual(
        keysThatDiffer(presets[other], presets[name]),
      );
    }
  });

  it('differ where one is silent or says something else, not where the same stands at another place', () => {
    const differing = keysThatDiffer(presets['tung-chau'], presets['kien-giang']);
    expect(differing).toContain('meetings.cadence');
    expect(differing).toContain('meetings.noticeLead');
    const base = presets['tung-chau'] as Profile;
    const { cadence } = base.meetings;
    const moved = {
      ...base,
      meetings: { ...base.meetings, cadence: { ...cadence, article: '8' } },
    } as Profile;
    expect(keysThatDiffer(base, moved)).toEqual([]);
  });
});
