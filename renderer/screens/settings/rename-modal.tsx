import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../shared/calendar.ts';
import { kinds, type Of } from '../../../shared/records/index.ts';
import type { FormValue } from '../../components/form/record-form.tsx';
import { RecordModal } from '../../components/form/record-modal.tsx';
import { notifyDone } from '../../components/page/notify.ts';
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
