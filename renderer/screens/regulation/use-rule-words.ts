import { useTranslation } from 'react-i18next';
import type { Profile } from '../../../shared/regulation/profile.ts';
import { type RuleWords, ruleWordsOf } from '../../../shared/regulation/rule-words.ts';
import { useWords } from '../../words.ts';

/** The words for the rules of a regulation, as that regulation calls bodies and roles. */
export function useRuleWords(profile: Profile): RuleWords {
  const { i18n } = useTranslation();
  const { say } = useWords();
  return ruleWordsOf({ say, language: i18n.language, profile });
}
