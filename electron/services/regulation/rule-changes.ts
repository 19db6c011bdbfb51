import { formatDate } from '../../../shared/calendar.ts';
import type { Parsed } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import { realChanges, withRules } from '../../../shared/regulation/with-rules.ts';
import type { Handlers } from '../../doors/answer.ts';
import type { Needs } from '../needs.ts';
import { by } from '../records/records.ts';

type Basis = Parsed<'regulation.change-rules'>['basis'];

/**
 * Puts right what was entered wrongly in the rules of one version: it stays the same version, and the paper that it
 * was compared with stays on it and in its history. Errors: 'not-found', 'invalid-input' (a rule that is not whole,
 * a paper of a day to come, nothing that differs).
 */
export const createRuleChangesHandlers = ({
  store,
  clock,
}: Pick<Needs, 'store' | 'clock'>): Pick<Handlers, 'regulation.change-rules'> => ({
  'regulation.change-rules': ({ id, changes, basis }, context) =>
    store.change(by(context, 'regulation.change-rules', reasonOf(basis)), (edit) => {
      if (basis.issuedOn !== null && basis.issuedOn > clock.today()) {
        throw refused('basis.issuedOn', 'in-the-future');
      }
      const version = edit.need('regulation', id);
      const real = realChanges(version.rules, changes);
      if (real.length === 0) throw refused('changes', 'nothing-changed');
      edit.change('regulation', id, {
        rules: withRules(version.rules, real),
        decisions: [...version.decisions, basis],
      });
      return { id, changed: real.map(({ key }) => key) };
    }),
});

const refused = (field: string, reason: string): AppError =>
  new AppError('invalid-input', { field, details: { reason } });

/** «Gõ nhầm số ngày (Quy chế Hoạt động, 64/QĐ-BCĐ, 30/03/2023)»: the history is read without the record, too. */
function reasonOf({ document, number, issuedOn, reason }: Basis): string {
  const paper = [document, number, issuedOn === null ? '' : formatDate(issuedOn)];
  return `${reason} (${paper.filter((part) => part !== '').join(', ')})`;
}
