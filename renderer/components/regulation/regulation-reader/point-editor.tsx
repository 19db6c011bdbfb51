import { Alert, Button, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rule } from '../../../../shared/regulation/profile/rule.ts';
import { finishRule, type RuleIssue } from '../../../../shared/regulation/profile/rule-check.ts';
import { blankOf, shapeOf } from '../../../../shared/regulation/profile/shape.ts';
import type { Profile, RuleDescriptor } from '../../../../shared/regulation/profile.ts';
import type { Point } from '../../../../shared/regulation/reader/points.ts';
import { RuleControl } from '../rule-control/rule-control.tsx';

type Props = {
  point: Point;
  descriptor: RuleDescriptor;
  answer: Rule | undefined;
  question: string;
  /** Whose words for bodies and roles are used. */
  profile: Profile;
  onSave: (rule: Rule) => void;
  onClose: () => void;
};

/** Mends what was read of a point, or writes what was not, by the plain controls of every rule. */
export function PointEditor({ point, descriptor, answer, question, profile, onSave, onClose }: Props) {
  const { t } = useTranslation('reader');
  const { t: app } = useTranslation();
  const [rule, setRule] = useState<Rule>(answer ?? point.proposal?.rule ?? begun(point, descriptor));
  const [issues, setIssues] = useState<readonly RuleIssue[]>([]);
  function save() {
    const finished = finishRule(descriptor, rule);
    if (finished.rule === null) setIssues(finished.issues);
    else onSave(finished.rule);
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={question}
      size="xl"
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <Stack>
        <RuleControl
          descriptor={descriptor}
          rule={rule}
          onChange={setRule}
          profile={profile}
          issues={issues}
        />
        {issues.length > 0 && (
          <Alert color="red" role="alert">
            {t('faulty')}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {app('actions.cancel')}
          </Button>
          <Button onClick={save}>{t('accept')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** A rule at the place that speaks of it, whose answer nobody has entered yet. */
const begun = ({ places }: Point, { value }: RuleDescriptor): Rule => ({
  value: blankOf(shapeOf(value)),
  ...(places[0] ?? { article: '', clause: null, phrase: '' }),
});
