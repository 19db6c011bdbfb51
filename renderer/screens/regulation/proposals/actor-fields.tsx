import { Select, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NamedActor } from '../../../../shared/outputs/amendments.ts';
import type { Citation } from '../../../../shared/regulation/profile/rule.ts';
import { RuleNote } from '../../../components/regulation/rule-note.tsx';
import { useActorWords } from './actor-words.ts';

/** What was typed of who acts; what was not is as the regulation proposes. */
export type Acting = { as: string | null; by: string | null };

type Step = { actors: NamedActor[]; citation: Citation | null };

/** Who acts: as chosen and typed, else the first whom the regulation names. */
export function actingIn({ actors }: Step, { as, by }: Acting): { as: string; by: string } {
  const actor = actors.find(({ key }) => key === as) ?? actors[0];
  return { as: actor?.key ?? '', by: by ?? actor?.name ?? '' };
}

type Props = {
  step: Step;
  value: Acting;
  onChange: (value: Acting) => void;
  label: string;
  required?: boolean;
  error?: string | false;
};

/** Asks who acts, among those whom the regulation names; where it names nobody, for a name alone. */
export function ActorFields({ step, value, onChange, label, required = false, error = false }: Props) {
  const { t } = useTranslation('proposals');
  const words = useActorWords();
  const { as, by } = actingIn(step, value);
  const { actors } = step;
  const citation = actors.find(({ key }) => key === as)?.citation ?? step.citation;
  return (
    <Stack gap="xs">
      {citation && actors.length > 0 ? (
        <RuleNote citation={citation}>{`${t('asked')}:`}</RuleNote>
      ) : (
        <Text size="sm" c="dimmed">
          {t('nobodyAsked')}
        </Text>
      )}
      {actors.length > 1 && (
        <Select
          label={t('as')}
          allowDeselect={false}
          data={actors.map((actor) => ({ value: actor.key, label: words.actor(actor) }))}
          value={as}
          onChange={(next) => onChange({ as: next, by: null })}
        />
      )}
      <TextInput
        label={label}
        required={required}
        error={error}
        maxLength={200}
        value={by}
        onChange={(event) => onChange({ ...value, by: event.currentTarget.value })}
      />
    </Stack>
  );
}
