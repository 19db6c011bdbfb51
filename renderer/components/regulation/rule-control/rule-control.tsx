import { Box, Stack, Text, Textarea } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Citation,
  isStated,
  type Rule,
  type StatedRule,
} from '../../../../shared/regulation/profile/rule.ts';
import type { RuleIssue } from '../../../../shared/regulation/profile/rule-check.ts';
import { blankOf, shapeOf } from '../../../../shared/regulation/profile/shape.ts';
import type { Profile, RuleDescriptor } from '../../../../shared/regulation/profile.ts';
import { ruleWordsOf } from '../../../../shared/regulation/rule-words.ts';
import { useWords } from '../../../words.ts';
import { AlsoFields } from './also-fields.tsx';
import { PlaceFields } from './place-fields.tsx';
import { RadioRow } from './radio-row.tsx';
import classes from './rule-control.module.css';
import { ValueControl } from './value-control.tsx';
import type { ControlSpeech } from './value-props.ts';

type Props = {
  descriptor: RuleDescriptor;
  /** As it stands, or as far as it has been typed: parts may be blank or null until they are entered. */
  rule: Rule;
  /** The rule as typed; `finishRule` makes it ready to be kept, or tells what is missing. */
  onChange: (rule: Rule) => void;
  /** Whose words for bodies and roles are used. */
  profile: Profile;
  /** What is wrong with it, shown at the controls. */
  issues?: readonly RuleIssue[];
};

/** One rule by plain controls: whether the regulation says anything, what, where and in which words. */
export function RuleControl({ descriptor, rule, onChange, profile, issues = [] }: Props) {
  const { t } = useTranslation('ruleControl');
  const lastStated = useRef<StatedRule<unknown> | null>(null);
  if (isStated(rule)) lastStated.current = rule;
  function choose(said: 'stated' | 'silent') {
    const note = rule.note === undefined ? {} : { note: rule.note };
    const stated = lastStated.current ?? blankRule(descriptor);
    onChange(said === 'silent' ? { silent: true, ...note } : { ...stated, ...note });
  }
  const error = useErrors(issues);
  return (
    <Stack gap="md" className={classes.frame}>
      <RadioRow
        label={t('said.label')}
        value={isStated(rule) ? 'stated' : 'silent'}
        onChange={choose}
        options={(['stated', 'silent'] as const).map((value) => ({ value, label: t(`said.${value}`) }))}
      />
      {isStated(rule) && (
        <Stated descriptor={descriptor} rule={rule} onChange={onChange} profile={profile} error={error} />
      )}
      <Textarea
        label={t('note')}
        description={t('noteHint')}
        error={error('note')}
        value={rule.note ?? ''}
        onChange={(event) => onChange({ ...rule, note: event.currentTarget.value })}
        maxLength={2000}
        autosize
      />
    </Stack>
  );
}

type StatedProps = Pick<Props, 'descriptor' | 'onChange' | 'profile'> & {
  rule: StatedRule<unknown>;
  error: ControlSpeech['error'];
};

function Stated({ descriptor, rule, onChange, profile, error }: StatedProps) {
  const { t, i18n } = useTranslation('ruleControl');
  const { say } = useWords();
  const words = ruleWordsOf({ say, language: i18n.language, profile });
  const { value, also = [], note: _note, ...at } = rule;
  const setPlace = ({ article, clause, phrase, source }: Citation) => {
    const { source: _source, ...rest } = rule;
    onChange({ ...rest, article, clause, phrase, ...(source === undefined ? {} : { source }) });
  };
  return (
    <div className={classes.columns}>
      <Part legend={t('value')}>
        <ValueControl
          shape={shapeOf(descriptor.value)}
          label={words.question(descriptor)}
          value={value}
          onChange={(next) => onChange({ ...rule, value: next })}
          path="value"
          speech={{ ...words, part: (field) => words.part(descriptor, field), error }}
        />
      </Part>
      <Part legend={t('place')}>
        <Stack gap="sm">
          <PlaceFields at={at} onChange={setPlace} error={error} />
          <AlsoFields also={also} onChange={(next) => onChange({ ...rule, also: next })} error={error} />
        </Stack>
      </Part>
    </div>
  );
}

const Part = ({ legend, children }: { legend: string; children: ReactNode }) => (
  <Box component="fieldset" className={classes.part}>
    <Text component="legend" size="sm" className={classes.legend}>
      {legend}
    </Text>
    {children}
  </Box>
);

const blankRule = ({ value }: RuleDescriptor): StatedRule<unknown> => ({
  value: blankOf(shapeOf(value)),
  article: '',
  clause: null,
  phrase: '',
});

/** The reason at a path in words; nothing where all is well. */
function useErrors(issues: readonly RuleIssue[]): ControlSpeech['error'] {
  const { reason } = useWords();
  return (path) => {
    const issue = issues.find((one) => one.path === path);
    return issue ? reason(issue.reason) : undefined;
  };
}
