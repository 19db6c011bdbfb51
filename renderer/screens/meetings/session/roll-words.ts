import { useTranslation } from 'react-i18next';
import type { Called } from '../../../../shared/meetings/sitting/people-to-call.ts';
import { isLate, rollState } from '../../../../shared/meetings/sitting/roll.ts';
import { useSitting } from './sitting-context.ts';

/** How somebody stands at the roll-call, in words: «Có mặt», «Đến 08:20», «Trở lại 09:40», «Về 10:05». */
export function useRollWords(): (one: Called) => string {
  const { t } = useTranslation('sitting');
  const { clock } = useSitting();
  return ({ attendance }) => {
    const state = rollState(attendance);
    const last = attendance?.stays.at(-1);
    if (state === 'present' && last) {
      if ((attendance?.stays.length ?? 0) > 1) return t('roll.backAt', { time: last.from });
      if (isLate(attendance, clock.begunAt)) return t('roll.lateAt', { time: last.from });
    }
    return t(`roll.states.${state}`, { time: last?.until ?? '' });
  };
}
