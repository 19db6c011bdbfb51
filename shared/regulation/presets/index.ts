import type { Profile } from '../profile.ts';
import { khanhHoa } from './khanh-hoa.ts';
import { kienGiang } from './kien-giang.ts';
import { partyAgencies } from './party-agencies.ts';
import { tayNinh } from './tay-ninh.ts';
import { tungChau } from './tung-chau.ts';

/** Regulations that come with the program, by the name that a stored regulation keeps in `preset`. */
export const presets = {
  'tung-chau': tungChau,
  'khanh-hoa': khanhHoa,
  'party-agencies': partyAgencies,
  'tay-ninh': tayNinh,
  'kien-giang': kienGiang,
} satisfies Record<string, Profile>;

export type PresetName = keyof typeof presets;

/** True for the name of a regulation that comes with the program. */
export const isPresetName = (name: string): name is PresetName => Object.hasOwn(presets, name);
