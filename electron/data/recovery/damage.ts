/**
 * What recovery found wrong. The first two lose nothing that was acknowledged and leave the store open; the
 * others open it read-only with what is certain. `sequence` is the last change that is certain.
 */
export type Damage =
  /** Remains of an unacknowledged change at the end of the last journal (a power cut): cut off, `bytes` long. */
  | { kind: 'torn-tail'; file: string; sequence: number; bytes: number }
  /** A snapshot that is damaged (an unfinished one has another name); its content was rebuilt from an older one and the journals. */
  | { kind: 'snapshot-damaged'; file: string }
  /** Damage to changes that had been acknowledged, or a frame that does not follow. */
  | { kind: 'journal-damaged'; file: string; sequence: number }
  /** A journal that must exist does not. */
  | { kind: 'journal-missing'; file: string; sequence: number }
  /** Stored files without any snapshot or journal. */
  | { kind: 'everything-missing' }
  /** The disk refused to say whether the last changes were kept: what is certain shows after the next start. */
  | { kind: 'disk-failed' };

const harmless: readonly Damage['kind'][] = ['torn-tail', 'snapshot-damaged'];

/** True when nothing may be written any more. */
export const isGrave = (damage: Damage): boolean => !harmless.includes(damage.kind);
