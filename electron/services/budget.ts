import { AppError } from '../../shared/errors.ts';
import type { Handlers } from '../doors/answer.ts';
import type { Needs } from './needs.ts';

const notYet = (): never => {
  throw new AppError('unsupported-here');
};

export function createBudgetHandlers(
  _needs: Needs,
): Pick<Handlers, 'budget.year' | 'budget.save-expense' | 'budget.export'> {
  return {
    'budget.year': notYet,
    'budget.save-expense': notYet,
    'budget.export': notYet,
  };
}
