import { Box, Button, Group, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { IconFileSpreadsheet, IconPrinter } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { isIsoDate } from '../../../../shared/calendar.ts';
import type { MeetingStatistics } from '../../../../shared/outputs/statistics.ts';
import type { Of } from '../../../../shared/records/index.ts';
import { DateField } from '../../../components/form/date-field.tsx';
import { Card } from '../../../components/page/card.tsx';
import { EmptyState } from '../../../components/page/empty-state.tsx';
import { FailureNotice } from '../../../components/page/failure-notice.tsx';
import { Loaded } from '../../../components/page/loaded.tsx';
import { Page } from '../../../components/page/page.tsx';
import { useDelivery } from '../../../components/paper/deliver.ts';
import { PaperDialog } from '../../../components/paper/paper-dialog.tsx';
import { useBodies } from '../../../components/regulation/bodies.ts';
import { useBodyInWork } from '../../../components/regulation/body-in-work.ts';
import { reading, useOperation } from '../../../queries.ts';
import { useStatus } from '../../../status.tsx';
import { DutyTable } from './duty-table.tsx';
import { MeetingTable } from './meeting-table.tsx';
import { PeopleTable } from './people-table.tsx';
import { type ChosenPeriod, quickPeriods, usePeriod } from './use-period.ts';

/** Thống kê họp: who came to the meetings of a period, and the meetings held against those asked for. */
export function StatisticsScreen() {
  const { t } = useTranslation('statistics');
  const { t: meetings } = useTranslation('meetings');
  const { today } = useStatus();
  const bodies = useBodies();
  const bodyInWork = useBodyInWork();
  const [params] = useSearchParams();
  return (
    <Loaded query={bodies}>
      {(all) => {
        const body = all.find(({ id }) => id === params.get('body')) ?? bodyInWork(all, 'committee', today);
        if (body) return <BodyStatistics bodies={all} body={body} />;
        return (
          <Page title={t('title')}>
            <EmptyState title={meetings('none')} hint={meetings('noneHint')} />
          </Page>
        );
      }}
    </Loaded>
  );
}

function BodyStatistics({ bodies, body }: { bodies: readonly Of<'body'>[]; body: Of<'body'> }) {
  const { t } = useTranslation('statistics');
  const period = usePeriod();
  const { from, until } = period;
  const request = { bodyId: body.id, from, until };
  const isSound = isIsoDate(from) && isIsoDate(until) && from <= until;
  const statistics = useQuery({
    ...reading('statistics.meetings', request),
    enabled: isSound,
    placeholderData: keepPreviousData,
  });
  const exporting = useOperation('statistics.export');
  const takeDelivery = useDelivery();
  const [isPrinting, setPrinting] = useState(false);
  const home = body.type === 'working-group' ? '/group-meetings' : '/committee-meetings';
  return (
    <Page
      title={t('title')}
      lead={body.name}
      back={{ to: home, label: t('back') }}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
            loading={exporting.isPending}
            disabled={!isSound}
            onClick={() => exporting.mutate(request, { onSuccess: takeDelivery })}
          >
            {t('export')}
          </Button>
          <Button
            leftSection={<IconPrinter size={18} aria-hidden />}
            disabled={!isSound}
            onClick={() => setPrinting(true)}
          >
            {t('print')}
          </Button>
        </>
      }
    >
      <Choices bodies={bodies} body={body} period={period} />
      <FailureNotice error={exporting.error} />
      {isSound && <Loaded query={statistics}>{(data) => <Tables statistics={data} />}</Loaded>}
      {isPrinting && (
        <PaperDialog
          request={{ paper: 'meeting-statistics', ...request }}
          onClose={() => setPrinting(false)}
        />
      )}
    </Page>
  );
}

type ChoicesProps = { bodies: readonly Of<'body'>[]; body: Of<'body'>; period: ChosenPeriod };

function Choices({ bodies, body, period }: ChoicesProps) {
  const { t } = useTranslation('statistics');
  const [, setParams] = useSearchParams();
  const { from, until, quick, choose, chooseQuick } = period;
  const isBackwards = from !== '' && until !== '' && until < from;
  return (
    <Stack gap={4}>
      <Group gap="sm" align="flex-start">
        {bodies.length > 1 && (
          <Select
            label={t('body')}
            w={340}
            comboboxProps={{ width: 460, position: 'bottom-start' }}
            allowDeselect={false}
            data={bodies.map(({ id, name }) => ({ value: id, label: name }))}
            value={body.id}
            onChange={(id) =>
              setParams(
                (now) => {
                  now.set('body', id ?? '');
                  return now;
                },
                { replace: true },
              )
            }
          />
        )}
        <Box w={150}>
          <DateField label={t('from')} value={from} onChange={(day) => choose({ from: day ?? '', until })} />
        </Box>
        <Box w={150}>
          <DateField
            label={t('until')}
            value={until}
            error={isBackwards && t('backwards')}
            onChange={(day) => choose({ from, until: day ?? '' })}
          />
        </Box>
        <SegmentedControl
          mt={22}
          aria-label={t('quick')}
          value={quick ?? ''}
          data={quickPeriods.map((value) => ({ value, label: t(`periods.${value}`) }))}
          onChange={(value) => {
            const chosen = quickPeriods.find((one) => one === value);
            if (chosen) chooseQuick(chosen);
          }}
        />
      </Group>
      {(from === '' || until === '') && <Text size="sm">{t('noPeriod')}</Text>}
    </Stack>
  );
}

function Tables({ statistics }: { statistics: MeetingStatistics }) {
  const { t } = useTranslation('statistics');
  const { people, meetings, totals, planned, postponed, cancelled, tallies, keptFrom } = statistics;
  return (
    <Stack gap="md">
      <Text size="sm" fw={500}>
        {t('summary', { held: meetings.length, ...totals })}{' '}
        {planned + postponed + cancelled > 0 && t('others', { planned, postponed, cancelled })}
      </Text>
      {meetings.length === 0 ? (
        <EmptyState title={t('empty.title')} hint={t('empty.hint')} />
      ) : (
        <Card title={t('people.title')}>
          <PeopleTable people={people} totals={totals} />
        </Card>
      )}
      <Card title={t('duties.title')}>
        <DutyTable tallies={tallies} keptFrom={keptFrom} />
      </Card>
      {meetings.length > 0 && (
        <Card title={t('meetings.title')}>
          <MeetingTable meetings={meetings} />
        </Card>
      )}
    </Stack>
  );
}
