import { Alert, Drawer, Stack, Table, Text, Timeline } from '@mantine/core';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../shared/calendar.ts';
import type { HistoryEntry, Output } from '../../shared/outputs.ts';
import { type KindName, kinds } from '../../shared/records/index.ts';
import type { AnyKind } from '../../shared/records/record.ts';
import { allRecordsOf, reading } from '../queries.ts';
import { useWords } from '../words.ts';
import { Loaded } from './loaded.tsx';
import { changesOf, type FieldChange, kindsPointedAt, verbOf } from './record-changes.ts';

type Props = {
  kind: KindName;
  id: string;
  onClose: () => void;
  /** What the record is called where its own title says too little, such as the role of a member. */
  title?: string;
};

/** Everything that happened to one record, newest first: when, who, what, why, and each field before and after. */
export function RecordHistory({ kind, id, onClose, title: given }: Props) {
  const { t } = useTranslation('history');
  const { t: app } = useTranslation();
  const query = useQuery({ ...reading('records.history', { kind, id }), staleTime: 0 });
  const title = given ?? titleFrom(kind, query.data);
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title={title === '' ? t('title') : t('of', { title })}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <Loaded query={query}>{(history) => <Entries kind={kind} history={history} />}</Loaded>
    </Drawer>
  );
}

function titleFrom(kind: KindName, history: Output<'records.history'> | undefined): string {
  const last = history?.entries.at(-1);
  const record = last?.after ?? last?.before;
  return record ? (kinds[kind] as AnyKind).title(record) : '';
}

function Entries({ kind, history }: { kind: KindName; history: Output<'records.history'> }) {
  const { t } = useTranslation('history');
  const { entries, complete } = history;
  return (
    <Stack>
      {!complete && <Alert color="yellow">{t('incomplete')}</Alert>}
      {entries.length === 0 && <Text c="dimmed">{t('none')}</Text>}
      <Timeline bulletSize={14} lineWidth={2}>
        {entries.toReversed().map((entry) => (
          <Timeline.Item key={entry.sequence} title={<What entry={entry} />}>
            <Entry kind={kind} entry={entry} />
          </Timeline.Item>
        ))}
      </Timeline>
    </Stack>
  );
}

function What({ entry }: { entry: HistoryEntry }) {
  const { say } = useWords();
  const verb = say(`history:verbs.${verbOf(entry.before, entry.after)}`);
  return say(`history:operations.${entry.channel}`, { defaultValue: verb });
}

function Entry({ kind, entry }: { kind: KindName; entry: HistoryEntry }) {
  const { t } = useTranslation('history');
  const changes = useChanges(kind, entry);
  const isChanged = verbOf(entry.before, entry.after) === 'changed';
  return (
    <Stack gap={4}>
      <Text size="sm" c="dimmed">
        {formatInstant(entry.at)} · {entry.byName || t('program')}
      </Text>
      {entry.reason !== '' && <Text size="sm">{t('reason', { reason: entry.reason })}</Text>}
      {changes.length > 0 && <Changes changes={changes} isNew={entry.before === null} />}
      {changes.length === 0 && isChanged && <Text size="sm">{t('unchanged')}</Text>}
    </Stack>
  );
}

function useChanges(kind: KindName, { before, after }: HistoryEntry): FieldChange[] {
  const words = useWords();
  const { i18n } = useTranslation();
  const titleOf = useTitles(kind);
  return changesOf(kind, { before, after }, { words, language: i18n.language, titleOf });
}

/** The words for records pointed at, those in the bin included. */
function useTitles(kind: KindName): (kind: KindName, id: string) => string | null {
  const targets = kindsPointedAt(kind);
  const lists = useQueries({ queries: targets.map((target) => allRecordsOf(target)) });
  const bin = useQuery({ ...reading('records.bin', {}), enabled: targets.length > 0 });
  return (target, id) => {
    const held = lists[targets.indexOf(target)]?.data?.find((record) => record.id === id);
    if (held) return (kinds[target] as AnyKind).title(held);
    return bin.data?.find((row) => row.kind === target && row.id === id)?.title ?? null;
  };
}

function Changes({ changes, isNew }: { changes: FieldChange[]; isNew: boolean }) {
  const { t } = useTranslation('history');
  return (
    <Table withTableBorder verticalSpacing={4} fz="sm" layout="fixed" mb="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="34%">{t('field')}</Table.Th>
          {!isNew && <Table.Th>{t('before')}</Table.Th>}
          <Table.Th>{t(isNew ? 'content' : 'after')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {changes.map(({ key, label, before, after }) => (
          <Table.Tr key={key}>
            <Table.Td>{label}</Table.Td>
            {!isNew && (
              <Table.Td>
                <Lines lines={before} />
              </Table.Td>
            )}
            <Table.Td>
              <Lines lines={after} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Lines({ lines }: { lines: string[] }) {
  const { t } = useTranslation('history');
  if (lines.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('blank')}
      </Text>
    );
  }
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be alike, and the list never changes.
    <Text key={index} size="sm" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
      {line}
    </Text>
  ));
}
