import { Alert, Group, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isStated } from '../../../shared/regulation/profile/rule.ts';
import { ruleDescriptors } from '../../../shared/regulation/profile.ts';
import { CitationChip } from '../../components/citation-chip.tsx';
import { useCommitteeRules } from '../../components/committee-rules.ts';
import { ruleText, ruleWordsOf } from '../../components/rule-words.ts';
import { useStatus } from '../../status.tsx';
import { useWords } from '../../words.ts';

const managerRule = ruleDescriptors.find(({ key }) => key === 'budget.manager');

/** Into whose keeping the regulation gives the money, with its place; and to others, that they may only read. */
export function KeeperNote({ mayWrite }: { mayWrite: boolean }) {
  const { t } = useTranslation('budget');
  const keeper = useKeeper();
  if (mayWrite && !keeper) return null;
  const rule = keeper && (
    <Group gap="xs">
      <Text size="sm">{t('keeper', { keeper: keeper.words })}</Text>
      <CitationChip at={keeper.rule} />
    </Group>
  );
  if (mayWrite) return rule;
  return (
    <Alert color="gray" icon={<IconLock aria-hidden />} title={t('onlyKeeper')} variant="light" py="xs">
      {rule}
    </Alert>
  );
}

function useKeeper() {
  const { i18n } = useTranslation();
  const { say } = useWords();
  const { today } = useStatus();
  const profile = useCommitteeRules(today);
  const rule = profile?.budget.manager;
  if (!profile || !managerRule || !rule || !isStated(rule)) return null;
  const lines = ruleWordsOf({ say, language: i18n.language, profile }).lines(managerRule, rule);
  return { rule, words: ruleText(lines).trim() };
}
