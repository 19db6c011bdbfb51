import { ActionIcon, Button, Group, Input, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isUnitName } from '../../../shared/papers/unit-name.ts';
import { type GuestKind, guestKinds } from '../../../shared/records/meeting.ts';
import { sentenceCase } from '../../../shared/vietnamese.ts';
import { CitationNote } from '../../components/regulation/citation-note.tsx';
import { useWords } from '../../words.ts';
import { emptyGuestRow, type GuestRow } from './meeting-draft.ts';
import type { MeetingForm } from './use-meeting-form.ts';

/** People from outside the roster, as they shall be printed. */
export function GuestRows({ form }: { form: MeetingForm }) {
  const { t } = useTranslation('meetings');
  const { t: convening } = useTranslation('convening');
  const words = useWords();
  const { draft, set, error } = form;
  const list = useRef<HTMLDivElement>(null);
  const added = useRef<string | null>(null);
  useEffect(() => {
    if (added.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-row="${added.current}"] input`)?.focus();
    added.current = null;
  });
  const add = (title: string) => {
    const row = { ...emptyGuestRow(), title };
    added.current = row.key;
    set((now) => ({ guests: [...now.guests, row] }));
  };
  const change = (key: string, part: Partial<GuestRow>) =>
    set((now) => ({
      guests: now.guests.map((guest) => (guest.key === key ? { ...guest, ...part } : guest)),
    }));
  return (
    <Input.Wrapper label={words.fieldLabel('meeting', 'guests')} labelElement="div">
      <Stack gap="xs" mt={2} ref={list}>
        <Text size="xs">{t('guests.hint')}</Text>
        <GuestRule form={form} />
        {draft.guests.map((guest, index) => {
          const row = t('guests.row', { number: index + 1 });
          const field = (name: 'name' | 'title') => ({
            'aria-label': `${row}: ${words.itemLabel('meeting', 'guests', name)}`,
            placeholder: words.itemLabel('meeting', 'guests', name),
            value: guest[name],
            error: error(`guests.${index}.${name}`),
          });
          return (
            <Group key={guest.key} data-row={guest.key} gap="xs" wrap="nowrap" align="flex-start">
              <TextInput
                {...field('name')}
                flex={1}
                onChange={(event) => change(guest.key, { name: event.currentTarget.value })}
              />
              <TextInput
                {...field('title')}
                flex={1}
                onChange={(event) => change(guest.key, { title: event.currentTarget.value })}
              />
              <NativeSelect
                aria-label={`${row}: ${words.itemLabel('meeting', 'guests', 'called')}`}
                data={guestKinds.map((value) => ({
                  value,
                  label: words.choiceLabel('meeting', 'called', value),
                }))}
                value={guest.called ?? (isUnitName(guest.name) ? 'unit' : 'person')}
                w={120}
                onChange={(event) => change(guest.key, { called: event.currentTarget.value as GuestKind })}
              />
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={t('guests.remove', { name: guest.name || String(index + 1) })}
                onClick={() => set({ guests: draft.guests.filter(({ key }) => key !== guest.key) })}
              >
                <IconX size={18} aria-hidden />
              </ActionIcon>
            </Group>
          );
        })}
        <Group>
          {(form.proposal?.guests?.kinds ?? []).map((kind) => (
            <Button
              key={kind}
              size="compact-sm"
              variant="light"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => add(sentenceCase(words.say(`regulation:codes.guest.${kind}`)))}
            >
              {convening('guests.add', { who: words.say(`regulation:codes.guest.${kind}`) })}
            </Button>
          ))}
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => add('')}
          >
            {t('guests.add')}
          </Button>
        </Group>
      </Stack>
    </Input.Wrapper>
  );
}

/** Who else is invited to an extended meeting, by which rule. */
function GuestRule({ form }: { form: MeetingForm }) {
  const { t } = useTranslation('convening');
  const words = useWords();
  if (!form.proposal?.guests) return null;
  const { guests, regulationId } = form.proposal;
  const who = guests.kinds.map((kind) => words.say(`regulation:codes.guest.${kind}`)).join('; ');
  return (
    <Stack gap={2}>
      <Text size="xs">{t('guests.ruled', { who })}</Text>
      <CitationNote citation={guests.citation} regulationId={regulationId} />
    </Stack>
  );
}
