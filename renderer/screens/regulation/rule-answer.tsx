import { Box, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isStated } from '../../../shared/regulation/profile/rule.ts';
import { type Profile, type RuleKey, ruleAt, ruleDescriptors } from '../../../shared/regulation/profile.ts';
import { CitationChip } from '../../components/regulation/citation-chip.tsx';
import { RuleLines } from '../../components/regulation/rule-lines.tsx';
import { useRuleWords } from './use-rule-words.ts';

/** What one regulation says on one point, its place and its words; or that it is silent. */
export function RuleAnswer({ ruleKey, profile }: { ruleKey: RuleKey; profile: Profile }) {
  const { t } = useTranslation('regulation');
  const words = useRuleWords(profile);
  const descriptor = ruleDescriptors.find(({ key }) => key === ruleKey);
  const rule = ruleAt(profile, ruleKey);
  if (!descriptor || !isStated(rule)) {
    return (
      <Text size="sm" c="dimmed" fs="italic">
        {t('silentWord')}
      </Text>
    );
  }
  return (
    <Box>
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
        <Box>
          <RuleLines lines={words.lines(descriptor, rule)} />
        </Box>
        <CitationChip at={rule} />
      </Group>
      <Text size="xs" c="dimmed" mt={2}>
        {t('quoted', { phrase: rule.phrase })}
      </Text>
    </Box>
  );
}
