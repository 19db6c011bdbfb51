import { Badge, Button, Grid, Group, Stack, Text } from '@mantine/core';
import { IconBell, IconFileText, IconPencil, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../../shared/calendar.ts';
import type { Input } from '../../../../shared/contract.ts';
import type { AnswerState, AskedPerson } from '../../../../shared/meetings/rounds/round-answers.ts';
import { Card } from '../../../components/page/card.tsx';
import { EmptyState } from '../../../components/page/empty-state.tsx';
import { PaperDialog } from '../../../components/paper/paper-dialog.tsx';
import { RecordTable } from '../../../components/table/record-table.tsx';
import type { RowAction } from '../../../components/table/row-menu.tsx';
import type { Column } from '../../../components/table/table-rows.ts';
import { useWords } from '../../../words.ts';
import { useCurrentMeeting } from '../current-meeting.tsx';
import { AnswerDialog } from './answer-dialog.tsx';
import { AskDialog } from './ask-dialog.tsx';
import { RoundRuleNote } from './round-rule-note.tsx';
import { RoundSteps } from './round-steps.tsx';
import { useRound } from './use-round.ts';

const colours: Record<AnswerState, string> = {
  'not-sent': 'gray',
  waiting: 'blue',
  overdue: 'red',
  'in-part': 'yellow',
  answered: 'green',
  'answered-late': 'yellow',
};

/** Who was asked, who answered, who is to be reminded; the sheets are entered here. */
export function OpinionsTab() {
  const { t } = useTranslation('rounds');
  const { meeting, body, roster, mayWrite } = useCurrentMeeting();
  const standing = useRound(meeting);
  const { people, open } = standing;
  const [entered, setEntered] = useState<AskedPerson | null>(null);
  const [asking, setAsking] = useState<'send' | 'remind' | null>(null);
  const [paper, setPaper] = useState<Input<'papers.preview'> | null>(null);
  const isUnderWay = meeting.state === 'planned' || meeting.state === 'invited';
  const isLocked = meeting.state !== 'invited' || !mayWrite;
  const columns = useColumns(meeting.agenda.length, roster.nameOf);
  const unsent = people.filter(({ sent }) => sent === null);
  const print = (sheet: 'form' | 'reminder') => (row: AskedPerson) =>
    setPaper({ paper: 'written-round', meetingId: meeting.id, sheet, personId: row.personId });
  const actions: RowAction<AskedPerson>[] = [
    {
      label: t(isLocked ? 'people.look' : 'people.note'),
      icon: <IconPencil size={16} aria-hidden />,
      run: setEntered,
    },
    { label: t('people.printForm'), icon: <IconFileText size={16} aria-hidden />, run: print('form') },
    {
      label: t('people.printReminder'),
      icon: <IconBell size={16} aria-hidden />,
      run: print('reminder'),
      hidden: (row) => !open.includes(row),
    },
  ];
  return (
    <Grid gap="md">
      <Grid.Col span={8}>
        <Card title={t('people.title', { count: people.length })}>
          <Group justify="space-between">
            <Text size="sm" aria-live="polite">
              {t('people.progress', { count: people.length - open.length, total: people.length })}
            </Text>
            {mayWrite && isUnderWay && (
              <Group gap="xs">
                <Button
                  variant={unsent.length > 0 ? 'filled' : 'default'}
                  leftSection={<IconSend size={18} aria-hidden />}
                  disabled={meeting.agenda.length === 0 || people.length === 0}
                  onClick={() => setAsking('send')}
                >
                  {t('ask.send')}
                </Button>
                {meeting.state === 'invited' && open.length > 0 && (
                  <Button
                    variant="default"
                    leftSection={<IconBell size={18} aria-hidden />}
                    onClick={() => setAsking('remind')}
                  >
                    {t('ask.remind')}
                  </Button>
                )}
              </Group>
            )}
          </Group>
          {meeting.agenda.length === 0 && <Text size="sm">{t('ask.noQuestions')}</Text>}
          <RecordTable
            label={t('people.title', { count: people.length })}
            rows={people}
            columns={columns}
            keyOf={({ personId }) => personId}
            onOpen={setEntered}
            actions={actions}
            searchable={people.length > 12}
            empty={<EmptyState title={t('people.nobody')} hint={t('people.nobodyHint')} />}
          />
        </Card>
      </Grid.Col>
      <Grid.Col span={4}>
        <Stack gap="md">
          <RoundSteps standing={standing} />
          <Card title={t('cautions.title')}>
            <RoundRuleNote body={body} roster={roster} round={meeting} />
          </Card>
        </Stack>
      </Grid.Col>
      {entered && (
        <AnswerDialog
          meeting={meeting}
          person={entered}
          name={roster.nameOf(entered.personId)}
          isLocked={isLocked}
          onClose={() => setEntered(null)}
        />
      )}
      {asking && (
        <AskDialog
          meetingId={meeting.id}
          people={asking === 'send' ? people : open}
          nameOf={roster.nameOf}
          chosen={(asking === 'send' ? unsent : open).map(({ personId }) => personId)}
          isReminder={asking === 'remind'}
          onClose={() => setAsking(null)}
        />
      )}
      {paper && <PaperDialog request={paper} onClose={() => setPaper(null)} />}
    </Grid>
  );
}

function useColumns(questions: number, nameOf: (personId: string) => string): Column<AskedPerson>[] {
  const { t } = useTranslation('rounds');
  const words = useWords();
  const sentWords = ({ sent }: AskedPerson) =>
    sent === null ? '' : `${words.choiceLabel('delivery', 'way', sent.way)}, ${formatDate(sent.sentOn)}`;
  const again = ({ reminders }: AskedPerson) => {
    const last = reminders.at(-1);
    return last ? t('people.reminded', { count: reminders.length, on: formatDate(last.sentOn) }) : '';
  };
  const answered = ({ missing, receivedOn }: AskedPerson) =>
    [
      t('people.answeredOf', { count: questions - missing.length, total: questions }),
      receivedOn && formatDate(receivedOn),
    ]
      .filter(Boolean)
      .join(', ');
  return [
    { key: 'name', label: t('people.name'), text: ({ personId }) => nameOf(personId), width: 170 },
    {
      key: 'sent',
      label: t('people.sent'),
      text: (row) => `${sentWords(row)} ${again(row)}`,
      show: (row) => (
        <>
          <Text size="sm">{sentWords(row)}</Text>
          <Text size="xs" c="dimmed">
            {again(row)}
          </Text>
        </>
      ),
      width: 200,
    },
    { key: 'answered', label: t('people.answered'), text: answered, width: 130 },
    {
      key: 'state',
      label: t('people.state'),
      text: ({ state }) => t(`people.states.${state}`),
      show: ({ state }) => (
        <Badge color={colours[state]} variant="light" c="dark.7" tt="none">
          {t(`people.states.${state}`)}
        </Badge>
      ),
      width: 150,
    },
  ];
}
