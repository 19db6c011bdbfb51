import { Button, Group, Stack, Text, Title } from '@mantine/core';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { type OwnRegulation, ownRegulationOf } from '../../../shared/setup/own-regulation.ts';
import { RegulationReader } from '../../components/regulation/regulation-reader/regulation-reader.tsx';
import classes from './first-run.module.css';

/** Where the reading is kept until the book is set up. */
export const readingKey = 'first-run-regulation';

type Props = {
  heading: RefObject<HTMLHeadingElement | null>;
  onRead: (own: OwnRegulation) => void;
  onBack: () => void;
};

/** The commune's own regulation read from its text, inside the step that asks which regulation it is. */
export function ReadStep({ heading, onRead, onBack }: Props) {
  const { t } = useTranslation('firstRun');
  return (
    <section className={`${classes.part} ${classes.reading}`} aria-label={t('own.title')}>
      <Stack>
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <div>
            <Title order={2} size="h3" ref={heading} tabIndex={-1}>
              {t('own.title')}
            </Title>
            <Text c="dimmed" size="sm">
              {t('own.hint')}
            </Text>
          </div>
          <Button variant="default" onClick={onBack} style={{ flexShrink: 0 }}>
            {t('own.back')}
          </Button>
        </Group>
        <RegulationReader
          draftKey={readingKey}
          useLabel={t('own.use')}
          onUse={({ reading, profile }) => onRead(ownRegulationOf(reading, profile))}
        />
      </Stack>
    </section>
  );
}
