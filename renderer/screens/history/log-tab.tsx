import { Button, Group, Paper, Select, Stack, Text } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Input } from '../../../shared/contract.ts';
import { DateField } from '../../components/form/date-field.tsx';
import { PaperDialog } from '../../components/paper/paper-dialog.tsx';
import { reading } from '../../queries.ts';
import { useStatus } from '../../status.tsx';
import { useChangeWords } from './change-words.ts';

/** In nhật ký thay đổi: of which days, and of whom. */
export function LogTab() {
  const { t } = useTranslation('history');
  const { today } = useStatus();
  const { who } = useChangeWords();
  const [from, setFrom] = useState<string | null>(`${today.slice(0, 7)}-01`);
  const [until, setUntil] = useState<string | null>(today);
  const [by, setBy] = useState<string | null>(null);
  const [paper, setPaper] = useState<Input<'papers.preview'> | null>(null);
  const authors = useQuery(reading('history.changes', { limit: 1 })).data?.authors ?? [];
  const isReversed = from !== null && until !== null && until < from;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (from === null || until === null || isReversed) return;
    setPaper({ paper: 'change-log', from, until, ...(by === null ? {} : { by }) });
  };
  return (
    <Paper withBorder p="md" maw={760}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm">{t('log.lead')}</Text>
          <Group align="flex-start">
            <DateField label={t('log.from')} value={from} onChange={setFrom} required />
            <DateField
              label={t('log.until')}
              value={until}
              onChange={setUntil}
              required
              error={isReversed ? t('log.order') : null}
            />
            <Select
              label={t('log.by')}
              placeholder={t('changes.everybody')}
              data={authors.map(({ by: value, name }) => ({ value, label: who(name) }))}
              value={by}
              onChange={setBy}
              clearable
            />
          </Group>
          <Group>
            <Button
              type="submit"
              disabled={from === null || until === null || isReversed}
              leftSection={<IconFileText size={18} aria-hidden />}
            >
              {t('log.show')}
            </Button>
          </Group>
        </Stack>
      </form>
      {paper && <PaperDialog request={paper} onClose={() => setPaper(null)} />}
    </Paper>
  );
}
