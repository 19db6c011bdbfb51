import { sayFrom } from '../../shared/locales/say.ts';
import { home } from '../../shared/locales/vi/home.ts';
import { records } from '../../shared/locales/vi/records.ts';
import { regulation } from '../../shared/locales/vi/regulation.ts';
import { dutyWordsOf } from '../../shared/regulation/duty-words.ts';

/** Duties in words for what leaves the program: papers and calendars are Vietnamese. */
export const dutiesInVietnamese = dutyWordsOf(sayFrom({ home, records, regulation }));
