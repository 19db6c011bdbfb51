import { Alert, Button, Group, SimpleGrid, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { formatInstant } from '../../../shared/calendar.ts';
import { Card } from '../../components/page/card.tsx';
import { EmptyState } from '../../components/page/empty-state.tsx';
import { FailureNotice } from '../../components/page/failure-notice.tsx';
import { Loaded } from '../../components/page/loaded.tsx';
import { Page } from '../../components/page/page.tsx';
import { RecordTable } from '../../components/table/record-table.tsx';
import type { Column } from '../../components/table/table-rows.ts';
import { allRecordsOf, useOperation } from '../../queries.ts';
import { useStatus } from '../../status.tsx';
import { useWords, type Words } from '../../words.ts';
import { doneCount, type Handover, pathSteps } from './path-steps.ts';

/** Bàn giao, chuyển máy: the two paths, what is under way, and what was done so far. */
export function HandoverScreen() {
  const { t } = useTranslation('handover');
  const { user } = useStatus();
  const query = useQuery(allRecordsOf('handover', { sort: { field: 'begunAt', descending: true } }));
  const isOfficer = user?.roles.includes('officer') ?? false;
  return (
    <Page title={t('title')} lead={t('lead')} back={{ to: '/backup', label: t('back') }}>
      {!isOfficer && <Alert color="yellow">{t('onlyOfficer')}</Alert>}
      <Loaded query={query}>
        {(all) => (
          <>
            <SimpleGrid cols={2}>
              <PathCard purpose="officer" all={all} isOfficer={isOfficer} />
              <PathCard purpose="pc" all={all} isOfficer={isOfficer} />
            </SimpleGrid>
            <Past all={all} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

type CardProps = { purpose: Handover['purpose']; all: readonly Handover[]; isOfficer: boolean };

function PathCard({ purpose, all, isOfficer }: CardProps) {
  const { t } = useTranslation('handover');
  const { mode } = useStatus();
  const navigate = useNavigate();
  const begin = useOperation('handover.begin');
  const underWay = all.find(
    (one) => one.purpose === purpose && (one.state === 'open' || one.state === 'moved'),
  );
  const go = () => {
    if (underWay) return void navigate(`/handover/${underWay.id}`);
    begin.mutate({ purpose }, { onSuccess: ({ id }) => void navigate(`/handover/${id}`) });
  };
  return (
    <Card title={t(`${purpose}.title`)}>
      <Text size="sm">{t(`${purpose}.text`)}</Text>
      {underWay && (
        <Text size="sm" fw={600}>
          {t('underWay', { done: doneCount(underWay), total: pathSteps[purpose].length })}
        </Text>
      )}
      <FailureNotice error={begin.error} />
      {(underWay || (isOfficer && mode === 'open')) && (
        <Group>
          <Button
            loading={begin.isPending}
            onClick={go}
            aria-label={`${t(underWay ? 'resume' : 'begin')}: ${t(`${purpose}.title`)}`}
          >
            {t(underWay ? 'resume' : 'begin')}
          </Button>
        </Group>
      )}
    </Card>
  );
}

function Past({ all }: { all: readonly Handover[] }) {
  const { t } = useTranslation('handover');
  const words = useWords();
  const navigate = useNavigate();
  return (
    <Card title={t('past.title')}>
      <RecordTable
        label={t('past.title')}
        rows={all}
        columns={columnsOf(words)}
        keyOf={({ id }) => id}
        onOpen={({ id }) => void navigate(`/handover/${id}`)}
        searchable={false}
        empty={<EmptyState title={t('past.none')} hint={t('past.noneHint')} />}
      />
    </Card>
  );
}

const columnsOf = (words: Words): Column<Handover>[] => [
  {
    key: 'begunAt',
    label: words.say('handover:past.begun'),
    text: ({ begunAt }) => formatInstant(begunAt),
    sortBy: ({ begunAt }) => begunAt,
    width: 160,
  },
  {
    key: 'purpose',
    label: words.say('handover:past.kind'),
    text: ({ purpose }) => words.choiceLabel('handover', 'purpose', purpose),
  },
  {
    key: 'who',
    label: words.say('handover:past.who'),
    text: ({ receiverName, toPc }) => receiverName || toPc,
  },
  {
    key: 'state',
    label: words.say('handover:past.state'),
    text: ({ state }) => words.choiceLabel('handover', 'state', state),
    width: 140,
  },
];
