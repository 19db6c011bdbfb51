import type { Handlers } from '../../doors/answer.ts';
import { by } from '../records/records.ts';
import type { Store } from '../records/store.ts';
import { createBodies, newRegulationOf } from './body-records.ts';
import { endCommittee } from './ending.ts';

/** Committees that come to work beside those that the book has, and those that work no longer. */
export function createBodiesHandlers(store: Store): Pick<Handlers, 'bodies.add' | 'bodies.end'> {
  return {
    'bodies.add': (input, context) => {
      const { committee, group } = input;
      const regulation = newRegulationOf(input);
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
