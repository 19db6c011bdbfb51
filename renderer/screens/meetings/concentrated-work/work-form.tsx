import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { workCautions } from '../../../../shared/meetings/concentrated-work.ts';
import { kinds, type Of } from '../../../../shared/records/index.ts';
import { isStated } from '../../../../shared/regulation/profile/rule.ts';
import { rulesOfBody } from '../../../../shared/regulation/rules-of-body.ts';
import type { FormValue } from '../../../components/form/record-form.tsx';
import { RecordModal } from '../../../components/form/record-modal.tsx';
import { allRecordsOf, reading } from '../../../queries.ts';
import { useStatus } from '../../../status.tsx';
import { OtherPeople } from './other-people.tsx';
import { WorkNotes } from './work-notes.tsx';

type Work = Of<'concentrated-work'>;
type Props = { body: Of<'body'>; work: Work | null; others: readonly Work[]; onClose: () => void };

const fields = [
  'title',
  'place',
  'from',
  'until',
  'calledById',
  'approvedById',
  'decision',
  'peopleIds',
  'output',
  'result',
  'files',
] as const;

/** One time of concentrated work; what the regulation says of it stands beneath as it is typed. */
export function WorkForm({ body, work, others, onClose }: Props) {
  const { t } = useTranslation('concentratedWork');
  const { today } = useStatus();
  const { data: versions = [] } = useQuery(allRecordsOf('regulation'));
  const rule = rulesOfBody(body, versions, today).profile.groupMeetings.concentratedWork;
  const empty = {
    ...kinds['concentrated-work'].empty(),
    ...{ bodyId: body.id, place: isStated(rule) ? (rule.value.place ?? '') : '' },
  };
  return (
    <RecordModal
      kind="concentrated-work"
      id={work?.id ?? null}
      title={t(work ? 'edit' : 'addTitle')}
      size="xl"
      fields={fields}
      wide={['title', 'place', 'peopleIds', 'output', 'result', 'files']}
      columns={2}
      value={work ?? empty}
      draftName={`concentrated-work/${work?.id ?? `new/${body.id}`}`}
      extra={({ value, set, error }) => (
        <Stack gap="sm">
          <OtherPeople
            rows={(value.others ?? []) as Work['others']}
            error={(path) => error(path)}
            onChange={(rows) => set('others', rows)}
          />
          <Cautions body={body} value={value} others={others} versions={versions} />
        </Stack>
      )}
      onClose={onClose}
    />
  );
}

type CautionsProps = {
  body: Of<'body'>;
  value: FormValue;
  others: readonly Work[];
  versions: readonly Of<'regulation'>[];
};

function Cautions({ body, value, others, versions }: CautionsProps) {
  const { t } = useTranslation('concentratedWork');
  const { today } = useStatus();
  const work = value as unknown as Work;
  const on = work.from === '' ? today : work.from;
  const { data: own = [] } = useQuery(reading('roster.on', { bodyId: body.id, on }));
  const { data: above = [] } = useQuery({
    ...reading('roster.on', { bodyId: body.committeeId ?? body.id, on }),
    enabled: body.committeeId !== null,
  });
  const { profile, versionFor } = rulesOfBody(body, versions, on);
  const cautions = workCautions({ profile, work, members: [...own, ...above], others });
  return (
    <Stack gap={6} aria-live="polite">
      <Text size="sm" fw={600}>
        {t('byRule')}
      </Text>
      <WorkNotes cautions={cautions} profile={profile} versionFor={versionFor} />
    </Stack>
  );
}
