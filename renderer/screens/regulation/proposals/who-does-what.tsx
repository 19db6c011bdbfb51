import { Group, SimpleGrid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AmendmentRulesOn } from '../../../../shared/outputs/amendments.ts';
import { Card } from '../../../components/page/card.tsx';
import { CitationChip } from '../../../components/regulation/citation-chip.tsx';
import { useActorWords } from './actor-words.ts';

/** Who raises, compiles and decides by the regulation of the day, and where it says so. */
export function WhoDoesWhat({ rules }: { rules: AmendmentRulesOn }) {
  const { t } = useTranslation('proposals');
  const { party } = useActorWords();
  const { draftedBy } = rules.compiled;
  return (
    <Card title={t('steps.title')} gap="xs">
      <SimpleGrid cols={3} spacing="xl">
        <Step title={t('steps.raised')} step={rules.raised} />
        <Step
          title={t('steps.compiled')}
          step={rules.compiled}
          more={draftedBy.length > 0 ? t('steps.draftedBy', { names: draftedBy.map(party).join(', ') }) : ''}
        />
        <Step
          title={t('steps.decided')}
          step={rules.decided}
          more={rules.decided.afterAdoption ? t('steps.afterAdoption') : ''}
        />
      </SimpleGrid>
    </Card>
  );
}

type Step = AmendmentRulesOn['raised'];

function Step({ title, step, more = '' }: { title: string; step: Step; more?: string }) {
  const { t } = useTranslation('proposals');
  const { actor } = useActorWords();
  const { actors, citation } = step;
  return (
    <div>
      <Group gap="xs" mb={2}>
        <Text size="sm" fw={600}>
          {title}
        </Text>
        {citation && <CitationChip at={citation} />}
      </Group>
      {actors.map((one) => (
        <Text key={one.key} size="sm">
          {actor(one)}
        </Text>
      ))}
      {actors.length === 0 && (
        <Text size="sm" c="dimmed" fs="italic">
          {t(citation === null ? 'steps.silent' : 'steps.unsaid')}
        </Text>
      )}
      {more !== '' && (
        <Text size="sm" c="dimmed">
          {more}
        </Text>
      )}
    </div>
  );
}
