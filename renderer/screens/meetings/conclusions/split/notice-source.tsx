import { Button, FileButton, Group, Loader, Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoticeReading } from '../../../../../shared/meetings/conclusions/read-notice.ts';
import { call } from '../../../../bridge.ts';
import classes from '../../../../components/form/file-field.module.css';
import { sendFile } from '../../../../components/form/upload.ts';
import { useFileDrop } from '../../../../components/form/use-file-drop.ts';
import { FailureNotice } from '../../../../components/page/failure-notice.tsx';
import { textOfPdf } from '../../../../components/regulation/regulation-reader/text-of-pdf.ts';

type Props = { meetingOn: string; onRead: (reading: NoticeReading) => void; onCancel: () => void };

/** Where the words of a notice come from: a file, or pasted. */
export function NoticeSource({ meetingOn, onRead, onCancel }: Props) {
  const { t } = useTranslation('tasks');
  const [text, setText] = useState('');
  const [complaint, setComplaint] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);
  async function take(find: () => Promise<NoticeReading>) {
    setBusy(true);
    setRefusal(null);
    try {
      onRead(await find());
    } catch (caught) {
      setRefusal(caught);
    } finally {
      setBusy(false);
    }
  }
  const takeFile = (file: File) => void take(() => readFile(file, meetingOn));
  const dropping = useFileDrop(([file]) => file && takeFile(file));
  const read = () =>
    text.trim() === ''
      ? setComplaint(t('split.source.nothing'))
      : void take(() => call('conclusions.read', { text, meetingOn }));
  return (
    <Paper withBorder p="lg" component="section" aria-label={t('split.source.title')}>
      <Stack>
        <Title order={2} size="h4">
          {t('split.source.title')}
        </Title>
        <Text size="sm">{t('split.source.hint')}</Text>
        <Group p="md" className={classes.zone} {...dropping}>
          <FileButton
            onChange={(file) => file && takeFile(file)}
            accept=".docx,.pdf,.txt"
            inputProps={{ 'aria-label': t('split.source.file') }}
          >
            {(props) => (
              <Button {...props} leftSection={<IconFileText size={18} aria-hidden />} disabled={busy}>
                {t('split.source.file')}
              </Button>
            )}
          </FileButton>
          {busy && <Loader size="sm" role="status" aria-label={t('split.source.reading')} />}
        </Group>
        <Textarea
          label={t('split.source.paste')}
          error={complaint}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setComplaint('');
          }}
          rows={10}
          spellCheck={false}
        />
        <FailureNotice error={refusal} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {t('split.back')}
          </Button>
          <Button onClick={read} loading={busy}>
            {t('split.source.read')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

async function readFile(file: File, meetingOn: string): Promise<NoticeReading> {
  if (/\.pdf$/i.test(file.name)) {
    const { text } = await textOfPdf(file);
    return call('conclusions.read', { text, meetingOn });
  }
  return call('conclusions.read-file', { uploadId: await sendFile(file), meetingOn });
}
