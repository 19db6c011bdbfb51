import { Box, Modal, Text } from '@mantine/core';
import type { ComponentProps, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { KindName } from '../../../shared/records/index.ts';
import { useOperation } from '../../queries.ts';
import { notifyDone } from '../page/notify.ts';
import { beginAtFirstField } from './begin-at-first-field.ts';
import { type FormValue, RecordForm } from './record-form.tsx';

type Form = ComponentProps<typeof RecordForm>;
type Props = Pick<Form, 'fields' | 'value' | 'columns' | 'wide' | 'controls' | 'extra'> & {
  kind: KindName;
  /** Null for a new record. */
  id: string | null;
  title: string;
  hint?: ReactNode;
  size?: string;
  /** Under which name what is typed is kept, where kind and id do not tell enough. */
  draftName?: string;
  onClose: () => void;
  /** Saves in another way than the generic operations do. */
  save?: (value: FormValue) => Promise<unknown>;
};

/** A form in a window of its own: makes a record or changes one, tells that it is saved, and closes. */
export function RecordModal(props: Props) {
  const { kind, id, title, hint, size = 'lg', draftName, onClose, save, value, ...form } = props;
  const { t } = useTranslation();
  const create = useOperation('records.create');
  const change = useOperation('records.change');
  async function saveAsUsual(next: FormValue) {
    const changed = changedFields(value, next);
    if (id === null) await create.mutateAsync({ kind, value: withoutKeeping(next) });
    else if (Object.keys(changed).length > 0) await change.mutateAsync({ kind, id, value: changed });
    notifyDone(t('state.saved'));
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={size}
      closeButtonProps={{ 'aria-label': t('actions.close') }}
    >
      {hint && (
        <Text size="sm" c="dimmed" mb="sm" component="div">
          {hint}
        </Text>
      )}
      <Box ref={beginAtFirstField}>
        <RecordForm
          {...form}
          kind={kind}
          value={value}
          draftKey={draftName ?? `${kind}/${id ?? 'new'}`}
          onCancel={onClose}
          onSave={async (next) => {
            await (save ?? saveAsUsual)(next);
            onClose();
          }}
        />
      </Box>
    </Modal>
  );
}

const withoutKeeping = ({ id: _id, removedAt: _removedAt, ...value }: FormValue): FormValue => value;

/** What the form changed alone: a field that somebody else changed meanwhile is left as it is now. */
const changedFields = (before: FormValue, after: FormValue): FormValue =>
  Object.fromEntries(
    Object.entries(withoutKeeping(after)).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name]),
    ),
  );
