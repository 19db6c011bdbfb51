import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../shared/calendar.ts';
import { kinds, type Of } from '../../../shared/records/index.ts';
import { notifyDone } from '../../components/notify.ts';
import type { FormValue } from '../../components/record-form.tsx';
import { RecordModal } from '../../components/record-modal.tsx';
import { useOperation } from '../../queries.ts';

export const communeFields = [
  'name',
  'province',
  'letterheadParent',
  'placeName',
  'from',
  'decision',
] as const;

/** New names from a day on; the former ones end on the day before, in the same step. */
export function RenameModal({ latest, onClose }: { latest: Of<'commune'> | null; onClose: () => void }) {
  const { t } = useTranslation('settings');
  const rename = useOperation('commune.rename');
  const {
    id: _id,
    removedAt: _removedAt,
    ...names
  } = latest ?? { ...kinds.commune.empty(), id: '', removedAt: null };
  const begin = { ...names, from: '', until: null, decision: '' };
  async function save(value: FormValue) {
    await rename.mutateAsync({ value });
    notifyDone(t('communes.renamed', { from: formatDate(String(value.from)) }));
  }
  return (
    <RecordModal
      kind="commune"
      id={null}
      value={begin}
      title={t('communes.renameTitle')}
      hint={t('communes.renameHint')}
      fields={communeFields}
      save={save}
      onClose={onClose}
    />
  );
}
