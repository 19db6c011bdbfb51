import { Button, Drawer, Group, Stack, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../shared/calendar.ts';
import { isUndoable } from '../../../shared/history/undo.ts';
import { verbOf } from '../../../shared/history/verb.ts';
import type { ChangeRow, ChangeWhole } from '../../../shared/outputs/history.ts';
import { FieldChanges } from '../../components/history/history-entry.tsx';
import { Loaded } from '../../components/page/loaded.tsx';
import { reading } from '../../queries.ts';
import { useMayWrite } from '../../status.tsx';
import { useWords } from '../../words.ts';
import { useChangeWords } from './change-words.ts';
import { undoers } from './use-change-actions.tsx';

type Props = { change: ChangeRow; onUndo: (sequences: number[]) => void; onClose: () => void };

/** One change whole: who, when, why, and every record that it touched, field by field. */
export function ChangeDrawer({ change, onUndo, onClose }: Props) {
  const { t } = useTranslation('history');
  const { t: app } = useTranslation();
  const { what, who } = useChangeWords();
  const mayUndo = useMayWrite(undoers) && isUndoable(change.channel);
  const query = useQuery(reading('history.change', { sequence: change.sequence }));
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title={t('changes.detail', { at: formatInstant(change.at) })}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <Stack gap="sm">
        <Text fw={600}>{what(change)}</Text>
        <Text size="sm" c="dimmed">
          {formatInstant(change.at)} · {who(change.byName)}
        </Text>
        {change.reason !== '' && <Text size="sm">{t('reason', { reason: change.reason })}</Text>}
        {mayUndo && (
          <Group>
            <Button
              size="xs"
              variant="light"
              leftSection={<IconArrowBackUp size={16} aria-hidden />}
              onClick={() => {
                onClose();
                onUndo([change.sequence]);
              }}
            >
              {t('changes.undo')}
            </Button>
          </Group>
        )}
        <Loaded query={query}>{(whole) => <Touched change={whole} />}</Loaded>
      </Stack>
    </Drawer>
  );
}

function Touched({ change }: { change: ChangeWhole }) {
  const { t } = useTranslation('history');
  const { say, kindOne } = useWords();
  const { stepWords } = useChangeWords();
  const { records, steps, count } = change;
  return (
    <>
      {records.map(({ kind, id, before, after }) => {
        const step = steps.find((one) => one.kind === kind && one.id === id);
        return (
          <section key={`${kind}/${id}`}>
            <Text size="sm" fw={500}>
              {say(`history:verbs.${verbOf(before, after)}`)} – {step ? stepWords(step) : kindOne(kind)}
            </Text>
            <FieldChanges
              kind={kind}
              entry={{ before: stored(before), after: stored(after) }}
              emptyWords=""
            />
          </section>
        );
      })}
      {records.length < count && (
        <Text size="sm" c="dimmed">
          {t('changes.cut', { shown: records.length, count })}
        </Text>
      )}
    </>
  );
}

const stored = (value: Record<string, unknown> | null) => value;
