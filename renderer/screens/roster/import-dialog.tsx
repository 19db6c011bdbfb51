import { Alert, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Of } from '../../../shared/records/index.ts';
import { groupOf } from '../../../shared/roster/group-of.ts';
import { checkMembers, type MemberDraft } from '../../../shared/roster-import.ts';
import { Refusal } from '../../bridge.ts';
import { DateField } from '../../components/form/date-field.tsx';
import { useDraft } from '../../components/form/use-draft.ts';
import { FailureNotice } from '../../components/page/failure-notice.tsx';
import { notifyDone } from '../../components/page/notify.ts';
import { useBodies } from '../../components/regulation/bodies.ts';
import { MemberImport } from '../../components/roster/member-import.tsx';
import { useOperation } from '../../queries.ts';
import { useStatus } from '../../status.tsx';
import { useWords } from '../../words.ts';

type Draft = { members: MemberDraft[]; from: string; decision: string };

/** A whole list at once, into the committee and its group; nothing is taken before every row is in order. */
export function ImportDialog({ body, onClose }: { body: Of<'body'>; onClose: () => void }) {
  const { t } = useTranslation('roster');
  const { t: app } = useTranslation();
  const { today } = useStatus();
  const { draft: kept, keep, forget } = useDraft<Draft>(`roster-import/${body.committeeId ?? body.id}`);
  const [draft, setDraft] = useState<Draft>(kept ?? { members: [], from: today, decision: '' });
  const bodies = useTakingPart(body);
  const take = useOperation('roster.import');
  const { members, faults } = checkMembers(draft.members);

  function change(next: Draft) {
    setDraft(next);
    keep(next);
    take.reset();
  }
  const save = () =>
    take.mutate(
      { ...bodies, from: draft.from, decision: draft.decision, members },
      {
        onSuccess: (done) => {
          forget();
          notifyDone(t('import.done', done));
          onClose();
        },
      },
    );
  return (
    <Modal
      opened
      onClose={onClose}
      size="min(1240px, 96vw)"
      title={t('import.title')}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <Stack>
        <Text size="sm" c="dimmed">
          {t('import.for')}
        </Text>
        <MemberImport drafts={draft.members} onChange={(next) => change({ ...draft, members: next })} />
        {draft.members.length > 0 && (
          <Group align="flex-start">
            <DateField
              label={t('import.from')}
              required
              value={draft.from}
              onChange={(from) => change({ ...draft, from: from ?? '' })}
            />
            <TextInput
              label={t('import.decision')}
              value={draft.decision}
              maxLength={300}
              onChange={(event) => change({ ...draft, decision: event.currentTarget.value })}
              flex={1}
            />
          </Group>
        )}
        <ImportRefusal error={take.error} drafts={draft.members} />
        <Group justify="flex-end">
          <Button
            variant="default"
            onClick={() => {
              forget();
              onClose();
            }}
          >
            {app('actions.cancel')}
          </Button>
          <Button
            onClick={save}
            loading={take.isPending}
            disabled={members.length === 0 || faults.length > 0 || draft.from === ''}
          >
            {members.length === 0 ? t('import.saveNone') : t('import.save', { count: members.length })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** The committee and its group as they belong together, whichever of the two was looked at. */
function useTakingPart(body: Of<'body'>): { committeeId: string | null; groupId: string | null } {
  const { data = [] } = useBodies();
  const { today } = useStatus();
  if (body.type === 'working-group') return { committeeId: body.committeeId, groupId: body.id };
  return { committeeId: body.id, groupId: groupOf(data, body.id, today)?.id ?? null };
}

/** A row that the book refuses is named by the number that the grid shows. */
function ImportRefusal({ error, drafts }: { error: unknown; drafts: MemberDraft[] }) {
  const { t } = useTranslation('roster');
  const words = useWords();
  const failure = error instanceof Refusal ? error.failure : null;
  if (failure?.code !== 'rows-faulty') return <FailureNotice error={error} />;
  const filled = drafts.filter(({ fullName }) => fullName.trim() !== '');
  const draft = filled[Number(failure.details?.row) - 1];
  return (
    <Alert color="red" role="alert">
      {t('import.refused', {
        row: draft?.row ?? '',
        name: draft?.fullName ?? '',
        reason: words.reason(String(failure.details?.reason)),
      })}
    </Alert>
  );
}
