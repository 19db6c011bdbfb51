import { Button, Code, CopyButton, Group, SegmentedControl, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../shared/calendar.ts';
import { kinds, type Of } from '../../../shared/records/index.ts';
import { settingsId } from '../../../shared/records/settings.ts';
import { type FormValue, RecordForm } from '../../components/form/record-form.tsx';
import { HistoryButton } from '../../components/history/history-button.tsx';
import { Loaded } from '../../components/page/loaded.tsx';
import { notifyDone, notifyFailed } from '../../components/page/notify.ts';
import { allRecordsOf, useOperation } from '../../queries.ts';
import { useMayWrite, useStatus } from '../../status.tsx';
import { useWords } from '../../words.ts';
import { DiskSection } from './disk-section.tsx';
import { Section } from './section.tsx';

/** Language, what the book's reminders go by, and where the data lie. */
export function OtherTab() {
  return (
    <>
      <LanguageSection />
      <BookSection />
      <PlaceSection />
      <DiskSection />
    </>
  );
}

function LanguageSection() {
  const { t } = useTranslation('settings');
  const words = useWords();
  const { language, mode } = useStatus();
  const change = useOperation('records.change');
  const choose = (next: string) =>
    change.mutate(
      { kind: 'settings', id: settingsId, value: { language: next } },
      { onError: (error) => notifyFailed(words.error(error, 'settings')) },
    );
  return (
    <Section title={t('other.languageTitle')} lead={t('other.languageHint')}>
      <SegmentedControl
        aria-label={t('other.languageTitle')}
        value={language}
        onChange={choose}
        disabled={mode !== 'open'}
        data={(kinds.settings.fields.language.choices ?? []).map((code) => ({
          value: code,
          label: words.choiceLabel('settings', 'language', code),
        }))}
      />
    </Section>
  );
}

/** The reminders are the officer's to set; everybody sees what they go by. */
function BookSection() {
  const { t } = useTranslation('settings');
  const { t: app } = useTranslation();
  const mayWrite = useMayWrite(['officer']);
  const change = useOperation('records.change');
  const query = useQuery(allRecordsOf('settings'));
  async function save({ keptFrom, backupReminderDays }: FormValue) {
    await change.mutateAsync({ kind: 'settings', id: settingsId, value: { keptFrom, backupReminderDays } });
    notifyDone(app('state.saved'));
  }
  return (
    <Section
      title={t('other.bookTitle')}
      lead={`${t('other.keptFromHint')} ${t('other.reminderHint')}`}
      actions={<HistoryButton kind="settings" id={settingsId} title={t('other.bookTitle')} />}
    >
      <Loaded query={query}>
        {(all) =>
          all.map((settings) =>
            mayWrite ? (
              <RecordForm
                key={settings.id}
                kind="settings"
                fields={['keptFrom', 'backupReminderDays']}
                value={settings}
                onSave={save}
                draftKey={null}
              />
            ) : (
              <BookFacts key={settings.id} settings={settings} />
            ),
          )
        }
      </Loaded>
    </Section>
  );
}

function BookFacts({ settings }: { settings: Of<'settings'> }) {
  const words = useWords();
  return (
    <Text size="sm">
      {words.fieldLabel('settings', 'keptFrom')}: {formatDate(settings.keptFrom)}
      <br />
      {words.fieldLabel('settings', 'backupReminderDays')}: {settings.backupReminderDays}
    </Text>
  );
}

function PlaceSection() {
  const { t } = useTranslation('settings');
  const { folder, version } = useStatus();
  return (
    <Section title={t('other.placeTitle')} lead={t('other.placeHint')}>
      <Group gap="sm">
        <Code fz="sm">{folder}</Code>
        <CopyButton value={folder}>
          {({ copied, copy }) => (
            <Button size="compact-sm" variant="default" onClick={copy}>
              {t(copied ? 'other.copied' : 'other.copy')}
            </Button>
          )}
        </CopyButton>
      </Group>
      <Text size="sm" mt="sm">
        {t('other.version', { version })}
      </Text>
    </Section>
  );
}
