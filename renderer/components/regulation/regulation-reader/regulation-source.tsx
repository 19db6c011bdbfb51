import { Button, FileButton, Group, Loader, Paper, Stack, Text, Textarea } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../bridge.ts';
import classes from '../../form/file-field.module.css';
import { sendFile } from '../../form/upload.ts';
import { useFileDrop } from '../../form/use-file-drop.ts';
import { FailureNotice } from '../../page/failure-notice.tsx';
import type { Source } from './reading-draft.ts';
import { textOfPdf } from './text-of-pdf.ts';

/** Where the text of a regulation comes from: a file, or pasted. A text without any Điều is refused here. */
export function RegulationSource({ onText }: { onText: (source: Source) => void }) {
  const { t } = useTranslation('reader');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);

  async function take(find: () => Promise<Source>) {
    setBusy(true);
    setRefusal(null);
    try {
      onText(await find());
    } catch (caught) {
      setRefusal(caught);
    } finally {
      setBusy(false);
    }
  }
  return (
    <Paper withBorder p="lg">
      <Stack>
        <FileChoice busy={busy} onFile={(file) => void take(() => fromFile(file))} />
        <Text c="dimmed" size="sm">
          {t('source.orPaste')}
        </Text>
        <PasteArea busy={busy} onPaste={(text) => void take(() => fromPaste(text))} />
        <FailureNotice error={refusal} />
      </Stack>
    </Paper>
  );
}

async function fromPaste(text: string): Promise<Source> {
  await call('regulation.read', { text });
  return { text, name: null, pictures: [] };
}

async function fromFile(file: File): Promise<Source> {
  if (/\.pdf$/i.test(file.name)) {
    const { text, pictures } = await textOfPdf(file);
    await call('regulation.read', { text });
    return { text, name: file.name, pictures };
  }
  const uploadId = await sendFile(file);
  const { text } = await call('regulation.read-file', { uploadId });
  return { text, name: file.name, pictures: [] };
}

function FileChoice({ busy, onFile }: { busy: boolean; onFile: (file: File) => void }) {
  const { t } = useTranslation('reader');
  const dropping = useFileDrop(([file]) => file && onFile(file));
  return (
    <Stack gap="xs" p="md" className={classes.zone} {...dropping}>
      <Group>
        <FileButton
          onChange={(file) => file && onFile(file)}
          accept=".docx,.pdf,.txt"
          inputProps={{ 'aria-label': t('source.file') }}
        >
          {(props) => (
            <Button {...props} leftSection={<IconFileText size={18} aria-hidden />} disabled={busy}>
              {t('source.file')}
            </Button>
          )}
        </FileButton>
        {busy && <Loader size="sm" role="status" aria-label={t('source.reading')} />}
      </Group>
      <Text size="sm" c="dimmed">
        {t('source.fileHint')} {t('source.fileSilent')}
      </Text>
    </Stack>
  );
}

function PasteArea({ busy, onPaste }: { busy: boolean; onPaste: (text: string) => void }) {
  const { t } = useTranslation('reader');
  const [text, setText] = useState('');
  const [complaint, setComplaint] = useState('');
  const read = () => (text.trim() === '' ? setComplaint(t('source.nothing')) : onPaste(text));
  return (
    <Stack gap="xs" align="flex-start">
      <Textarea
        w="100%"
        label={t('source.paste')}
        description={t('source.pasteHint')}
        error={complaint}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setComplaint('');
        }}
        rows={9}
        spellCheck={false}
      />
      <Button variant="default" onClick={read} disabled={busy}>
        {t('source.read')}
      </Button>
    </Stack>
  );
}
