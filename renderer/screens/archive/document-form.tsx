import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { secretMarkIn } from '../../../shared/archive/secret-mark.ts';
import type { Of } from '../../../shared/records/index.ts';
import { call } from '../../bridge.ts';
import { type FormValue, RecordForm } from '../../components/form/record-form.tsx';
import { notifyDone } from '../../components/page/notify.ts';
import { SecretQuestion } from './secret-question.tsx';

const fields = ['title', 'number', 'issuedOn', 'author', 'dossierId', 'note', 'notSecret'];

type Props = { document: Of<'document'>; onClose: () => void };

/** The facts of a document that is filed already; its file stays as it is. */
export function DocumentForm({ document, onClose }: Props) {
  const { t } = useTranslation('archive');
  const { t: app } = useTranslation();
  const save = async (value: FormValue) => {
    const facts = Object.fromEntries(fields.map((name) => [name, value[name]]));
    await call('records.change', { kind: 'document', id: document.id, value: facts });
    notifyDone(app('state.saved'));
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('documents.edit')}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <RecordForm
        kind="document"
        fields={fields}
        wide={['title', 'note', 'notSecret']}
        value={{ ...document }}
        draftKey={`document:${document.id}`}
        onSave={save}
        onCancel={onClose}
        controls={{
          notSecret: ({ value, set, error, form }) => {
            const mark = secretMarkIn(document.file.name) ?? secretMarkIn(String(form.title));
            if (mark === null) return null;
            return (
              <SecretQuestion
                mark={mark}
                isKept
                checked={value === true}
                onChange={set}
                error={error ? t('secret.neededFiled') : undefined}
              />
            );
          },
        }}
      />
    </Modal>
  );
}
