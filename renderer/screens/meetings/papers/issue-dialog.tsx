import { Button, Group, Modal, Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperSigning } from '../../../../shared/outputs/meeting-papers.ts';
import type { Of } from '../../../../shared/records/index.ts';
import { type SigningPower, signingPowers } from '../../../../shared/records/meeting-paper.ts';
import { DateField } from '../../../components/form/date-field.tsx';
import { FailureNotice } from '../../../components/page/failure-notice.tsx';
import { Loaded } from '../../../components/page/loaded.tsx';
import { notifyDone } from '../../../components/page/notify.ts';
import { reading, useOperation } from '../../../queries.ts';
import { useStatus } from '../../../status.tsx';
import { useWords } from '../../../words.ts';
import { useCurrentMeeting } from '../current-meeting.tsx';
import { faultOf, type Given, NumberNote, OwnSigner, PaperNumber } from './issue-fields.tsx';
import { SigningNote } from './signing-note.tsx';

type Props = { paper: Of<'meeting-paper'>; onClose: () => void };

/** Number, day and signer as they stand on the signed paper; after that it is locked. */
export function IssueDialog({ paper, onClose }: Props) {
  const { t } = useTranslation('meetingPapers');
  const { t: app } = useTranslation();
  const { today } = useStatus();
  const [on, setOn] = useState<string | null>(today);
  const wish = { meetingId: paper.meetingId, type: paper.type, on: on ?? today };
  const signing = useQuery({
    ...reading('meeting-papers.signing', wish),
    placeholderData: keepPreviousData,
  });
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t(`issue.title.${paper.type}`)}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <Loaded query={signing}>
        {(given) => <IssueForm paper={paper} signing={given} on={on} onDay={setOn} onClose={onClose} />}
      </Loaded>
    </Modal>
  );
}

type FormProps = Props & { signing: PaperSigning; on: string | null; onDay: (on: string | null) => void };

const other = 'other';

function IssueForm({ paper, signing, on, onDay, onClose }: FormProps) {
  const { t } = useTranslation('meetingPapers');
  const { t: app } = useTranslation();
  const words = useWords();
  const { meeting } = useCurrentMeeting();
  const issue = useOperation('meeting-papers.issue');
  const [number, setNumber] = useState<number | '' | null>(null);
  const [isTried, setTried] = useState(false);
  const [signer, setSigner] = useState<string>(() => keyOf(signing.options[0]) ?? other);
  const [given, setGiven] = useState<Given>({ name: '', title: '' });
  const [ownPower, setPower] = useState<SigningPower | 'none' | null>(null);
  const option = signing.options.find((one) => keyOf(one) === signer);
  const isNamed = option !== undefined && option.personId !== null;
  const isNotice = paper.type === 'conclusion-notice';
  const proposed = isNotice ? (option?.power ?? null) : null;
  const power = ownPower === 'none' ? null : (ownPower ?? proposed);
  const shown = number ?? signing.nextNumber;
  const isNameless = !isNamed && given.name.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (on === null || shown === '' || faultOf(shown) !== null || isNameless) return;
    const own = { signerName: given.name, signerTitle: given.title || (option?.title ?? '') };
    issue.mutate(
      {
        ...{ id: paper.id, number: shown, on, power },
        ...(isNamed ? { signerId: option.personId, signerTitle: option.title } : { signerId: null, ...own }),
      },
      {
        onSuccess: () => {
          notifyDone(t('issue.done', { number: String(shown).padStart(2, '0'), symbol: signing.symbol }));
          onClose();
        },
      },
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <Text size="sm">{t('issue.lead')}</Text>
        <SimpleGrid cols={2}>
          <PaperNumber symbol={signing.symbol} value={shown} onChange={setNumber} />
          <DateField
            label={words.fieldLabel('meeting-paper', 'issuedOn')}
            required
            minDate={meeting.on}
            value={on}
            onChange={onDay}
          />
        </SimpleGrid>
        <NumberNote latest={signing.latest} on={on} />
        <Select
          label={words.fieldLabel('meeting-paper', 'signerId')}
          required
          allowDeselect={false}
          data={[
            ...signing.options.map((one) => ({
              value: keyOf(one) ?? other,
              label: [one.name, one.title].filter(Boolean).join(', '),
            })),
            { value: other, label: t('issue.other') },
          ]}
          value={signer}
          onChange={(value) => {
            setSigner(value ?? other);
            setPower(null);
          }}
        />
        {!isNamed && <OwnSigner given={given} onChange={setGiven} isMissing={isTried && isNameless} />}
        {isNotice && (
          <Select
            label={words.fieldLabel('meeting-paper', 'power')}
            allowDeselect={false}
            data={[
              { value: 'none', label: t('issue.noPower') },
              ...signingPowers.map((one) => ({
                value: one,
                label: words.choiceLabel('meeting-paper', 'power', one),
              })),
            ]}
            value={power ?? 'none'}
            onChange={(value) => setPower((value ?? 'none') as SigningPower | 'none')}
          />
        )}
        <SigningNote option={option ?? null} regulationId={signing.regulationId} />
        <FailureNotice error={issue.error} kind="meeting-paper" />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {app('actions.cancel')}
          </Button>
          <Button type="submit" loading={issue.isPending} disabled={on === null}>
            {t('issue.confirm')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const keyOf = (option: PaperSigning['options'][number] | undefined): string | null =>
  option === undefined ? null : (option.personId ?? 'office');
