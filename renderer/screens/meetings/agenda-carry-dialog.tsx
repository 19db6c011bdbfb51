import { Badge, Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../shared/calendar.ts';
import type { OpenTask } from '../../../shared/meetings/agenda/carry-over.ts';
import type { Taken, Waiting } from './agenda-rows.ts';

type Props = { waiting: Waiting; onTake: (taken: Taken[]) => void; onClose: () => void };

type Choice = { key: string; label: string; description: ReactNode; taken: Taken };

/** What earlier meetings left to be done, with ticks: the review and unfinished items are ticked to begin with. */
export function AgendaCarryDialog({ waiting, onTake, onClose }: Props) {
  const { t } = useTranslation('agenda');
  const { t: app } = useTranslation();
  const groups = useChoices(waiting);
  const [ticked, setTicked] = useState(
    () => new Set([...groups.review, ...groups.items].map(({ key }) => key)),
  );
  const tick = (key: string, on: boolean) =>
    setTicked((now) => new Set(on ? [...now, key] : [...now].filter((one) => one !== key)));
  const chosen = Object.values(groups)
    .flat()
    .filter(({ key }) => ticked.has(key));
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('carry.title')}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <Stack gap="md">
        <Text size="sm">{t('carry.hint')}</Text>
        <Choices label={t('carry.review')} choices={groups.review} ticked={ticked} onTick={tick} />
        <Choices label={t('carry.items')} choices={groups.items} ticked={ticked} onTick={tick} />
        <Choices label={t('carry.tasks')} choices={groups.tasks} ticked={ticked} onTick={tick} />
        <Choices label={t('carry.conclusions')} choices={groups.conclusions} ticked={ticked} onTick={tick} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {app('actions.cancel')}
          </Button>
          <Button
            disabled={chosen.length === 0}
            onClick={() => {
              onTake(chosen.map(({ taken }) => taken));
              onClose();
            }}
          >
            {chosen.length === 0 ? t('carry.takeNone') : t('carry.take', { count: chosen.length })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

type ChoicesProps = {
  label: string;
  choices: readonly Choice[];
  ticked: ReadonlySet<string>;
  onTick: (key: string, on: boolean) => void;
};

function Choices({ label, choices, ticked, onTick }: ChoicesProps) {
  if (choices.length === 0) return null;
  return (
    <Stack gap="xs" role="group" aria-label={label}>
      <Text fw={600} size="sm">
        {label}
      </Text>
      {choices.map(({ key, label: words, description }) => (
        <Checkbox
          key={key}
          label={words}
          description={description}
          checked={ticked.has(key)}
          onChange={(event) => onTick(key, event.currentTarget.checked)}
        />
      ))}
    </Stack>
  );
}

type Groups = Record<'review' | 'items' | 'tasks' | 'conclusions', Choice[]>;

function useChoices({ review, items, tasks, conclusions }: Waiting): Groups {
  const { t } = useTranslation('agenda');
  return {
    review: review
      ? [
          {
            key: 'review',
            label: review.item.title,
            description:
              review.openTasks > 0
                ? t('carry.reviewOpen', { count: review.openTasks })
                : t('carry.reviewNone'),
            taken: { item: review.item },
          },
        ]
      : [],
    items: items.map(({ id, meeting, outcome, item, files }) => ({
      key: `${meeting.id}/${id}`,
      label: item.title,
      description: t(`carry.${outcome}`, { on: formatDate(meeting.on) }),
      taken: { item, id, files },
    })),
    tasks: tasks.map((task) => ({
      key: `task/${task.id}`,
      label: task.title,
      description: <TaskFacts task={task} />,
      taken: { item: task.item },
    })),
    conclusions: conclusions.map(({ id, order, text, meeting, item }) => ({
      key: `conclusion/${id}`,
      label: text,
      description: t('carry.conclusion', { order, on: formatDate(meeting.on) }),
      taken: { item },
    })),
  };
}

function TaskFacts({ task: { unit, deadline, isOverdue, meeting } }: { task: OpenTask }) {
  const { t } = useTranslation('agenda');
  const facts = { unit: unit || t('carry.noUnit'), deadline: deadline || t('carry.noDeadline') };
  return (
    <>
      {t('carry.task', facts)} {meeting && t('carry.taskOf', { on: formatDate(meeting.on) })}{' '}
      {isOverdue && (
        <Badge color="red" variant="light" size="sm" tt="none" component="span">
          {t('carry.overdue')}
        </Badge>
      )}
    </>
  );
}
