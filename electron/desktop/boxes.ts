import type { MessageBoxOptions } from 'electron';
import { app as words } from '../../shared/locales/vi/app.ts';
import { desktop } from '../../shared/locales/vi/desktop.ts';
import { sentenceOf } from './sentence.ts';

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
