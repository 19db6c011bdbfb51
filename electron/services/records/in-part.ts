import { AppError } from '../../../shared/errors.ts';

/** Says of which part of a larger input a refused record was made: an 'invalid-input' names `committee.name`. */
export function inPart<T>(part: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { code, field = '', ...more } = error.failure;
    if (code !== 'invalid-input' && code !== 'conflict') throw error;
    throw new AppError(code, { ...more, field: `${part}.${field.replace(/^value\./, '')}` });
  }
}
