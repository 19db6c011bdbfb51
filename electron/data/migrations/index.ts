import { deferralsNameTheirBody } from './deferrals-name-their-body.ts';
import { meetingsKnowTheirCourse } from './meetings-know-their-course.ts';
import type { Migration } from './migrate.ts';
import { registerKnowsMore } from './register-knows-more.ts';
import { regulationsKeepTheirText } from './regulations-keep-their-text.ts';

/**
 * Every change of the stored shape, in order, one step per version of `databaseVersion`. Steps are added,
 * never changed or removed: old stores, bags and journals are read through all of them.
 */
export const migrations: readonly Migration[] = [
  registerKnowsMore,
  deferralsNameTheirBody,
  regulationsKeepTheirText,
  meetingsKnowTheirCourse,
];
