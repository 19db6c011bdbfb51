import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DeliveredPaper } from '../../../../shared/meetings/deliveries/addressees.ts';
import type { Of } from '../../../../shared/records/index.ts';
import { RecordModal } from '../../../components/form/record-modal.tsx';
import { useRemoval } from '../../../components/history/use-removal.ts';
import { useWords } from '../../../words.ts';

type Props = { delivery: Of<'delivery'>; paper: DeliveredPaper; name: string; onClose: () => void };

/** One delivery, corrected or thrown away. */
export function CorrectDelivery({ delivery, paper, name, onClose }: Props) {
  const { t } = useTranslation('deliveries');
  const words = useWords();
  const remove = useRemoval();
  const fields = [
    ...(delivery.personId === null ? ['recipient'] : []),
    ...['way', 'sentOn', 'sentBy', 'number', 'receivedOn'],
    ...(paper === 'notice' ? ['holds'] : []),
    'note',
  ];
  const title = t('removed', { paper: words.choiceLabel('delivery', 'paper', paper), name });
  return (
    <RecordModal
      kind="delivery"
      id={delivery.id}
      title={t('correct', { name })}
      fields={fields}
      value={delivery}
      wide={['holds', 'note']}
      onClose={onClose}
      extra={() => (
        <Button
          size="xs"
          variant="subtle"
          color="red"
          c="red.9"
          w="fit-content"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => {
            remove({ kind: 'delivery', id: delivery.id, title });
            onClose();
          }}
        >
          {t('remove')}
        </Button>
      )}
    />
  );
}
