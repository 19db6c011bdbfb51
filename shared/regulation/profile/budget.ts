import { z } from 'zod';
import { flag, parties, text, texts, words } from './vocabulary.ts';

/** Where the money comes from, who keeps it, and what is done where no norm exists. */
export const budget = {
  /** In whose yearly estimate the money stands. */
  owner: { code: 'J1', value: texts },
  otherSources: { code: 'J1', value: flag },
  manager: { code: 'J2', value: parties },
  estimate: { code: 'J3', value: z.strictObject({ preparedBy: parties, approvedBy: parties }) },
  settlement: { code: 'J4', value: z.strictObject({ under: text }) },
  legalFrame: {
    code: 'J5',
    value: words('legal-frame', [
      'state-budget-law',
      'guiding-documents',
      'rules-in-force',
      'party-rules',
      'law',
    ]),
  },
  /** Nội dung chi đặc thù chưa có tiêu chuẩn, định mức, chế độ chi. */
  specialExpense: {
    code: 'J6',
    value: z.strictObject({
      lead: parties,
      with: parties,
      outcomes: words('special-outcome', ['consider', 'submit', 'advise', 'apply-similar-rules']),
    }),
  },
  allowances: { code: 'J7', value: text },
};
