import { Button, Group, Paper, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../shared/calendar.ts';
import { FocusHere } from '../../components/page/focus-here.tsx';
import { useStatus } from '../../status.tsx';
import { doneStep, type Handover, nextStep, type PathStep } from './path-steps.ts';

type Props = {
  handover: Handover;
  step: PathStep;
  number: number;
  title: string;
  /** Why this step is there at all. */
  why: string;
  /** What is shown of it once it is done. */
  outcome?: ReactNode;
  /** False for what cannot be done twice. */
  repeatable?: boolean;
  children: ReactNode;
};

/** One step of a path: open when it is its turn, a line with who and when once it is done. */
export function StepCard({
  handover,
  step,
  number,
  title,
  why,
  outcome,
  repeatable = false,
  children,
}: Props) {
  const { t } = useTranslation('handover');
  const [isAgain, setAgain] = useState(false);
  const { user } = useStatus();
  const isOfficer = user?.roles.includes('officer') ?? false;
  const done = doneStep(handover, step);
  const isNow = nextStep(handover) === step;
  const isClosed = handover.state === 'done' || handover.state === 'cancelled';
  const isOpen = isOfficer && !isClosed && (isNow || (done !== null && isAgain));
  return (
    <Paper withBorder p="md" component="section" aria-label={title} aria-current={isNow ? 'step' : undefined}>
      <Group align="flex-start" wrap="nowrap" gap="md">
        <ThemeIcon radius="xl" size={32} variant={done || isNow ? 'filled' : 'default'} aria-hidden>
          {done ? <IconCheck size={18} /> : <Text size="sm">{number}</Text>}
        </ThemeIcon>
        <Stack gap="xs" flex={1}>
          <Title order={2} size="h5" {...(done || isNow ? {} : { c: 'dimmed' })}>
            {title}
          </Title>
          {done && <DoneLine at={done.at} by={done.by} />}
          {done && outcome}
          {isOpen && (
            <FocusHere gap="xs">
              <Text size="sm" c="dimmed">
                {why}
              </Text>
              {children}
            </FocusHere>
          )}
          {done && isOfficer && repeatable && !isAgain && !isClosed && (
            <Group>
              <Button size="compact-sm" variant="subtle" onClick={() => setAgain(true)}>
                {t('step.again')}
              </Button>
            </Group>
          )}
        </Stack>
      </Group>
    </Paper>
  );
}

/** Who left the book meanwhile has no name among those at the start; the history has it. */
function DoneLine({ at, by }: { at: string; by: string }) {
  const { t } = useTranslation('handover');
  const { users } = useStatus();
  const name = users.find(({ id }) => id === by)?.name;
  return (
    <Text size="sm" c="dimmed">
      {name
        ? t('step.done', { at: formatInstant(at), by: name })
        : t('step.doneProgram', { at: formatInstant(at) })}
    </Text>
  );
}
