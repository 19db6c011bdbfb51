import type { Failure } from './result.ts';

/**
 * Every way an operation can refuse. Flat kebab codes; the sentence for each lives in
 * `locales/<language>/errors.ts` and says what happened and what to do next.
 */
export const errorCodes = [
  // input
  'unknown-channel',
  'invalid-input',
  'too-large',
  // who and what
  'not-permitted',
  'not-signed-in',
  'not-found',
  'already-exists',
  'in-use',
  'conflict',
  'record-locked',
  'illegal-transition',
  'reason-required',
  // handing over and moving
  'book-moved',
  'handover-not-yet',
  'handover-closed',
  // undoing
  'looking-back',
  'changes-stand-on-it',
  'not-undoable',
  'undo-too-wide',
  // meetings and duties
  'meeting-not-yet',
  'duty-not-soft',
  'duty-settled',
  'nothing-in-year',
  // proposals to amend the regulation
  'not-by-regulation',
  'adoption-first',
  'already-set-up',
  'not-set-up',
  // money
  'overspent',
  'estimate-below-spent',
  // the store and the disk
  'read-only',
  'folder-in-use',
  'folder-not-writable',
  'folder-not-readable',
  'folder-missing',
  'disk-full',
  'disk-failed',
  'store-damaged',
  'store-too-new',
  'store-stopped',
  'book-not-open',
  'book-not-found',
  'book-is-whole',
  'nothing-certain',
  'place-network',
  'place-cloud',
  'place-occupied',
  // files
  'file-missing',
  'file-damaged',
  'file-type-refused',
  'file-not-what-it-says',
  'file-empty',
  'upload-unknown',
  // tables read from outside
  'table-empty',
  'table-unreadable',
  'rows-faulty',
  // regulations read from a text
  'not-a-regulation',
  'citations-unresolved',
  'pdf-without-text',
  'pdf-locked',
  // papers
  'no-pdf-engine',
  'pdf-failed',
  'print-failed',
  // what a door's surroundings refuse
  'save-refused',
  'no-program',
  // backup and restore
  'target-gone',
  'target-full',
  'target-not-writable',
  'target-inside-data',
  'bag-not-found',
  'bag-malformed',
  'bag-file-missing',
  'bag-file-extra',
  'bag-file-changed',
  'bag-path-refused',
  'bag-too-new',
  'bag-not-a-book',
  'passphrase-needed',
  'passphrase-wrong',
  'mark-in-the-way',
  'look-ended',
  'automatic-on-stick',
  'automatic-elsewhere',
  'backup-running',
  'restore-unfinished',
  'cancelled',
  'unsupported-here',
  'internal',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** The one class of error that the application throws on purpose. Doors turn it into a Failure. */
export class AppError extends Error {
  readonly failure: Failure;

  constructor(code: ErrorCode, more: Omit<Failure, 'code'> = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'AppError';
    this.failure = { code, ...more };
  }
}
