import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Party } from '../../../../shared/regulation/profile/vocabulary.ts';
import { silentProfile } from '../../../../shared/regulation/profile.ts';
import { ruleWordsOf } from '../../../../shared/regulation/rule-words.ts';
import { allRecordsOf } from '../../../queries.ts';
import { useWords } from '../../../words.ts';

/** Parties of a rule in words, each called as the version of the regulation calls it: «Trưởng ban, Phó Ban». */
export function usePartyWords(regulationId: string | null): (parties: readonly Party[]) => string {
  const { i18n } = useTranslation();
  const { say } = useWords();
  const { data: versions = [] } = useQuery(allRecordsOf('regulation'));
  const profile = versions.find(({ id }) => id === regulationId)?.rules ?? silentProfile();
  const { word } = ruleWordsOf({ say, language: i18n.language, profile });
  return (parties) =>
    parties.map((party) => (typeof party === 'string' ? word(`party.${party}`) : party.name)).join(', ');
}
