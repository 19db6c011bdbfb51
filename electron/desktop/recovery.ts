import type { MessageBoxOptions } from 'electron';
import { AppError } from '../../shared/errors.ts';
import { app as words } from '../../shared/locales/vi/app.ts';
import { desktop } from '../../shared/locales/vi/desktop.ts';
import type { Failure } from '../../shared/result.ts';
import { sentenceOf } from './sentence.ts';

type Needs<T> = {
  open: () => Promise<T>;
  /** Shows the trouble; gives the number of the button that was chosen. */
  ask: (box: MessageBoxOptions) => Promise<number>;
  /** Logs an unknown error and gives its reference. */
  logError: (error: unknown, channel: string) => string;
};

const retry = 0;
const close = 1;

/**
 * Opens the book; where that fails, says why in words that need no interface, and tries again for as long
 * as the official wishes: plugging the drive in, or closing the other window, settles most troubles.
 * Null when the official gives up.
 */
export async function openWithRecovery<T>({ open, ask, logError }: Needs<T>): Promise<T | null> {
  for (;;) {
    try {
      return await open();
    } catch (error) {
      const chosen = await ask(recoveryBox(failureOf(error, logError)));
      if (chosen !== retry) return null;
    }
  }
}

const failureOf = (error: unknown, logError: Needs<unknown>['logError']): Failure =>
  error instanceof AppError
    ? error.failure
    : { code: 'internal', details: { reference: logError(error, 'start') } };

/** The box that says why the book does not open. */
export const recoveryBox = (failure: Failure): MessageBoxOptions => ({
  type: 'error',
  title: words.name,
  message: desktop.cannotOpen,
  detail: sentenceOf(failure),
  buttons: [words.actions.retry, words.actions.close],
  defaultId: retry,
  cancelId: close,
  noLink: true,
});

/** The box that says that the page has died; the books are in another process and unharmed. */
export const pageGoneBox: MessageBoxOptions = {
  type: 'warning',
  title: words.name,
  message: desktop.pageGone,
  detail: desktop.pageGoneDetail,
  buttons: [desktop.reopen, words.actions.close],
  defaultId: 0,
  cancelId: 1,
  noLink: true,
};

/** The box before a window closes over something typed and not saved. Safe by default: Enter stays. */
export const unsavedBox: MessageBoxOptions = {
  type: 'question',
  title: words.name,
  message: desktop.unsaved,
  detail: desktop.unsavedDetail,
  buttons: [desktop.stay, desktop.leave],
  defaultId: 0,
  cancelId: 0,
  noLink: true,
};

/** Title and words for an unknown error of the program itself. */
export const unknownErrorWords = (reference: string): [title: string, content: string] => [
  words.name,
  sentenceOf({ code: 'internal', details: { reference } }),
];
