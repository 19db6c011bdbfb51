import { lazy, Suspense } from 'react';
import type { RosterRow } from '../../../shared/outputs/roster.ts';
import type { Of } from '../../../shared/records/index.ts';
import { RecordHistory } from '../../components/history/record-history.tsx';
import { useWords } from '../../words.ts';
import { FactsDialog } from './facts-dialog.tsx';
import { MemberDialog } from './member-dialog.tsx';
import { MembershipEnding } from './membership-ending.tsx';

/** What the official has asked for, beyond looking at the roster. */
export type Asked =
  | { is: 'member'; row: RosterRow | null }
  | { is: 'ending'; row: RosterRow }
  | { is: 'history'; row: RosterRow }
  | { is: 'facts' }
  | { is: 'import' }
  | { is: 'paper'; withPhones: boolean };

type Props = { asked: Asked; body: Of<'body'>; rows: RosterRow[]; on: string; onClose: () => void };

/** Read when they are wanted. */
const ImportDialog = lazy(async () => ({ default: (await import('./import-dialog.tsx')).ImportDialog }));
const PaperDialog = lazy(async () => ({
  default: (await import('../../components/paper/paper-dialog.tsx')).PaperDialog,
}));

/** A row of the roster is told by three records: the membership, the person, the post. */
function MemberHistory({ row, onClose }: { row: RosterRow; onClose: () => void }) {
  const words = useWords();
  const { membershipId, personId, postId, fullName } = row;
  const parts = [
    { kind: 'membership', id: membershipId, label: words.kindOne('membership') },
    { kind: 'person', id: personId, label: words.kindOne('person') },
    ...(postId === null ? [] : [{ kind: 'post', id: postId, label: words.kindOne('post') } as const]),
  ] as const;
  return (
    <RecordHistory kind="membership" id={membershipId} title={fullName} parts={parts} onClose={onClose} />
  );
}

/** The dialog that was asked for. */
export function RosterDialogs({ asked, body, rows, on, onClose }: Props) {
  switch (asked.is) {
    case 'member':
      return <MemberDialog row={asked.row} body={body} rows={rows} onClose={onClose} />;
    case 'ending':
      return <MembershipEnding row={asked.row} onClose={onClose} />;
    case 'history':
      return <MemberHistory row={asked.row} onClose={onClose} />;
    case 'facts':
      return <FactsDialog body={body} onClose={onClose} />;
    case 'import':
      return (
        <Suspense>
          <ImportDialog body={body} onClose={onClose} />
        </Suspense>
      );
    case 'paper':
      return (
        <Suspense>
          <PaperDialog
            request={{ paper: 'member-list', bodyId: body.id, on, withPhones: asked.withPhones }}
            onClose={onClose}
          />
        </Suspense>
      );
  }
}
