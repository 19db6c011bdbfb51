import { Alert, Button, Checkbox, Grid, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconCheck, IconChecks, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Of } from '../../../../../shared/records/index.ts';
import { EmptyState } from '../../../../components/page/empty-state.tsx';
import { FailureNotice } from '../../../../components/page/failure-notice.tsx';
import { notifyDone } from '../../../../components/page/notify.ts';
import { useOperation } from '../../../../queries.ts';
import { useCurrentMeeting } from '../../current-meeting.tsx';
import { NoticeText } from './notice-text.tsx';
import { ProposalForm } from './proposal-form.tsx';
import { ProposalList } from './proposal-list.tsx';
import {
  confirmedAll,
  countsOf,
  faultsOf,
  type Mark,
  nextOpen,
  type Proposal,
  type SplitDraft,
  toConfirm,
} from './split-draft.ts';

type Props = {
  draft: SplitDraft;
  conclusions: readonly Of<'conclusion'>[];
  onChange: (draft: SplitDraft) => void;
  /** It is kept. */
  onEnd: () => void;
  /** Nothing of it shall be kept. */
  onDiscard: () => void;
};

/** Each task that was read beside the words it was read from: confirmed, set right or skipped; kept at the end, all at once. */
export function SplitDesk(props: Props) {
  const { draft, conclusions, onChange } = props;
  const { t } = useTranslation('tasks');
  const { proposals, at } = draft;
  const proposal = proposals[at];
  const go = (next: number) => onChange({ ...draft, at: next });
  const put = (changed: Proposal) =>
    onChange({ ...draft, proposals: proposals.map((one, index) => (index === at ? changed : one)) });
  const decide = (mark: Mark) => {
    if (proposal === undefined || (mark === 'confirmed' && Object.keys(faultsOf(proposal.value)).length > 0))
      return;
    const decided = proposals.map((one, index) => (index === at ? { ...one, mark } : one));
    const next = { ...draft, proposals: decided };
    onChange({ ...next, at: nextOpen(next, at) });
  };
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Title order={2} size="h4">
          {t('split.title')}
        </Title>
        <Ends {...props} />
      </Group>
      {proposal === undefined ? (
        <EmptyState title={t('split.none')} hint={t('split.noneHint')} />
      ) : (
        <>
          <Progress draft={draft} onChange={onChange} />
          <Grid gap="md">
            <Grid.Col span={5}>
              <NoticeText text={draft.text} from={proposal.from} to={proposal.to} />
            </Grid.Col>
            <Grid.Col span={7}>
              <Paper
                withBorder
                p="md"
                component="section"
                aria-label={t('split.form')}
                onKeyDown={(event: KeyboardEvent) => {
                  if (event.key === 'Enter' && event.ctrlKey) decide('confirmed');
                }}
              >
                <ProposalForm proposal={proposal} places={placesOf(draft, conclusions)} onChange={put} />
                <Group justify="space-between" mt="md">
                  <Group gap="xs">
                    <Button
                      variant="default"
                      leftSection={<IconChevronLeft size={16} aria-hidden />}
                      disabled={at === 0}
                      onClick={() => go(at - 1)}
                    >
                      {t('split.previous')}
                    </Button>
                    <Button
                      variant="default"
                      rightSection={<IconChevronRight size={16} aria-hidden />}
                      disabled={at === proposals.length - 1}
                      onClick={() => go(at + 1)}
                    >
                      {t('split.next')}
                    </Button>
                  </Group>
                  <Group gap="xs">
                    <Button variant="default" onClick={() => decide('skipped')}>
                      {t('split.skip')}
                    </Button>
                    <Button
                      leftSection={<IconCheck size={18} aria-hidden />}
                      onClick={() => decide('confirmed')}
                    >
                      {t('split.confirm')}
                    </Button>
                  </Group>
                </Group>
                <Text size="xs" c="dimmed" ta="right" mt={4}>
                  {t('split.confirmKeys')}
                </Text>
              </Paper>
            </Grid.Col>
          </Grid>
          <ProposalList proposals={proposals} at={at} onGo={go} />
        </>
      )}
    </Stack>
  );
}

const mostLabel = 90;
const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').replace(/^\d{1,2}[.)] ?/, '');
  return line.length > mostLabel ? `${line.slice(0, mostLabel)}…` : line;
};

const placesOf = ({ points, keepsPoints }: SplitDraft, conclusions: Props['conclusions']) =>
  keepsPoints
    ? points.map(({ text }, index) => ({ value: `point:${index}`, label: `${index + 1}. ${short(text)}` }))
    : conclusions.map(({ id, text }, index) => ({ value: id, label: `${index + 1}. ${short(text)}` }));

/** How far it is, and what holds for all. */
function Progress({ draft, onChange }: Pick<Props, 'draft' | 'onChange'>) {
  const { t } = useTranslation('tasks');
  const { proposals, at } = draft;
  const counts = countsOf(draft);
  const [left, setLeft] = useState(0);
  const confirmAll = () => {
    const next = confirmedAll(draft);
    setLeft(countsOf(next).open);
    onChange({ ...next, at: nextOpen(next, at) });
  };
  return (
    <>
      <Group justify="space-between">
        <Text size="sm" aria-live="polite">
          {t('split.progress', { at: at + 1, count: proposals.length, ...counts })}
        </Text>
        {counts.open > 0 && (
          <Button
            size="xs"
            variant="light"
            leftSection={<IconChecks size={18} aria-hidden />}
            onClick={confirmAll}
          >
            {t('split.confirmAll', { count: counts.open })}
          </Button>
        )}
      </Group>
      {left > 0 && counts.open > 0 && <Alert color="yellow">{t('split.notAll', { count: left })}</Alert>}
      <PointChoice draft={draft} onChange={onChange} />
    </>
  );
}

function PointChoice({ draft, onChange }: Pick<Props, 'draft' | 'onChange'>) {
  const { t } = useTranslation('tasks');
  const { points, keepsPoints, marksEmptyPoints } = draft;
  if (points.length === 0) return null;
  const empty = points.filter(({ tasks }) => tasks === 0).length;
  return (
    <Group gap="lg">
      <Checkbox
        label={t('split.points', { count: points.length })}
        checked={keepsPoints}
        onChange={(event) => onChange({ ...draft, keepsPoints: event.currentTarget.checked })}
      />
      {keepsPoints && empty > 0 && (
        <Checkbox
          label={t('split.emptyPoints', { count: empty })}
          checked={marksEmptyPoints}
          onChange={(event) => onChange({ ...draft, marksEmptyPoints: event.currentTarget.checked })}
        />
      )}
    </Group>
  );
}

/** Keeps what was confirmed, in one change; or nothing. */
function Ends({ draft, onEnd, onDiscard }: Props) {
  const { t } = useTranslation('tasks');
  const { meeting } = useCurrentMeeting();
  const confirm = useOperation('tasks.confirm');
  const wish = toConfirm(draft, meeting.id);
  const counts = { conclusions: wish.conclusions.length, tasks: wish.tasks.length };
  const { open } = countsOf(draft);
  const save = () =>
    confirm.mutate(wish, {
      onSuccess: () => {
        notifyDone(t('split.saved', counts));
        onEnd();
      },
    });
  return (
    <Stack gap={4} align="flex-end">
      <Group gap="xs">
        <Button variant="subtle" color="gray" onClick={onDiscard}>
          {t('split.discard')}
        </Button>
        <Button
          onClick={save}
          loading={confirm.isPending}
          disabled={counts.tasks === 0 && (counts.conclusions === 0 || open > 0)}
        >
          {t(counts.conclusions > 0 ? 'split.saveBoth' : 'split.save', counts)}
        </Button>
      </Group>
      {open > 0 && counts.tasks > 0 && (
        <Text size="xs" c="dimmed">
          {t('split.openLeft', { count: open })}
        </Text>
      )}
      <FailureNotice error={confirm.error} kind="task" />
    </Stack>
  );
}
