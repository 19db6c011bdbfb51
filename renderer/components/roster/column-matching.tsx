import { Button, Group, NativeSelect, NumberInput, Stack, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  draftsOf,
  guessColumns,
  type Matching,
  type MemberDraft,
  type MemberField,
  memberFields,
} from '../../../shared/roster-import.ts';
import classes from './column-matching.module.css';
import { LegacyNotice } from './legacy-notice.tsx';

type Props = { rows: string[][]; onDrafts: (drafts: MemberDraft[]) => void; onCancel: () => void };

/** Rows shown of a table to tell what its columns hold. */
const shown = 7;

/** What each column of a table holds: guessed, and put right by the official before anything is taken over. */
export function ColumnMatching({ rows: given, onDrafts, onCancel }: Props) {
  const { t } = useTranslation('roster');
  const [rows, setRows] = useState(given);
  const [matching, setMatching] = useState(() => guessColumns(given));
  const drafts = draftsOf(rows, matching);
  const hasName = matching.columns.includes('fullName');
  return (
    <Stack gap="sm">
      <Title order={3} size="h5">
        {t('import.match')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('import.matchHint')}
      </Text>
      <LegacyNotice
        rows={given}
        onRows={(next) => {
          setRows(next);
          setMatching(guessColumns(next));
        }}
      />
      <Columns rows={rows} matching={matching} onChange={setMatching} />
      <NumberInput
        label={t('import.headRows')}
        value={matching.headRows}
        onChange={(next) => setMatching({ ...matching, headRows: typeof next === 'number' ? next : 0 })}
        min={0}
        max={rows.length}
        allowDecimal={false}
        w={280}
      />
      {!hasName && (
        <Text size="sm" c="red.9" role="alert">
          {t('import.noName')}
        </Text>
      )}
      <Group>
        <Button disabled={!hasName || drafts.length === 0} onClick={() => onDrafts(drafts)}>
          {t('import.take', { count: drafts.length })}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('import.other')}
        </Button>
      </Group>
    </Stack>
  );
}

type ColumnsProps = { rows: string[][]; matching: Matching; onChange: (matching: Matching) => void };

function Columns({ rows, matching, onChange }: ColumnsProps) {
  const { t } = useTranslation('roster');
  const options = [
    { value: '', label: t('import.skip') },
    ...memberFields.map((field) => ({ value: field, label: t(`grid.fields.${field}`) })),
  ];
  const choose = (column: number, field: string) =>
    onChange({
      ...matching,
      columns: matching.columns.map((held, at) =>
        at === column ? ((field || null) as MemberField | null) : held,
      ),
    });
  const from = Math.max(0, matching.headRows - 1);
  const sample = rows.map((cells, index) => ({ number: index + 1, cells })).slice(from, from + shown);
  const rest = rows.length - from - shown;
  return (
    <div className={classes.scroller}>
      <Table withColumnBorders fz="sm" verticalSpacing={4} aria-label={t('import.match')}>
        <Table.Thead>
          <Table.Tr>
            {matching.columns.map((field, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
              <Table.Th key={column} className={classes.column}>
                <NativeSelect
                  size="xs"
                  aria-label={t('import.column', { number: column + 1 })}
                  data={options}
                  value={field ?? ''}
                  onChange={(event) => choose(column, event.currentTarget.value)}
                />
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sample.map(({ number, cells }) => (
            <Table.Tr
              key={number}
              data-skipped={number <= matching.headRows || undefined}
              className={classes.row}
            >
              {matching.columns.map((field, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
                <Table.Td key={column} data-skipped={field === null || undefined} className={classes.cell}>
                  {cells[column]}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {rest > 0 && (
        <Text size="xs" c="dimmed" p={4}>
          {t('import.moreRows', { count: rest })}
        </Text>
      )}
    </div>
  );
}
