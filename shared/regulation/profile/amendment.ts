import { z } from 'zod';
import { parties, word } from './vocabulary.ts';

/** How the regulation itself is changed. */
export const amendment = {
  raisedBy: { code: 'N1', value: parties },
  compiled: { code: 'N2', value: z.strictObject({ by: parties, draftedBy: parties }) },
  decided: {
    code: 'N3',
    value: z.strictObject({ by: parties, after: word('after', ['committee-adopts']).nullable() }),
  },
};
