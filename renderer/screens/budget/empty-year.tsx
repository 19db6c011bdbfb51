import { Button, Group, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BudgetYear } from '../../../shared/outputs/budget.ts';
import { EmptyState } from '../../components/page/empty-state.tsx';
import { notifyDone, notifyFailed } from '../../components/page/notify.ts';
import { useOperation } from '../../queries.ts';
import { useWords } from '../../words.ts';

type Props = { budget: BudgetYear; mayWrite: boolean; onAdd: () => void };

/** A year without lines: what belongs here, and the ways to begin. */
export function EmptyYear({ budget, mayWrite, onAdd }: Props) {
  const { t } = useTranslation('budget');
  return (
    <EmptyState
      title={t('empty.title', { year: budget.year })}
      hint={t(mayWrite ? 'empty.hint' : 'empty.viewerHint')}
      action={
        mayWrite && (
          <Group align="flex-end" mt="sm" justify="center">
            <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={onAdd}>
              {t('line.add')}
            </Button>
            {budget.years.length > 0 && <CopyYear to={budget.year} years={budget.years} />}
          </Group>
        )
      }
    />
  );
}

function CopyYear({ to, years }: { to: number; years: readonly number[] }) {
  const { t } = useTranslation('budget');
  const words = useWords();
  const [from, setFrom] = useState(String(years[0]));
  const copying = useOperation('budget.copy-year');
  const copy = () =>
    copying.mutate(
      { from: Number(from), to },
      {
        onSuccess: ({ lines }) => notifyDone(t('empty.copied', { lines, from })),
        onError: (error) => notifyFailed(words.error(error)),
      },
    );
  return (
    <Group align="flex-end" gap="xs">
      <Select
        label={t('empty.copyFrom')}
        w={130}
        data={years.map(String)}
        value={from}
        onChange={(value) => setFrom(value ?? from)}
        allowDeselect={false}
      />
      <Button variant="default" onClick={copy} loading={copying.isPending}>
        {t('empty.copy')}
      </Button>
    </Group>
  );
}
