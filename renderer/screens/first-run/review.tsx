import { Alert, Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { IconShieldLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatDate, isIsoDate } from '../../../shared/calendar.ts';
import type { UserRole } from '../../../shared/roles.ts';
import { checkMembers } from '../../../shared/roster-import.ts';
import { hasGroup, type Step, steps } from '../../../shared/setup/book-draft.ts';
import { useWords } from '../../words.ts';
import classes from './first-run.module.css';
import type { StepGiven } from './part-fields.tsx';

/** Everything that the book begins with, to be looked over once more. */
export function Review({ given, onGo }: { given: StepGiven; onGo: (step: number) => void }) {
  const { t } = useTranslation('firstRun');
  const facts = useFacts(given);
  const unfinished = Object.keys(given.errors) as Step[];
  return (
    <Stack>
      {steps.slice(0, -1).map((step, index) => (
        <section key={step} aria-label={t(`steps.${step}`)}>
          <Group gap="sm" mb={4}>
            <Title order={3} size="h5">
              {t(`steps.${step}`)}
            </Title>
            <Anchor component="button" type="button" size="sm" onClick={() => onGo(index)}>
              {t('review.edit', { part: t(`steps.${step}`) })}
            </Anchor>
          </Group>
          <dl className={classes.facts}>
            {facts[step as Exclude<Step, 'review'>].map(([label, value]) => (
              <div key={label} className={classes.fact}>
                <dt>{label}</dt>
                <dd>
                  {value === '' ? (
                    <Text span size="sm" c="dimmed" fs="italic">
                      {t('review.blank')}
                    </Text>
                  ) : (
                    value
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <Alert color="gray" icon={<IconShieldLock aria-hidden />}>
        {t('secret')}
      </Alert>
      {unfinished.length > 0 && (
        <Alert color="red" role="alert">
          {t('review.unfinished', { parts: unfinished.map((step) => t(`steps.${step}`)).join(', ') })}
        </Alert>
      )}
    </Stack>
  );
}

type Facts = Record<Exclude<Step, 'review'>, [string, string][]>;

function useFacts({ values, draft }: StepGiven): Facts {
  const { t } = useTranslation('firstRun');
  const words = useWords();
  const shown = (value: unknown): string =>
    isIsoDate(value) ? formatDate(value) : String(value ?? '').trim();
  const of = (kind: 'commune' | 'body' | 'regulation', value: Record<string, unknown>, fields: string[]) =>
    fields.map((field): [string, string] => [words.fieldLabel(kind, field), shown(value[field])]);
  const body = ['name', 'letterheadName', 'abbreviation', 'from', 'decision'];
  const { members } = checkMembers(draft.members);
  const counts = {
    committee: members.filter(({ committeeRole }) => committeeRole !== null).length,
    group: members.filter(({ groupRole }) => groupRole !== null).length,
  };
  const list: [string, string][] =
    members.length === 0
      ? [[t('list.title'), t('review.noMembers')]]
      : [
          [t('list.title'), t('review.members', counts)],
          [t('list.from'), shown(values.list.from)],
          [t('list.decision'), shown(values.list.decision)],
        ];
  return {
    commune: of('commune', values.commune, ['name', 'province', 'letterheadParent', 'placeName', 'from']),
    committee: of('body', values.committee, body),
    group: hasGroup(draft) ? of('body', values.group, body) : [[t('steps.group'), t('own.without')]],
    regulation: of('regulation', values.regulation, ['title', 'number', 'issuedOn', 'issuedBy', 'from']),
    list,
    user: [
      [t('user.name'), shown(values.user.name)],
      [
        words.fieldLabel('user', 'roles'),
        (values.user.roles as UserRole[]).map((role) => words.choiceLabel('user', 'roles', role)).join(', '),
      ],
      [t('user.keptFrom'), shown(values.book.keptFrom)],
    ],
  };
}
