import { Anchor, Button, Collapse, Divider, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DutyRow } from '../../../shared/outputs/meetings.ts';
import { EmptyState } from '../../components/page/empty-state.tsx';
import { useStatus } from '../../status.tsx';
import { groupDuties } from './duty-groups.ts';
import { DutyLine } from './duty-line.tsx';

/** Periods done that show without being asked for. */
const mostDone = 4;

/** Everything the regulation asks for by the calendar, the late first. */
export function DutyList({ rows }: { rows: readonly DutyRow[] }) {
  const { t } = useTranslation('home');
  const { today } = useStatus();
  const groups = groupDuties(rows, today);
  if (rows.length === 0) {
    return (
      <EmptyState
        title={t('duties.none')}
        hint={t('duties.noneHint')}
        action={
          <Anchor component={Link} to="/regulation">
            {t('duties.toRegulation')}
          </Anchor>
        }
      />
    );
  }
  return (
    <Paper withBorder p="md" component="section" aria-label={t('duties.title')}>
      <Stack gap="md">
        <Title order={2} size="h4">
          {t('duties.title')}
        </Title>
        <Group title={t('duties.overdue')} rows={groups.overdue} />
        <More label={t('duties.older', { count: groups.older.length })} rows={groups.older} />
        <Group title={t('duties.now')} rows={groups.now} none={t('duties.nothingNow')} />
        <Group title={t('duties.putOff')} rows={groups.putOff} />
        <Group title={t('duties.upcoming')} rows={groups.upcoming} />
        <Group title={t('duties.done')} rows={groups.done.slice(0, mostDone)} />
        <More
          label={t('duties.more', { count: groups.done.length - mostDone })}
          rows={groups.done.slice(mostDone)}
        />
        <More
          label={t('duties.notApplicable', { count: groups.notApplicable.length })}
          rows={groups.notApplicable}
        />
      </Stack>
    </Paper>
  );
}

function Group({ title, rows, none }: { title: string; rows: readonly DutyRow[]; none?: string }) {
  if (rows.length === 0 && none === undefined) return null;
  return (
    <Stack gap={0} component="section" aria-label={title}>
      <Title order={3} size="h6" mb={4}>
        {title}
      </Title>
      <Divider />
      {rows.length === 0 && (
        <Text size="sm" py="xs">
          {none}
        </Text>
      )}
      <Lines rows={rows} />
    </Stack>
  );
}

const Lines = ({ rows }: { rows: readonly DutyRow[] }) =>
  rows.map((row) => <DutyLine key={row.key} duty={row} />);

function More({ label, rows }: { label: string; rows: readonly DutyRow[] }) {
  const { t } = useTranslation('home');
  const [isOpen, setOpen] = useState(false);
  if (rows.length === 0) return null;
  return (
    <Stack gap={0} align="stretch">
      <div>
        <Button size="compact-sm" variant="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('duties.less') : label}
        </Button>
      </div>
      <Collapse expanded={isOpen}>
        <Lines rows={rows} />
      </Collapse>
    </Stack>
  );
}
