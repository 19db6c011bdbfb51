import type { PlaceFault } from '../../../shared/recovery.ts';
import type { Failure } from '../../../shared/result.ts';
import type { Damage } from '../../data/recovery/damage.ts';
import type { RegisteredBag } from '../backup/backup-register.ts';

/** What is known of a book that is open, if only for looking at. */
export type OpenBook = {
  mode: 'open' | 'read-only';
  damage: readonly Damage[];
  /** The last acknowledged change. */
  sequence: number;
  /** Whether a book was ever set up in it. */
  isSetUp: boolean;
};

/** The book of a door, open or not, as the recovery works on it. */
export type RecoveryStand = {
  folder: () => string;
  /** Why it could not be opened; null where it is open, if only for looking at. */
  failure: () => Failure | null;
  place: () => PlaceFault | null;
  book: () => OpenBook | null;
  /** Closes the book where it is open: its folder is free then. */
  close: () => Promise<void>;
  /** Opens it, or notes why it does not open. Never rejects. */
  open: () => Promise<void>;
  /** Another folder from now on, also at the next start. Open nothing yet. */
  goTo: (folder: string) => Promise<void>;
  /** The official looks at the damaged book in the usual interface. */
  view: () => void;
  /** Enters a restored backup into the register of the book, which must be open. */
  noteRestored: (bag: RegisteredBag) => Promise<void>;
};
