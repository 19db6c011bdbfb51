import { isStated, type SilentRule } from '../profile/rule.ts';
import type { Profile } from '../profile.ts';
import { type PresetName, presets } from './index.ts';

/** What stands on the preset's own paper, and is no rule of a regulation that was written after it. */
const ownFacts = ['title', 'number', 'issuedBy', 'proposedBy', 'rosterBasis'] as const;

/**
 * The rules that a regulation of this title takes from a preset. The regulation of the preset itself keeps
 * everything; another one keeps the rules, but not the title, number and issuer printed on the other
 * commune's paper, nor who proposed it and on what basis: those are facts of its own, and a note says where the rules were taken from.
 */
export function adoptPreset(name: PresetName, title: string): Profile {
  const preset: Profile = presets[name];
  const own = preset.identity.title;
  if (isStated(own) && own.value === title.normalize('NFC').trim()) return preset;
  const elsewhere: SilentRule = { silent: true, note: noteOf(isStated(own) ? own.value : name) };
  const stated = ownFacts.filter((fact) => isStated<unknown>(preset.identity[fact]));
  const facts = Object.fromEntries(stated.map((fact) => [fact, elsewhere]));
  return { ...preset, identity: { ...preset.identity, ...facts } };
}

const noteOf = (source: string): string =>
  `Xem phần thông tin chung của quy chế. Các điều, khoản lấy theo mẫu: ${source}.`;
