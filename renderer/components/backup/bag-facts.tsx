import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDate, formatInstant, isIsoDate } from '../../../shared/calendar.ts';
import type { BagSummary } from '../../../shared/outputs/backup.ts';
import type { KindName } from '../../../shared/records/index.ts';
import { useWords } from '../../words.ts';

/** The kinds that an official counts. */
const counted = ['person', 'meeting', 'expense', 'document'] as const satisfies KindName[];

/** When a backup was taken, by the clock of Vietnam; a bag of another program tells the day alone, or nothing. */
export const takenAtWords = ({ takenAt }: Pick<BagSummary, 'takenAt'>): string =>
  takenAt === '' ? '' : isIsoDate(takenAt) ? formatDate(takenAt) : formatInstant(takenAt);

/** What is in a backup: whose book, of when, how much of what. */
export function BagFacts({ bag }: { bag: BagSummary }) {
  const { t } = useTranslation('backup');
  const words = useWords();
  const numberOf = (kind: KindName) => bag.counts.find((one) => one.kind === kind)?.count ?? 0;
  const content = [
    ...counted
      .filter((kind) => numberOf(kind) > 0)
      .map((kind) => t(`inside.${kind}`, { count: numberOf(kind) })),
    ...(bag.ours && bag.counts.length > 0 ? [t('inside.records', { count: bag.records })] : []),
    ...(bag.encrypted ? [t('bags.encrypted')] : []),
    t('inside.size', { files: bag.files, size: words.size(bag.bytes) }),
  ];
  const rows = [
    [t('inside.name'), bag.name],
    [t('inside.organisation'), bag.organisation || t('inside.unknown')],
    [t('inside.takenAt'), takenAtWords(bag) || t('inside.unknown')],
    [t('inside.content'), content.join(' · ')],
  ];
  return (
    <Table withRowBorders={false} verticalSpacing={2} w="auto">
      <Table.Tbody>
        {rows.map(([label, value]) => (
          <Table.Tr key={label}>
            <Table.Th scope="row" w={130} fw={400}>
              <Text size="sm" c="dimmed">
                {label}
              </Text>
            </Table.Th>
            <Table.Td>
              <Text size="sm">{value}</Text>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
