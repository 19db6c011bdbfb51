import { List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Inventory } from '../../../shared/handover/inventory.ts';
import { isKindName } from '../../../shared/records/index.ts';
import { useWords } from '../../words.ts';

/** What is in a book, kind by kind. */
export function CountsList({ inventory }: { inventory: Inventory }) {
  const { t } = useTranslation('handover');
  const words = useWords();
  return (
    <List size="sm" style={{ columns: 2 }}>
      {inventory.counts
        .filter(({ kind }) => kind !== 'settings')
        .map(({ kind, count }) => (
          <List.Item key={kind}>{`${isKindName(kind) ? words.kindMany(kind) : kind}: ${count}`}</List.Item>
        ))}
      <List.Item>{t('received.files', { count: inventory.files })}</List.Item>
    </List>
  );
}
