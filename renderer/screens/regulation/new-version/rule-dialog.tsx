import { Button, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rule } from '../../../../shared/regulation/profile/rule.ts';
import { finishRule, type RuleIssue } from '../../../../shared/regulation/profile/rule-check.ts';
import { type Profile, type RuleKey, ruleDescriptors } from '../../../../shared/regulation/profile.ts';
import type { RuleChange } from '../../../../shared/regulation/with-rules.ts';
import { RuleControl } from '../../../components/regulation/rule-control/rule-control.tsx';
import { useRuleWords } from '../use-rule-words.ts';

type Props = {
  ruleKey: RuleKey;
  rule: Rule;
  profile: Profile;
  onDone: (change: RuleChange) => void;
  onClose: () => void;
};

/** One rule in the words of the new version. */
export function RuleDialog({ ruleKey, rule, profile, onDone, onClose }: Props) {
  const { t } = useTranslation('versions');
  const { t: app } = useTranslation();
  const [typed, setTyped] = useState(rule);
  const [issues, setIssues] = useState<readonly RuleIssue[]>([]);
  const words = useRuleWords(profile);
  const descriptor = ruleDescriptors.find(({ key }) => key === ruleKey);
  if (!descriptor) return null;
  const done = () => {
    const finished = finishRule(descriptor, typed);
    if (finished.rule === null) setIssues(finished.issues);
    else onDone({ key: ruleKey, rule: finished.rule });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('changes.dialog', { question: words.question(descriptor) })}
      size="min(1000px, 94vw)"
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <Stack>
        <RuleControl
          descriptor={descriptor}
          rule={typed}
          onChange={setTyped}
          profile={profile}
          issues={issues}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {app('actions.cancel')}
          </Button>
          <Button onClick={done}>{t('changes.done')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
