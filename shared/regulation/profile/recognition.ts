import { z } from 'zod';
import { parties } from './vocabulary.ts';

/** Thi đua, khen thưởng; phê bình. */
export const recognition = {
  proposal: { code: 'L1', value: z.array(z.strictObject({ by: parties, to: parties })) },
  recipients: { code: 'L2', value: parties },
  criticism: { code: 'L3', value: z.strictObject({ by: parties }) },
};
