import { ActionIcon, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { editFaults } from '../../../../shared/regulation/text/edit-faults.ts';
import type { RegulationText } from '../../../../shared/regulation/text/regulation-text.ts';
import type { TextEdit } from '../../../../shared/regulation/text/text-edit.ts';
import { Card } from '../../../components/page/card.tsx';
import { editWords, wordsBroughtIn } from '../../../components/regulation/edit-words.ts';
import { useWords } from '../../../words.ts';
import { EditDialog } from './edit-dialog.tsx';

type Props = {
  text: RegulationText | null;
  edits: readonly TextEdit[];
  onChange: (edits: TextEdit[]) => void;
};

/** What the amending paper does to the text, one by one. */
export function EditsCard({ text, edits, onChange }: Props) {
  const { t } = useTranslation('versions');
  const { reason, say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const faults = editFaults(edits, text);
  const sayings = editWords(edits, say);
  return (
    <Card title={t('edits.title')}>
      <Text size="sm" c="dimmed">
        {edits.length === 0 ? t('edits.none') : t('edits.hint')} {text === null && t('edits.noText')}
      </Text>
      {edits.length > 0 && (
        <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
          {edits.map((edit, index) => {
            const fault = faults.find((one) => one.index === index);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: an edit is known by its place in the list alone.
              <Paper key={index} withBorder p="xs" component="li">
                <Group justify="space-between" wrap="nowrap" align="flex-start">
                  <div>
                    <Text size="sm" fw={500}>
                      {sayings[index]}
                    </Text>
                    <Text size="xs" c="dimmed" lineClamp={2}>
                      {wordsBroughtIn(edit)}
                    </Text>
                    {fault && (
                      <Text size="xs" c="red.8">
                        {reason(fault.reason)}
                      </Text>
                    )}
                  </div>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={`${t('edits.remove')}: ${sayings[index]}`}
                    onClick={() => onChange(edits.filter((_, at) => at !== index))}
                  >
                    <IconX size={16} aria-hidden />
                  </ActionIcon>
                </Group>
              </Paper>
            );
          })}
        </Stack>
      )}
      <Group>
        <Button
          variant="light"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setOpen(true)}
        >
          {t('edits.add')}
        </Button>
      </Group>
      {isOpen && (
        <EditDialog
          text={text}
          others={edits}
          onClose={() => setOpen(false)}
          onDone={(edit) => onChange([...edits, edit])}
        />
      )}
    </Card>
  );
}
