import { Stack, Switch, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type BookDraft, hasGroup, isOwn } from '../../../shared/setup/book-draft.ts';
import { BodyFields } from './body-fields.tsx';
import type { StepGiven } from './part-fields.tsx';

type Props = { given: StepGiven; onDraft: (draft: BookDraft) => void };

/** The group that helps the committee. A regulation of the commune's own may know none. */
export function GroupStep({ given, onDraft }: Props) {
  const { t } = useTranslation('newCommittee');
  const { t: first } = useTranslation('firstRun');
  const { draft } = given;
  if (!isOwn(draft)) return <BodyFields part="group" given={given} />;
  return (
    <Stack>
      <Switch
        label={t('hasGroup')}
        checked={hasGroup(draft)}
        onChange={(event) => onDraft({ ...draft, hasGroup: event.currentTarget.checked })}
      />
      {hasGroup(draft) ? (
        <BodyFields part="group" given={given} />
      ) : (
        <Text size="sm" c="dimmed">
          {first('own.noGroup')}
        </Text>
      )}
    </Stack>
  );
}
