import { Alert, Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { formatDate } from '../../../../shared/calendar.ts';
import type { Of } from '../../../../shared/records/index.ts';
import { editFaults } from '../../../../shared/regulation/text/edit-faults.ts';
import { nextVersion } from '../../../../shared/regulation/versions/next-version.ts';
import { EmptyState } from '../../../components/page/empty-state.tsx';
import { FailureNotice } from '../../../components/page/failure-notice.tsx';
import { notifyDone } from '../../../components/page/notify.ts';
import { Page } from '../../../components/page/page.tsx';
import { useAddressedHelper } from '../../../components/regulation/addressed-helper.ts';
import { useOperation } from '../../../queries.ts';
import { OwnVersions } from '../own-versions.tsx';
import { ChangesCard } from './changes-card.tsx';
import { DecisionCard } from './decision-card.tsx';
import { EditsCard } from './edits-card.tsx';
import { MovedCard } from './moved-card.tsx';
import { ProposalsCard } from './proposals-card.tsx';
import { isFilledIn, useVersionDraft } from './version-draft.ts';

/** Lập phiên bản mới: the paper that decides, what it does to the text, which rules change, what moves. */
export function NewVersionScreen() {
  const { t } = useTranslation('versions');
  const { search } = useAddressedHelper();
  return (
    <Page
      title={t('make.title')}
      lead={t('make.lead')}
      back={{ to: versionsOf(search), label: t('make.back') }}
    >
      <OwnVersions>
        {([newest, ...older]) =>
          newest ? (
            <Making key={newest.id} base={newest} versions={[newest, ...older]} />
          ) : (
            <EmptyState title={t('make.none')} hint={t('make.noneHint')} />
          )
        }
      </OwnVersions>
    </Page>
  );
}

const versionsOf = (search: string): string => `/regulation${search === '' ? '?' : `${search}&`}tab=versions`;

type Props = { base: Of<'regulation'>; versions: readonly Of<'regulation'>[] };

function Making({ base, versions }: Props) {
  const { t } = useTranslation('versions');
  const navigate = useNavigate();
  const { search } = useAddressedHelper();
  const make = useOperation('regulation.new-version');
  const { draft, set, discard, isKept } = useVersionDraft(base);
  const { edits, changes } = draft;
  const isSound = editFaults(edits, base.text).length === 0;
  const next = nextVersion(base, { edits: isSound ? edits : [], changes });
  const obstacle = obstacleOf();

  function obstacleOf(): string | null {
    if (edits.length + changes.length === 0) return t('make.noChange');
    if (next.unsettled.length > 0) return t('make.unsettledLeft', { count: next.unsettled.length });
    return isFilledIn(draft, base) ? null : t('make.fillIn', { from: formatDate(base.from) });
  }
  const save = () =>
    make.mutate(
      { basedOn: base.id, ...draft },
      {
        onSuccess: ({ from }) => {
          discard();
          notifyDone(t('make.saved', { from: formatDate(from) }));
          navigate(versionsOf(search));
        },
      },
    );
  return (
    <>
      <Text size="sm">
        {t('make.basedOn', { title: base.title, number: base.number || t('comparison.unnumbered') })}
      </Text>
      {isKept && <Alert color="yellow">{t('make.draft')}</Alert>}
      <DecisionCard draft={draft} set={set} />
      <ProposalsCard
        versions={versions}
        chosen={draft.proposalIds}
        onChange={(proposalIds) => set({ proposalIds })}
      />
      <EditsCard text={base.text} edits={edits} onChange={(all) => set({ edits: all })} />
      <ChangesCard
        rules={base.rules}
        moved={next.rules}
        changes={changes}
        unsettled={next.unsettled}
        onChange={(all) => set({ changes: all })}
      />
      {edits.length > 0 && <MovedCard rules={base.rules} next={next} />}
      <FailureNotice error={make.error} />
      <Group justify="flex-end">
        {obstacle && (
          <Text size="sm" c="dimmed">
            {obstacle}
          </Text>
        )}
        <Button variant="default" onClick={discard}>
          {t('make.discard')}
        </Button>
        <Button disabled={obstacle !== null || !isSound} loading={make.isPending} onClick={save}>
          {t('make.save')}
        </Button>
      </Group>
    </>
  );
}
