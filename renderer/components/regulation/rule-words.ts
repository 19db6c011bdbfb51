export {
  citationWords,
  type RuleLine,
  type RuleWords,
  ruleText,
  ruleWordsOf,
} from '../../../shared/regulation/rule-words.ts';
