import { Anchor, Button, Drawer, Group, Stack, Text, Timeline } from '@mantine/core';
import { IconHistory, IconPencil, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDate, formatInstant } from '../../../../shared/calendar.ts';
import {
  amendmentProposal,
  isProposalOpen,
  nextProposalStates,
} from '../../../../shared/records/amendment-proposal.ts';
import type { Of } from '../../../../shared/records/index.ts';
import { RecordHistory } from '../../../components/history/record-history.tsx';
import { useRemoval } from '../../../components/history/use-removal.ts';
import { StoredFiles } from '../../../components/paper/stored-files.tsx';
import { allRecordsOf } from '../../../queries.ts';
import { useMayWrite } from '../../../status.tsx';
import { useWords } from '../../../words.ts';
import { usePlaceWords } from './place-words.ts';
import { type ProposalMove, ProposalMoveDialog } from './proposal-move-dialog.tsx';
import { ProposalStateBadge } from './proposal-state.tsx';

type Proposal = Of<'amendment-proposal'>;
type Props = {
  proposal: Proposal;
  /** The versions of the committee, for the one in which it stands. */
  versions: readonly Of<'regulation'>[];
  onEdit: () => void;
  onClose: () => void;
};

/** One proposal: what it says, what became of it, and what may be done with it now. */
export function ProposalDrawer({ proposal, versions, onEdit, onClose }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const place = usePlaceWords();
  const change = words.choiceLabel('amendment-proposal', 'change', proposal.change);
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={640}
      title={`${change}: ${place(proposal)}`}
      closeButtonProps={{ 'aria-label': t('actions.close') }}
    >
      <Stack>
        <Actions {...{ proposal, onEdit, onClose }} />
        <Facts proposal={proposal} versions={versions} />
        <Course moves={proposal.moves} />
      </Stack>
    </Drawer>
  );
}

function Actions({ proposal, onEdit, onClose }: Omit<Props, 'versions'>) {
  const { t } = useTranslation('proposals');
  const { t: app } = useTranslation();
  const mayWrite = useMayWrite(amendmentProposal.access.write);
  const remove = useRemoval();
  const [to, setTo] = useState<ProposalMove | null>(null);
  const [isHistoryShown, setHistory] = useState(false);
  const isOpen = isProposalOpen(proposal.state);
  // Compiling and deciding have windows of their own; here is what leads back.
  const back = nextProposalStates(proposal, true).filter(
    (state): state is ProposalMove =>
      state === 'raised' || state === 'withdrawn' || (state === 'compiled' && proposal.state !== 'raised'),
  );
  return (
    <Group gap="xs">
      {mayWrite && isOpen && (
        <Button size="xs" leftSection={<IconPencil size={16} aria-hidden />} onClick={onEdit}>
          {app('actions.edit')}
        </Button>
      )}
      {mayWrite &&
        back.map((state) => (
          <Button key={state} size="xs" variant="default" onClick={() => setTo(state)}>
            {t(state === 'raised' && proposal.state === 'withdrawn' ? 'moves.again' : `moves.${state}`)}
          </Button>
        ))}
      <Button
        size="xs"
        variant="default"
        leftSection={<IconHistory size={16} aria-hidden />}
        onClick={() => setHistory(true)}
      >
        {app('actions.history')}
      </Button>
      {mayWrite && isOpen && (
        <Button
          size="xs"
          variant="subtle"
          color="red"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => {
            const title = amendmentProposal.title(proposal);
            remove({ kind: 'amendment-proposal', id: proposal.id, title });
            onClose();
          }}
        >
          {app('actions.remove')}
        </Button>
      )}
      {to && <ProposalMoveDialog proposal={proposal} to={to} onClose={() => setTo(null)} />}
      {isHistoryShown && (
        <RecordHistory kind="amendment-proposal" id={proposal.id} onClose={() => setHistory(false)} />
      )}
    </Group>
  );
}

function Facts({ proposal, versions }: Pick<Props, 'proposal' | 'versions'>) {
  const { t } = useTranslation('proposals');
  const words = useWords();
  const label = (field: string) => words.fieldLabel('amendment-proposal', field);
  const byAndOn = (by: string, on: string | null) =>
    on === null ? '' : by === '' ? formatDate(on) : t('drawer.decided', { by, on: formatDate(on) });
  const versionLink = (id: string | null) => {
    const version = versions.find((one) => one.id === id);
    if (!version) return '';
    return (
      <Anchor component={Link} to={`/regulation?tab=rules&on=${version.from}`} size="sm">
        {[version.title, version.number].filter(Boolean).join(' – ')}
      </Anchor>
    );
  };
  const { adoptedOn } = proposal;
  const all: [string, ReactNode][] = [
    [label('regulationId'), versionLink(proposal.regulationId)],
    [label('currentText'), proposal.currentText],
    [label('problem'), proposal.problem],
    [label('proposedText'), proposal.proposedText],
    [label('raisedBy'), byAndOn(proposal.raisedBy, proposal.raisedOn)],
    [label('compiledBy'), byAndOn(proposal.compiledBy, proposal.compiledOn)],
    [label('decidedBy'), byAndOn(proposal.decidedBy, proposal.decidedOn)],
    [label('adoptedOn'), adoptedOn === null ? '' : formatDate(adoptedOn)],
    [label('decisionNumber'), proposal.decisionNumber],
    [label('decisionNote'), proposal.decisionNote],
    [label('enactedInId'), versionLink(proposal.enactedInId)],
  ];
  const facts = all.filter(([, value]) => value !== '');
  return (
    <Stack gap="xs">
      <ProposalStateBadge state={proposal.state} />
      <Stack gap="xs" component="dl" m={0}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <Text component="dt" size="xs" c="dimmed">
              {name}
            </Text>
            <Text component="dd" size="sm" m={0} style={{ whiteSpace: 'pre-wrap' }}>
              {value}
            </Text>
          </div>
        ))}
      </Stack>
      <StoredFiles files={proposal.files} />
    </Stack>
  );
}

function Course({ moves }: { moves: Proposal['moves'] }) {
  const { t } = useTranslation('proposals');
  const { data: users = [] } = useQuery(allRecordsOf('user'));
  const nameOf = (userId: string) => users.find(({ id }) => id === userId)?.name ?? t('unknownUser');
  return (
    <section aria-label={t('drawer.course')}>
      <Text size="sm" fw={600} mb="xs">
        {t('drawer.course')}
      </Text>
      <Timeline bulletSize={14} lineWidth={2} active={moves.length - 1}>
        {moves.map(({ to, at, by, reason }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a course only grows.
          <Timeline.Item key={index} title={<ProposalStateBadge state={to} />}>
            <Text size="xs" c="dimmed">
              {t('drawer.by', { name: nameOf(by), at: formatInstant(at) })}
            </Text>
            {reason && <Text size="sm">{reason}</Text>}
          </Timeline.Item>
        ))}
      </Timeline>
    </section>
  );
}
