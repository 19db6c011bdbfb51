import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CheckedItem } from '../../../../shared/meetings/checklist/checked-item.ts';
import { FileLine } from './file-line.tsx';

type Props = { items: readonly CheckedItem[]; regulationId: string | null };

/** What the file needs, each with its ground, how it stands, and the way to where it is done. */
export function FileTable({ items, regulationId }: Props) {
  const { t } = useTranslation('deliveries');
  return (
    <Table aria-label={t('file.table')} verticalSpacing="xs" layout="fixed">
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={290}>{t('file.columns.item')}</Table.Th>
          <Table.Th>{t('file.columns.state')}</Table.Th>
          <Table.Th w={330}>{t('file.columns.ground')}</Table.Th>
          <Table.Th w={200}>{t('file.columns.go')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {items.map((item) => (
          <FileLine key={item.item} item={item} regulationId={regulationId} />
        ))}
      </Table.Tbody>
    </Table>
  );
}
