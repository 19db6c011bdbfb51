import type { desktop as vi } from '../vi/desktop.ts';
import type { SameKeys } from '../words.ts';

export const desktop: SameKeys<typeof vi> = {
  pageGone: 'The display of the program has stopped',
  pageGoneDetail:
    'Every change reported as saved is still there; what was being typed must be typed again. Press “Open again” to go on.',
  reopen: 'Open again',
  unsaved: 'Something is not saved',
  unsavedDetail: 'If you close now, what you have just typed is lost.',
  stay: 'Stay and save',
  leave: 'Close without saving',
};
