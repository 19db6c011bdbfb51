import { Alert, Drawer, SegmentedControl, Stack, Text, Timeline } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../shared/outputs.ts';
import { type KindName, kinds } from '../../../shared/records/index.ts';
import type { AnyKind } from '../../../shared/records/record.ts';
import { reading } from '../../queries.ts';
import { useMayWrite } from '../../status.tsx';
import { Loaded } from '../page/loaded.tsx';
import { HistoryEntryView, What } from './history-entry.tsx';

/** A record whose history belongs beside that of another: the person behind a membership. */
type Part = { kind: KindName; id: string; label: string };

type Props = {
  kind: KindName;
  id: string;
  onClose: () => void;
  /** What the record is called where its own title says too little, such as the role of a member. */
  title?: string;
  /** Two or more records told here, itself among them; the first is shown at first. */
  parts?: readonly Part[];
};

/** Everything that happened to one record, newest first: when, who, what, why, and each field before and after. */
export function RecordHistory({ kind, id, onClose, title: given, parts = [] }: Props) {
  const { t } = useTranslation('history');
  const { t: app } = useTranslation();
  const [chosen, setChosen] = useState(0);
  const shown = parts[chosen] ?? { kind, id };
  const query = useQuery({
    ...reading('records.history', { kind: shown.kind, id: shown.id }),
    staleTime: 0,
  });
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
      {parts.length > 1 && (
        <SegmentedControl
          aria-label={t('parts')}
          mb="md"
          value={String(chosen)}
          onChange={(next) => setChosen(Number(next))}
          data={parts.map(({ label }, index) => ({ value: String(index), label }))}
        />
      )}
      <Loaded query={query}>
        {(history) => <Entries kind={shown.kind} id={shown.id} history={history} />}
      </Loaded>
    </Drawer>
  );
}

function titleFrom(kind: KindName, history: Output<'records.history'> | undefined): string {
  const last = history?.entries.at(-1);
  const record = last?.after ?? last?.before;
  return record ? (kinds[kind] as AnyKind).title(record) : '';
}

type EntriesProps = { kind: KindName; id: string; history: Output<'records.history'> };

function Entries({ kind, id, history }: EntriesProps) {
  const { t } = useTranslation('history');
  const { entries, complete } = history;
  const mayPutBack = useMayWrite((kinds[kind] as AnyKind).access.write);
  const present = JSON.stringify(entries.at(-1)?.after);
  return (
    <Stack>
      {!complete && <Alert color="yellow">{t('incomplete')}</Alert>}
      {entries.length === 0 && <Text c="dimmed">{t('none')}</Text>}
      <Timeline bulletSize={14} lineWidth={2}>
        {entries.toReversed().map((entry) => (
          <Timeline.Item key={entry.sequence} title={<What entry={entry} />}>
            <HistoryEntryView
              kind={kind}
              id={id}
              entry={entry}
              isPresent={JSON.stringify(entry.after) === present}
              mayPutBack={mayPutBack}
            />
          </Timeline.Item>
        ))}
      </Timeline>
    </Stack>
  );
}
