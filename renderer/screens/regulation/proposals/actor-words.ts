import { useTranslation } from 'react-i18next';
import type { NamedActor } from '../../../../shared/outputs/amendments.ts';
import type { Party } from '../../../../shared/regulation/profile/vocabulary.ts';
import { useWords } from '../../../words.ts';

/**
 * Who may take a step, in words: in Vietnamese as the regulation calls them, in other languages translated; each
 * with the person who holds the title, and whose place they take.
 */
export function useActorWords(): { actor: (actor: NamedActor) => string; party: (party: Party) => string } {
  const { t, i18n } = useTranslation('proposals');
  const { say } = useWords();
  const party = (one: Party): string => {
    if (typeof one !== 'string') return one.name;
    const bodies = { committee: say('regulation:bodies.committee'), group: say('regulation:bodies.group') };
    return capital(say(`regulation:codes.party.${one}`, bodies));
  };
  return {
    party,
    actor: (actor) => {
      const translated = [party(actor.party), actor.holder].filter(Boolean).join(' ');
      const name = i18n.language === 'vi' ? actor.name : translated;
      return actor.insteadOf === null ? name : t('steps.insteadOf', { name, other: party(actor.insteadOf) });
    },
  };
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
