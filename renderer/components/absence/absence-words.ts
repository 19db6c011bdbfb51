import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../shared/calendar.ts';
import type { AskStanding, Lateness } from '../../../shared/meetings/absence/absence-standing.ts';
import type { AbsenceAsk, AbsenceDay } from '../../../shared/meetings/absence/asked-of-absent.ts';
import { bodyNames } from '../../../shared/regulation/profile/names.ts';
import type { Party } from '../../../shared/regulation/profile/vocabulary.ts';
import type { Profile } from '../../../shared/regulation/profile.ts';
import { useWords } from '../../words.ts';

/** What is asked of those who stay away, and what of it is missing, in words. */
export function useAbsenceWords(profile: Profile | null) {
  const { t, i18n } = useTranslation('absences');
  const { say } = useWords();
  const called = profile === null || i18n.language !== 'vi' ? null : bodyNames(profile);
  const bodies = {
    committee: called?.committee ?? say('records:body.choices.type.committee'),
    group: called?.group ?? say('records:body.choices.type.working-group'),
  };
  const nameOf = (party: Party): string =>
    typeof party === 'string' ? say(`regulation:codes.party.${party}`, bodies) : party.name;
  const partyOf = ({ to }: AbsenceAsk): string => to.map(nameOf).join(', ');
  return {
    askWords: (ask: AbsenceAsk): string =>
      ask.what === 'notice' && ask.to.length === 0
        ? t('rules.told')
        : t(`rules.${ask.what}`, { party: partyOf(ask) }),
    /** Empty where nothing of it is missing. */
    missingWords: (ask: AskStanding): string => {
      const party = partyOf(ask);
      switch (ask.state) {
        case 'done':
          return '';
        case 'waiting':
          return t('missing.waiting', { party });
        case 'refused':
          return t('missing.refused', { party });
        case 'reason-missing':
          return t('missing.reason', { party });
        case 'missing':
          return ask.what === 'opinion' ? t('missing.opinion') : t('missing.consent', { party });
      }
    },
    /** Empty where it was said in time. */
    lateWords: (lateness: Lateness, { dueOn, otherDueOn }: AbsenceDay): string => {
      const days = { due: formatDate(dueOn), other: formatDate(otherDueOn ?? dueOn) };
      if (lateness === 'in-time') return '';
      return t(lateness === 'late' ? 'late.words' : 'late.otherWords', days);
    },
  };
}
