import type { bin as vi } from '../vi/bin.ts';
import type { SameKeys } from '../words.ts';

export const bin: SameKeys<typeof vi> = {
  title: 'Bin',
  lead: 'What was removed lies here for at least 30 days, and is put back with all that went with it.',
  emptyTitle: 'The bin is empty',
  emptyHint: 'What is removed comes here instead of being lost, and can be put back.',
  kind: 'Kind',
  name: 'Name',
  removedAt: 'Removed at',
  keptUntil: 'Kept at least until',
  empty: {
    button: 'Empty the bin…',
    title: 'Empty the bin',
    lead: 'What has lain in the bin for more than {{days}} days ({{count}} entries) leaves the book. What was removed lately stays.',
    history:
      'Its content stays in the history and can still be undone. Attached files are kept for another {{days}} days only, and then deleted for good when the bin is next emptied.',
    reason: 'Reason',
    reasonExample: 'For example: end of the year',
    confirm: 'Take {{count}} entries out of the book',
    filesOnly: 'Delete files that nothing uses',
    nothing:
      'Nothing has lain in the bin for more than {{days}} days. Only files that no entry has used for more than {{days}} days are deleted for good.',
    done: '{{records}} entries left the book, {{files}} files ({{size}}) were deleted for good.',
  },
  files: {
    title: 'Removed files',
    lead: 'Files that were taken out or replaced stay here for at least {{days}} days.',
    name: 'File',
    from: 'Taken out of',
    removedAt: 'Taken out at',
    by: 'By',
    putBack: 'Put back',
    open: 'Open',
    noPlace: 'Its entry was removed',
    done: '“{{name}}” was put back into “{{title}}”.',
    none: 'No file was taken out.',
  },
  refused: '“{{title}}” could not be put back',
  needs: 'It belongs to “{{title}}” ({{kind}}), which lies in the bin as well.',
  putBackFirst: 'Put back “{{title}}” first',
};
