import { Badge, Button, Group, Paper, SimpleGrid, Text, Title } from '@mantine/core';
import { IconFileText, IconHistory, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDate } from '../../../shared/calendar.ts';
import { kinds, type Of } from '../../../shared/records/index.ts';
import { RecordHistory } from '../../components/history/record-history.tsx';
import { useSpanWords } from '../../components/regulation/version-span.ts';
import { useMayWrite } from '../../status.tsx';
import { FactsForm } from './facts-form.tsx';

/** What the shown version is: its title, number, who issued it, and when it is applied. */
export function VersionCard({ version }: { version: Of<'regulation'> }) {
  const { t } = useTranslation('regulation');
  const spanWords = useSpanWords();
  const mayWrite = useMayWrite(kinds.regulation.access.write);
  const [open, setOpen] = useState<'facts' | 'history' | null>(null);
  const close = () => setOpen(null);
  const facts = [
    { label: t('facts.number'), value: version.number },
    { label: t('facts.issuedOn'), value: version.issuedOn === null ? '' : formatDate(version.issuedOn) },
    { label: t('facts.issuedBy'), value: version.issuedBy },
    { label: t('facts.inForce'), value: spanWords(version) },
  ];
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" align="flex-start" wrap="nowrap" mb="xs">
        <Title order={2} size="h4">
          {version.title}
        </Title>
        <Group gap="xs" wrap="nowrap">
          <Button
            size="xs"
            variant="default"
            leftSection={<IconHistory size={16} aria-hidden />}
            onClick={() => setOpen('history')}
          >
            {t('history')}
          </Button>
          {mayWrite && (
            <Button
              size="xs"
              variant="default"
              component={Link}
              to={`/regulation/${version.id}/text`}
              leftSection={<IconFileText size={16} aria-hidden />}
            >
              {t(version.text === null ? 'attachText' : 'replaceText')}
            </Button>
          )}
          {mayWrite && (
            <Button
              size="xs"
              leftSection={<IconPencil size={16} aria-hidden />}
              onClick={() => setOpen('facts')}
            >
              {t('edit')}
            </Button>
          )}
        </Group>
      </Group>
      <SimpleGrid cols={4} component="dl" m={0}>
        {facts.map(({ label, value }) => (
          <div key={label}>
            <Text component="dt" size="xs" c="dimmed">
              {label}
            </Text>
            <Text component="dd" size="sm" m={0}>
              {value === '' ? (
                <Badge variant="default" tt="none" fw={400}>
                  {t('facts.notSaid')}
                </Badge>
              ) : (
                value
              )}
            </Text>
          </div>
        ))}
      </SimpleGrid>
      {open === 'facts' && <FactsForm version={version} onClose={close} />}
      {open === 'history' && <RecordHistory kind="regulation" id={version.id} onClose={close} />}
    </Paper>
  );
}
