import { AppError } from '../../shared/errors.ts';
import type { Handlers } from '../doors/answer.ts';
import type { Needs } from './needs.ts';

const notYet = (): never => {
  throw new AppError('unsupported-here');
};

export function createPapersHandlers(
  _needs: Needs,
): Pick<Handlers, 'papers.preview' | 'papers.save' | 'papers.print'> {
  return {
    'papers.preview': notYet,
    'papers.save': notYet,
    'papers.print': notYet,
  };
}
