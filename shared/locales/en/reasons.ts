import type { reasons as vi } from '../vi/reasons.ts';
import type { SameKeys } from '../words.ts';

export const reasons: SameKeys<typeof vi> = {
  required: 'missing',
  'too-long': 'too long',
  'too-large': 'too large',
  'too-small': 'too small',
  'wrong-type': 'of the wrong type',
  'unknown-field': 'no such field',
  'not-a-date': 'not a real day (day/month/year)',
  'not-a-time': 'not a time (such as 08:00)',
  'not-money': 'not an amount (whole đồng)',
  'not-a-number': 'not a number',
  'not-a-choice': 'not in the list',
  'not-an-id': 'not valid',
  'not-a-phone': 'not a telephone number',
  'not-found': 'no longer in the book',
  'file-missing': 'the file is not in the store',
  'ends-before-start': 'the end lies before the beginning',
};
