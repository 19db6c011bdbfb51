import { Anchor, Button, SimpleGrid, Stack, Text, Tooltip } from '@mantine/core';
import { IconCalendarDown, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dateParts, formatDate } from '../../../shared/calendar.ts';
import type { YearCalendar } from '../../../shared/outputs/year.ts';
import { wasHeld } from '../../../shared/records/meeting.ts';
import { isOn } from '../../../shared/year/year-calendar.ts';
import { useYearChosen, YearPicker } from '../../components/form/year-picker.tsx';
import { EmptyState } from '../../components/page/empty-state.tsx';
import { FailureNotice } from '../../components/page/failure-notice.tsx';
import { Loaded } from '../../components/page/loaded.tsx';
import { Page } from '../../components/page/page.tsx';
import { useDelivery } from '../../components/paper/deliver.ts';
import { PaperDialog } from '../../components/paper/paper-dialog.tsx';
import { reading, useOperation } from '../../queries.ts';
import { useStatus } from '../../status.tsx';
import { MonthCard } from './month-card.tsx';
import { useYearBodies, YearBodies } from './year-bodies.tsx';

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** All duties and meetings of a year, by month: to be looked at, printed, and taken into other calendars. */
export function YearScreen() {
  const { t } = useTranslation('year');
  const { today } = useStatus();
  const [chosen, choose] = useYearChosen();
  const year = chosen ?? dateParts(today).year;
  const bodies = useYearBodies();
  const request = { year, ...(bodies.bodyIds ? { bodyIds: bodies.bodyIds } : {}) };
  const calendar = useQuery(reading('year.calendar', request));
  const [isPrinting, setPrinting] = useState(false);
  const exporting = useOperation('year.export');
  const takeDelivery = useDelivery();
  const isEmpty = !calendar.data?.entries.some(isOn);
  return (
    <Page
      title={t('title', { year })}
      lead={calendar.data && <Summary calendar={calendar.data} />}
      actions={
        <>
          <YearBodies {...bodies} />
          <YearPicker year={year} years={calendar.data?.years ?? [year]} onChange={choose} />
          <Tooltip label={t('exportHint')} openDelay={400} multiline maw={320}>
            <Button
              variant="default"
              leftSection={<IconCalendarDown size={18} aria-hidden />}
              loading={exporting.isPending}
              disabled={isEmpty}
              onClick={() => exporting.mutate(request, { onSuccess: takeDelivery })}
            >
              {t('export')}
            </Button>
          </Tooltip>
          <Button
            leftSection={<IconPrinter size={18} aria-hidden />}
            disabled={isEmpty}
            onClick={() => setPrinting(true)}
          >
            {t('print')}
          </Button>
        </>
      }
    >
      <FailureNotice error={exporting.error} />
      <Loaded query={calendar}>{(data) => <Months calendar={data} />}</Loaded>
      {isPrinting && (
        <PaperDialog request={{ paper: 'year-calendar', ...request }} onClose={() => setPrinting(false)} />
      )}
    </Page>
  );
}

function Months({ calendar }: { calendar: YearCalendar }) {
  const { t } = useTranslation('year');
  const { year, entries, keptFrom } = calendar;
  const isBefore = year < dateParts(keptFrom).year;
  if (entries.length === 0) {
    return (
      <EmptyState
        title={t('empty.title', { year })}
        hint={isBefore ? t('empty.before', { on: formatDate(keptFrom) }) : t('empty.hint')}
        action={
          isBefore ? null : (
            <Anchor component={Link} to="/regulation">
              {t('empty.regulation')}
            </Anchor>
          )
        }
      />
    );
  }
  const byMonth = Map.groupBy(entries, ({ on }) => dateParts(on).month);
  return (
    <Stack gap="xs">
      {keptFrom > `${year}-01-01` && keptFrom <= `${year}-12-31` && (
        <Note>{t('before', { on: formatDate(keptFrom) })}</Note>
      )}
      <SimpleGrid cols={3} spacing="sm" verticalSpacing="sm">
        {months.map((month) => (
          <MonthCard key={month} year={year} month={month} entries={byMonth.get(month) ?? []} />
        ))}
      </SimpleGrid>
    </Stack>
  );
}

const Note = ({ children }: { children: ReactNode }) => (
  <Text size="xs" c="dimmed">
    {children}
  </Text>
);

/** How much there is, and how much of it is done or late. */
function Summary({ calendar: { entries } }: { calendar: YearCalendar }) {
  const { t } = useTranslation('year');
  const on = entries.filter(isOn);
  if (on.length === 0) return null;
  const done = on.filter(({ meeting, duties }) =>
    meeting ? wasHeld(meeting) : duties.every(({ state }) => state === 'done'),
  ).length;
  const late = on.filter(({ duties }) => duties.some(({ state }) => state === 'overdue')).length;
  return [t('summary', { all: on.length, done }), late > 0 ? t('overdue', { count: late }) : '']
    .filter(Boolean)
    .join('; ');
}
