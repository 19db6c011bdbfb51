import { AppError } from '../../shared/errors.ts';
import { readRegulation } from '../../shared/regulation/reader/reader.ts';
import type { Handlers } from '../doors/answer.ts';

/**
 * Reading a regulation from its text: a proposal that nothing in the book follows until the official confirms it.
 * Error: 'not-a-regulation' for a text without any Điều.
 */
export const createRegulationReaderHandlers = (): Pick<Handlers, 'regulation.read'> => ({
  'regulation.read': ({ text }) => {
    const reading = readRegulation(text);
    if (reading.articles.length === 0) throw new AppError('not-a-regulation');
    return reading;
  },
});
