import type { PresetName } from '../regulation/presets/index.ts';
import { emptyDraft, valuesOf } from './book-draft.ts';
import type { ReadBook } from './proposals-from-reading.ts';

type Known = { preset: PresetName; communeName: string; today: string };

/**
 * What a committee of this commune would be called that takes over a regulation that comes with the program,
 * as a new book would propose it. Days and numbers of its papers are not known, and left empty.
 */
export function proposalsFromPreset({ preset, communeName, today }: Known): ReadBook {
  const typed = { commune: { name: communeName }, regulation: { preset } };
  const { committee, group, regulation } = valuesOf({ ...emptyDraft(), typed }, today);
  const { preset: _preset, ...facts } = regulation;
  return { committee, group, regulation: facts };
}
