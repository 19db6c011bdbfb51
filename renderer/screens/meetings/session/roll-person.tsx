import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Called } from '../../../../shared/meetings/sitting/people-to-call.ts';
import { rollState } from '../../../../shared/meetings/sitting/roll.ts';
import { ClockField } from './clock-field.tsx';
import classes from './session.module.css';
import { useSitting, useStanding } from './sitting-context.ts';
import { StandingNote } from './standing-note.tsx';
import { type RollMark, useRollMarks } from './use-roll.ts';

const marks = [
  { mark: 'present', key: 'C' },
  { mark: 'absent', key: 'V' },
  { mark: 'late', key: 'M' },
  { mark: 'gone', key: 'R' },
] as const;

type Props = { one: Called; onMark: (mark: RollMark) => void };

/** The one whose name is chosen: the marks as buttons, what they said beforehand, and the hours to be put right. */
export function RollPerson({ one, onMark }: Props) {
  const { t } = useTranslation('sitting');
  const { mayWrite, clock } = useSitting();
  const { correct } = useRollMarks();
  const standing = useStanding('attendance', one.attendance?.id ?? '');
  const { attendance } = one;
  const stays = attendance?.stays ?? [];
  const state = rollState(attendance);
  const isWrong = standing?.stands === 'wrong';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame and a legend.
    <div role="group" aria-label={t('roll.person', { name: one.name })} className={classes.chosen}>
      <Stack gap={6}>
        <Text fw={600} truncate>
          {one.name}
        </Text>
        {one.absence && (
          <Text size="sm" lineClamp={2}>
            {[t('roll.told'), one.absence.reason].filter(Boolean).join(': ')}
          </Text>
        )}
        {mayWrite && (
          <Group gap={6} wrap="nowrap">
            {marks.map(({ mark, key }) => (
              <Button
                key={mark}
                flex="1 1 auto"
                px={4}
                size="sm"
                fz={13}
                variant={mark === state ? 'filled' : 'default'}
                disabled={mark === 'gone' && state !== 'present'}
                onClick={() => onMark(mark)}
              >
                {t(`roll.${mark}`)}&nbsp;<kbd>{key}</kbd>
              </Button>
            ))}
          </Group>
        )}
        {stays.map((stay, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: stays have no id and are only added at the end.
          <Group key={index} gap={6} wrap="nowrap">
            {(['from', 'until'] as const).map((end) => (
              <ClockField
                key={end}
                label={t(`roll.${end}`, { number: index + 1 })}
                isLabelShown
                disabled={!mayWrite}
                value={stay[end]}
                onChange={(time) =>
                  correct(
                    one,
                    stays.map((each, at) =>
                      at === index
                        ? { ...each, [end]: end === 'from' ? time || clock.begunAt || clock.now : time }
                        : each,
                    ),
                  )
                }
              />
            ))}
          </Group>
        ))}
        {isWrong && (
          <Text size="sm" c="red.9" role="alert">
            {t('roll.backwards')}
          </Text>
        )}
        {attendance && <StandingNote kind="attendance" id={attendance.id} />}
        {mayWrite && attendance && (
          <Button size="compact-sm" variant="subtle" onClick={() => onMark('clear')}>
            {t('roll.clear')}
          </Button>
        )}
      </Stack>
    </div>
  );
}
