import { AppError } from '../../../shared/errors.ts';
import { type Reading, readRegulation } from '../../../shared/regulation/reader/reader.ts';
import type { Handlers } from '../../doors/answer.ts';
import type { FilesService } from '../files/files.ts';
import { textOfFile } from './regulation-file.ts';

/**
 * Reading a regulation from its text or from an uploaded file: a proposal that nothing in the book follows until
 * the official confirms it. Error: 'not-a-regulation' for a text without any Điều.
 */
export const createRegulationReaderHandlers = ({
  readUpload,
}: Pick<FilesService, 'readUpload'>): Pick<Handlers, 'regulation.read' | 'regulation.read-file'> => ({
  'regulation.read': ({ text }) => needRegulation(text),
  'regulation.read-file': async ({ uploadId }) => {
    const text = await readUpload(uploadId, textOfFile);
    return { ...needRegulation(text), text };
  },
});

/** What a text says. Error: 'not-a-regulation' where it has no Điều. */
export function needRegulation(text: string): Reading {
  const reading = readRegulation(text);
  if (reading.articles.length === 0) throw new AppError('not-a-regulation');
  return reading;
}
