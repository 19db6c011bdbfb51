import { VisuallyHidden } from '@mantine/core';
import { IconCheck, IconCircleDashed, IconDoorExit, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Called } from '../../../../shared/meetings/sitting/people-to-call.ts';
import { rollState } from '../../../../shared/meetings/sitting/roll.ts';
import classes from './session.module.css';
import { useSitting } from './sitting-context.ts';

const signs = {
  'not-called': IconCircleDashed,
  present: IconCheck,
  absent: IconX,
  left: IconDoorExit,
} as const;

type Props = {
  id: string;
  one: Called;
  number: number;
  isActive: boolean;
  words: string;
  onChoose: () => void;
};

/** One name of the roll: who, as what, and how they stand. */
export function RollRow({ id, one, number, isActive, words, onChoose }: Props) {
  const { t } = useTranslation('sitting');
  const { meeting, roster } = useSitting();
  const state = rollState(one.attendance);
  const Sign = signs[state];
  const as = [
    one.personId !== null && one.personId === meeting.chairId ? t('roll.chair') : '',
    one.as === 'guest' ? t('roll.guest') : '',
    one.as === 'delegate' ? t('roll.delegate', { name: roster.nameOf(one.forId ?? '') }) : '',
    one.title,
    one.absence && state === 'not-called' ? t('roll.told') : '',
  ].filter(Boolean);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list that holds the focus takes the keys.
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className={classes.person}
      data-mark={state}
      data-active={isActive || undefined}
      onClick={onChoose}
    >
      <Sign size={22} aria-hidden className={classes.sign} />
      <span className={classes.name}>
        <span>
          {number}. {one.name}
        </span>
        <small>{as.join(' · ')}</small>
      </span>
      <span className={classes.state}>
        {state === 'not-called' ? <VisuallyHidden>{words}</VisuallyHidden> : words}
      </span>
    </div>
  );
}
