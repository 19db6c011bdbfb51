import { Modal, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const keys = [
  ['F2', 'roll'],
  ['F3', 'agenda'],
  ['F4', 'notes'],
  ['F6', 'opinions'],
  ['F8', 'rulings'],
  ['F9', 'conclusions'],
  ['Alt + Page Down', 'next'],
  ['Ctrl + S', 'save'],
  ['space', 'present'],
  ['V', 'absent'],
  ['M', 'late'],
  ['R', 'gone'],
  ['letters', 'find'],
  ['Alt + ↑ ↓', 'move'],
] as const;

/** Every key of this screen. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('sitting');
  const { t: app } = useTranslation();
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('keys.title')}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <Table aria-label={t('keys.title')}>
        <Table.Tbody>
          {keys.map(([key, does]) => (
            <Table.Tr key={does}>
              <Table.Th w={180}>
                <kbd>{key === 'space' || key === 'letters' ? t(`keys.${key}`) : key}</kbd>
              </Table.Th>
              <Table.Td>{t(`keys.${does}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
