import { formatDate } from '../../../shared/calendar.ts';
import type { Parsed } from '../../../shared/contract.ts';
import type { Of } from '../../../shared/records/index.ts';
import type { Edit } from '../records/edit.ts';
import { changed, type Done, needOpen, needStep, refusedFor, withStep } from './handover-record.ts';

/**
 * The record is signed and the hand-over ends; a scan of it becomes a document of the dossier. Errors: 'conflict'
 * (the rights have not changed hands), 'invalid-input', 'handover-closed'.
 */
export function signRecord(
  edit: Edit,
  { id, on, scan, dossierId }: Parsed<'handover.sign'>,
  done: Done,
): Of<'handover'> {
  const handover = needOpen(edit, id);
  needStep(handover, 'take-over', 'take-over-first');
  if (scan && dossierId === null) throw refusedFor('dossierId', 'dossier-for-scan');
  const documentId = scan && dossierId ? fileScan(edit, { handover, on, scan, dossierId }) : null;
  return changed(edit, handover, {
    state: 'done',
    documentId,
    endedAt: done.at,
    ...withStep(handover, 'signed', { ...done, note: on }),
  });
}

type Scan = {
  handover: Of<'handover'>;
  on: string;
  scan: NonNullable<Parsed<'handover.sign'>['scan']>;
  dossierId: string;
};

function fileScan(edit: Edit, { handover, on, scan, dossierId }: Scan): string {
  const filed = edit.all('document').filter((one) => one.dossierId === dossierId);
  const { giverName, receiverName } = handover;
  return edit.create('document', {
    dossierId,
    title: `Biên bản bàn giao Sổ Ban Chỉ đạo giữa ${giverName} và ${receiverName} ngày ${formatDate(on)}`,
    number: '',
    issuedOn: on,
    author: '',
    file: scan,
    order: Math.max(0, ...filed.map(({ order }) => order)) + 1,
    note: '',
  }).id;
}
