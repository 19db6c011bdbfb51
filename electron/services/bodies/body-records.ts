import type { Parsed } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import { kinds, type Of } from '../../../shared/records/index.ts';
import { adoptPreset } from '../../../shared/regulation/presets/adopt.ts';
import { isPresetName } from '../../../shared/regulation/presets/index.ts';
import type { Edit } from '../records/edit.ts';
import { inPart } from '../records/in-part.ts';
import { checkBodies } from '../records/settings-rules.ts';

type Value = Record<string, unknown>;

export type NewBodies = {
  committee: Value;
  /** Null where the regulation knows no working group. */
  group: Value | null;
  /** Everything of the regulation but whose it is. */
  regulation: Value;
};

export type MadeBodies = { committeeId: string; groupId: string | null; regulationId: string };

/**
 * A committee, the group that helps it and the regulation by which they work. Errors: 'invalid-input' and
 * 'conflict', whose field names the part: `committee.name`.
 */
export function createBodies(edit: Edit, { committee, group, regulation }: NewBodies): MadeBodies {
  const { id: committeeId } = inPart('committee', () =>
    createBody(edit, { until: null, ...committee, type: 'committee', committeeId: null }),
  );
  const made =
    group &&
    inPart('group', () => createBody(edit, { until: null, ...group, type: 'working-group', committeeId }));
  const { id: regulationId } = inPart('regulation', () =>
    edit.create('regulation', { ...kinds.regulation.empty(), ...regulation, bodyId: committeeId }),
  );
  return { committeeId, groupId: made?.id ?? null, regulationId };
}

/** Held against the bodies beside it at once, while it is known which part of the input it is. */
function createBody(edit: Edit, value: Value): Of<'body'> {
  const made = edit.create('body', value);
  checkBodies(edit, made);
  return made;
}

type NewRegulation = Pick<Parsed<'bodies.add'>, 'regulation' | 'rules' | 'text'>;

/**
 * A regulation with rules of its own, or with those of one that comes with the program. Errors:
 * 'invalid-input' at `rules.preset` where the program has no such regulation.
 */
export function newRegulationOf({ regulation, rules: { preset, profile }, text }: NewRegulation): Value {
  const facts = { ...regulation, text };
  if (preset === undefined) return { ...facts, preset: '', rules: profile };
  if (!isPresetName(preset)) {
    throw new AppError('invalid-input', { field: 'rules.preset', details: { reason: 'not-a-choice' } });
  }
  return { ...facts, preset, rules: adoptPreset(preset, facts.title) };
}
