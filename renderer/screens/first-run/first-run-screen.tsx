import { Anchor, Box, Container, Group, Loader, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kinds } from '../../../shared/records/index.ts';
import { BookNotices } from '../../components/page/book-notices.tsx';
import { type Language, setLanguage } from '../../i18n.ts';
import { useReadAnew } from '../../queries.ts';
import { useWords } from '../../words.ts';
import classes from './first-run.module.css';
import { Ways } from './ways.tsx';

/** Read when they are wanted: a book that is set up never needs them. */
const NewBook = lazy(async () => ({ default: (await import('./new-book.tsx')).NewBook }));
const RestorePanel = lazy(async () => ({
  default: (await import('../../components/backup/restore-panel.tsx')).RestorePanel,
}));

export type Way = 'new' | 'restore';

/** An empty book: set up a new one, look at the sample commune, or bring one back from a backup. */
export function FirstRunScreen() {
  const { t } = useTranslation('firstRun');
  const { t: app } = useTranslation();
  const [way, setWay] = useState<Way | null>(null);
  const readAnew = useReadAnew();
  return (
    <Box className={classes.screen} component="main">
      <Container size={way === null ? 1120 : 1320} py="lg">
        <Stack gap="lg">
          <Group justify="space-between" align="flex-start" wrap="nowrap">
            <Box maw={760}>
              <Title order={1} size={way === null ? 'h1' : 'h3'} c="ledger">
                {app('name')}
              </Title>
              {way === null && (
                <Text c="dimmed" mt={4}>
                  {t('lead')}
                </Text>
              )}
            </Box>
            <LanguageSwitch />
          </Group>
          <BookNotices />
          {way !== null && (
            <Anchor component="button" type="button" onClick={() => setWay(null)} className={classes.back}>
              <IconArrowLeft size={16} aria-hidden /> {t('back')}
            </Anchor>
          )}
          {way === null && <Ways onChoose={setWay} />}
          <Suspense fallback={<Loader role="status" aria-label={app('state.loading')} />}>
            {way === 'new' && <NewBook />}
            {way === 'restore' && (
              <Stack>
                <Title order={2} size="h3">
                  {t('ways.restore.title')}
                </Title>
                <RestorePanel onDone={readAnew} />
              </Stack>
            )}
          </Suspense>
        </Stack>
      </Container>
    </Box>
  );
}

function LanguageSwitch() {
  const { t, i18n } = useTranslation('firstRun');
  const words = useWords();
  return (
    <SegmentedControl
      aria-label={t('language')}
      value={i18n.language}
      onChange={(language) => void setLanguage(language as Language)}
      data={
        kinds.settings.fields.language.choices?.map((value) => ({
          value,
          label: words.choiceLabel('settings', 'language', value),
        })) ?? []
      }
    />
  );
}
