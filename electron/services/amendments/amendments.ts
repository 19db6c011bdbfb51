import type { Context, Handlers } from '../../doors/answer.ts';
import type { Needs } from '../needs.ts';
import { by, callerOf } from '../records/records.ts';
import { decideProposals } from './deciding.ts';
import { compileProposals, type Doing, moveProposal, saveProposal } from './proposals.ts';
import { amendmentRulesOn } from './rules-on.ts';

type AmendmentsChannel =
  | 'amendments.rules'
  | 'amendments.save'
  | 'amendments.compile'
  | 'amendments.decide'
  | 'amendments.move';

/** Góp ý sửa đổi quy chế: raised, compiled and decided by whom the regulation names, step by step with a trace. */
export function createAmendmentsHandlers({
  store,
  clock,
}: Pick<Needs, 'store' | 'clock'>): Pick<Handlers, AmendmentsChannel> {
  const doing = (context: Context): Doing => ({
    by: callerOf(context).userId,
    at: clock.now(),
    today: clock.today(),
  });
  return {
    'amendments.rules': (at) => amendmentRulesOn(store, at),
    'amendments.save': (input, context) =>
      store.change(by(context, 'amendments.save'), (edit) => saveProposal(edit, input, doing(context))),
    'amendments.compile': async (input, context) => ({
      compiled: await store.change(by(context, 'amendments.compile'), (edit) =>
        compileProposals(edit, input, doing(context)),
      ),
    }),
    'amendments.decide': (input, context) =>
      store.change(by(context, 'amendments.decide'), (edit) => decideProposals(edit, input, doing(context))),
    'amendments.move': async (input, context) => {
      const { id, state } = await store.change(by(context, 'amendments.move', input.reason), (edit) =>
        moveProposal(edit, input, doing(context)),
      );
      return { id, state };
    },
  };
}
