import { Badge, Button, Group, Paper, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Profile,
  type RuleKey,
  ruleAt,
  ruleDescriptors,
} from '../../../../shared/regulation/profile.ts';
import type { UnsettledRule } from '../../../../shared/regulation/versions/next-version.ts';
import { type RuleChange, withRules } from '../../../../shared/regulation/with-rules.ts';
import { Card } from '../../../components/page/card.tsx';
import { RuleAnswer } from '../rule-answer.tsx';
import { useRuleWords } from '../use-rule-words.ts';
import { RuleDialog } from './rule-dialog.tsx';

type Props = {
  rules: Profile;
  /** The same with every place where it stands now. */
  moved: Profile;
  changes: readonly RuleChange[];
  unsettled: readonly UnsettledRule[];
  onChange: (changes: RuleChange[]) => void;
};

/** Which rules say something else from now on, and which have to. */
export function ChangesCard({ rules, moved, changes, unsettled, onChange }: Props) {
  const { t } = useTranslation('versions');
  const words = useRuleWords(rules);
  const [open, setOpen] = useState<RuleKey | null>(null);
  const options = ruleDescriptors
    .map((descriptor) => ({ value: descriptor.key, label: words.question(descriptor) }))
    .filter(({ value }) => !changes.some(({ key }) => key === value));
  const rows = [
    ...unsettled.map(({ key, why }) => ({ key, why, rule: null })),
    ...changes.map(({ key, rule }) => ({ key, why: null, rule })),
  ];
  const put = (change: RuleChange) => {
    onChange([...changes.filter(({ key }) => key !== change.key), change]);
    setOpen(null);
  };
  return (
    <Card title={t('changes.title')}>
      <Text size="sm" c="dimmed">
        {rows.length === 0 ? t('changes.none') : t('changes.hint')}
      </Text>
      {rows.length > 0 && (
        <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
          {rows.map(({ key, why, rule }) => (
            <Paper key={key} withBorder p="xs" component="li">
              <Group justify="space-between" wrap="nowrap" align="flex-start">
                <div style={{ flex: 1 }}>
                  <Group gap="xs">
                    <Text size="sm" fw={500}>
                      {questionOf(key, words.question)}
                    </Text>
                    {why && (
                      <Badge color="red" variant="light" tt="none">
                        {t('changes.needed')}: {t(`changes.unsettled.${why}`)}
                      </Badge>
                    )}
                  </Group>
                  <Group align="flex-start" grow preventGrowOverflow={false} gap="md" mt={4}>
                    <Answer label={t('changes.was')} ruleKey={key} profile={rules} />
                    {rule && (
                      <Answer
                        label={t('changes.is')}
                        ruleKey={key}
                        profile={withRules(rules, [{ key, rule }])}
                      />
                    )}
                  </Group>
                </div>
                <Group gap={4} wrap="nowrap">
                  <Button size="compact-sm" variant="light" onClick={() => setOpen(key)}>
                    {t('changes.mend')}
                  </Button>
                  {rule && (
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      color="gray"
                      onClick={() => onChange(changes.filter((one) => one.key !== key))}
                    >
                      {t('changes.keep')}
                    </Button>
                  )}
                </Group>
              </Group>
            </Paper>
          ))}
        </Stack>
      )}
      <Select
        label={t('changes.pick')}
        data={options}
        value={null}
        onChange={(key) => setOpen(key as RuleKey | null)}
        searchable
        maw={560}
        comboboxProps={{ withinPortal: true }}
      />
      {open && (
        <RuleDialog
          ruleKey={open}
          rule={changes.find(({ key }) => key === open)?.rule ?? ruleAt(moved, open)}
          profile={rules}
          onDone={put}
          onClose={() => setOpen(null)}
        />
      )}
    </Card>
  );
}

const questionOf = (
  key: RuleKey,
  question: (descriptor: (typeof ruleDescriptors)[number]) => string,
): string => {
  const descriptor = ruleDescriptors.find((one) => one.key === key);
  return descriptor ? question(descriptor) : key;
};

const Answer = ({ label, ruleKey, profile }: { label: string; ruleKey: RuleKey; profile: Profile }) => (
  <div>
    <Text size="xs" c="dimmed">
      {label}
    </Text>
    <RuleAnswer ruleKey={ruleKey} profile={profile} />
  </div>
);
