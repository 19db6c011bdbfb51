import { Alert, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isStated } from '../../../shared/regulation/profile/rule.ts';
import { type Profile, type RuleKey, ruleAt, ruleDescriptors } from '../../../shared/regulation/profile.ts';
import { type RuleLine, ruleWordsOf } from '../../../shared/regulation/rule-words.ts';
import { rulesOf } from '../../../shared/setup/book-draft.ts';
import { CitationChip } from '../../components/regulation/citation-chip.tsx';
import { useWords } from '../../words.ts';
import classes from './first-run.module.css';
import { PartFields, type StepGiven, useHelp } from './part-fields.tsx';
import { PresetSelect } from './preset-select.tsx';

const fields = ['title', 'number', 'issuedOn', 'issuedBy', 'from'] as const;

/** The points by which an official knows a regulation again: two of them are ones on which many are silent. */
const shownRules: readonly RuleKey[] = [
  'meetings.cadence',
  'groupMeetings.cadence',
  'reports.groupCadence',
  'decision.mode',
  'decision.chairSubstitute',
  'meetings.noticeLead',
  'decision.seal',
];

/** Which regulation the book judges by, and the commune's own decision that issued it. */
export function RegulationStep({ given }: { given: StepGiven }) {
  const { t } = useTranslation('firstRun');
  const help = useHelp('regulation');
  const profile = rulesOf(given.draft);
  return (
    <Stack>
      <PresetSelect given={given} />
      {profile !== null && <InShort profile={profile} />}
      <Title order={3} size="h5">
        {t('regulation.own')}
      </Title>
      <PartFields
        part="regulation"
        kind="regulation"
        fields={fields}
        given={given}
        help={(field) => help(field === 'title' ? 'name' : field)}
      />
    </Stack>
  );
}

function InShort({ profile }: { profile: Profile }) {
  const { t, i18n } = useTranslation('firstRun');
  const { say } = useWords();
  const words = ruleWordsOf({ say, language: i18n.language, profile });
  const descriptors = shownRules.flatMap((key) => ruleDescriptors.filter((one) => one.key === key));
  return (
    <Alert color="gray" title={t('regulation.says')}>
      <dl className={classes.facts}>
        {descriptors.map((descriptor) => {
          const rule = ruleAt(profile, descriptor.key);
          return (
            <div key={descriptor.key} className={classes.fact}>
              <dt>{words.question(descriptor)}</dt>
              {isStated(rule) ? (
                <dd>
                  {capital(inShort(words.lines(descriptor, rule)))} <CitationChip at={rule} />
                </dd>
              ) : (
                <dd>
                  <Text size="sm" c="dimmed" fs="italic">
                    {t('regulation.silent')}
                  </Text>
                </dd>
              )}
            </div>
          );
        })}
      </dl>
      <Text size="sm" mt="xs">
        {t('regulation.silence')} {t('regulation.all')}
      </Text>
    </Alert>
  );
}

/** An answer in one line; the label of its only part would say nothing. What has parts of its own ends its sentence. */
const inShort = (lines: readonly RuleLine[]): string =>
  lines
    .map(({ label, text, under }) => {
      const words = text === '' ? inShort(under) : text;
      return label === null || lines.length === 1 ? words : `${label}: ${words}`;
    })
    .join(lines.every(({ label, under }) => label === null && under.length > 0) ? '. ' : '; ');

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
