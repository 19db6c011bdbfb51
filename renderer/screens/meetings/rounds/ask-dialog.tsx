import { Button, Checkbox, Group, Modal, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskedPerson } from '../../../../shared/meetings/rounds/round-answers.ts';
import { deliveryWays } from '../../../../shared/records/delivery.ts';
import { DateField } from '../../../components/form/date-field.tsx';
import { FailureNotice } from '../../../components/page/failure-notice.tsx';
import { notifyDone } from '../../../components/page/notify.ts';
import { useOperation } from '../../../queries.ts';
import { useStatus } from '../../../status.tsx';
import { useWords } from '../../../words.ts';

type Way = (typeof deliveryWays)[number];
type Props = {
  meetingId: string;
  people: readonly AskedPerson[];
  nameOf: (personId: string) => string;
  /** Whom to begin with. */
  chosen: readonly string[];
  isReminder: boolean;
  onClose: () => void;
};

/** Writes down to whom the sheets were sent, how and when: asking, or reminding those who were asked before. */
export function AskDialog({ meetingId, people, nameOf, chosen, isReminder, onClose }: Props) {
  const { t } = useTranslation('rounds');
  const { t: app } = useTranslation();
  const words = useWords();
  const { today, user } = useStatus();
  const ask = useOperation('rounds.ask');
  const [personIds, setPersonIds] = useState<string[]>([...chosen]);
  const [way, setWay] = useState<Way>('document-system');
  const [sentOn, setSentOn] = useState<string | null>(today);
  const [sentBy, setSentBy] = useState(user?.name ?? '');
  const [number, setNumber] = useState('');
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (personIds.length === 0 || sentOn === null) return;
    ask.mutate(
      { meetingId, personIds, way, sentOn, sentBy, number },
      {
        onSuccess: ({ asked, reminded }) => {
          notifyDone(t('ask.done', { asked, reminded }));
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t(isReminder ? 'ask.remindTitle' : 'ask.sendTitle')}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text size="sm" c="dimmed">
            {t('ask.hint')}
          </Text>
          <Checkbox.Group
            label={t('ask.to')}
            required
            value={personIds}
            onChange={setPersonIds}
            error={tried && personIds.length === 0 && t('ask.nobody')}
          >
            <SimpleGrid cols={2} spacing="xs" mt={6}>
              {people.map(({ personId, state }) => (
                <Checkbox
                  key={personId}
                  value={personId}
                  label={nameOf(personId)}
                  description={t(`people.states.${state}`)}
                />
              ))}
            </SimpleGrid>
          </Checkbox.Group>
          <SimpleGrid cols={2} spacing="sm">
            <Select
              label={words.fieldLabel('delivery', 'way')}
              required
              allowDeselect={false}
              data={deliveryWays.map((value) => ({
                value,
                label: words.choiceLabel('delivery', 'way', value),
              }))}
              value={way}
              onChange={(next) => setWay((next as Way | null) ?? way)}
            />
            <DateField
              label={words.fieldLabel('delivery', 'sentOn')}
              required
              value={sentOn}
              error={tried && sentOn === null && words.reason('required')}
              onChange={setSentOn}
            />
            <TextInput
              label={words.fieldLabel('delivery', 'sentBy')}
              maxLength={200}
              value={sentBy}
              onChange={(event) => setSentBy(event.currentTarget.value)}
            />
            <TextInput
              label={words.fieldLabel('delivery', 'number')}
              maxLength={60}
              value={number}
              onChange={(event) => setNumber(event.currentTarget.value)}
            />
          </SimpleGrid>
          <FailureNotice error={ask.error} kind="delivery" />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {app('actions.cancel')}
            </Button>
            <Button type="submit" loading={ask.isPending}>
              {app('actions.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
