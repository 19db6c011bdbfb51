import type { history as vi } from '../vi/history.ts';
import type { SameKeys } from '../words.ts';

export const history: SameKeys<typeof vi> = {
  title: 'History',
  of: 'History: {{title}}',
  none: 'No change has been recorded yet.',
  incomplete: 'Part of the old journal is missing or damaged, so this list may not be complete.',
  program: 'The program',
  reason: 'Reason: {{reason}}',
  field: 'Field',
  content: 'Content',
  before: 'Before',
  after: 'After',
  blank: '(empty)',
  unknown: '(no longer in the book)',
  reordered: 'Order changed',
  unchanged: 'The content did not change.',
  verbs: {
    created: 'Added',
    changed: 'Changed',
    removed: 'Moved to the bin',
    putBack: 'Put back from the bin',
    deleted: 'Deleted for good',
  },
  operations: {
    setup: { create: 'Book set up', 'open-sample': 'Sample book opened', 'leave-sample': 'Sample book left' },
    commune: { rename: 'Commune renamed' },
    records: { order: 'Order changed' },
    roster: {
      'save-member': 'Member saved',
      'end-membership': 'Membership ended',
      import: 'List imported',
    },
    duties: { 'put-off': 'Put off' },
    meetings: { move: 'Meeting moved to another state' },
    budget: { 'copy-year': 'Estimate copied from another year' },
    backup: { create: 'Backup taken', restore: 'Restored from a backup' },
  },
};
