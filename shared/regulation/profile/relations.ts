import { z } from 'zod';
import { parties, text } from './vocabulary.ts';

/** Dealings with those outside the two bodies. */
export const relations = {
  securityCoordination: { code: 'M1', value: z.strictObject({ by: parties }) },
  outsideUnitHeads: { code: 'O1', value: z.strictObject({ headsOf: text, responsibleTo: parties }) },
};
