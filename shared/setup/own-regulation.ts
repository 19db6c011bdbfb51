import { z } from 'zod';
import { type Profile, profileSchema } from '../regulation/profile.ts';
import type { Reading } from '../regulation/reader/reader.ts';
import { type RegulationText, regulationTextSchema } from '../regulation/text/regulation-text.ts';
import { textOfReading } from '../regulation/text/text-of-reading.ts';
import { proposalsFromReading, type ReadBook } from './proposals-from-reading.ts';

/** Stands where the name of a regulation that comes with the program would: the commune has one of its own. */
export const ownChoice = 'own';

/** The commune's own regulation, read from its text and confirmed point by point. */
export type OwnRegulation = {
  profile: Profile;
  text: RegulationText;
  /** What its own paper says of the bodies and of itself. */
  read: ReadBook;
};

/** What a book keeps of a reading that the official has confirmed. */
export const ownRegulationOf = (reading: Reading, profile: Profile): OwnRegulation => ({
  profile,
  text: textOfReading(reading),
  read: proposalsFromReading(reading, profile),
});

const part = z.record(z.string(), z.unknown());
const ownSchema = z.object({
  profile: profileSchema,
  text: regulationTextSchema,
  read: z.object({ committee: part, group: part.nullable(), regulation: part }),
});

/** What was kept of one; null where a version of the program kept it whose rules were others: it is confirmed anew. */
export const soundOwn = (kept: unknown): OwnRegulation | null => ownSchema.safeParse(kept).data ?? null;
