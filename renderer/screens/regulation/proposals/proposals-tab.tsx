import { Button, Group, Stack, Text } from '@mantine/core';
import { IconChecks, IconGavel, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { AmendmentRulesOn } from '../../../../shared/outputs/amendments.ts';
import { amendmentProposal } from '../../../../shared/records/amendment-proposal.ts';
import type { Of } from '../../../../shared/records/index.ts';
import { EmptyState } from '../../../components/page/empty-state.tsx';
import { Loaded } from '../../../components/page/loaded.tsx';
import { PaperDialog } from '../../../components/paper/paper-dialog.tsx';
import { allRecordsOf } from '../../../queries.ts';
import { useMayWrite, useStatus } from '../../../status.tsx';
import { useWorkingCommittee } from '../../../working-committee.tsx';
import { OwnVersions } from '../own-versions.tsx';
import { CompileDialog } from './compile-dialog.tsx';
import { DecideDialog } from './decide-dialog.tsx';
import { ProposalDrawer } from './proposal-drawer.tsx';
import { ProposalForm } from './proposal-form.tsx';
import { ProposalList } from './proposal-list.tsx';
import { SheetButton } from './sheet-button.tsx';
import { useAmendmentRules } from './use-amendment-rules.ts';
import { WhoDoesWhat } from './who-does-what.tsx';

type Proposal = Of<'amendment-proposal'>;

/** Góp ý sửa đổi: proposals about the regulation of the committee at work, from raising to a new version. */
export function ProposalsTab() {
  const { t } = useTranslation('regulation');
  const { committee } = useWorkingCommittee();
  const proposals = useQuery(
    allRecordsOf('amendment-proposal', { sort: { field: 'raisedOn', descending: true } }),
  );
  return (
    <OwnVersions>
      {(versions) =>
        versions.length === 0 || committee === null ? (
          <EmptyState title={t('none.noneAtAll')} hint={t('none.noneAtAllHint')} />
        ) : (
          <Loaded query={proposals}>
            {(all) => (
              <Proposals
                key={committee.id}
                bodyId={committee.id}
                versions={versions}
                proposals={all.filter((one) => versions.some(({ id }) => id === one.regulationId))}
              />
            )}
          </Loaded>
        )
      }
    </OwnVersions>
  );
}

type Props = { bodyId: string; versions: readonly Of<'regulation'>[]; proposals: readonly Proposal[] };

type Open =
  | { shows: 'form'; proposal: Proposal | null }
  | { shows: 'compile' }
  | { shows: 'decide' }
  | { shows: 'sheet'; on: string };

function Proposals({ bodyId, versions, proposals }: Props) {
  const { today } = useStatus();
  const rules = useAmendmentRules(bodyId, today);
  const [parameters, setParameters] = useSearchParams();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const shown = proposals.find(({ id }) => id === parameters.get('proposal'));
  const show = (id: string | null) =>
    setParameters({ tab: 'proposals', ...(id === null ? {} : { proposal: id }) });
  return (
    <Loaded query={rules}>
      {(who) => (
        <Stack gap="md">
          <WhoDoesWhat rules={who} />
          <Toolbar proposals={proposals} decidable={decidableIn(proposals, who)} onOpen={setOpen} />
          {proposals.length === 0 ? (
            <NoneYet onAdd={() => setOpen({ shows: 'form', proposal: null })} />
          ) : (
            <ProposalList proposals={proposals} onOpen={({ id }) => show(id)} />
          )}
          {shown && (
            <ProposalDrawer
              proposal={shown}
              versions={versions}
              onEdit={() => setOpen({ shows: 'form', proposal: shown })}
              onClose={() => show(null)}
            />
          )}
          {open?.shows === 'form' && (
            <ProposalForm {...{ versions, bodyId }} proposal={open.proposal} onClose={close} />
          )}
          {open?.shows === 'compile' && (
            <CompileDialog
              bodyId={bodyId}
              proposals={proposals.filter(({ state }) => state === 'raised')}
              onClose={(on) => setOpen(on === null ? null : { shows: 'sheet', on })}
            />
          )}
          {open?.shows === 'decide' && (
            <DecideDialog bodyId={bodyId} proposals={decidableIn(proposals, who)} onClose={close} />
          )}
          {open?.shows === 'sheet' && (
            <PaperDialog
              request={{ paper: 'amendment-sheet', bodyId, compiledOn: open.on }}
              onClose={close}
            />
          )}
        </Stack>
      )}
    </Loaded>
  );
}

/** Where the regulation has nobody compile, what was raised may be decided on at once. */
const decidableIn = (proposals: readonly Proposal[], { compiled }: AmendmentRulesOn): Proposal[] =>
  proposals.filter(
    ({ state }) => state === 'compiled' || (state === 'raised' && compiled.actors.length === 0),
  );

type ToolbarProps = {
  proposals: readonly Proposal[];
  decidable: readonly Proposal[];
  onOpen: (open: Open) => void;
};

function Toolbar({ proposals, decidable, onOpen }: ToolbarProps) {
  const { t } = useTranslation('proposals');
  const mayWrite = useMayWrite(amendmentProposal.access.write);
  const mayDecide = useMayWrite(['officer']);
  const isRaised = proposals.some(({ state }) => state === 'raised');
  if (proposals.length === 0) return null;
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text size="sm" c="dimmed">
        {t('hint')}
      </Text>
      <Group gap="xs" wrap="nowrap">
        <SheetButton proposals={proposals} onChoose={(on) => onOpen({ shows: 'sheet', on })} />
        {mayWrite && isRaised && (
          <Button
            variant="default"
            leftSection={<IconChecks size={18} aria-hidden />}
            onClick={() => onOpen({ shows: 'compile' })}
          >
            {t('compile')}
          </Button>
        )}
        {mayDecide && decidable.length > 0 && (
          <Button
            variant="default"
            leftSection={<IconGavel size={18} aria-hidden />}
            onClick={() => onOpen({ shows: 'decide' })}
          >
            {t('decide')}
          </Button>
        )}
        {mayWrite && (
          <Button
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => onOpen({ shows: 'form', proposal: null })}
          >
            {t('add')}
          </Button>
        )}
      </Group>
    </Group>
  );
}

function NoneYet({ onAdd }: { onAdd: () => void }) {
  const { t } = useTranslation('proposals');
  const mayWrite = useMayWrite(amendmentProposal.access.write);
  return (
    <EmptyState
      title={t('none')}
      hint={t('noneHint')}
      action={
        mayWrite && (
          <Button mt="xs" leftSection={<IconPlus size={18} aria-hidden />} onClick={onAdd}>
            {t('add')}
          </Button>
        )
      }
    />
  );
}
