import type { Parsed } from '../../../shared/contract.ts';
import type { Handlers } from '../../doors/answer.ts';
import { by } from '../records/records.ts';
import type { Store } from '../records/store.ts';
import { createBodies, rulesOfPreset } from './body-records.ts';

/** Committees that come to work beside those that the book has. */
export function createBodiesHandlers(store: Store): Pick<Handlers, 'bodies.add'> {
  return {
    'bodies.add': (input, context) => {
      const { committee, group } = input;
      const regulation = regulationOf(input);
      return store.change(by(context, 'bodies.add'), (edit) =>
        createBodies(edit, { committee, group, regulation }),
      );
    },
  };
}

function regulationOf({ regulation, rules, text }: Parsed<'bodies.add'>) {
  const facts = { ...regulation, text };
  return rules.preset === undefined
    ? { ...facts, preset: '', rules: rules.profile }
    : rulesOfPreset(facts, rules.preset, 'rules.preset');
}
