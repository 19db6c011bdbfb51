import { z } from 'zod';
import { enteredText } from '../../entered-text.ts';
import { articleNumber, clauseNumber, pointsSchema } from './regulation-text.ts';

const words = z.string('wrong-type').overwrite(enteredText).trim().min(1, 'required').max(20_000, 'too-long');
const clauseWords = { text: words, points: pointsSchema };
const articleWords = {
  title: z.string('wrong-type').overwrite(enteredText).trim().max(1000, 'too-long'),
  /** Of an article without khoản, or before its first. */
  text: z.string('wrong-type').overwrite(enteredText).trim().max(20_000, 'too-long'),
  clauses: z.array(z.strictObject(clauseWords), 'wrong-type').max(200, 'too-large'),
};

/** Whether what follows moves by one, or keeps its number: «khoản 2a» put in, a gap where one is taken out. */
const renumber = z.boolean('wrong-type');

/**
 * One change of the text as an amending decision puts it. Every number is one of the version that is changed,
 * whatever the other edits do. `after`: null = before the first.
 */
export const textEditSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('insert-clause'),
    article: articleNumber,
    after: clauseNumber.nullable(),
    renumber,
    ...clauseWords,
  }),
  z.strictObject({
    type: z.literal('replace-clause'),
    article: articleNumber,
    clause: clauseNumber,
    ...clauseWords,
  }),
  z.strictObject({
    type: z.literal('delete-clause'),
    article: articleNumber,
    clause: clauseNumber,
    renumber,
  }),
  z.strictObject({
    type: z.literal('insert-article'),
    after: articleNumber.nullable(),
    renumber,
    ...articleWords,
  }),
  z.strictObject({ type: z.literal('replace-article'), article: articleNumber, ...articleWords }),
  z.strictObject({ type: z.literal('delete-article'), article: articleNumber, renumber }),
]);

export type TextEdit = z.output<typeof textEditSchema>;

export const textEditsSchema = z.array(textEditSchema, 'wrong-type').max(200, 'too-large');
