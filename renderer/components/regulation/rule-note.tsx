import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Citation, isStated } from '../../../shared/regulation/profile/rule.ts';
import { type RuleKey, ruleAt, ruleDescriptors } from '../../../shared/regulation/profile.ts';
import { ruleWordsOf } from '../../../shared/regulation/rule-words.ts';
import { useStatus } from '../../status.tsx';
import { useWords } from '../../words.ts';
import { useWorkingCommittee } from '../../working-committee.tsx';
import { CitationChip } from './citation-chip.tsx';
import { useCommitteeVersion } from './committee-version.ts';

/** What the regulation in force says on one point, with its place; null where it is silent or there is none. */
export function useRule(key: RuleKey): { words: string; citation: Citation } | null {
  const { i18n } = useTranslation();
  const { say } = useWords();
  const { today } = useStatus();
  const { committee } = useWorkingCommittee();
  const profile = useCommitteeVersion(committee?.id ?? null, today)?.rules;
  const descriptor = ruleDescriptors.find((one) => one.key === key);
  const rule = profile && ruleAt(profile, key);
  if (!profile || !descriptor || !rule || !isStated(rule)) return null;
  const lines = ruleWordsOf({ say, language: i18n.language, profile }).lines(descriptor, rule);
  const words = lines
    .map(({ label, text }, index) =>
      label === null ? text : `${index === 0 ? label : small(label)}: ${text}`,
    )
    .join('; ');
  return { words, citation: rule };
}

/** A label goes on a sentence that has begun. */
const small = (label: string): string => label.charAt(0).toLocaleLowerCase('vi') + label.slice(1);

/** A sentence that rests on a rule, and the rule's place beside it. */
export const RuleNote = ({ children, citation }: { children: string; citation: Citation }) => (
  <Group gap="xs">
    <Text size="sm">{children}</Text>
    <CitationChip at={citation} />
  </Group>
);
