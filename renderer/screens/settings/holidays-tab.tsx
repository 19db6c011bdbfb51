import { Alert, Badge, Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconHistory, IconPencil, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { dateParts, type HolidayYear } from '../../../shared/calendar.ts';
import { holidayYearsWith } from '../../../shared/holidays.ts';
import { kinds, type Of } from '../../../shared/records/index.ts';
import { YearPicker } from '../../components/form/year-picker.tsx';
import { RecordHistory } from '../../components/history/record-history.tsx';
import { useRemoval } from '../../components/history/use-removal.ts';
import { Loaded } from '../../components/page/loaded.tsx';
import { allRecordsOf } from '../../queries.ts';
import { useMayWrite, useStatus } from '../../status.tsx';
import { DayTable } from './day-table.tsx';
import { HolidayModal } from './holiday-modal.tsx';
import { MonthStrip } from './month-strip.tsx';
import { Section } from './section.tsx';

/** Lịch nghỉ by year: the table entered, else the one that ships, and how many working days it leaves. */
export function HolidaysTab() {
  const query = useQuery(allRecordsOf('holiday-year'));
  return <Loaded query={query}>{(entered) => <Years entered={entered} />}</Loaded>;
}

function Years({ entered }: { entered: readonly Of<'holiday-year'>[] }) {
  const { t } = useTranslation('settings');
  const { today } = useStatus();
  const [parameters, setParameters] = useSearchParams();
  const year = Number(parameters.get('year')) || dateParts(today).year;
  const tables = useMemo(() => holidayYearsWith(entered), [entered]);
  const own = entered.find((one) => one.year === year) ?? null;
  const table = tables.findLast((one) => one.year === year) ?? null;
  const years = [...new Set(tables.map((one) => one.year))];
  return (
    <Section
      title={t('holidays.year', { year })}
      actions={
        <Group gap="xs" wrap="nowrap">
          <Actions year={year} own={own} table={table} />
          <YearPicker
            year={year}
            years={years}
            onChange={(next) => setParameters({ tab: 'holidays', year: String(next) })}
          />
        </Group>
      }
    >
      <Stack gap="md">
        <Standing own={own !== null} table={table} year={year} />
        <MonthStrip year={year} tables={tables} />
        {table && <Days table={table} />}
      </Stack>
    </Section>
  );
}

type YearProps = { year: number; own: Of<'holiday-year'> | null; table: HolidayYear | null };

function Actions({ year, own, table }: YearProps) {
  const { t } = useTranslation('settings');
  const { t: app } = useTranslation();
  const mayWrite = useMayWrite(kinds['holiday-year'].access.write);
  const remove = useRemoval();
  const [open, setOpen] = useState<'form' | 'history' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      {own && (
        <Button
          variant="default"
          leftSection={<IconHistory size={16} aria-hidden />}
          onClick={() => setOpen('history')}
        >
          {app('actions.history')}
        </Button>
      )}
      {own && mayWrite && (
        <Button
          variant="default"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => remove({ kind: 'holiday-year', id: own.id, title: t('holidays.year', { year }) })}
        >
          {t('holidays.useShipped')}
        </Button>
      )}
      {mayWrite && (
        <Button leftSection={<IconPencil size={16} aria-hidden />} onClick={() => setOpen('form')}>
          {own ? t('holidays.edit') : t('holidays.enter', { year })}
        </Button>
      )}
      {open === 'form' && <HolidayModal year={year} own={own} table={table} onClose={close} />}
      {open === 'history' && own && <RecordHistory kind="holiday-year" id={own.id} onClose={close} />}
    </>
  );
}

/** How far the table can be trusted, and where it comes from. */
function Standing({ own, table, year }: { own: boolean; table: HolidayYear | null; year: number }) {
  const { t } = useTranslation('settings');
  const decided = table?.status === 'decided';
  const from = table === null ? 'noTable' : own ? 'entered' : 'shipped';
  return (
    <>
      <Group gap="xs">
        <Badge
          variant="light"
          color={decided ? 'ledger' : 'yellow'}
          c={decided ? 'ledger.9' : 'black'}
          tt="none"
        >
          {t(decided ? 'holidays.noticeOut' : 'holidays.noNotice')}
        </Badge>
        <Badge variant="default" tt="none" fw={400}>
          {t(`holidays.${from}`)}
        </Badge>
      </Group>
      {!decided && (
        <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />}>
          {t(table === null ? 'holidays.noTableHint' : 'holidays.noNoticeHint', { year })}
        </Alert>
      )}
    </>
  );
}

function Days({ table }: { table: HolidayYear }) {
  const { t } = useTranslation('settings');
  return (
    <SimpleGrid cols={2} spacing="lg">
      <DayTable title={t('holidays.off')} days={table.off} none={t('holidays.noOff')} marksRestDays />
      <Stack gap="md">
        <DayTable title={t('holidays.worked')} days={table.workedSaturdays} none={t('holidays.noWorked')} />
        <div>
          <Text fw={600} size="sm">
            {t('holidays.source')}
          </Text>
          <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
            {table.source || t('holidays.noSource')}
          </Text>
        </div>
      </Stack>
    </SimpleGrid>
  );
}
