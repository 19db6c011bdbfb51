import type { Parsed } from '../../../shared/contract.ts';
import type { Handlers } from '../../doors/answer.ts';
import { by } from '../records/records.ts';
import type { Store } from '../records/store.ts';
import { createBodies, rulesOfPreset } from './body-records.ts';
import { endCommittee } from './ending.ts';

/** Committees that come to work beside those that the book has, and those that work no longer. */
export function createBodiesHandlers(store: Store): Pick<Handlers, 'bodies.add' | 'bodies.end'> {
  return {
    'bodies.add': (input, context) => {
      const { committee, group } = input;
      const regulation = regulationOf(input);
      return store.change(by(context, 'bodies.add'), (edit) =>
        createBodies(edit, { committee, group, regulation }),
      );
    },
    'bodies.end': async (ending, context) => {
      await store.change(by(context, 'bodies.end', ending.decision), (edit) => endCommittee(edit, ending));
      return { committeeId: ending.committeeId };
    },
  };
}

function regulationOf({ regulation, rules, text }: Parsed<'bodies.add'>) {
  const facts = { ...regulation, text };
  return rules.preset === undefined
    ? { ...facts, preset: '', rules: rules.profile }
    : rulesOfPreset(facts, rules.preset, 'rules.preset');
}
