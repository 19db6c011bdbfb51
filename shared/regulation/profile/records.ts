import { z } from 'zod';
import { parties, text } from './vocabulary.ts';

/** Keeping the papers. */
export const records = {
  keeper: { code: 'K1', value: z.strictObject({ by: parties, of: parties }) },
  retention: { code: 'K2', value: text },
  suppliedBy: { code: 'K3', value: parties },
};
