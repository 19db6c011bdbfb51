import { Box, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../shared/calendar.ts';
import type { Of } from '../../../shared/records/index.ts';
import { EmptyState } from '../../components/page/empty-state.tsx';
import { Loaded } from '../../components/page/loaded.tsx';
import { RecordTable } from '../../components/table/record-table.tsx';
import type { Column } from '../../components/table/table-rows.ts';
import { allRecordsOf } from '../../queries.ts';
import { useStatus } from '../../status.tsx';
import { useWords, type Words } from '../../words.ts';

type Row = Of<'drill'>;

/** The drills so far, newest first. */
export function DrillTable() {
  const { t } = useTranslation('care');
  const words = useWords();
  const { users } = useStatus();
  const query = useQuery(allRecordsOf('drill', { sort: { field: 'heldAt', descending: true } }));
  const nameOf = (id: string) => users.find((user) => user.id === id)?.name ?? '';
  return (
    <Box component="section">
      <Title order={2} size="h4" mb="xs">
        {t('drill.title')}
      </Title>
      <Loaded query={query}>
        {(rows) => (
          <RecordTable
            label={t('drill.title')}
            rows={rows}
            columns={columnsOf(words, nameOf)}
            keyOf={({ id }) => id}
            searchable={rows.length > 10}
            empty={<EmptyState title={t('drill.none')} hint={t('drill.noneHint')} />}
          />
        )}
      </Loaded>
    </Box>
  );
}

function columnsOf(words: Words, nameOf: (id: string) => string): Column<Row>[] {
  const label = (field: string) => words.fieldLabel('drill', field);
  const figures = (field: 'records' | 'files' | 'differences'): Column<Row> => ({
    key: field,
    label: label(field),
    text: (row) => words.value('count', row[field]),
    sortBy: (row) => row[field],
    figures: true,
    width: 110,
  });
  return [
    {
      key: 'heldAt',
      label: label('heldAt'),
      text: ({ heldAt }) => formatInstant(heldAt),
      sortBy: ({ heldAt }) => heldAt,
      width: 150,
    },
    { key: 'backupName', label: label('backupName'), text: ({ backupName }) => backupName },
    {
      key: 'result',
      label: label('result'),
      text: ({ result }) => words.choiceLabel('drill', 'result', result),
      width: 210,
    },
    figures('records'),
    figures('files'),
    figures('differences'),
    { key: 'by', label: label('by'), text: ({ by }) => nameOf(by), width: 170 },
  ];
}
