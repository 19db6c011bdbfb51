import { Badge, Button, Group, Stack, Table, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../shared/calendar.ts';
import { verbOf } from '../../../shared/history/verb.ts';
import type { HistoryEntry } from '../../../shared/outputs/records.ts';
import { type KindName, kinds } from '../../../shared/records/index.ts';
import type { AnyKind } from '../../../shared/records/record.ts';
import { allRecordsOf, reading } from '../../queries.ts';
import { useWords } from '../../words.ts';
import { PutBackVersion } from './put-back-version.tsx';
import { changesOf, type FieldChange, kindsPointedAt } from './record-changes.ts';

/** What was done, in words: by the operation where that says more than the verb. */
export function What({ entry }: { entry: Pick<HistoryEntry, 'before' | 'after' | 'channel'> }) {
  const { say } = useWords();
  const verb = say(`history:verbs.${verbOf(entry.before, entry.after)}`);
  return say(`history:operations.${entry.channel}`, { defaultValue: verb });
}

type Props = {
  kind: KindName;
  id: string;
  entry: HistoryEntry;
  /** Whether the record is still as this change left it. */
  isPresent: boolean;
  mayPutBack: boolean;
};

/** One change of one record: when, who, why, each field before and after, and the way back to it. */
export function HistoryEntryView({ kind, id, entry, isPresent, mayPutBack }: Props) {
  const { t } = useTranslation('history');
  const [asked, setAsked] = useState(false);
  const isChanged = verbOf(entry.before, entry.after) === 'changed';
  const isVersion = entry.after !== null && entry.after.removedAt === null;
  return (
    <Stack gap={4}>
      <Text size="sm" c="dimmed">
        {formatInstant(entry.at)} · {entry.byName || t('program')}
      </Text>
      {entry.reason !== '' && <Text size="sm">{t('reason', { reason: entry.reason })}</Text>}
      <FieldChanges kind={kind} entry={entry} emptyWords={isChanged ? t('unchanged') : ''} />
      {isPresent && isVersion && (
        <Badge variant="light" tt="none">
          {t('version.present')}
        </Badge>
      )}
      {!isPresent && isVersion && mayPutBack && !asked && (
        <Group>
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            onClick={() => setAsked(true)}
          >
            {t('version.putBack')}
          </Button>
        </Group>
      )}
      {asked && <PutBackVersion kind={kind} id={id} entry={entry} onClose={() => setAsked(false)} />}
    </Stack>
  );
}

type FieldChangesProps = {
  kind: KindName;
  entry: Pick<HistoryEntry, 'before' | 'after'>;
  emptyWords: string;
};

/** The fields of one record that a change touched; words where it touched none that an official knows. */
export function FieldChanges({ kind, entry, emptyWords }: FieldChangesProps) {
  const changes = useChanges(kind, entry);
  if (changes.length > 0) return <Changes changes={changes} isNew={entry.before === null} />;
  return emptyWords === '' ? null : <Text size="sm">{emptyWords}</Text>;
}

function useChanges(
  kind: KindName,
  { before, after }: Pick<HistoryEntry, 'before' | 'after'>,
): FieldChange[] {
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
